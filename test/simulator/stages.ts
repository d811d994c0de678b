import {
  mapItems,
  RetryError,
  ThrottledError,
  type AnyStage,
  type Clock,
  type ItemResult,
  type Stage,
} from '@crosswire/pipeline'
import { StoreError } from '@crosswire/store'
import type { Origin } from './origin.ts'
import type { Server, SimProcess } from './process.ts'
import { newRow, type Store, type Tx } from './store.ts'

/** A version of an article, as the simulated article-reader stores it. */
export interface ArticleFact {
  editions: number[]
  headFetchedAt: number
}

/** A decision of the simulated linker: it counts on all decisions before it. */
export interface LinkFact {
  version: string
  basedOn: string
}

export interface StagePorts {
  store: Store
  origin: Origin
  sink: Server
  /** Notes what arrived at a subscriber. */
  deliver: (delivery: string) => void
  process: SimProcess
  clock: Clock
}

export const POLL_EVERY_MS = 4_000
export const REVISIT_EVERY_MS = 6_000
const FIRST = 'nothing'

interface Item {
  id: string
}
type SimStage<Known extends Item, Effect> = Stage<Known, Effect, Tx>

const label = ({ id }: Item) => ({ publisherId: null, url: id, input: id })

/** Stages that do to the simulated store what the real ones do to the real one, with the same order of effects. */
export function createStages(ports: StagePorts): AnyStage<Tx>[] {
  return [feeds(ports), pages(ports), articles(ports), stories(ports), deliveries(ports)] as unknown as AnyStage<Tx>[]
}

function feeds({
  store,
  origin,
  process,
  clock,
}: StagePorts): SimStage<Item & { serial: number }, { serial: number; urls: string[] }> {
  const { facts, work } = store.tables
  return {
    name: 'feeds',
    label,
    read: (ids) =>
      process.call(store, () =>
        ids.map((id) => ({ id, serial: (facts.get(`feed ${id}`) as number | undefined) ?? 0 })),
      ),
    work: (items, context) =>
      mapItems(
        items,
        5,
        async ({ id, serial }) => {
          const feed = origin.feeds.find((one) => one.id === id)!
          const answer = await process.call(origin, () =>
            feed.serial === serial ? null : { serial: feed.serial, urls: [...feed.pages] },
          )
          return { id, kind: 'done', outcome: answer ? 'read' : 'unchanged', effect: answer ?? { serial, urls: [] } }
        },
        context,
      ),
    async write(tx, results) {
      const now = clock.now().getTime()
      await process.call(store, () => {
        tx.writes.push(() => {
          for (const { id, effect } of results) {
            facts.set(`feed ${id}`, effect.serial)
            work.feed.get(id)!.dueAt = now + POLL_EVERY_MS
            for (const url of effect.urls)
              if (!work.page.has(url)) work.page.set(url, newRow(url, url.split('/')[0]!, 0, null, now))
          }
        })
      })
      return { opened: ['pages'] }
    },
  }
}

interface PageEffect {
  edition: number
  captured: boolean
  fetchedAt: number
}

function pages({ store, origin, process, clock }: StagePorts): SimStage<Item & { edition: number }, PageEffect> {
  const { facts, work } = store.tables
  return {
    name: 'pages',
    label,
    read: (ids) =>
      process.call(store, () =>
        ids.map((id) => ({ id, edition: (facts.get(`page ${id}`) as number | undefined) ?? 0 })),
      ),
    work: (items, context) =>
      mapItems(
        items,
        2,
        async ({ id, edition }): Promise<ItemResult<PageEffect>> => {
          const now = await process.call(origin, () => origin.pages.get(id)!.edition)
          const captured = now !== edition
          const effect = { edition: now, captured, fetchedAt: clock.now().getTime() }
          return { id, kind: 'done', outcome: captured ? 'captured' : 'unchanged', effect }
        },
        context,
      ),
    async write(tx, results) {
      const now = clock.now().getTime()
      await process.call(store, () => {
        tx.writes.push(() => {
          for (const { id, effect } of results) {
            const { edition, captured } = effect
            // Visits of a page are in order, whatever the clocks of those who make them say.
            const before = (facts.get(`fetched ${id}`) as number | undefined) ?? 0
            const fetchedAt = Math.max(effect.fetchedAt, before + 1)
            facts.set(`page ${id}`, edition)
            facts.set(`fetched ${id}`, fetchedAt)
            work.page.get(id)!.dueAt = now + REVISIT_EVERY_MS
            if (!captured) continue
            const capture = `${id}#${edition}@${fetchedAt}`
            facts.set(`capture ${capture}`, { url: id, edition, fetchedAt })
            work.capture.set(capture, newRow(capture, id.split('/')[0]!, fetchedAt, id, now))
          }
        })
      })
      return { opened: ['articles'] }
    },
  }
}

interface Capture extends Item {
  url: string
  edition: number
  fetchedAt: number
  /** The head's number when the capture was read. */
  basedOn: number
}

function articles({ store, process, clock }: StagePorts): SimStage<Capture, Capture> {
  const { facts, work, changes } = store.tables
  const headOf = (url: string): ArticleFact =>
    (facts.get(`article ${url}`) as ArticleFact | undefined) ?? { editions: [], headFetchedAt: 0 }
  return {
    name: 'articles',
    label,
    read: (ids) =>
      process.call(store, () =>
        ids.map((id) => {
          const capture = facts.get(`capture ${id}`) as Omit<Capture, 'id' | 'basedOn'>
          return { id, ...capture, basedOn: headOf(capture.url).editions.length }
        }),
      ),
    work: (items, context) =>
      mapItems(
        items,
        3,
        async (capture) => {
          await clock.sleep(context.random() * 40)
          return { id: capture.id, kind: 'done', outcome: 'read', effect: capture }
        },
        context,
      ),
    async write(tx, results) {
      const now = clock.now().getTime()
      const outcomes = new Map<string, { outcome: string }>()
      const failed = new Map<string, unknown>()
      await process.call(store, async () => {
        await store.lock(
          tx,
          results.map(({ effect }) => `article ${effect.url}`),
        )
        const heads = new Map<string, ArticleFact>()
        for (const { id, effect } of [...results].sort((a, b) => a.effect.fetchedAt - b.effect.fetchedAt)) {
          const { url, edition, fetchedAt, basedOn } = effect
          const head = heads.get(url) ?? { ...headOf(url), editions: [...headOf(url).editions] }
          heads.set(url, head)
          if (head.editions.at(-1) === edition) outcomes.set(id, { outcome: 'unchanged' })
          else if (head.editions.length > 0 && fetchedAt < head.headFetchedAt)
            outcomes.set(id, { outcome: 'older-than-head' })
          else if (basedOn !== head.editions.length)
            failed.set(id, new ThrottledError('head-moved', 'another version meanwhile', new Date(now)))
          else {
            head.editions.push(edition)
            head.headFetchedAt = fetchedAt
            const version = `${url}@${head.editions.length}`
            outcomes.set(id, { outcome: 'created' })
            tx.writes.push(() => {
              facts.set(`article ${url}`, head)
              work.version.set(version, newRow(version, '', fetchedAt, null, now))
              changes.push({ fact: `version ${version}`, seq: null })
            })
          }
        }
      })
      return { outcomes, failed, opened: ['stories'], changes: true }
    },
  }
}

/** The linker remembers what it decided; what it remembers must be what is stored, or it has to forget. */
function stories({ store, process }: StagePorts): SimStage<Item, LinkFact & { place: number }> {
  const { facts, changes } = store.tables
  const links = (): LinkFact[] => (facts.get('links') as LinkFact[] | undefined) ?? []
  let memory: { last: string } | null = null
  return {
    name: 'stories',
    label,
    read: (ids) => process.call(store, () => ids.map((id) => ({ id }))),
    async *work(items, { signal }) {
      memory ??= await process.call(store, () => ({ last: links().at(-1)?.version ?? FIRST }))
      for (const [place, { id }] of items.entries()) {
        if (signal.aborted) return
        const basedOn = memory.last
        memory.last = id
        yield { id, kind: 'done', outcome: 'linked', effect: { version: id, basedOn, place } }
      }
    },
    async write(tx, results) {
      const decided = [...results].sort((a, b) => a.effect.place - b.effect.place).map(({ effect }) => effect)
      await process.call(store, () => {
        const { length } = links()
        // The numbers of decisions are a key.
        tx.checks.push(() => {
          if (links().length !== length)
            throw new StoreError('database-fault', 'duplicate key value violates unique constraint')
        })
        tx.writes.push(() => {
          facts.set('links', [...links(), ...decided.map(({ version, basedOn }) => ({ version, basedOn }))])
          for (const { version } of decided) changes.push({ fact: `link ${version}`, seq: null })
        })
      })
      return { changes: true }
    },
    forget: () => void (memory = null),
  }
}

function deliveries({ store, sink, deliver, process }: StagePorts): SimStage<Item, { id: string }> {
  return {
    name: 'deliveries',
    label,
    read: (ids) => process.call(store, () => ids.map((id) => ({ id }))),
    work: (items, context) =>
      mapItems(
        items,
        3,
        async ({ id }) => {
          await process.call(sink, () => deliver(id))
          return { id, kind: 'done', outcome: 'delivered', effect: { id } }
        },
        context,
      ),
    write: async () => ({}),
  }
}

export const sinkError = (): RetryError => new RetryError('webhook-5xx', 'the subscriber failed')
