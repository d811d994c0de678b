import { RetryError, ThrottledError, type ItemResult } from '@crosswire/pipeline'
import { captureId } from '@crosswire/record'
import { packBlob, type Blob, type NewCapture, type PageWork, type VisitedPage } from '@crosswire/store'
import type { Exchange } from '@crosswire/web'
import {
  findSoft404,
  readPageRhythm,
  settleVisit,
  type EditHabit,
  type PageSight,
  type RevisitPolicy,
  type SettledVisit,
} from './revisit/index.ts'
import type { Answer } from './visit-page.ts'

export interface VisitEffect {
  page: VisitedPage
  articleId: string | null
  capture?: NewCapture
  blob?: Blob
}

export interface AnswerContext {
  now: Date
  random: () => number
  policy: RevisitPolicy
  /** How the publisher edits, as far as known; `learn` hands on what this visit adds. */
  habit: EditHabit
  learn: (habit: EditHabit) => void
}

/** What becomes of a page after a visit: its outcome, what is stored, and when it is visited again. */
export async function settleAnswer(
  page: PageWork,
  answer: Answer,
  context: AnswerContext,
): Promise<ItemResult<VisitEffect>> {
  const { now, random, policy, habit, learn } = context
  const soft404 = answer.kind === 'fetched' ? findSoft404(arrivedPage(page, answer.exchange)) : null
  const sight: PageSight =
    answer.kind === 'failed' ? { kind: 'failed', code: answer.error.code } : { kind: 'answered', soft404 }
  const bornAt = page.published === null ? NaN : Date.parse(page.published)
  const rhythm = readPageRhythm(
    page.schedule,
    Number.isNaN(bornAt) ? page.firstSeenAt.getTime() : bornAt,
    now.getTime(),
  )
  const settled = settleVisit(
    rhythm,
    habit,
    {
      sight,
      changed: answer.kind === 'fetched' && page.lastReading !== 'unchanged',
      isLive: page.live,
      now: now.getTime(),
      random: random(),
    },
    policy,
  )
  learn(settled.habit)
  // Its article is watched under its own address: twice would be twice the requests for nothing.
  if (page.mainUrl !== null && settled.availability.kind === 'available')
    settled.next = { at: null, reason: `the article of ${page.mainUrl}` }
  if (answer.kind === 'failed') return settleFailure(page, answer.error, settled, now)
  if (soft404 !== null) return missing(page, soft404, answer.exchange.status, settled, now)
  if (answer.kind === 'fetched' && NO_PAGE.has(answer.exchange.content.kind))
    return noPage(page, answer.exchange, settled)
  return settleExchange(page, answer, settled)
}

async function settleExchange(
  page: PageWork,
  answer: Exclude<Answer, { kind: 'failed' }>,
  settled: SettledVisit,
): Promise<ItemResult<VisitEffect>> {
  const { exchange } = answer
  const changed = answer.kind === 'fetched'
  const { validators } = exchange
  const effect: VisitEffect = {
    articleId: page.articleId,
    page: {
      ...visited(page, settled, exchange.fetchedAt),
      // A 304 may repeat one validator and leave the other out: what it does not say stays.
      etag: validators.etag ?? (changed ? null : page.etag),
      lastModified: validators.lastModified ?? (changed ? null : page.lastModified),
      bodyDigest: changed ? exchange.digest : page.bodyDigest,
      changed,
      status: exchange.status,
    },
  }
  if (!changed) return { id: page.id, kind: 'done', outcome: 'unchanged', effect }
  const capture = toCapture(page, exchange, effect.page.fetchedAt)
  const blob = await packBlob(exchange.digest, exchange.body)
  const { contentSignals } = answer
  const detail = {
    capture: capture.id,
    bytes: exchange.body.length,
    status: exchange.status,
    ...(contentSignals.length > 0 ? { contentSignals } : {}),
    ...(exchange.notes.length > 0 ? { notes: exchange.notes } : {}),
  }
  return { id: page.id, kind: 'done', outcome: 'captured', detail, effect: { ...effect, capture, blob } }
}

/** What no article stands in. Text and unknown XML are for the reader to judge. */
const NO_PAGE: ReadonlySet<Exchange['content']['kind']> = new Set(['binary', 'empty', 'feed', 'json'] as const)

/** A picture, a feed, nothing: it is not kept, and what the page was before stands. */
function noPage(page: PageWork, exchange: Exchange, settled: SettledVisit): ItemResult<VisitEffect> {
  const { status, contentType, content, fetchedAt } = exchange
  const effect = {
    articleId: page.articleId,
    page: { ...visited(page, settled, fetchedAt), status, error: 'not-a-page', availability: page.availability },
  }
  return { id: page.id, kind: 'done', outcome: 'not-a-page', detail: { is: content.kind, contentType }, effect }
}

/** A page that was had before is looked at again by its schedule; a new one is tried again as its error says. */
function settleFailure(
  page: PageWork,
  error: Extract<Answer, { kind: 'failed' }>['error'],
  settled: SettledVisit,
  now: Date,
): ItemResult<VisitEffect> {
  const { code, message, next } = error
  const status = error.exchange?.status ?? null
  if (next === 'throttled')
    return { id: page.id, kind: 'failed', error: new ThrottledError(code, message, error.retryAt, { cause: error }) }
  if (next === 'retry' && page.bodyDigest === null)
    return { id: page.id, kind: 'failed', error: new RetryError(code, message, { cause: error }) }
  const { kind } = settled.availability
  if (kind === 'gone' || kind === 'missing') return missing(page, code, status, settled, now)
  const { availability } = page
  const effect = {
    articleId: page.articleId,
    page: { ...visited(page, settled, now), status, error: code, availability },
  }
  return { id: page.id, kind: 'done', outcome: code, detail: { message, status }, effect }
}

/** The page is not where it was. What is stored of it stays. */
function missing(
  page: PageWork,
  code: string,
  status: number | null,
  settled: SettledVisit,
  now: Date,
): ItemResult<VisitEffect> {
  const gone = settled.availability.kind === 'gone'
  const { next } = settled
  return {
    id: page.id,
    kind: 'done',
    outcome: gone ? 'gone' : code,
    detail: { code, status, next: next.at === null ? null : new Date(next.at).toISOString(), why: next.reason },
    effect: {
      articleId: page.articleId,
      page: { ...visited(page, settled, now), status, error: code, availability: gone ? 'gone' : page.availability },
    },
  }
}

/** What every visit stores; what it did not change stands as before. */
function visited(page: PageWork, { page: schedule, next }: SettledVisit, fetchedAt: Date): VisitedPage {
  const { id, etag, lastModified, bodyDigest } = page
  return {
    id,
    etag,
    lastModified,
    bodyDigest,
    fetchedAt: afterLast(page, fetchedAt),
    changed: false,
    status: null,
    error: null,
    revisitAt: next.at === null ? null : new Date(next.at),
    revisitReason: next.reason,
    availability: 'available',
    schedule,
  }
}

const arrivedPage = ({ url }: PageWork, { finalUrl, body, charset }: Exchange) => ({ url, finalUrl, body, charset })

/**
 * Visits of a page are in order, whatever the clocks of the processes that make them say: a capture that seemed older than
 * the one before would not be read, and its edit would be lost.
 */
const afterLast = ({ lastFetchedAt }: PageWork, fetchedAt: Date): Date =>
  lastFetchedAt === null || fetchedAt > lastFetchedAt ? fetchedAt : new Date(lastFetchedAt.getTime() + 1)

function toCapture(page: PageWork, exchange: Exchange, fetchedAt: Date): NewCapture {
  const { digest, finalUrl, status, contentType, charset, validators, rawHeaders, body } = exchange
  return {
    id: captureId(page.id, fetchedAt.toISOString(), digest),
    pageId: page.id,
    publisherId: page.publisherId,
    url: page.url,
    finalUrl,
    fetchedAt,
    status,
    contentType,
    charset,
    etag: validators.etag,
    lastModified: validators.lastModified,
    headers: rawHeaders,
    size: body.length,
    digest,
  }
}
