import type { Publisher } from '@crosswire/record'
import type { PageWork } from '@crosswire/store'
import {
  askInTurn,
  isAnswer,
  type Exchange,
  type HostTurns,
  type RobotsGuard,
  type WebClient,
  type WebError,
} from '@crosswire/web'

/** What asking for a page came to. */
export type Answer =
  | { kind: 'fetched'; exchange: Exchange; contentSignals: string[] }
  | { kind: 'unchanged'; exchange: Exchange }
  | { kind: 'failed'; error: WebError }

export interface VisitPorts {
  web: Pick<WebClient, 'fetch'>
  robots: Pick<RobotsGuard, 'check'>
  turns: HostTurns
  signal: AbortSignal
  /** When the batch has to be done, milliseconds since 1970. */
  leaseUntil: number
}

/**
 * Visits a page politely: robots.txt, the host's turn, a conditional request. Every answer and every trouble of the
 * publisher's is an `Answer`. Throws `host-resting` where the host is to be left alone for a while.
 */
export async function visitPage(page: PageWork, publisher: Publisher | undefined, ports: VisitPorts): Promise<Answer> {
  const { web, robots, turns, signal, leaseUntil } = ports
  const agent = publisher?.userAgent === undefined ? {} : { userAgent: publisher.userAgent }
  let permission: Awaited<ReturnType<RobotsGuard['check']>>
  try {
    permission = await robots.check(page.url, agent)
  } catch (error) {
    return failed(error)
  }
  const { crawlDelayMs, contentSignals } = permission
  const { etag, lastModified, bodyDigest, url, host } = page
  const validators = bodyDigest === null ? null : { etag, lastModified }
  try {
    const exchange = await askInTurn(turns, host, { crawlDelayMs, leaseUntil, signal }, () =>
      web.fetch({ url, purpose: 'page', validators, ...agent, signal }),
    )
    if (exchange.notModified || exchange.digest === bodyDigest) return { kind: 'unchanged', exchange }
    return { kind: 'fetched', exchange, contentSignals }
  } catch (error) {
    if (!isAnswer(error) || error.code === 'host-resting') throw error
    return { kind: 'failed', error }
  }
}

function failed(error: unknown): { kind: 'failed'; error: WebError } {
  if (!isAnswer(error)) throw error
  return { kind: 'failed', error }
}
