import type { Chore } from './loop.ts'
import type { Clock, JobQueue, Log } from '../ports.ts'
import type { StageName } from '../topology.ts'

export interface WatchdogOptions {
  queue: JobQueue
  clock: Clock
  log: Log
  stages: () => readonly StageName[]
  /** When this process last began or settled anything, by `clock.elapsed()`. */
  lastProgress: () => number
  /** Jobs under way in this process. */
  underWay: () => number
  /** How long there may be jobs and no progress. Default 300,000. */
  limitMs?: number
  onDeaf: () => Promise<void>
  onStuck: (reason: string) => void
}

/**
 * A worker can go deaf when its connection comes back wrongly. Jobs without progress for half the limit: consumers are
 * opened anew; for the whole limit: the process gives up, and who supervises it starts another.
 */
export function watchdog(options: WatchdogOptions): Chore {
  const { queue, clock, log, stages, lastProgress, underWay, limitMs = 300_000, onDeaf, onStuck } = options
  let since: number | null = null
  let reopened = false
  return {
    name: 'watchdog',
    everyMs: 5_000,
    async run() {
      let depth = 0
      for (const stage of stages()) depth += await queue.depth(stage)
      const now = clock.elapsed()
      if (depth <= underWay() && underWay() === 0) {
        since = null
        reopened = false
        return
      }
      since = Math.max(since ?? now, lastProgress())
      const still = now - since
      if (still < limitMs / 2) reopened = false
      else if (still >= limitMs) {
        onStuck(`${depth} jobs wait and nothing has moved for ${Math.round(still / 1000)} s`)
      } else if (!reopened) {
        reopened = true
        log.error({ depth, stillMs: still }, 'jobs wait and nothing moves; consumers are opened anew')
        await onDeaf()
      }
    },
  }
}
