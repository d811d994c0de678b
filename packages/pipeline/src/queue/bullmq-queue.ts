import { Queue, Worker } from 'bullmq'
import type { JobQueue, Log } from '../ports.ts'
import type { Backend } from './backends.ts'
import { QueueUnavailableError } from './errors.ts'

export interface BullmqQueueOptions {
  backend: Backend
  /** How long a job of a silent worker stays out of the queue. Default 30,000. */
  lockMs?: number | undefined
  log: Log
}

interface JobData {
  ids: string[]
  turns: number[]
}

/** Jobs are gone when they are done; what became of their rows stands in the database. */
const JOB_OPTIONS = { removeOnComplete: true, removeOnFail: true, attempts: 1 } as const
const SEND_DEADLINE_MS = 10_000

/** BullMQ as a projection of the ledger: ids only, nothing retained, nothing relied upon. */
export function createBullmqQueue({ backend, lockMs = 30_000, log }: BullmqQueueOptions): JobQueue {
  const queues = new Map<string, Queue<JobData>>()
  const lastSaid = new Map<string, number>()
  const report = (stage: string) => (error: Error) => {
    // A backend that is away says so many times a second; once in ten seconds is enough.
    const now = performance.now()
    if (now - (lastSaid.get(stage) ?? -Infinity) < 10_000) return
    lastSaid.set(stage, now)
    log.warn({ stage, queue: backend.kind, error: error.message }, 'the queue has trouble')
  }
  const queueOf = (stage: string): Queue<JobData> => {
    const known = queues.get(stage)
    if (known) return known
    const queue = new Queue<JobData>(
      stage,
      { ...backend.producer(stage), defaultJobOptions: JOB_OPTIONS, streams: { events: { maxLen: 1_000 } } },
      backend.factory as never,
    )
    queue.on('error', report(stage))
    queues.set(stage, queue)
    return queue
  }
  // A queue whose first contact failed never tries again by itself.
  const discard = async (stage: string): Promise<void> => {
    const queue = queues.get(stage)
    queues.delete(stage)
    if (queue) await within(queue.close(), 1_000)
  }
  const guarded = async <Result>(task: () => Promise<Result>): Promise<Result> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new QueueUnavailableError(`the queue did not answer within ${SEND_DEADLINE_MS} ms`))
      }, SEND_DEADLINE_MS)
    })
    try {
      return await Promise.race([task(), late])
    } catch (error) {
      if (error instanceof QueueUnavailableError) throw error
      throw new QueueUnavailableError((error as Error).message, { cause: error })
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    kind: backend.kind,
    async send(stage, jobs) {
      const entries = jobs.map((job) => ({
        name: stage,
        data: { ids: job.items.map((item) => item.id), turns: job.items.map((item) => item.turn) },
      }))
      try {
        await guarded(() => queueOf(stage).addBulk(entries as never))
      } catch (error) {
        await discard(stage)
        throw error
      }
    },
    async consume(stage, concurrency, handle) {
      const worker = new Worker<JobData>(
        stage,
        async ({ data }) => handle({ items: data.ids.map((id, index) => ({ id, turn: data.turns[index]! })) }),
        {
          ...backend.consumer(stage),
          concurrency,
          ...JOB_OPTIONS,
          // Attempts are counted in the database. A stalled job is simply handed out again: its rows know if it is done.
          maxStalledCount: 1_000_000,
          lockDuration: lockMs,
          stalledInterval: Math.min(5_000, lockMs),
          drainDelay: 5,
          // After an error of the backend; the default of 15 s is longer than a restart takes.
          runRetryDelay: 1_000,
        } as never,
        backend.factory as never,
      )
      worker.on('error', report(stage))
      try {
        await guarded(() => worker.waitUntilReady())
      } catch (error) {
        // A backend that was not there at first is remembered as failed by the worker: the next try makes a new one.
        await within(worker.close(true), 1_000)
        throw error
      }
      return {
        async close(deadlineMs) {
          // `close` waits for its jobs, and never times out by itself.
          const closed = await within(worker.close(), deadlineMs)
          if (!closed) await within(worker.close(true), 1_000)
        },
      }
    },
    async depth(stage, which) {
      const kinds =
        which === 'untaken' ? (['waiting', 'delayed'] as const) : (['waiting', 'active', 'delayed'] as const)
      const counts = await guarded(() => queueOf(stage).getJobCounts(...kinds))
      return Object.values(counts).reduce((sum, count) => sum + count, 0)
    },
    inspect: (stage) => queueOf(stage),
    readMark: () => guarded(() => backend.readMark()),
    async writeMark(mark) {
      // A wipe takes the queues' settings too: making a queue anew writes them again.
      const all = [...queues.entries()]
      queues.clear()
      await Promise.all(all.map(([, queue]) => within(queue.close(), 1_000)))
      for (const [stage] of all) queueOf(stage)
      await guarded(() => backend.writeMark(mark))
    },
    async close(deadlineMs) {
      await Promise.all([...queues.values()].map((queue) => within(queue.close(), deadlineMs)))
      await within(backend.close(), deadlineMs)
    },
  }
}

/** Waits for something at most so long, and gives whether it came. Its failure counts as its end. */
async function within(task: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false)
    }, ms)
  })
  const ended = task.then(
    () => true,
    () => true,
  )
  const result = await Promise.race([ended, late])
  clearTimeout(timer)
  return result
}
