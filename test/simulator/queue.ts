import { QueueUnavailableError, type Consumer, type Job, type JobQueue } from '@crosswire/pipeline'
import type { Server, SimProcess } from './process.ts'
import type { World } from './world.ts'

interface QueuedJob {
  job: Job
  stage: string
  /** Until when somebody has it; null: it waits. */
  lockedUntil: number | null
}

interface OpenConsumer {
  process: SimProcess
  stage: string
  free: number
  handle: (job: Job) => Promise<void>
  closed: boolean
  underWay: Set<Promise<void>>
}

/** A queue that keeps no promise: it gives jobs in any order, sometimes twice, and may lose any or all of them. */
export interface SimQueue extends Server {
  jobs: () => number
  depth: (stage: string, which?: 'untaken') => number
  setUp: (up: boolean) => void
  wipe: () => void
  lose: (share: number) => void
  repeat: (share: number) => void
  /** How many of the next sends are taken in part, and then fail. */
  breakSends: (count: number) => void
  connect: (process: SimProcess) => JobQueue
}

const LOCK_MS = 30_000
const down = (): QueueUnavailableError => new QueueUnavailableError('the simulated queue is down')

export function createQueue(world: World): SimQueue {
  const jobs = new Set<QueuedJob>()
  const consumers = new Set<OpenConsumer>()
  let mark: string | null = null
  let up = true
  let broken = 0

  const pump = (): void => {
    if (!up) return
    // Whoever asks first gets a job, and nobody knows who that is.
    for (const queued of [...jobs].filter(({ lockedUntil }) => lockedUntil === null)) {
      const free = [...consumers].filter(
        ({ stage, free: room, closed, process }) => stage === queued.stage && room > 0 && !closed && process.isAlive(),
      )
      if (free.length > 0) give(queued, world.chance.pick(free))
    }
  }
  const pumpSoon = (): void => world.after(world.chance.next() * 3, pump)
  const give = (queued: QueuedJob, consumer: OpenConsumer): void => {
    consumer.free--
    queued.lockedUntil = world.now() + LOCK_MS
    const lock = queued.lockedUntil
    const { process } = consumer
    const work = process
      .call(server, () => undefined)
      .then(() => consumer.handle(queued.job))
      .catch(() => undefined)
      .then(() => process.call(server, () => undefined).catch(() => undefined))
      .then(() => {
        if (queued.lockedUntil !== null && queued.lockedUntil >= lock) jobs.delete(queued)
        consumer.free++
        consumer.underWay.delete(work)
        pumpSoon()
      })
    consumer.underWay.add(work)
    keepLock(queued, consumer, work)
  }
  /** A worker that lives and answers draws its lock out; another one's job waits again when the lock is over. */
  const keepLock = (queued: QueuedJob, consumer: OpenConsumer, work: Promise<void>): void => {
    void consumer.process.clock.sleep(LOCK_MS / 2).then(() => {
      if (!consumer.underWay.has(work) || !jobs.has(queued) || queued.lockedUntil === null) return
      queued.lockedUntil = world.now() + LOCK_MS
      keepLock(queued, consumer, work)
    })
    const expire = (): void => {
      if (!jobs.has(queued) || queued.lockedUntil === null) return
      if (world.now() < queued.lockedUntil) {
        world.after(queued.lockedUntil - world.now() + 1, expire)
        return
      }
      queued.lockedUntil = null
      pump()
    }
    world.after(LOCK_MS + 1, expire)
  }
  const depth: SimQueue['depth'] = (stage, which) =>
    [...jobs].filter((job) => job.stage === stage && (which === undefined || job.lockedUntil === null)).length

  const server: SimQueue = {
    latencyMs: 2,
    lostError: down,
    assertUp() {
      if (!up) throw down()
    },
    jobs: () => jobs.size,
    depth,
    setUp(next) {
      up = next
      if (up) pump()
    },
    wipe() {
      jobs.clear()
      mark = null
    },
    lose(share) {
      for (const queued of jobs) if (world.chance.next() < share) jobs.delete(queued)
    },
    repeat(share) {
      for (const queued of [...jobs])
        if (world.chance.next() < share) jobs.add({ job: queued.job, stage: queued.stage, lockedUntil: null })
      pump()
    },
    breakSends: (count) => void (broken += count),
    connect: (process) => ({
      kind: 'simulated',
      send: (stage, sent) =>
        process.call(server, () => {
          const breaks = broken > 0
          if (breaks) broken--
          const taken = breaks ? sent.slice(0, world.chance.below(sent.length + 1)) : sent
          for (const job of taken) jobs.add({ job, stage, lockedUntil: null })
          pumpSoon()
          if (breaks) throw down()
        }),
      consume: (stage, concurrency, handle) =>
        process.call(server, (): Consumer => {
          const consumer = {
            process,
            stage,
            free: concurrency,
            handle,
            closed: false,
            underWay: new Set<Promise<void>>(),
          }
          consumers.add(consumer)
          pumpSoon()
          return {
            async close(deadlineMs) {
              consumer.closed = true
              await Promise.race([Promise.all(consumer.underWay), process.clock.sleep(deadlineMs)])
              consumers.delete(consumer)
            },
          }
        }),
      depth: (stage, which) => process.call(server, () => depth(stage, which)),
      readMark: () => process.call(server, () => mark),
      writeMark: (next) => process.call(server, () => void (mark = next)),
      close: () => Promise.resolve(),
    }),
  }
  return server
}
