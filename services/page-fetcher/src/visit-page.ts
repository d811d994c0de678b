import { ThrottledError, type Clock } from '@crosswire/pipeline'
import type { Publisher } from '@crosswire/record'
import { reserveHost, settleHost, type Db, type PageWork } from '@crosswire/store'
import {
  decideHostPace,
  WebError,
  type Exchange,
  type HostPolicy,
  type RobotsGuard,
  type WebClient,
} from '@crosswire/web'
import { decidePatience, decideWait } from './politeness/decide-wait.ts'

/** What asking for a page came to. */
export type Answer =
  | { kind: 'fetched'; exchange: Exchange; contentSignals: string[] }
  | { kind: 'unchanged'; exchange: Exchange }
  | { kind: 'failed'; error: WebError }

export interface VisitPorts {
  db: Db
  web: Pick<WebClient, 'fetch'>
  robots: Pick<RobotsGuard, 'check'>
  hostPolicy: HostPolicy
  clock: Clock
  signal: AbortSignal
  /** When the batch has to be done, by `clock.now`. */
  leaseUntil: number
}

/**
 * Visits a page politely: robots.txt, the host's turn, a conditional request. Every answer and every trouble of the
 * publisher's is an `Answer`. Throws a `ThrottledError` where the host is to be left alone for a while.
 */
export async function visitPage(page: PageWork, publisher: Publisher | undefined, ports: VisitPorts): Promise<Answer> {
  const { db, web, robots, hostPolicy, clock, signal } = ports
  const agent = publisher?.userAgent === undefined ? {} : { userAgent: publisher.userAgent }
  let permission: Awaited<ReturnType<RobotsGuard['check']>>
  try {
    permission = await robots.check(page.url, agent)
  } catch (error) {
    return failed(error, signal)
  }
  const { crawlDelayMs, contentSignals } = permission
  const pace = await waitForTurn(page.host, crawlDelayMs, ports)
  const started = clock.elapsed()
  const settle = async (error: WebError | null): Promise<void> => {
    const tookMs = clock.elapsed() - started
    const sight = { tookMs, code: error?.code ?? null, retryAt: error?.retryAt?.getTime() ?? null, crawlDelayMs }
    const now = clock.now().getTime()
    const next = decideHostPace(pace, sight, hostPolicy, now)
    if (!isAlike(pace, next)) await settleHost(db, page.host, next, now)
  }
  try {
    const { etag, lastModified, bodyDigest, url } = page
    const validators = bodyDigest === null ? null : { etag, lastModified }
    const exchange = await web.fetch({ url, purpose: 'page', validators, ...agent, signal })
    await settle(null)
    if (exchange.notModified || exchange.digest === bodyDigest) return { kind: 'unchanged', exchange }
    return { kind: 'fetched', exchange, contentSignals }
  } catch (error) {
    const answer = failed(error, signal)
    await settle(answer.error)
    return answer
  }
}

type Pace = Parameters<typeof decideHostPace>[0]

/** A delay that moved by a tenth is not worth a write. */
const isAlike = (a: Pace, b: Pace): boolean =>
  a.pausedUntil === b.pausedUntil &&
  a.failures === b.failures &&
  Math.abs(a.delayMs - b.delayMs) <= Math.max(100, a.delayMs / 10)

function failed(error: unknown, signal: AbortSignal): { kind: 'failed'; error: WebError } {
  if (!(error instanceof WebError) || signal.aborted) throw error
  return { kind: 'failed', error }
}

async function waitForTurn(host: string, crawlDelayMs: number | null, ports: VisitPorts): Promise<Pace> {
  const { db, hostPolicy, clock, signal, leaseUntil } = ports
  const now = clock.now().getTime()
  const delayMs = Math.min(Math.max(hostPolicy.delayMs, crawlDelayMs ?? 0), hostPolicy.maxDelayMs)
  const slot = await reserveHost(db, host, { now, delayMs, maxWaitMs: decidePatience(now, leaseUntil) })
  const wait = decideWait(slot, now)
  if (wait.kind === 'put-back')
    throw new ThrottledError('host-resting', `${host} is left alone for now: ${wait.reason}`, new Date(wait.until))
  if (wait.waitMs > 0) await clock.sleep(wait.waitMs, signal)
  return slot.pace
}
