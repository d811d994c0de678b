import type { Mode } from '../setup/modes.ts'
import type { Chance } from './random.ts'

/** What the schedule of a run can do to it. Each resolves when the fault is over. */
export interface Victims {
  killWorker: (which: number) => void
  killAll: () => void
  stopWorker: (which: number, ms: number) => Promise<void>
  /** The next start of a worker has a clock that is off. */
  shiftClock: (which: number, ms: number) => void
  /** A second process on the same data folder must be refused and change nothing. */
  startSecond: () => Promise<void>
  troubleOrigin: (ms: number, kind: 'reset' | 'busy' | 'broken' | 'cut') => Promise<void>
  troubleSink: (ms: number) => Promise<void>
  restartPostgres: () => Promise<void>
  stallPostgres: (ms: number) => Promise<void>
  cutConnections: () => Promise<void>
  restartRedis: () => Promise<void>
  flushRedis: () => Promise<void>
  stallRedis: (ms: number) => Promise<void>
}

export interface PlannedFault {
  /** Since the beginning of the run. */
  atMs: number
  name: string
  strike: (victims: Victims) => Promise<void> | void
}

type Maker = (chance: Chance) => Omit<PlannedFault, 'atMs'>

const EVERYWHERE: readonly Maker[] = [
  (chance) => ({ name: 'kill a worker', strike: at(chance.below(9), (victims, n) => victims.killWorker(n)) }),
  () => ({ name: 'kill all workers', strike: (victims) => victims.killAll() }),
  (chance) => {
    const [which, ms] = [chance.below(9), 5_000 + chance.below(6_000)]
    return { name: `stop a worker for ${ms} ms`, strike: (victims) => victims.stopWorker(which, ms) }
  },
  (chance) => {
    const [which, ms] = [chance.below(9), (chance.below(200) - 100) * 1_000]
    return { name: `a clock off by ${ms} ms`, strike: (victims) => victims.shiftClock(which, ms) }
  },
  (chance) => {
    const kind = chance.pick(['reset', 'busy', 'broken', 'cut'] as const)
    const ms = 500 + chance.below(2_500)
    return { name: `origin ${kind} for ${ms} ms`, strike: (victims) => victims.troubleOrigin(ms, kind) }
  },
  (chance) => {
    const ms = 500 + chance.below(3_000)
    return { name: `webhook failing for ${ms} ms`, strike: (victims) => victims.troubleSink(ms) }
  },
]
const ON_POSTGRES: readonly Maker[] = [
  () => ({ name: 'Postgres restarts at once', strike: (victims) => victims.restartPostgres() }),
  (chance) => {
    const ms = 1_000 + chance.below(5_000)
    return { name: `Postgres stalls for ${ms} ms`, strike: (victims) => victims.stallPostgres(ms) }
  },
  () => ({ name: 'all connections to Postgres cut', strike: (victims) => victims.cutConnections() }),
]
const ON_REDIS: readonly Maker[] = [
  () => ({ name: 'Redis killed and started', strike: (victims) => victims.restartRedis() }),
  () => ({ name: 'FLUSHALL', strike: (victims) => victims.flushRedis() }),
  (chance) => {
    const ms = 1_000 + chance.below(5_000)
    return { name: `Redis stalls for ${ms} ms`, strike: (victims) => victims.stallRedis(ms) }
  },
]
const ON_PGLITE: readonly Maker[] = [
  () => ({ name: 'a second process on the folder', strike: (victims) => victims.startSecond() }),
]

const at =
  (which: number, strike: (victims: Victims, which: number) => void) =>
  (victims: Victims): void =>
    strike(victims, which)

/** The schedule of a run: the same seed and length give the same faults at the same times. */
export function planFaults(mode: Mode, chance: Chance, forMs: number, everyMs: number): PlannedFault[] {
  const makers = [
    ...EVERYWHERE,
    ...(mode === 'pglite' ? ON_PGLITE : ON_POSTGRES),
    ...(mode === 'redis' ? ON_REDIS : []),
  ]
  const faults: PlannedFault[] = []
  for (let atMs = everyMs; atMs < forMs; atMs += everyMs * (0.5 + chance.next()))
    faults.push({ atMs, ...chance.pick(makers)(chance) })
  return faults
}
