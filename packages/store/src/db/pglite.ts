import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import { StoreError, toStoreError } from './errors.ts'
import { takeFolder, type FolderLock } from './folder-lock.ts'
import { keepTidy } from './keep-tidy.ts'
import { createQueuePool } from './pglite-queue-pool.ts'
import { SCHEMA } from './schema-name.ts'
import { withConflictRetry } from './with-conflict-retry.ts'
import type { Db, Param } from './types.ts'

export interface PgliteOptions {
  /** The data folder: the database lies in it beside the lock file. Absent: in memory, for tests. */
  folder?: string
}

export interface PgliteDb extends Db {
  readonly kind: 'pglite'
  /** Tells a second process where the first one answers. */
  announce: (addresses: Readonly<Record<string, string>>) => Promise<void>
  /** Closes the database, does something with its files, and only then lets the folder go. */
  closeWith: (work: () => Promise<void>) => Promise<void>
}

const INT8 = 20
const OPTIONS = { parsers: { [INT8]: (text: string) => Number(text) } }

/**
 * PostgreSQL in this process, on a data folder that is ours alone. It survives kill -9, and it does not survive a power
 * loss: it never calls fsync.
 */
export async function openPglite(options: PgliteOptions): Promise<PgliteDb> {
  const { folder } = options
  const lock = folder === undefined ? undefined : await takeFolder(folder)
  let lite: PGlite
  try {
    if (folder !== undefined) await mkdir(join(folder, 'database'), { recursive: true })
    lite = await PGlite.create(folder === undefined ? 'memory://' : join(folder, 'database'))
    // Both schemas in one path: BullMQ's functions name their tables without one, and no name stands in both.
    await lite.exec(`SET search_path TO ${SCHEMA}, bullmq`)
  } catch (error) {
    await lock?.release()
    throw new StoreError('folder-unusable', `the database in ${folder ?? 'memory'} does not open: ${String(error)}`, {
      cause: error,
    })
  }
  return adapt(lite, lock)
}

function adapt(lite: PGlite, lock: FolderLock | undefined): PgliteDb {
  const run = async <Row extends object>(on: PGlite | Transaction, sql: string, params?: readonly Param[]) => {
    try {
      return (await on.query<Row>(sql, params && [...params], OPTIONS)).rows
    } catch (error) {
      throw toStoreError(error)
    }
  }
  const held = new Set<string>()
  const tidy = keepTidy(lite)
  const closeWith = async (work: () => Promise<void>): Promise<void> => {
    try {
      await tidy.stop()
      await lite.close()
      await work()
    } finally {
      await lock?.release()
    }
  }
  return {
    kind: 'pglite',
    query: (sql, params) => run(lite, sql, params),
    transaction: (work) =>
      withConflictRetry(() => lite.transaction((tx) => work({ query: (sql, params) => run(tx, sql, params) }))),
    async script(sql) {
      try {
        await lite.exec(sql)
      } catch (error) {
        throw toStoreError(error)
      }
    },
    listen: (channel, heard) => lite.listen(channel, heard),
    // There is one process and one connection: a set of names is all that a lock needs.
    tryLock(name) {
      if (held.has(name)) return Promise.resolve(null)
      held.add(name)
      const release = (): Promise<void> => (held.delete(name), Promise.resolve())
      return Promise.resolve({ name, lost: new AbortController().signal, release })
    },
    queuePool: () => createQueuePool(lite),
    announce: async (addresses) => lock?.announce(addresses),
    closeWith,
    close: () => closeWith(() => Promise.resolve()),
  }
}
