import type { Chore } from './loop.ts'
import type { Clock, Log, Meter, WorkLedger } from '../ports.ts'
import { TOPOLOGY, type StageName } from '../topology.ts'

export interface SweepOptions<Tx> {
  ledger: WorkLedger<Tx>
  clock: Clock
  log: Log
  meter: Meter
  stages: () => readonly StageName[]
  onReleased: () => void
}

/** The last net: rows past their lease that nobody has under way. It catches nothing in a run without faults. */
export function sweep<Tx>({ ledger, clock, log, meter, stages, onReleased }: SweepOptions<Tx>): Chore {
  return {
    name: 'sweep',
    everyMs: 5_000,
    async run() {
      for (const stage of stages()) {
        const rows = await ledger.sweepLapsed(TOPOLOGY[stage].table, stage, clock.now())
        if (rows === 0) continue
        meter.count('sweeps', { stage }, rows)
        await ledger.tally('sweeps', rows)
        log.warn({ stage, rows }, 'rows were past their lease; they go out again')
        onReleased()
      }
    },
  }
}
