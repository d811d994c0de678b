import type { WebErrorCode } from '../errors.ts'

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

/** How a host is treated at present, by all worker processes together: plain values, stored per host. */
export interface HostPace {
  /** Between the beginnings of two requests. */
  delayMs: number
  /** Nothing is asked before; milliseconds since 1970, 0 where nothing holds. */
  pausedUntil: number
  /** Why it is paused; null where it is not. */
  reason: string | null
  /** Failures in a row that speak of the host, not of one page. */
  failures: number
}

export interface HostPolicy {
  /** Least time between two requests to one host. Default 1 second. */
  delayMs: number
  /** Most that robots.txt, slowness or refusals stretch it to. Default 1 minute. */
  maxDelayMs: number
  /** A slow host is asked for at most this share of the time. Default 0.5. */
  share: number
}

export const DEFAULT_HOST_POLICY: HostPolicy = { delayMs: SECOND_MS, maxDelayMs: MINUTE_MS, share: 0.5 }

/** What one exchange with the host came to. */
export interface HostSight {
  tookMs: number
  /** Null where it answered well. */
  code: WebErrorCode | null
  /** When it wants to be asked again, milliseconds since 1970. */
  retryAt: number | null
  /** Of robots.txt. */
  crawlDelayMs: number | null
}

export const FIRST_HOST_PACE: HostPace = { delayMs: 0, pausedUntil: 0, reason: null, failures: 0 }

/** Who sends these wants fewer requests. */
const REFUSALS: ReadonlySet<WebErrorCode | null> = new Set([
  'http-429',
  'http-503',
  'challenge-page',
  'robots-unreachable',
] as const)
/** These speak of the host as a whole; the other codes speak of one page. */
const OUTAGES: ReadonlySet<WebErrorCode | null> = new Set([
  ...(['dns-failed', 'connect-refused', 'connect-timeout', 'tls-failed', 'connection-reset'] as const),
  ...(['headers-timeout', 'body-stalled', 'deadline-exceeded', 'bad-response', 'http-5xx'] as const),
])
/** An outage is believed after so many failures in a row: then the host rests, and its other pages are not tried one by one. */
const OUTAGE_FAILURES = 3

/**
 * How to treat a host after an exchange with it. The delay is the greatest of ours, the crawl-delay of robots.txt and
 * what keeps a slow server idle for part of the time; refusals double it, good answers let it shrink again.
 */
export function decideHostPace(before: HostPace, sight: HostSight, policy: HostPolicy, now: number): HostPace {
  const idle = Math.min(policy.maxDelayMs, sight.tookMs / policy.share)
  const floor = Math.min(policy.maxDelayMs, Math.max(policy.delayMs, sight.crawlDelayMs ?? 0, idle))
  const eased = Math.max(floor, Math.min(policy.maxDelayMs, before.delayMs * 0.8))
  if (REFUSALS.has(sight.code)) {
    const failures = before.failures + 1
    const first = sight.code === 'challenge-page' ? HOUR_MS : 5 * MINUTE_MS
    const doubled = Math.min(6 * HOUR_MS, first * 2 ** Math.min(8, failures - 1))
    const until = Math.min(
      now + 24 * HOUR_MS,
      Math.max(sight.retryAt ?? 0, sight.retryAt === null ? now + doubled : now),
    )
    const delayMs = Math.min(policy.maxDelayMs, Math.max(2 * before.delayMs, 5 * floor))
    return { delayMs, pausedUntil: Math.max(before.pausedUntil, until), reason: sight.code, failures }
  }
  if (OUTAGES.has(sight.code)) {
    const failures = before.failures + 1
    const rest =
      failures < OUTAGE_FAILURES ? 0 : Math.min(HOUR_MS, 30 * SECOND_MS * 2 ** Math.min(8, failures - OUTAGE_FAILURES))
    return {
      delayMs: Math.max(floor, before.delayMs),
      pausedUntil: Math.max(before.pausedUntil, rest > 0 ? now + rest : 0),
      reason: rest > 0 ? sight.code : before.reason,
      failures,
    }
  }
  const over = before.pausedUntil <= now
  return {
    delayMs: eased,
    pausedUntil: over ? 0 : before.pausedUntil,
    reason: over ? null : before.reason,
    failures: 0,
  }
}

/** The host that a URL belongs to: name and port, as politeness counts it. Null where it is no URL. */
export function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null
}
