import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Asked, Told } from './worker.ts'

/** Workers that are started again whenever they end, as a supervisor would. */
export interface Crew {
  kill: (which: number) => void
  killAll: () => void
  stop: (which: number, ms: number) => Promise<void>
  shiftClock: (which: number, ms: number) => void
  /** All clocks are right again: who has one that is off starts anew. */
  setClocksRight: () => void
  /** Has the first worker read something of the store; rejects where it does not answer soon. */
  ask: (sql: string) => Promise<object[]>
  /** Starts one more beside a worker that is up, and gives how it ended and what it said; null where it had a right to the folder. */
  startExtra: () => Promise<{ code: number | null; said: string } | null>
  /** Lets everybody end in good order. */
  dismiss: () => Promise<void>
  starts: () => number
  /** What workers said last, for when something is wrong. */
  said: () => string
}

const UP_WITHIN_MS = 60_000

export function startCrew(size: number, bundlePath: string, orderPath: string): Crew {
  const workers: (ChildProcess | undefined)[] = []
  const shifts: number[] = Array.from({ length: size }, () => 0)
  let dismissed = false
  let starts = 0
  let said = ''
  const launch = (shiftMs: number): ChildProcess => {
    const child = spawn(process.execPath, [bundlePath, orderPath, String(shiftMs)], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: { ...process.env, TZ: 'UTC' },
    })
    child.stderr?.on('data', (piece: Buffer) => (said = (said + piece.toString()).slice(-200_000)))
    return child
  }
  const start = (which: number): void => {
    if (dismissed) return
    starts++
    const child = launch(shifts[which]!)
    workers[which] = child
    child.once('exit', () => setTimeout(() => start(which), 300))
  }
  for (let which = 0; which < size; which++) start(which)
  const signal = (which: number, name: NodeJS.Signals): void => void workers[which % size]?.kill(name)
  return {
    kill: (which) => signal(which, 'SIGKILL'),
    killAll: () => workers.forEach((_, which) => signal(which, 'SIGKILL')),
    async stop(which, ms) {
      const child = workers[which % size]
      child?.kill('SIGSTOP')
      await sleep(ms)
      child?.kill('SIGCONT')
    },
    shiftClock(which, ms) {
      shifts[which % size] = ms
      signal(which, 'SIGTERM')
    },
    setClocksRight() {
      for (let which = 0; which < size; which++) {
        if (shifts[which] === 0) continue
        shifts[which] = 0
        signal(which, 'SIGTERM')
      }
    },
    ask: (sql) => askWorker(workers[0], sql),
    async startExtra() {
      // Where nobody has the folder, the one more has a right to it.
      const until = performance.now() + UP_WITHIN_MS
      while (!(await askWorker(workers[0], 'SELECT 1').catch(() => null))) {
        if (performance.now() > until) return null
        await sleep(100)
      }
      const child = launch(0)
      let own = ''
      child.stderr?.on('data', (piece: Buffer) => (own += piece.toString()))
      const ended = once(child, 'exit') as Promise<[number | null]>
      const left = await Promise.race([
        ended.then(() => false),
        answers(child),
        sleep(UP_WITHIN_MS, true, { ref: false }),
      ])
      if (left) {
        // The worker was on its way out, and the folder free: whoever has it now, the other one must not.
        const isShared = (await askWorker(workers[0], 'SELECT 1').catch(() => null)) !== null
        child.kill('SIGKILL')
        await ended
        return isShared ? { code: 0, said: 'both had the folder' } : null
      }
      const [code] = await ended
      return { code, said: own }
    },
    async dismiss() {
      dismissed = true
      await Promise.all(
        workers.map(async (child) => {
          if (!child || child.exitCode !== null || child.signalCode !== null) return
          const gone = once(child, 'exit')
          child.kill('SIGTERM')
          const late = setTimeout(() => child.kill('SIGKILL'), 30_000)
          await gone
          clearTimeout(late)
        }),
      )
    },
    starts: () => starts,
    said: () => said,
  }
}

/** Resolves once a process that is up answers; one that ends before that never does. */
async function answers(child: ChildProcess): Promise<true> {
  while (child.exitCode === null && child.signalCode === null) {
    if (await askWorker(child, 'SELECT 1').catch(() => null)) return true
    await sleep(200)
  }
  return new Promise(() => undefined)
}

let asked = 0

function askWorker(worker: ChildProcess | undefined, sql: string): Promise<object[]> {
  return new Promise((resolve, reject) => {
    if (!worker?.connected) {
      reject(new Error('the worker is not there'))
      return
    }
    const id = asked++
    const end = (): void => {
      clearTimeout(late)
      worker.off('message', hear)
      worker.off('exit', gone)
    }
    const gone = (): void => {
      end()
      reject(new Error('the worker ended or did not answer'))
    }
    const hear = (told: Told): void => {
      if (told.id !== id) return
      end()
      if (told.rows) resolve(told.rows)
      else reject(new Error(told.error))
    }
    const late = setTimeout(gone, 10_000)
    worker.on('message', hear)
    worker.once('exit', gone)
    worker.send({ id, sql } satisfies Asked, (error) => error && gone())
  })
}
