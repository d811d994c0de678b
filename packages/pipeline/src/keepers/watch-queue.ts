import type { Chore } from './loop.ts'
import type { Clock, JobQueue, Log, Meter, NewId, WorkLedger } from '../ports.ts'
import { STAGES, TOPOLOGY, type StageName } from '../topology.ts'

export interface WatchQueueOptions<Tx> {
  ledger: WorkLedger<Tx>
  queue: JobQueue
  clock: Clock
  log: Log
  meter: Meter
  newId: NewId
  /** The stages consumed here. */
  stages: () => readonly StageName[]
  onReleased: () => void
}

/** A row is on its way into the queue for a moment: younger ones are not missed. Two looks decide, so 3 s pass at most. */
const UNDERWAY_MS = 1_500
const LOOK_MS = 750
/** Looks, not time: a process that was kept from its work has not looked meanwhile, and its own jobs have not begun. */
const LOOKS_AT_TAKEN = 5

/** Notices at once that the queue was wiped: its mark is not the one that the database remembers. */
export function watchMark<Tx>(options: WatchQueueOptions<Tx>): Chore {
  const { ledger, queue, clock, log, meter, newId, onReleased } = options
  let suspect: string | null = null
  return {
    name: 'queue-mark',
    everyMs: 500,
    async run() {
      const [epoch, mark] = [await ledger.readEpoch(), await queue.readMark()]
      if (epoch !== null && mark === epoch) {
        suspect = null
        return
      }
      // Another process has changed the epoch a moment ago, and its mark is on the way: one look decides nothing.
      if (epoch !== null && suspect !== epoch) {
        suspect = epoch
        return
      }
      const next = newId()
      // One process wins; the others see the new epoch at their next look.
      if (!(await ledger.changeEpoch(epoch, next))) return
      const rows = await releaseAll(options, clock.now())
      await queue.writeMark(next)
      if (epoch === null) return
      meter.count('recovered', { stage: 'all', reason: 'queue-wiped' }, rows)
      await ledger.tally('recovered:queue-wiped', rows)
      log.warn({ rows, queue: queue.kind }, 'the queue was wiped; what it held goes out again')
      onReleased()
    },
  }
}

/** Rows that were noted as sent before a look at which nobody's job was left to take. */
interface Suspicion {
  sentBefore: Date
  looks: number
}

/**
 * Notices rows that no job in the queue will bring: nothing waits there, and nobody has begun with them. Where nothing is
 * under way either, the queue lost them, and the next look decides. Else somebody took their job and may be about to begin;
 * who was killed or stopped before he did keeps it from the others until its lock runs out, which is ten times as long.
 */
export function watchEmpty<Tx>(options: WatchQueueOptions<Tx>): Chore {
  const { ledger, queue, clock, log, meter, stages, onReleased } = options
  const suspicions = new Map<StageName, Suspicion>()
  return {
    name: 'queue-empty',
    everyMs: LOOK_MS,
    async run() {
      for (const stage of stages()) {
        const { table } = TOPOLOGY[stage]
        const known = suspicions.get(stage)
        const sentBefore = known?.sentBefore ?? new Date(clock.now().getTime() - UNDERWAY_MS)
        suspicions.delete(stage)
        if ((await ledger.countSent(table, stage, sentBefore)) === 0) continue
        const looks = (known?.looks ?? 0) + 1
        const jobs = await queue.depth(stage, known ? undefined : 'untaken')
        if (!known || (jobs > 0 && looks < LOOKS_AT_TAKEN)) {
          if (known || jobs === 0) suspicions.set(stage, { sentBefore, looks })
          continue
        }
        const rows = await ledger.releaseSent(table, stage, clock.now(), sentBefore)
        meter.count('recovered', { stage, reason: 'queue-lost' }, rows)
        await ledger.tally('recovered:queue-lost', rows)
        log.warn({ stage, rows }, 'no job in the queue brings these rows; they go out again')
        onReleased()
      }
    },
  }
}

export async function releaseAll<Tx>({ ledger }: { ledger: WorkLedger<Tx> }, now: Date): Promise<number> {
  let rows = 0
  for (const stage of STAGES) rows += await ledger.releaseSent(TOPOLOGY[stage].table, stage, now)
  return rows
}
