import { access, cp, mkdir, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreError } from './errors.ts'
import { openPglite } from './pglite.ts'
import { SCHEMA } from './schema-name.ts'

export interface FolderBackup {
  articles: number
  versions: number
  captures: number
}

/**
 * Copies the database of a data folder into a new one, puts the copy on disk, opens it, and gives what is in it. The folder
 * is ours while it lasts: a running process makes it reject with `folder-in-use`. A copy that fails is taken away.
 */
export async function backUpFolder(folder: string, target: string): Promise<FolderBackup> {
  await access(join(folder, 'database')).catch((cause: unknown) => {
    throw new StoreError('folder-unusable', `there is no database in ${folder}`, { cause })
  })
  const db = await openPglite({ folder })
  try {
    await mkdir(target)
  } catch (error) {
    await db.close()
    throw new StoreError('folder-unusable', `${target} cannot be made: ${(error as Error).message}`, { cause: error })
  }
  try {
    // All that is in memory goes to the files, so that the copy is whole by itself.
    await db.script('CHECKPOINT')
    await db.closeWith(() => cp(join(folder, 'database'), join(target, 'database'), { recursive: true }))
    await syncAll(target)
    return await countIn(target)
  } catch (error) {
    await rm(target, { recursive: true, force: true })
    throw error
  }
}

async function countIn(folder: string): Promise<FolderBackup> {
  const db = await openPglite({ folder })
  try {
    const [counts] = await db.query<FolderBackup>(
      `SELECT (SELECT count(*) FROM ${SCHEMA}.article) AS articles, (SELECT count(*) FROM ${SCHEMA}.version) AS versions,
         (SELECT count(*) FROM ${SCHEMA}.capture) AS captures`,
    )
    return counts!
  } finally {
    await db.close()
  }
}

/** Flushes every file and folder: a backup is for the day on which the machine loses its power. */
async function syncAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = await open(join(entry.parentPath, entry.name), 'r')
    await file.sync().finally(() => file.close())
  }
}
