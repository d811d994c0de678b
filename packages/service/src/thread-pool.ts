import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'

/** A task that did not end in time; its thread is gone with it. */
export class ThreadDeadlineError extends Error {
  override name = 'ThreadDeadlineError'
}

/** A task that needed more memory than its thread may have; its thread is gone with it. */
export class ThreadMemoryError extends Error {
  override name = 'ThreadMemoryError'
}

export interface ThreadPoolOptions {
  /** A module whose default export takes an input and gives an output. */
  module: URL
  /** Default: one per core. */
  threads?: number
  /** Heap of one thread. Default 256. */
  memoryMb?: number
  /** From the moment a thread takes a task up: neither its wait nor the start of the thread counts. Default 10,000. */
  deadlineMs?: number
  /** A thread broke outside of its tasks; another one takes its place. */
  onError?: (error: Error) => void
  /** Handed to every thread when it starts. */
  workerData?: unknown
}

/** Node.js 22.18 and later read TypeScript by themselves. */
const STRIPS_TYPES = Boolean((process.features as { typescript?: unknown }).typescript)

/** CPU work off the event loop: a task that hangs or bursts takes only its own thread with it. */
export interface ThreadPool<Input, Output> {
  readonly threads: number
  run: (input: Input, transfer?: ArrayBuffer[]) => Promise<Output>
  close: () => Promise<void>
}

export function createThreadPool<Input, Output>(options: ThreadPoolOptions): ThreadPool<Input, Output> {
  const threads = options.threads ?? availableParallelism()
  const deadlineMs = options.deadlineMs ?? 10_000
  const pool = new Piscina<Input, Output>({
    filename: options.module.href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMb ?? 256 },
    workerData: options.workerData,
    // A thread does not inherit a loader that was registered at run time, as test runners do.
    ...(options.module.pathname.endsWith('.ts') && !STRIPS_TYPES
      ? { execArgv: ['--import', import.meta.resolve('tsx')] }
      : {}),
  })
  // An error that nobody listens to would end the process.
  pool.on('error', (error: Error) => options.onError?.(error))
  const deadlines = startDeadlines(pool, deadlineMs)
  // The pool starts a task the moment it gets it only while a thread is free: waiting here keeps waiting out of the deadline.
  let free = threads
  const waiting: (() => void)[] = []
  const enter = () => (free > 0 ? (free--, Promise.resolve()) : new Promise<void>((resolve) => waiting.push(resolve)))
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else free++
  }
  return {
    threads,
    async run(input, transfer) {
      await enter()
      const deadline = deadlines.begin()
      try {
        return await pool.run(input, { signal: deadline.signal, ...(transfer ? { transferList: transfer } : {}) })
      } catch (error) {
        throw named(error, deadlineMs)
      } finally {
        deadline.end()
        leave()
      }
    },
    close: () => pool.destroy(),
  }
}

/** A thread that has not come up by then never will. */
const BOOT_MS = 60_000

/** Deadlines that begin once a thread is up for their task. */
function startDeadlines(pool: Piscina, deadlineMs: number): { begin: () => { signal: AbortSignal; end: () => void } } {
  let up = 0
  let busy = 0
  const booting: (() => void)[] = []
  pool.on('workerCreate', () => {
    up++
    booting.shift()?.()
  })
  pool.on('workerDestroy', () => up--)
  return {
    begin() {
      const controller = new AbortController()
      const abort = (): void => controller.abort()
      let timer = setTimeout(abort, BOOT_MS)
      const start = (): void => {
        clearTimeout(timer)
        timer = setTimeout(abort, deadlineMs)
      }
      if (busy < up) start()
      else booting.push(start)
      busy++
      return {
        signal: controller.signal,
        end() {
          clearTimeout(timer)
          busy--
          const index = booting.indexOf(start)
          if (index >= 0) booting.splice(index, 1)
        },
      }
    },
  }
}

function named(error: unknown, deadlineMs: number): unknown {
  if (!(error instanceof Error)) return error
  if (error.name === 'AbortError') return new ThreadDeadlineError(`not done within ${deadlineMs} ms`, { cause: error })
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new ThreadMemoryError(error.message, { cause: error })
  return error
}
