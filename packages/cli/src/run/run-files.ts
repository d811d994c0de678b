import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { startOfProcess } from '@crosswire/store'

/** A running process, as it notes itself in its data folder. */
export interface NotedRun {
  pid: number
  /** With the pid it names one process for good: pids are used again. */
  start: string
  host: string
  since: string
  /** `up`, or the services that it works as. */
  command: string
  addresses: Readonly<Record<string, string>>
}

const folderOf = (dataFolder: string): string => join(dataFolder, 'run')

/**
 * Notes this process in its data folder, so that `crosswire stop` finds it whatever started it, and gives what takes the
 * note away. A folder that cannot be written, as in a read-only container, goes without: its supervisor stops it.
 */
export async function noteRun(
  dataFolder: string,
  { command, addresses }: Pick<NotedRun, 'command' | 'addresses'>,
): Promise<() => Promise<void>> {
  const path = join(folderOf(dataFolder), `${process.pid}.json`)
  const run: NotedRun = {
    pid: process.pid,
    start: startOfProcess(process.pid) ?? 'unknown',
    host: hostname(),
    since: new Date().toISOString(),
    command,
    addresses,
  }
  try {
    await mkdir(folderOf(dataFolder), { recursive: true })
    await writeFile(path, JSON.stringify(run))
  } catch {
    return () => Promise.resolve()
  }
  return () => rm(path, { force: true }).catch(() => undefined)
}

/** The processes of this machine that run on a data folder, oldest first. Notes of those that are gone are cleared away. */
export async function findRuns(dataFolder: string): Promise<NotedRun[]> {
  const names = await readdir(folderOf(dataFolder)).catch(() => [])
  const runs: NotedRun[] = []
  for (const name of names) {
    const path = join(folderOf(dataFolder), name)
    const run = await readRun(path)
    if (run === null || run.host !== hostname()) continue
    if (isRunning(run)) runs.push(run)
    else await rm(path, { force: true }).catch(() => undefined)
  }
  return runs.sort((a, b) => (a.since < b.since ? -1 : 1))
}

export function isRunning({ pid, start }: Pick<NotedRun, 'pid' | 'start'>): boolean {
  const now = startOfProcess(pid)
  return now !== null && (now === start || now === 'unknown' || start === 'unknown')
}

async function readRun(path: string): Promise<NotedRun | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as NotedRun
  } catch {
    return null
  }
}
