import { assertMigrated, migrate } from '../migrations/run.ts'
import { openPglite, type PgliteDb } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import type { StoreError } from './errors.ts'
import type { Db } from './types.ts'

export interface OpenDbOptions {
  /** PostgreSQL; absent: PGlite in the data folder. */
  databaseUrl?: string | undefined
  dataFolder: string
  poolSize?: number | undefined
  applicationName?: string | undefined
  /** Bring the schema up to date; refuse a database whose schema is another; or take it as it is. Default migrate. */
  schema?: 'migrate' | 'assert' | 'any' | undefined
  onError?: ((error: StoreError) => void) | undefined
}

/** Opens the database that is configured. */
export async function openDb(options: OpenDbOptions): Promise<Db> {
  const { databaseUrl, dataFolder, poolSize, applicationName, schema = 'migrate', onError } = options
  const db =
    databaseUrl === undefined
      ? await openPglite({ folder: dataFolder })
      : await openPostgres({
          url: databaseUrl,
          ...(poolSize === undefined ? {} : { poolSize }),
          ...(applicationName === undefined ? {} : { applicationName }),
          ...(onError === undefined ? {} : { onError }),
        })
  try {
    if (schema === 'migrate') await migrate(db)
    else if (schema === 'assert') await assertMigrated(db)
    return db
  } catch (error) {
    await db.close()
    throw error
  }
}

/** Tells a second process on the data folder where this one answers; nothing to tell on PostgreSQL. */
export async function announceAddresses(db: Db, addresses: Readonly<Record<string, string>>): Promise<void> {
  if (db.kind === 'pglite') await (db as PgliteDb).announce(addresses)
}
