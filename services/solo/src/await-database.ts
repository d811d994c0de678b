import { isOutage, toFailure, type Clock, type Log } from '@crosswire/pipeline'
import type { Db } from '@crosswire/store'

/** A server that is started together with us, or again, is there by then. */
const PATIENCE_MS = 10_000
const EVERY_MS = 250

/**
 * Opens the database, and waits a little where it does not answer yet: what loads for seconds before it can ask need not
 * begin anew. Rejects with the last error once that was for nothing, and with any other error at once.
 */
export async function awaitDatabase(
  open: () => Promise<Db>,
  { clock, log, patienceMs = PATIENCE_MS }: { clock: Clock; log: Log; patienceMs?: number },
): Promise<Db> {
  const until = clock.elapsed() + patienceMs
  for (let said = false; ; said = true) {
    try {
      return await open()
    } catch (error) {
      if (!isOutage(error) || clock.elapsed() >= until) throw error
      const { code, message } = toFailure(error)
      if (!said) log.warn({ code, error: message, forMs: patienceMs }, 'the database does not answer; waiting for it')
      await clock.sleep(EVERY_MS)
    }
  }
}
