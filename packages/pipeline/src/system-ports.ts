import { randomUUID } from 'node:crypto'
import type { Clock, NewId, Random } from './ports.ts'

export interface SystemClock extends Clock {
  machineAheadMs: () => number
  /** Goes on from `time`. Only forward, and only while nothing is under way: leases are told by this clock. */
  moveTo: (time: Date) => void
  /** Goes by a clock that is so far ahead of this machine's. A clock that started at a time of its own stays by that. */
  correctBy: (ms: number) => void
}

/**
 * The system's clock, or one that starts at `startAt` and runs from there: a recorded newsroom is read at the time it
 * was recorded.
 */
export function createSystemClock(startAt?: Date): SystemClock {
  let shift = startAt ? startAt.getTime() - Date.now() : 0
  let correction = 0
  return {
    now: () => new Date(Date.now() + shift + correction),
    machineAheadMs: () => -correction + 0,
    moveTo(time) {
      shift = Math.max(shift, time.getTime() - Date.now() - correction)
    },
    correctBy(ms) {
      if (startAt === undefined) correction = ms
    },
    elapsed: () => performance.now(),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) {
          resolve()
          return
        }
        const done = (): void => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', done)
          resolve()
        }
        // Timers hold at most 2^31-1 ms; a longer sleep is a wait for the signal.
        const timer = setTimeout(done, Math.min(ms, 2_147_483_647))
        signal?.addEventListener('abort', done, { once: true })
      }),
  }
}

export const systemRandom: Random = Math.random
export const systemNewId: NewId = randomUUID
