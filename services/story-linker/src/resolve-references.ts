import {
  findArticlesByUrl,
  findRecalling,
  readVersionSources,
  writeResolutions,
  type LinkWork,
  type OpenCitation,
  type Queryable,
  type ResolutionRow,
  type StoryArticle,
} from '@crosswire/store'
import { resolveCitations, translateQuotes } from '@crosswire/story'
import { gatherCandidates, type Surroundings } from './gather-candidates.ts'
import { recallBackground } from './recall-background.ts'
import type { TellingShelf } from './telling-shelf.ts'

export interface Referring {
  /** Members of the stories of which something was decided, in the order of time. */
  articles: readonly StoryArticle[]
  /** Their citations. */
  citations: readonly OpenCitation[]
  decided: readonly LinkWork[]
  shelf: TellingShelf
  now: Date
}

const MOST_LATE = 100
/** Quotes are looked for in this many other members at most. */
const MOST_QUOTED = 30

/**
 * Finds out what articles refer to: the stories that passages recall, the very articles that are cited, the quotes that are
 * translated. Also of articles elsewhere that were waiting for what has just come. Gives the articles of which something
 * new is known.
 */
export async function resolveReferences(
  tx: Queryable,
  { articles, citations, decided, shelf, now }: Referring,
): Promise<Set<string>> {
  const arrived = decided.map(({ articleId }) => articleId)
  const changed = new Set(await recallStories(tx, decided, now))
  const around = await gatherCandidates(tx, articles, { arrived, waiting: [...changed], shelf })
  const isNew = new Set(arrived)
  const resolutions = around.citing.flatMap((article) => [
    ...resolveCited(article, around),
    ...resolveQuotes(article, around, isNew),
  ])
  // An address is the surest: it comes last and so stands.
  resolutions.push(...(await resolveAddresses(tx, citations)))
  for (const id of await writeResolutions(tx, lastOfEach(resolutions), now)) changed.add(id)
  return changed
}

/** Of the decided articles and of those that recall a day on which a decided one was published. */
async function recallStories(tx: Queryable, decided: readonly LinkWork[], now: Date): Promise<string[]> {
  const late = await findRecalling(
    tx,
    decided.map(({ articleId }) => articleId),
    MOST_LATE,
  )
  const sources = await readVersionSources(
    tx,
    late.map(({ versionId }) => versionId),
  )
  const passages: ResolutionRow[] = []
  for (const { record } of [...decided, ...sources]) passages.push(...(await recallBackground(tx, record)))
  return writeResolutions(tx, passages, now)
}

function resolveCited(article: StoryArticle, around: Surroundings): ResolutionRow[] {
  const telling = around.tellingOf(article)
  if (!telling || telling.attributions.length === 0) return []
  const lineage = around.lineageOf(article).map(({ articleId }) => articleId)
  return resolveCitations(telling, lineage, around.candidatesFor(article)).map(
    ({ citationId, articleId, confidence }) => ({
      subject: citationId,
      kind: 'citation',
      articleId: article.articleId,
      targetId: articleId,
      confidence,
    }),
  )
}

/** Only where something about them is new: quotes do not change with what others write later. */
function resolveQuotes(article: StoryArticle, around: Surroundings, isNew: ReadonlySet<string>): ResolutionRow[] {
  const telling = around.tellingOf(article)
  if (!telling || telling.quotes.length === 0) return []
  const lineage = around.lineageOf(article)
  if (![article, ...lineage].some(({ articleId }) => isNew.has(articleId))) return []
  const line = lineage.flatMap((one) => around.tellingOf(one) ?? [])
  const others = around
    .membersBeside(article)
    .flatMap((one) => around.tellingOf(one) ?? [])
    .filter((other) => other.time < telling.time && !line.includes(other))
  return translateQuotes(telling, line, others.slice(-MOST_QUOTED)).map(({ quoteId, translationOf, confidence }) => ({
    subject: quoteId,
    kind: 'quote',
    articleId: article.articleId,
    targetId: translationOf,
    confidence,
  }))
}

async function resolveAddresses(tx: Queryable, citations: readonly OpenCitation[]): Promise<ResolutionRow[]> {
  const byUrl = await findArticlesByUrl(
    tx,
    citations.flatMap(({ citedUrl }) => citedUrl ?? []),
  )
  return citations.flatMap(({ id, articleId, citedUrl }) => {
    const targetId = citedUrl === null ? undefined : byUrl.get(citedUrl)
    if (targetId === undefined || targetId === articleId) return []
    return [{ subject: id, kind: 'citation', articleId, targetId, confidence: 1 }]
  })
}

const lastOfEach = (rows: readonly ResolutionRow[]): ResolutionRow[] => [
  ...new Map(rows.map((row) => [row.subject, row])).values(),
]
