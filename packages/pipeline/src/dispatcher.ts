import { cutJobs } from './cut-jobs.ts'
import { toFailure } from './errors.ts'
import type { Clock, JobQueue, Log, Meter, OutItem, WorkLedger } from './ports.ts'
import { TOPOLOGY, type StageName } from './topology.ts'

export interface DispatcherOptions<Tx> {
  ledger: WorkLedger<Tx>
  queue: JobQueue
  clock: Clock
  log: Log
  meter: Meter
  signal: AbortSignal
  /** Workers that consume a stage, this one included. */
  crewOf: (stage: StageName) => number
  /** Between looks at the tables where nobody says that there is work. Default 500. */
  tickMs?: number
  /** How long a version waits for earlier ones to arrive while anything upstream is under way. Default 5,000. */
  linkHoldbackMs?: number
}

export interface Dispatcher {
  /** Stages are added when this process begins to consume them, and removed when it stops. */
  add: (stage: StageName) => void
  remove: (stage: StageName) => void
  /** There may be work: look now. */
  wake: (stages?: readonly string[]) => void
  run: () => Promise<void>
}

const TICK_MS = 500
const DUE_MS = 1_000
const LINK_HOLDBACK_MS = 5_000
const LONGEST_PAUSE_MS = 5_000
const UPSTREAM_OF_STORIES: readonly StageName[] = ['feeds', 'pages', 'articles']

/**
 * Keeps the queue topped up with due rows, fairly by key and never with more than its window: the backlog waits in the
 * tables, where it costs nothing and a flood from one side does not stand in front of the others.
 */
export function createDispatcher<Tx>(options: DispatcherOptions<Tx>): Dispatcher {
  const {
    ledger,
    queue,
    clock,
    log,
    meter,
    signal,
    crewOf,
    tickMs = TICK_MS,
    linkHoldbackMs = LINK_HOLDBACK_MS,
  } = options
  const stages = new Set<StageName>()
  const wanted = new Set<StageName>()
  const dueAt = new Map<StageName, number>()
  let wakeUp = new AbortController()
  let pauseMs = 0
  let allAt = -Infinity

  const wake = (names?: readonly string[]): void => {
    for (const stage of stages) if (!names || names.includes(stage)) wanted.add(stage)
    if (wanted.size > 0) wakeUp.abort()
  }

  /** Those that are wanted; every tick all of them: work falls due by itself, however busy the others are. */
  const turnOf = (now: number): StageName[] => {
    if (wanted.size > 0 && now - allAt < tickMs) return [...wanted].filter((stage) => stages.has(stage))
    allAt = now
    return [...stages]
  }

  const openedBefore = async (stage: StageName, now: Date): Promise<Date | undefined> => {
    if (!TOPOLOGY[stage].serial) return undefined
    for (const upstream of UPSTREAM_OF_STORIES)
      if (await ledger.hasOpen(TOPOLOGY[upstream].table, now)) return new Date(now.getTime() - linkHoldbackMs)
    return undefined
  }

  const dispatch = async (stage: StageName): Promise<void> => {
    const { table, exclusive, serial, leaseMs, batch } = TOPOLOGY[stage]
    const crew = serial ? 1 : crewOf(stage)
    const window = TOPOLOGY[stage].window * crew
    const perKey = TOPOLOGY[stage].perKey * (exclusive ? 1 : crew)
    if ((dueAt.get(stage) ?? 0) <= clock.elapsed()) {
      dueAt.set(stage, clock.elapsed() + DUE_MS)
      await ledger.openDue(table, clock.now())
    }
    const now = clock.now()
    const before = await openedBefore(stage, now)
    const items = await ledger.takeOut(table, {
      now,
      leaseMs,
      window,
      perKey,
      exclusive,
      limit: window,
      ...(before ? { openedBefore: before } : {}),
    })
    if (items.length > 0) await send(stage, items, batch, exclusive)
  }

  const send = async (stage: StageName, items: readonly OutItem[], batch: number, byKey: boolean): Promise<void> => {
    const { jobs, back } = cutJobs(items, batch, byKey)
    let left: readonly OutItem[] = back
    try {
      await queue.send(stage, jobs)
      meter.count('sent', { stage }, items.length - back.length)
    } catch (error) {
      // Some jobs may be in: their tickets are void now, and the rows go out again with new ones.
      left = items
      throw error
    } finally {
      if (left.length > 0) await ledger.putBack(TOPOLOGY[stage].table, left, clock.now())
    }
  }

  return {
    add(stage) {
      stages.add(stage)
      wake([stage])
    },
    remove: (stage) => void stages.delete(stage),
    wake,
    async run() {
      while (!signal.aborted) {
        const turn = turnOf(clock.elapsed())
        wanted.clear()
        try {
          for (const stage of turn) await dispatch(stage)
          pauseMs = 0
        } catch (error) {
          const { code, message } = toFailure(error)
          pauseMs = Math.min(Math.max(pauseMs * 2, 250), LONGEST_PAUSE_MS)
          log.warn({ code, error: message, retryInMs: pauseMs }, 'work waits in its tables: it cannot be handed out')
          meter.count('trouble', { stage: 'dispatch', code })
          await clock.sleep(pauseMs, signal)
          continue
        }
        if (wanted.size > 0) continue
        wakeUp = new AbortController()
        const stop = (): void => {
          wakeUp.abort()
        }
        signal.addEventListener('abort', stop, { once: true })
        await clock.sleep(tickMs, wakeUp.signal)
        signal.removeEventListener('abort', stop)
      }
    },
  }
}
