import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { openPglite } from '@crosswire/store'

export interface KillReport {
  kills: number
  acknowledged: number
  /** Acknowledged commits that are not there, or not whole. */
  lost: number[]
  /** Commits of which only one half is there. */
  torn: number
  /** Openings of the folder that succeeded while a living process had it. */
  stolen: number
}

/**
 * Kills a process again and again while it writes to a data folder, at times drawn by `random`, and counts what is missing of
 * what it was told is stored. While it lives, running or stopped, others try to open the folder.
 */
export async function killPglite(
  folder: string,
  bundlePath: string,
  kills: number,
  random: () => number,
): Promise<KillReport> {
  const acknowledged = new Set<number>()
  let stolen = 0
  for (let kill = 0; kill < kills; kill++) {
    const life = await live(folder, bundlePath, random)
    for (const n of life.acknowledged) acknowledged.add(n)
    if (life.stolen) stolen++
  }
  const db = await openPglite({ folder })
  const rows = await db
    .query<{ n: number; whole: boolean }>(
      'SELECT n / 2 AS n, count(*) = 2 AND sum(part) = 2 AS whole FROM kept GROUP BY 1 ORDER BY 1',
    )
    .finally(() => db.close())
  const whole = new Set(rows.filter((row) => row.whole).map(({ n }) => n))
  return {
    kills,
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((n) => !whole.has(n)),
    torn: rows.length - whole.size,
    stolen,
  }
}

async function live(folder: string, bundlePath: string, random: () => number) {
  const child = spawn(process.execPath, [bundlePath, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  while (!said.includes('\n') && child.exitCode === null) await sleep(20)
  if (child.exitCode !== null) throw new Error(`the writer ended by itself with ${child.exitCode}`)
  if (random() < 0.5) child.kill('SIGSTOP')
  const stolen = await tryToOpen(folder)
  child.kill('SIGCONT')
  await sleep(random() * 400)
  child.kill('SIGKILL')
  await once(child, 'close')
  // A number that was cut off in the middle was not said.
  const lines = said.slice(0, said.lastIndexOf('\n')).split('\n')
  return { acknowledged: lines.map(Number), stolen }
}

async function tryToOpen(folder: string): Promise<boolean> {
  try {
    await (await openPglite({ folder })).close()
    return true
  } catch (error) {
    if ((error as { code?: string }).code === 'folder-in-use') return false
    throw error
  }
}
