/** A timer that is so late or less is on time. */
const SLACK_MS = 20
const EVERY_MS = 50

export interface PauseClock {
  /** Monotonic, in milliseconds. */
  elapsed: () => number
  /** Calls again and again; does not keep the process alive. */
  every: (ms: number, tick: () => void) => void
}

const SYSTEM: PauseClock = {
  elapsed: () => performance.now(),
  every: (ms, tick) => void setInterval(tick, ms).unref(),
}

/**
 * Counts for how long this process was kept from its work: it was stopped, had no core, or computed. Gives the total so far,
 * in milliseconds; what a request took besides is the server's.
 */
export function watchPauses(clock: PauseClock = SYSTEM): () => number {
  let total = 0
  let last = clock.elapsed()
  const late = (now: number): number => {
    const over = now - last - EVERY_MS
    return over > SLACK_MS ? over : 0
  }
  clock.every(EVERY_MS, () => {
    const now = clock.elapsed()
    total += late(now)
    last = now
  })
  // An answer may be read before the timer is: what has not been counted yet counts too.
  return () => total + late(clock.elapsed())
}
