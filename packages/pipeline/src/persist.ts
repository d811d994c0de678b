import { toFailure } from './errors.ts'
import type { Clock, Log } from './ports.ts'

const LONGEST_WAIT_MS = 1_000

/** The store cannot be reached or cannot write just now; what was asked of it may be asked again. */
export function isOutage(error: unknown): boolean {
  const { code } = toFailure(error)
  return code === 'database-unavailable' || code === 'database-disk-full'
}

/**
 * Does something with the store for as long as it takes the store to come back. Gives up when the signal aborts, with
 * the error of the last try; other errors are thrown at once.
 */
export async function persist<Result>(
  task: () => Promise<Result>,
  { clock, log, signal, what }: { clock: Clock; log: Log; signal: AbortSignal; what: string },
): Promise<Result> {
  for (let wait = 100; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await task()
    } catch (error) {
      if (!isOutage(error) || signal.aborted) throw error
      const { code, message } = toFailure(error)
      log.warn({ code, error: message, what, retryInMs: wait }, 'the database does not answer; trying again')
      await clock.sleep(wait, signal)
    }
  }
}
