import {
  createBullmqQueue,
  createPostgresQueueBackend,
  createRedisQueueBackend,
  createSystemClock,
  migrateQueue,
  systemNewId,
  tableOfStage,
  type JobQueue,
  type Log,
  type Meter,
} from '@crosswire/pipeline'
import { createWorkLedger, migrate, openPglite, openPostgres, type Db } from '@crosswire/store'
import { makeMode, type Mode, type ModeUrls } from './modes.ts'

export const quiet: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/** Counts what the pipeline measures, for tests to look at. */
export function createTestMeter(): Meter & { counts: Map<string, number> } {
  const counts = new Map<string, number>()
  return {
    counts,
    count(name, labels, by = 1) {
      const key = [name, ...Object.values(labels)].join(' ')
      counts.set(key, (counts.get(key) ?? 0) + by)
    },
    time: () => undefined,
  }
}

export interface TestPorts {
  db: Db
  queue: JobQueue
  ledger: ReturnType<typeof createWorkLedger>
  clock: ReturnType<typeof createSystemClock>
  random: () => number
  newId: () => string
  log: Log
  meter: ReturnType<typeof createTestMeter>
  urls: ModeUrls
}

/** A migrated store and a queue of a mode. `close` ends both and removes what was made. */
export async function openPorts(mode: Mode, urls?: ModeUrls): Promise<TestPorts & { close: () => Promise<void> }> {
  const made = urls ?? (await makeMode(mode))
  const db =
    made.folder === undefined
      ? await openPostgres({ url: made.databaseUrl! })
      : await openPglite({ folder: made.folder })
  await migrate(db)
  if (made.redisUrl === undefined) await migrateQueue(db.queuePool())
  const backend =
    made.redisUrl === undefined
      ? createPostgresQueueBackend(db.queuePool())
      : createRedisQueueBackend({ url: made.redisUrl, onError: () => undefined })
  const queue = createBullmqQueue({ backend, log: quiet })
  return {
    db,
    queue,
    ledger: createWorkLedger(db, { tableOf: tableOfStage }),
    clock: createSystemClock(),
    random: () => 0.5,
    newId: systemNewId,
    log: quiet,
    meter: createTestMeter(),
    urls: made,
    async close() {
      await queue.close(1_000)
      await db.close()
      if (!urls) await made.remove()
    },
  }
}
