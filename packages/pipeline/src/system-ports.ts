import { randomUUID } from 'node:crypto'
import type { Clock, NewId, Random } from './ports.ts'

/**
 * The system's clock, or one that starts at `startAt` and runs from there: a recorded newsroom is read at the time it
 * was recorded.
 */
export function createSystemClock(startAt?: Date): Clock {
  const shift = startAt ? startAt.getTime() - Date.now() : 0
  return {
    now: () => new Date(Date.now() + shift),
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
