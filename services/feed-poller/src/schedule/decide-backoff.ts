import type { ScheduleState } from './types.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const FIRST_MS = 15 * MINUTE_MS
const FIRST_REFUSED_MS = 30 * MINUTE_MS
const MOST_MS = 6 * HOUR_MS
/** After a week of failures once a day: a feed may come back after months, and does. */
const LONG_AFTER_MS = 7 * DAY_MS
const MUTED_MS = 7 * DAY_MS
export const RETRY_AFTER_MOST_MS = DAY_MS

/** Codes by which the server itself says that we are too much, or not wanted. */
const REFUSALS = new Set(['http-429', 'http-503', 'http-403', 'challenge-page'])

export function isRefusal(code: string): boolean {
  return REFUSALS.has(code)
}

/**
 * How long to wait after a failure; `state` already counts it, `usualMs` is how long it would have been without. A feed
 * that answers a moment later is not asked later than it would have been. Nothing ever ends the polling for good.
 */
export function decideBackoff(
  state: ScheduleState,
  code: string,
  retryAfterMs: number | null,
  { now, usualMs }: { now: number; usualMs: number },
): { ms: number; reason: string } {
  if (code === 'http-410') return { ms: MUTED_MS, reason: 'muted by 410 Gone: asked once a week' }
  const failing = state.failingSince === null ? 0 : now - state.failingSince
  const times = state.failures === 1 ? 'failed once' : `failed ${state.failures} times`
  const first = isRefusal(code) ? FIRST_REFUSED_MS : Math.min(FIRST_MS, usualMs)
  const most = failing > LONG_AFTER_MS ? DAY_MS : MOST_MS
  const doubled = Math.min(most, first * 2 ** Math.min(30, state.failures - 1))
  if (retryAfterMs !== null) {
    const asked = Math.min(retryAfterMs, RETRY_AFTER_MOST_MS)
    const held = retryAfterMs > RETRY_AFTER_MOST_MS ? ', held to a day' : ''
    if (asked >= doubled || isRefusal(code))
      return {
        ms: Math.max(asked, MINUTE_MS),
        reason: `Retry-After ${Math.round(retryAfterMs / 1000)}${held} (${code})`,
      }
  }
  return { ms: doubled, reason: `${times} (${code})` }
}
