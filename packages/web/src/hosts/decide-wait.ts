const SECOND_MS = 1000
/** A worker sleeps through a crawl-delay, but not through a pause. */
const PATIENCE_MS = 90 * SECOND_MS
/** Kept of the lease for the request itself and for writing what it brought. */
const RESERVE_MS = 60 * SECOND_MS

/** What the store says to a request for a host's next moment; `at` in milliseconds since 1970. */
export interface Reservation {
  kind: 'go' | 'later'
  at: number
  pace: { reason: string | null }
}

export type WaitDecision =
  | { kind: 'fetch'; waitMs: number }
  /** The rest of the batch goes back to its table until then. */
  | { kind: 'put-back'; until: number; reason: string }

/** How long a worker would wait for a host's turn: what is asked of the store as `maxWaitMs`. */
export function decidePatience(now: number, leaseUntil: number): number {
  return Math.max(0, Math.min(PATIENCE_MS, leaseUntil - now - RESERVE_MS))
}

/** Whether a worker waits for its turn within its job, or puts the host's pages back. */
export function decideWait(reservation: Reservation, now: number): WaitDecision {
  if (reservation.kind === 'go') return { kind: 'fetch', waitMs: Math.max(0, reservation.at - now) }
  const until = Math.max(reservation.at, now + SECOND_MS)
  return { kind: 'put-back', until, reason: reservation.pace.reason ?? 'its turn comes later' }
}
