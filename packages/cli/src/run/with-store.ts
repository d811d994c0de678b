import { openDb, type Db } from '@crosswire/store'
import { onSignal } from '@crosswire/service'
import { AbortedRun, explain } from './explain.ts'
import { readConfig, type RunConfig, type RunFlags } from './read-config.ts'

export interface StoreRun {
  db: Db
  config: RunConfig
  /** Aborts at the first signal to stop. */
  signal: AbortSignal
}

/**
 * Opens the database that is configured for a command that works on what is stored, and closes it. PGlite belongs to one
 * process: while `crosswire up` has the folder, the command says so. Errors of the store are told with what to do.
 */
export async function withStore<Result>(flags: RunFlags, work: (run: StoreRun) => Promise<Result>): Promise<Result> {
  const config = readConfig(flags)
  const { databaseUrl, dataFolder } = config.solo
  const stopping = new AbortController()
  const stopListening = onSignal(() => stopping.abort())
  try {
    // A folder of one's own is brought up to date; a database that others use is theirs to migrate.
    const db = await openDb({ databaseUrl, dataFolder, schema: databaseUrl === undefined ? 'migrate' : 'assert' })
    try {
      return await work({ db, config, signal: stopping.signal })
    } finally {
      await db.close()
    }
  } catch (error) {
    if ((error as { next?: unknown }).next === undefined) throw error
    throw new AbortedRun(explain(error), { cause: error })
  } finally {
    stopListening()
  }
}
