import type { Clock, Log } from '@crosswire/pipeline'
import { dropOldBytes, forgetHosts, type Db } from '@crosswire/store'

export interface HousePorts {
  db: Db
  clock: Clock
  log: Log
  /** Days that the bytes of captures are kept; null: for ever. */
  keepCapturesDays: number | null
}

const DAY_MS = 24 * 3_600_000
const EVERY_MS = 3_600_000
/** A host's delay is learnt anew after so long. */
const HOSTS_MS = 30 * DAY_MS

/** Drops the bytes of captures that are older than wanted, and forgets hosts that nobody asks any more. Gives how many bytes' digests went. */
export async function cleanUp({ db, clock, log, keepCapturesDays }: HousePorts): Promise<number> {
  const now = clock.now().getTime()
  await forgetHosts(db, new Date(now - HOSTS_MS))
  if (keepCapturesDays === null) return 0
  const before = new Date(now - keepCapturesDays * DAY_MS)
  let dropped = 0
  for (let some = await dropOldBytes(db, before); some > 0; some = await dropOldBytes(db, before)) dropped += some
  if (dropped > 0) log.info({ dropped, before: before.toISOString() }, 'bytes of old captures are gone')
  return dropped
}

/** Cleans up every hour until the signal aborts; of several processes one does it. */
export async function keepHouse(ports: HousePorts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const lock = await ports.db.tryLock('house')
      if (lock) await cleanUp(ports).finally(() => lock.release())
    } catch (error) {
      ports.log.warn({ error: (error as Error).message }, 'old captures stay for now: the database does not answer')
    }
    await ports.clock.sleep(EVERY_MS, signal)
  }
}
