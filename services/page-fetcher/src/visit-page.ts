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
import { ThrottledError, type Clock } from '@crosswire/pipeline'

/** What visiting a page came to. */
export type Visit =
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
}

/** A turn at a host that is further off than this is waited for in the table, and not in a worker. */
const LONGEST_WAIT_MS = 5_000

/**
 * Visits a page politely: robots.txt, the host's turn, a conditional request. Every answer and every trouble of the
 * publisher's is a `Visit`. Throws a `ThrottledError` where the host is to be left alone for a while.
 */
export async function visitPage(page: PageWork, publisher: Publisher | undefined, ports: VisitPorts): Promise<Visit> {
  const { db, web, robots, hostPolicy, clock, signal } = ports
  const userAgent = publisher?.userAgent
  let crawlDelayMs: number | null = null
  let contentSignals: string[]
  try {
    const permission = await robots.check(page.url, { userAgent })
    crawlDelayMs = permission.crawlDelayMs
    contentSignals = permission.contentSignals
  } catch (error) {
    return failed(error, signal)
  }
  const pace = await waitForTurn(page.host, crawlDelayMs, ports)
  const started = clock.elapsed()
  const settle = async (error: WebError | null): Promise<void> => {
    const sight = {
      tookMs: clock.elapsed() - started,
      code: error?.code ?? null,
      retryAt: error?.retryAt?.getTime() ?? null,
      crawlDelayMs,
    }
    const now = clock.now().getTime()
    const next = decideHostPace(pace, sight, hostPolicy, now)
    if (JSON.stringify(next) !== JSON.stringify(pace)) await settleHost(db, page.host, next, now)
  }
  try {
    const validators = page.bodyDigest === null ? null : { etag: page.etag, lastModified: page.lastModified }
    const exchange = await web.fetch({
      url: page.url,
      purpose: 'page',
      validators,
      ...(userAgent === undefined ? {} : { userAgent }),
      signal,
    })
    await settle(null)
    if (exchange.notModified || exchange.digest === page.bodyDigest) return { kind: 'unchanged', exchange }
    return { kind: 'fetched', exchange, contentSignals }
  } catch (error) {
    const visit = failed(error, signal)
    await settle(visit.error)
    return visit
  }
}

function failed(error: unknown, signal: AbortSignal): { kind: 'failed'; error: WebError } {
  if (!(error instanceof WebError) || signal.aborted) throw error
  return { kind: 'failed', error }
}

async function waitForTurn(host: string, crawlDelayMs: number | null, { db, hostPolicy, clock, signal }: VisitPorts) {
  const now = clock.now().getTime()
  const delayMs = Math.min(Math.max(hostPolicy.delayMs, crawlDelayMs ?? 0), hostPolicy.maxDelayMs)
  const slot = await reserveHost(db, host, { now, delayMs, maxWaitMs: LONGEST_WAIT_MS })
  if (slot.kind === 'later') {
    const why = slot.pace.reason === null ? 'its turn has not come' : slot.pace.reason
    throw new ThrottledError('host-resting', `${host} is left alone for now: ${why}`, new Date(slot.at))
  }
  if (slot.at > now) await clock.sleep(slot.at - now, signal)
  return slot.pace
}
