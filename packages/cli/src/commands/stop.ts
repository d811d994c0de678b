import { setTimeout as sleep } from 'node:timers/promises'
import { findFolderHolder } from '@crosswire/store'
import type { Command } from 'commander'
import { parseDuration } from '../run/duration.ts'
import { AbortedRun } from '../run/explain.ts'
import { readPlace } from '../run/read-place.ts'
import { findRuns, isRunning, type NotedRun } from '../run/run-files.ts'
import { say } from '../run/say.ts'

interface StopFlags {
  data?: string
  timeout: number
  kill?: boolean
}

const TIMEOUT_MS = 30_000

/** `crosswire stop`: ends what runs on a data folder of this machine, in order, and waits for it. */
export function addStop(program: Command): void {
  program
    .command('stop')
    .description('stop the processes of this machine that run on the data folder, and wait until they are gone')
    .option('--data <dir>', 'their data folder (default: ./data)')
    .option('--timeout <duration>', 'how long to wait', parseDuration, TIMEOUT_MS)
    .option('--kill', 'kill what has not stopped by then; nothing is lost by it')
    .action(async ({ data, timeout, kill = false }: StopFlags) => {
      const { dataFolder } = readPlace(data)
      const runs = await findAll(dataFolder)
      if (runs.length === 0) {
        say(`nothing runs on ${dataFolder}`)
        return
      }
      for (const { pid } of runs) signal(pid, 'SIGTERM')
      const left = await waitFor(runs, timeout)
      if (left.length > 0 && kill) for (const { pid } of left) signal(pid, 'SIGKILL')
      const stuck = kill ? await waitFor(left, 5_000) : left
      for (const run of runs) if (!stuck.includes(run)) process.stdout.write(`stopped ${nameOf(run)}\n`)
      if (stuck.length > 0)
        throw new AbortedRun(
          `still running: ${stuck.map(nameOf).join(', ')}\n  Wait, or kill it with --kill: what it has under way is found again.`,
        )
    })
}

/** Those that noted themselves, and the holder of the folder where it did not. */
async function findAll(dataFolder: string): Promise<NotedRun[]> {
  const runs = await findRuns(dataFolder)
  const holder = await findFolderHolder(dataFolder)
  if (holder === null || runs.some(({ pid }) => pid === holder.pid) || !isRunning(holder)) return runs
  return [...runs, { ...holder, command: 'the holder of the folder' }]
}

async function waitFor(runs: readonly NotedRun[], timeoutMs: number): Promise<NotedRun[]> {
  const deadline = performance.now() + timeoutMs
  for (;;) {
    const left = runs.filter(isRunning)
    if (left.length === 0 || performance.now() >= deadline) return left
    await sleep(100)
  }
}

const nameOf = ({ pid, command }: NotedRun): string => `pid ${pid} (${command})`

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    // It may have ended by itself meanwhile; another user's process is left to that user.
    if ((error as NodeJS.ErrnoException).code === 'EPERM')
      throw new AbortedRun(`pid ${pid} belongs to another user\n  Stop it as that user.`, { cause: error })
  }
}
