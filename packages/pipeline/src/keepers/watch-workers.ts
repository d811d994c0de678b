import type { Chore } from './loop.ts'
import type { Clock, Log, Meter, WorkerIdentity, WorkerSighting, WorkLedger } from '../ports.ts'

/** A worker whose lock is gone is dead when it has also stopped beating for this long: it may be reconnecting. */
export const UNLOCKED_MS = 2_000
/** A worker that has stopped beating for this long is dead or stopped, whatever its lock says. */
export const SILENT_MS = 15_000

/** When each worker's beat was last seen to move, by our own clock: nobody's wall clock is trusted. */
export type Sightings = Map<string, { beat: number; at: number }>

/** Notes what was seen and tells who is dead. */
export function decideDead(
  sightings: Sightings,
  seen: readonly WorkerSighting[],
  elapsedMs: number,
  self: string,
): string[] {
  const dead: string[] = []
  const ids = new Set(seen.map((worker) => worker.id))
  for (const id of sightings.keys()) if (!ids.has(id)) sightings.delete(id)
  for (const { id, beat, connected } of seen) {
    const before = sightings.get(id)
    if (before?.beat !== beat) sightings.set(id, { beat, at: elapsedMs })
    const silent = elapsedMs - sightings.get(id)!.at
    if (id !== self && silent >= (connected === false ? UNLOCKED_MS : SILENT_MS)) dead.push(id)
  }
  return dead
}

export interface WatchWorkersOptions<Tx> {
  ledger: WorkLedger<Tx>
  clock: Clock
  log: Log
  meter: Meter
  self: WorkerIdentity
  /** Everybody who is registered, those about to be given up included. */
  onSeen: (workers: readonly WorkerSighting[]) => void
  onReleased: () => void
}

/** Beats for this worker, and gives the rows of dead ones back. */
export function watchWorkers<Tx>(options: WatchWorkersOptions<Tx>): Chore {
  const { ledger, clock, log, meter, self, onSeen, onReleased } = options
  const sightings: Sightings = new Map()
  return {
    name: 'workers',
    everyMs: 1_000,
    async run() {
      await ledger.beat(self, clock.now())
      const workers = await ledger.listWorkers()
      onSeen(workers)
      const dead = decideDead(sightings, workers, clock.elapsed(), self.id)
      if (dead.length === 0) return
      const released = await ledger.releaseDead(dead, clock.now())
      let rows = 0
      for (const [stage, count] of released) {
        rows += count
        meter.count('recovered', { stage, reason: 'worker-lost' }, count)
      }
      await ledger.tally('recovered:worker-lost', rows)
      log.warn({ workers: dead, rows }, 'workers are gone; what they had under way is open again')
      onReleased()
    },
  }
}
