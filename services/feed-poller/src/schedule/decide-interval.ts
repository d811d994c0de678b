import { createRateForecast, meanRate } from './rhythm.ts'
import type { SchedulePolicy, ScheduleState } from './types.ts'

const MINUTE_MS = 60_000
const DORMANT_MS = 30 * 24 * 3_600_000

export interface Interval {
  ms: number
  reason: string
}

/**
 * How long to wait by the feed's own rhythm. Two things make a poll due, whichever comes first:
 * - The waiting of what was probably published since the last poll is worth a request. Waiting is charged by a power of
 *   it: with a rate r and power k the interval is ((k + 1) * patience / r) ** 1/(k + 1). By its cube, rare entries wait
 *   somewhat longer but none very long; with k = 0 each poll has to bring the same number, however long that takes.
 * - So many of them are probably late already that the promise of a quarter of an hour would not hold.
 * Both are followed minute by minute, because the rate changes with the hour: the first as the integral of
 * r(s) * (T - s) ** 3, the second as the integral of r up to T - lateAfterMs.
 */
export function decideInterval(state: ScheduleState, policy: SchedulePolicy, now: number): Interval {
  const { rhythm } = state
  if (!rhythm) return { ms: policy.maxIntervalMs / 4, reason: 'nothing is known of it yet' }
  const dormant = state.lastNewAt !== null && now - state.lastNewAt > DORMANT_MS
  const most = dormant ? policy.maxDormantIntervalMs : policy.maxIntervalMs
  const least = state.hasValidators ? policy.minIntervalMs : policy.minIntervalWithoutValidatorsMs
  const rate = createRateForecast(rhythm, now)
  const late = Math.round(policy.lateAfterMs / MINUTE_MS)
  const arrived: number[] = []
  // The integrals of r * (T - s) ** k for k = 0 to the power that counts; each grows by k times the one before it.
  const charged = new Array<number>(policy.power + 1).fill(0)
  let minutes = 0
  while (
    minutes * MINUTE_MS < most &&
    charged[policy.power]! < policy.patience &&
    (arrived[minutes - late] ?? 0) < policy.lateEntries
  ) {
    arrived.push(charged[0]!)
    for (let k = policy.power; k > 0; k--) charged[k]! += k * charged[k - 1]!
    charged[0]! += rate(now + minutes * MINUTE_MS) / 60
    minutes++
  }
  const wanted = Math.min(most, minutes * MINUTE_MS)
  if (wanted < least)
    return {
      ms: least,
      reason: state.hasValidators ? 'shortest interval' : 'shortest interval for a server without validators',
    }
  if (wanted >= most)
    return { ms: most, reason: dormant ? 'nothing new in a month' : `${perDay(meanRate(rhythm))}: longest interval` }
  return { ms: wanted, reason: `${perHour(rate(now))} expected at this hour` }
}

function perHour(rate: number): string {
  if (rate >= 1) return `about ${Math.round(rate)} entries an hour`
  if (rate >= 0.5) return `about one entry in ${Math.round(60 / rate)} min`
  const hours = 1 / rate
  return hours < 48 ? `about one entry in ${Math.round(hours)} h` : `about one entry in ${Math.round(hours / 24)} days`
}

function perDay(rate: number): string {
  return `about ${rate * 24 >= 1 ? Math.round(rate * 24) : 'less than 1'} entries a day`
}
