import { setMaxListeners } from 'node:events'
import { createDispatcher } from './dispatcher.ts'
import { toFailure } from './errors.ts'
import { dropClaims } from './keepers/drop-claims.ts'
import { startChore, type Chore } from './keepers/loop.ts'
import { sweep } from './keepers/sweep.ts'
import { watchdog } from './keepers/watchdog.ts'
import { releaseAll, watchEmpty, watchMark } from './keepers/watch-queue.ts'
import { watchWorkers } from './keepers/watch-workers.ts'
import { keepConsuming } from './keep-consuming.ts'
import { persist } from './persist.ts'
import type { HeldLock, JobQueue, WorkerSighting } from './ports.ts'
import { runJob } from './run-job.ts'
import type { RunnerPorts } from './runner-options.ts'
import type { AnyStage } from './stage.ts'
import { TOPOLOGY, type StageName } from './topology.ts'

export interface PipelineOptions<Tx> extends RunnerPorts<Tx> {
  queue: JobQueue
  stages: readonly AnyStage<Tx>[]
  /** For people: host and pid. */
  workerName: string
  addresses?: Readonly<Record<string, string>>
  /** Jobs under way at once, where it is not the topology's. */
  concurrency?: Partial<Record<StageName, number>>
  flushItems?: number
  flushMs?: number
  jobDeadlineMs?: number
  linkHoldbackMs?: number
  tickMs?: number
  watchdogMs?: number
  /** Nothing moves any more: who supervises the process should start another. */
  onStuck?: (reason: string) => void
}

export interface Pipeline {
  readonly workerId: string
  /** Looks for work at once. */
  wake: () => void
  /** Resolves when no row is open that falls due within `horizonMs`, and every change has its position. */
  drained: (horizonMs: number, signal?: AbortSignal) => Promise<void>
  /** Stops taking work, puts back what was not begun, and is done at the deadline at the latest. */
  close: (deadlineMs?: number) => Promise<void>
}

/** Everything that one process does for the pipeline: consumes its stages, hands out their work, and keeps watch. */
export async function startPipeline<Tx>(options: PipelineOptions<Tx>): Promise<Pipeline> {
  const { ledger, queue, clock, log, meter, newId, stages } = options
  const workerId = newId()
  const stopping = new AbortController()
  const { signal } = stopping
  // Every job and chore under way listens to it.
  setMaxListeners(0, signal)
  const self = {
    id: workerId,
    name: options.workerName,
    stages: stages.map((stage) => stage.name),
    addresses: options.addresses ?? {},
    get clockAheadMs() {
      return clock.machineAheadMs?.() ?? 0
    },
  }
  const underWay = new Set<string>()
  const claimsLeft = new Map<string, StageName>()
  const consumed = new Set<StageName>()
  const crew = new Map<string, number>()
  let progressAt = clock.elapsed()
  let lock: HeldLock | null = null

  const dispatcher = createDispatcher({ ...options, signal, crewOf: (stage) => crew.get(stage) ?? 1 })
  const wakeAll = (): void => {
    dispatcher.wake()
  }
  const chores: ReturnType<typeof startChore>[] = []
  const start = (chore: Chore) => {
    const started = startChore(chore, { clock, log, signal })
    chores.push(started)
    return started
  }

  await persist(() => settleIn(), { clock, log, signal, what: 'start' })
  async function settleIn(): Promise<void> {
    lock ??= await ledger.tryLock(`worker:${workerId}`)
    await ledger.beat(self, clock.now())
    const others = (await ledger.listWorkers()).filter((worker) => worker.id !== workerId)
    if (ledger.exclusive)
      await ledger.releaseDead(
        others.map((worker) => worker.id),
        clock.now(),
      )
    await ledger.releaseOrphans(clock.now())
    // Nobody else is at work, so nothing is under way: what the queue still holds is handed out afresh.
    if (ledger.exclusive || others.length === 0) await releaseAll({ ledger }, clock.now())
  }

  function count(workers: readonly WorkerSighting[]): void {
    crew.clear()
    for (const { stages } of workers) for (const stage of stages) crew.set(stage, (crew.get(stage) ?? 0) + 1)
  }

  const common = { ledger, queue, clock, log, meter, newId, stages: () => [...consumed], onReleased: wakeAll }
  await watchMark(common)
    .run()
    .catch((error: unknown) => {
      log.warn({ code: toFailure(error).code }, 'the queue does not answer yet; work waits in its tables')
    })
  start(watchMark(common))
  start(watchEmpty(common))
  start(sweep(common))
  start(watchWorkers({ ...common, self, onSeen: count }))
  start(dropClaims({ ...common, left: claimsLeft }))
  start({ name: 'outcomes', everyMs: 60_000, run: () => ledger.foldOutcomes(clock.now()) })
  const appender = start({
    name: 'change-log',
    everyMs: 250,
    async run() {
      const count = await ledger.appendChanges(clock.now())
      if (count === 0) return
      meter.count('changes', {}, count)
      dispatcher.wake(['deliveries'])
    },
  })

  const consumers = stages.map((stage) =>
    keepConsuming({
      stage,
      queue,
      ledger,
      clock,
      log,
      signal,
      concurrency: options.concurrency?.[stage.name] ?? TOPOLOGY[stage.name].concurrency,
      onOpen: () => {
        consumed.add(stage.name)
        dispatcher.add(stage.name)
      },
      onClosed: () => {
        consumed.delete(stage.name)
        dispatcher.remove(stage.name)
      },
      handle: (job, stopped) =>
        runJob(stage, job, {
          ...options,
          workerId,
          signal: stopped,
          onBegun(_stage, claimId) {
            underWay.add(claimId)
            progressAt = clock.elapsed()
          },
          onClaimLeft: ({ name }, claimId) => void claimsLeft.set(claimId, name),
          onEnded(_stage, claimId) {
            underWay.delete(claimId)
            // Its key is free again, and there is room in the window.
            dispatcher.wake([stage.name])
          },
          onCommitted(_stage, report) {
            progressAt = clock.elapsed()
            for (const { settlement } of report.settled)
              meter.count('items', { stage: stage.name, outcome: settlement.outcome })
            if (report.changes) appender.poke()
            const opened = report.opened ?? []
            if (opened.length === 0) return
            dispatcher.wake(opened)
            const elsewhere = opened.filter((name) => !consumed.has(name))
            if (elsewhere.length > 0) ledger.announceWork(elsewhere).catch(() => undefined)
          },
        }),
    }),
  )
  start(
    watchdog({
      ...common,
      lastProgress: () => progressAt,
      underWay: () => underWay.size,
      ...(options.watchdogMs === undefined ? {} : { limitMs: options.watchdogMs }),
      async onDeaf() {
        await Promise.all(consumers.map((consumer) => consumer.reopen()))
      },
      onStuck: (reason) => options.onStuck?.(reason),
    }),
  )
  const dispatching = dispatcher.run()
  const stopListening = await ledger
    .onWork((names) => {
      dispatcher.wake(names)
    })
    .catch(() => () => Promise.resolve())

  return {
    workerId,
    wake: wakeAll,
    async drained(horizonMs, until) {
      for (;;) {
        if (until?.aborted || signal.aborted) return
        if (await isDrained(horizonMs)) return
        await clock.sleep(100, until)
      }
    },
    async close(deadlineMs = 10_000) {
      stopping.abort()
      await stopListening().catch(() => undefined)
      await Promise.all(consumers.map((consumer) => consumer.close(deadlineMs)))
      await Promise.race([Promise.all([dispatching, ...chores.map((chore) => chore.done)]), clock.sleep(2_000)])
      await queue.close(2_000)
      // Who leaves claims behind is taken for dead later on, and they with it.
      if (underWay.size + claimsLeft.size === 0) await ledger.removeWorker(workerId).catch(() => undefined)
      await lock?.release().catch(() => undefined)
    },
  }

  async function isDrained(horizonMs: number): Promise<boolean> {
    try {
      if (await hasOpen(horizonMs)) return false
      if ((await ledger.appendChanges(clock.now())) > 0 || (await ledger.hasFreshChanges())) return false
      // The last changes to be appended may have opened deliveries.
      return !(await hasOpen(horizonMs)) && underWay.size === 0
    } catch {
      return false
    }
  }
  async function hasOpen(horizonMs: number): Promise<boolean> {
    const until = new Date(clock.now().getTime() + horizonMs)
    for (const { name } of stages) if (await ledger.hasOpen(TOPOLOGY[name].table, until)) return true
    return false
  }
}
