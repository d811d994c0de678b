import type { StageContext } from '@crosswire/pipeline'
import type { Publisher } from '@crosswire/record'
import {
  countLinked,
  readLastLinked,
  readLinked,
  readLinkedArticles,
  readRulings,
  type Db,
  type LinkedRow,
  type LinkWork,
  type Ruling,
} from '@crosswire/store'
import {
  createLinker,
  decideTie,
  LINKER_DEFAULTS,
  readTelling,
  type Linker,
  type LinkResult,
  type StoryDocument,
  type Telling,
} from '@crosswire/story'
import { createNeighbours, NEIGHBOURS_KEPT_MS, type Neighbours } from './neighbours.ts'
import { createRulebook, type Rulebook } from './rulebook.ts'
import { toSourcedDocument } from './telling-shelf.ts'

export interface StoryMemoryOptions {
  db: Db
  publishers: ReadonlyMap<string, Publisher>
  /** How far back the linker looks. Default: the linker's own window. */
  windowMs?: number
  /** Articles that the linker keeps at most. Default: its own capacity. */
  capacity?: number
}

/**
 * The linker with what it remembers of the last days. What it remembers is a copy of the decisions stored in order, and of
 * what people ruled: it can be forgotten at any time and is rebuilt before the next one.
 */
export interface StoryMemory {
  /**
   * Makes it know everything that was decided and ruled until now, and where the given articles are, however long ago that
   * was decided. Gives the position of the last ruling known. Where it is stopped, it remembers nothing, and nothing can be
   * added.
   */
  recall: (now: Date, articleIds: readonly string[], by: RecallContext) => Promise<number>
  add: (work: Remembered) => Remembrance
  forget: () => void
  /** How far it has come in remembering, while it does. */
  progress: () => string | null
}

type RecallContext = Pick<StageContext, 'clock' | 'log' | 'signal'>

export interface Remembrance extends LinkResult {
  /** The article that it was put with for its facts, not its words. */
  tiedTo: string | null
}

type Remembered = Pick<LinkWork, 'articleId' | 'record' | 'firstPublished'>

/** It opened a story, or is the only one in it. */
const isAlone = (linker: Linker, { decision: { storyId } }: LinkResult): boolean => linker.members(storyId).length === 1

const DAY_MS = 86_400_000
/** Articles remembered at once: reading the next ones lets others in, who may ask how the service is. */
const PAGE = 25
/** How often the log says how far it has come. */
const SAY_EVERY_MS = 5_000

export function createStoryMemory({
  db,
  publishers,
  windowMs = LINKER_DEFAULTS.windowMs,
  capacity = LINKER_DEFAULTS.capacity,
}: StoryMemoryOptions): StoryMemory {
  let linker: Linker | null = null
  let neighbours: Neighbours = createNeighbours(() => undefined)
  let rulebook: Rulebook = createRulebook()
  let day = NaN
  let recalled: { articles: number; of: number } | null = null
  const documentOf = (remembered: Remembered): StoryDocument => {
    const document = toSourcedDocument(remembered, publishers)
    return { ...document, published: document.published ?? document.seen }
  }

  const timeOf = (remembered: Pick<Remembered, 'record' | 'firstPublished'>): number => {
    const { published, seen } = toSourcedDocument(remembered, publishers)
    return Date.parse(published ?? seen ?? '')
  }

  const tellingOf = (remembered: Remembered): Telling => readTelling(toSourcedDocument(remembered, publishers))

  const progress = (): string | null => {
    if (recalled === null) return null
    const [articles, of] = [recalled.articles, recalled.of].map((count) => count.toLocaleString('en'))
    return `reading memory back: ${articles} of ${of} articles`
  }

  /** Null where it was stopped. */
  async function rebuild(today: number, { clock, log, signal }: RecallContext): Promise<Linker | null> {
    rulebook = createRulebook()
    rulebook.add(await readRulings(db, 0))
    const fresh = createLinker({ windowMs, capacity, rulings: rulebook })
    // Twice the window: an article is compared by when it was published, and it may have been linked later. Counted from
    // the day's beginning, so that whoever begins anew within the day remembers the same.
    const since = new Date(today * DAY_MS - 2 * windowMs)
    neighbours = createNeighbours((articleId) => fresh.storyOf(articleId))
    const young = await youngTime(since)
    recalled = { articles: 0, of: await countLinked(db, since) }
    let said = -Infinity
    for (let after = 0; ;) {
      if (signal.aborted) return null
      if (recalled.of > 0 && clock.elapsed() - said >= SAY_EVERY_MS) {
        said = clock.elapsed()
        log.info(recalled, progress()!)
      }
      const rows = await readLinked(db, since, after, PAGE)
      fresh.restore(rows.map((row) => ({ document: documentOf(row), storyId: row.storyId, tiedTo: row.tiedTo })))
      for (const row of rows) if (!(timeOf(row) < young)) neighbours.add(tellingOf(row))
      recalled = { articles: recalled.articles + rows.length, of: recalled.of }
      const last = rows.at(-1)
      if (!last || rows.length < PAGE) return fresh
      after = last.n
    }
  }

  /** A time before which articles are forgotten as neighbours by the end: to read what they tell would be in vain. */
  async function youngTime(since: Date): Promise<number> {
    const times = (await readLastLinked(db, since, PAGE)).map(timeOf).filter((time) => !Number.isNaN(time))
    return Math.max(...times) - NEIGHBOURS_KEPT_MS
  }

  const restore = (live: Linker, row: LinkedRow): void =>
    live.restore([
      { document: documentOf(row), storyId: rulebook.storyOf(row.articleId) ?? row.storyId, tiedTo: row.tiedTo },
    ])

  /** What was forgotten is remembered where it comes again: an edit of last month's news opens no story. */
  async function remember(live: Linker, articleIds: readonly string[]): Promise<void> {
    const missing = articleIds.filter((id) => live.storyOf(id) === undefined)
    for (const row of await readLinkedArticles(db, [...new Set(missing)])) restore(live, row)
  }

  /** Moves what people moved. */
  async function heed(live: Linker, rulings: readonly Ruling[]): Promise<void> {
    rulebook.add(rulings)
    const moved = rulings.flatMap(({ kind, storyId, articleIds }) =>
      kind === 'merge' ? [...articleIds, ...live.members(storyId)] : articleIds,
    )
    for (const row of await readLinkedArticles(db, [...new Set(moved)])) {
      if (live.storyOf(row.articleId) !== undefined) restore(live, row)
    }
  }

  /** Puts an article whose words are like nobody's into the story that its facts are of. */
  function tie(live: Linker, telling: Telling, result: LinkResult): Remembrance {
    const others = neighbours.near(telling).filter(({ storyId }) => storyId !== result.decision.storyId)
    const found = decideTie(telling, others, (fact) => neighbours.rarity(fact, telling.id))
    if (found === null) return { ...result, tiedTo: null }
    const { storyId, articleId, similarity, reasons } = found
    live.tie(telling.id, articleId)
    return {
      ...result,
      decision: { id: telling.id, storyId, relation: 'independent', derivedFrom: null, similarity, reasons },
      tiedTo: articleId,
    }
  }

  return {
    async recall(now, articleIds, context) {
      const { clock, log } = context
      const today = Math.floor(now.getTime() / DAY_MS)
      if (!linker || today !== day) {
        const began = clock.elapsed()
        try {
          linker = await rebuild(today, context)
        } finally {
          recalled = null
        }
        if (!linker) return rulebook.last
        day = today
        const fields = { articles: linker.size, ms: Math.round(clock.elapsed() - began) }
        if (linker.size > 0) log.info(fields, 'the linker remembers the articles of the last days')
      }
      const rulings = await readRulings(db, rulebook.last)
      if (rulings.length > 0) await heed(linker, rulings)
      await remember(linker, articleIds)
      return rulebook.last
    },
    add(work) {
      if (!linker) throw new Error('the linker remembers nothing: recall first')
      const telling = tellingOf(work)
      const result = linker.add(documentOf(work))
      const isRuled = rulebook.storyOf(work.articleId) !== null
      const tied =
        !isRuled && isAlone(linker, result)
          ? tie(linker, telling, result)
          : { ...result, tiedTo: linker.tieOf(work.articleId) ?? null }
      neighbours.add(telling)
      if (!isRuled) return tied
      const reasons = [{ kind: 'ruling', detail: 'a person put it here', weight: null }]
      return { ...tied, decision: { ...tied.decision, reasons } }
    },
    forget() {
      linker = null
    },
    progress,
  }
}
