import type { Clock } from '@crosswire/pipeline'
import { pageId, type Publisher } from '@crosswire/record'
import {
  openPages,
  readBackfill,
  writeBackfill,
  writeOutcomes,
  type BackfillKey,
  type Db,
  type NewPage,
} from '@crosswire/store'
import { cleanUrl } from '@crosswire/text'
import { WebError } from '@crosswire/web'
import { nextStep, settleStep, startBackfill } from './plan-backfill.ts'
import { takeStep, type StepPorts } from './take-step.ts'
import { BACKFILL_LIMITS } from './types.ts'
import type { BackfillEntry, BackfillResult, BackfillState, BackfillStep } from './types.ts'

export interface BackfillWishes {
  publisher: Publisher
  /** Read this document and what it leads to; null: all that the publisher has. */
  url: string | null
  /** Milliseconds since 1970. */
  since: number
  until: number
  /** Between two pages of one host. Several times what live traffic keeps, so that it is hardly noticed there. */
  paceMs: number
  maxDocuments?: number
  /** Begin anew though there is an unfinished one. */
  restart?: boolean
}

export interface BackfillPorts extends StepPorts {
  db: Db
  sleep: Clock['sleep']
  /** Whose page an address is; null where nobody's. */
  publisherOf: (url: string) => string | null
  /** Told of every document. */
  onStep?: (step: BackfillStep, result: BackfillResult, opened: number) => void
}

export interface BackfillReport {
  documents: number
  /** Pages of the time that is wanted, and how many of them nobody knew. */
  found: number
  opened: number
  ended: BackfillState['ended'] | 'stopped' | 'host-resting'
  /** Goes on where an earlier run stopped. */
  resumed: boolean
  /** When the last of the pages is due. */
  lastDue: Date | null
}

interface Stored {
  plan: BackfillState
  /** When the next page may be fetched, milliseconds since 1970. */
  pageAt: number
}

/** A host that wants more time than this ends the run; the next one goes on. */
const LONGEST_REST_MS = 15 * 60_000

/**
 * Reads what a site keeps of its past and opens the pages of the time that is wanted, spaced out so that live traffic
 * goes before them. Every step is stored with the pages that it found, so that a run goes on where the last one stopped.
 */
export async function runBackfill(wishes: BackfillWishes, ports: BackfillPorts): Promise<BackfillReport> {
  const { db, signal, now } = ports
  const key: BackfillKey = { publisherId: wishes.publisher.id, scope: wishes.url ?? '' }
  const stored = wishes.restart === true ? null : ((await readBackfill(db, key)) as Stored | null)
  const resumes = stored !== null && isSame(stored.plan, wishes)
  let state: Stored = resumes
    ? { ...stored, plan: { ...stored.plan, ended: null, failures: 0, documents: 0 } }
    : { plan: begin(wishes), pageAt: now().getTime() }
  const limits = {
    ...BACKFILL_LIMITS,
    ...(wishes.maxDocuments === undefined ? {} : { maxDocuments: wishes.maxDocuments }),
  }
  const report: BackfillReport = { documents: 0, found: 0, opened: 0, ended: null, resumed: resumes, lastDue: null }
  for (let step = nextStep(state.plan); step; step = nextStep(state.plan)) {
    if (isOver(signal)) return { ...report, ended: 'stopped' }
    let result: BackfillResult
    try {
      result = await takeStep(step, wishes.publisher, ports)
    } catch (error) {
      if (!(error instanceof WebError)) throw error
      if (isOver(signal)) return { ...report, ended: 'stopped' }
      const restMs = (error.retryAt?.getTime() ?? Infinity) - now().getTime()
      if (restMs > LONGEST_REST_MS) return { ...report, ended: 'host-resting' }
      await ports.sleep(Math.max(0, restMs), signal)
      continue
    }
    const settled = settleStep(state.plan, step, result, limits)
    const { pages, pageAt } = spaceOut(settled.entries, state.pageAt, wishes, ports)
    const known = await store(key, { plan: settled.state, pageAt }, pages, step, ports)
    state = { plan: settled.state, pageAt }
    const opened = pages.length - known
    report.documents++
    report.found += pages.length
    report.opened += opened
    if (opened > 0) report.lastDue = new Date(pageAt)
    ports.onStep?.(step, result, opened)
  }
  return { ...report, ended: state.plan.ended ?? 'complete' }
}

const isOver = (signal: AbortSignal): boolean => signal.aborted

const isSame = (plan: BackfillState, { since, until }: BackfillWishes): boolean =>
  plan.ended !== 'complete' && plan.since === since && Math.abs(plan.until - until) < 36 * 3_600_000

function begin({ publisher, url, since, until }: BackfillWishes): BackfillState {
  const feeds = publisher.feeds.filter(({ format }) => format !== 'listing' && format !== 'sitemap')
  const maps = publisher.feeds.filter(({ format }) => format === 'sitemap')
  const addresses = [...feeds, ...maps].map((feed) => feed.url)
  const plan = startBackfill({ feeds: url === null ? addresses : [url], homeUrl: publisher.homeUrl, since, until })
  return url === null ? plan : { ...plan, steps: plan.steps.filter(({ kind }) => kind !== 'robots') }
}

/** Pages with the moments at which they are due. */
function spaceOut(
  entries: readonly BackfillEntry[],
  from: number,
  { publisher, paceMs }: BackfillWishes,
  { publisherOf, now }: BackfillPorts,
): { pages: NewPage[]; pageAt: number } {
  const pages = new Map<string, NewPage>()
  let pageAt = Math.max(from, now().getTime())
  for (const { url: given, publishedAt } of entries) {
    const url = cleanUrl(given)
    // A sitemap may name what belongs to somebody else.
    if (url === null || (publisherOf(url) ?? publisher.id) !== publisher.id) continue
    const id = pageId(publisher.id, url)
    if (pages.has(id)) continue
    const published = publishedAt === null ? undefined : new Date(publishedAt).toISOString()
    pageAt += paceMs
    pages.set(id, {
      id,
      publisherId: publisher.id,
      url,
      host: new URL(url).host,
      entryId: null,
      hints: { published },
      dueAt: new Date(pageAt),
    })
  }
  return { pages: [...pages.values()], pageAt }
}

/** Gives how many of the pages were known before. */
function store(
  key: BackfillKey,
  state: Stored,
  pages: readonly NewPage[],
  step: BackfillStep,
  { db, now }: BackfillPorts,
): Promise<number> {
  return db.transaction(async (tx) => {
    const at = now()
    const known = await openPages(tx, pages, at)
    const fresh = pages.filter(({ id }) => !known.has(id))
    await writeOutcomes(
      tx,
      fresh.map(({ id, url, publisherId, dueAt }) => ({
        stage: 'feeds',
        itemId: id,
        publisherId,
        url,
        outcome: 'backfilled',
        detail: { from: step.url, due: dueAt?.toISOString() },
        at,
      })),
    )
    await writeBackfill(tx, key, state, at)
    return known.size
  })
}
