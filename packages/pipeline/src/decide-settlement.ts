import type { Failure } from './errors.ts'
import type { ClaimedItem, Random, Settlement } from './ports.ts'

/** Waits before attempt 2, 3 …; after the last one the item rests in quarantine. */
export const RETRY_WAITS_MS: readonly number[] = [5_000, 30_000, 120_000, 600_000, 1_800_000, 7_200_000, 21_600_000]

/** A row that this many workers died over, or this many leases ran out under, is taken for the cause. */
export const MOST_LAPSES = 10

const THROTTLE_DEFAULT_MS = 60_000
const THROTTLE_LONGEST_MS = 24 * 3_600_000

export function settleDone(item: ClaimedItem, outcome: string): Settlement {
  return { id: item.id, turn: item.turn, state: 'done', outcome, trouble: null, attempts: 0, nextAt: null }
}

/** Puts an item back as it was, for a worker that stops. */
export function settleBack(item: ClaimedItem, now: Date): Settlement {
  const { id, turn, attempts } = item
  return { id, turn, state: 'open', outcome: 'put-back', trouble: null, attempts, nextAt: now }
}

/** What becomes of an item that failed. Waits are spread by up to a quarter, so that a crowd does not come back as one. */
export function decideSettlement(
  item: ClaimedItem,
  failure: Failure,
  { now, random, waitsMs = RETRY_WAITS_MS }: { now: Date; random: Random; waitsMs?: readonly number[] | undefined },
): Settlement {
  const { id, turn } = item
  const trouble = failure.message.slice(0, 1_000)
  const open = (waitMs: number, attempts: number): Settlement => ({
    id,
    turn,
    state: 'open',
    outcome: failure.code,
    trouble,
    attempts,
    nextAt: new Date(now.getTime() + waitMs),
  })
  const askedMs = failure.retryAt ? Math.min(failure.retryAt.getTime() - now.getTime(), THROTTLE_LONGEST_MS) : null
  if (failure.next === 'throttled') return open(Math.max(askedMs ?? THROTTLE_DEFAULT_MS, 0), item.attempts)
  const attempts = item.attempts + 1
  const wait = waitsMs[attempts - 1]
  if (failure.next === 'permanent' || wait === undefined)
    return { id, turn, state: 'quarantined', outcome: failure.code, trouble, attempts, nextAt: null }
  return open(Math.max(wait * (1 + random() / 4), askedMs ?? 0), attempts)
}
