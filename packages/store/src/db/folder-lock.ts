import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StoreError } from './errors.ts'
import { startOfProcess } from './process-identity.ts'

/** What the lock file says of the process that holds the folder. */
export interface FolderHolder {
  pid: number
  /** As `startOfProcess` gives it. */
  start: string
  host: string
  since: string
  addresses: Record<string, string>
}

export interface FolderLock {
  announce: (addresses: Readonly<Record<string, string>>) => Promise<void>
  release: () => Promise<void>
}

const FILE = 'crosswire.lock'

/**
 * Takes a data folder for this process alone. A lock whose process is gone (pid and start time both count) is taken
 * over; that of a living process never is. Rejects with `folder-in-use`, naming the holder and where it answers.
 */
export async function takeFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, FILE)
  const holder: FolderHolder = {
    pid: process.pid,
    start: startOfProcess(process.pid) ?? 'unknown',
    host: hostname(),
    since: new Date().toISOString(),
    addresses: {},
  }
  const mine = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(mine, JSON.stringify(holder))
  } catch (error) {
    throw new StoreError('folder-unusable', `cannot write in ${folder}: ${(error as Error).message}`, { cause: error })
  }
  try {
    for (let tries = 0; tries < 20; tries++) {
      // A hard link is made whole or not at all, so nobody ever reads a half-written lock.
      if (await linked(mine, path)) return keep(path, holder)
      const other = await readHolder(path)
      if (other && isLiving(other)) throw inUse(folder, other)
      if (other) await removeStale(path, other, mine)
    }
    throw new StoreError('folder-in-use', `the lock of ${folder} keeps changing hands`)
  } finally {
    await rm(mine, { force: true })
  }
}

export async function readHolder(path: string): Promise<FolderHolder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as FolderHolder
  } catch {
    return null
  }
}

/** The holder of a folder, where it lives. */
export async function findFolderHolder(folder: string): Promise<FolderHolder | null> {
  const holder = await readHolder(join(folder, FILE))
  return holder && isLiving(holder) ? holder : null
}

function isLiving(holder: FolderHolder): boolean {
  // On a shared disk nobody can see the other machine's processes: only a person may decide that its lock is stale.
  if (holder.host !== hostname()) return true
  const start = startOfProcess(holder.pid)
  return start !== null && (start === holder.start || start === 'unknown' || holder.start === 'unknown')
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new StoreError('folder-unusable', `cannot lock ${to}: ${(error as Error).message}`, { cause: error })
  }
}

/**
 * Removes the lock of a dead process. Only who holds the guard named after that very process may do so, and it looks
 * once more after it has the guard: nobody can take away the lock that a living process has put there meanwhile.
 */
async function removeStale(path: string, dead: FolderHolder, mine: string): Promise<void> {
  const guards: string[] = []
  for (let n = 0; ; n++) {
    const guard = `${path}.after.${dead.pid}.${dead.start.replace(/\W+/g, '-')}.${n}`
    guards.push(guard)
    if (await linked(mine, guard)) break
    const other = await readHolder(guard)
    // A living process is at it; a guard that is gone was just done with.
    if (!other || isLiving(other)) return sleep(50)
  }
  const now = await readHolder(path)
  if (now?.pid === dead.pid && now.start === dead.start) await rm(path, { force: true })
  for (const guard of guards) await rm(guard, { force: true })
}

function keep(path: string, holder: FolderHolder): FolderLock {
  return {
    async announce(addresses) {
      const next = `${path}.next`
      await writeFile(next, JSON.stringify({ ...holder, addresses }))
      await rename(next, path)
    },
    async release() {
      const now = await readHolder(path)
      if (now?.pid === holder.pid && now.start === holder.start) await rm(path, { force: true })
    },
  }
}

function inUse(folder: string, holder: FolderHolder): StoreError {
  const where = Object.entries(holder.addresses).map(([name, address]) => `${name} ${address}`)
  return new StoreError(
    'folder-in-use',
    `already running on ${folder}: pid ${holder.pid}${holder.host === hostname() ? '' : ` on ${holder.host}`}, since ${holder.since}` +
      (where.length ? `, ${where.join(', ')}` : ''),
  )
}
