import type { Mode } from '../setup/modes.ts'
import { createChance, type Chance } from './random.ts'
import type { Cut } from './trouble/proxy.ts'

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
  endConnections: () => Promise<void>
  /** For a while connections break in the middle of a statement, or before its answer. */
  cutPostgres: (ms: number, cut: Cut) => Promise<void>
  cutRedis: (ms: number, cut: Cut) => Promise<void>
  /** The volume of the database has no byte left for a while. */
  fillDisk: (ms: number) => Promise<void>
  lockAgainst: (ms: number) => Promise<void>
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

export interface FaultPlan {
  mode: Mode
  chance: Chance
  forMs: number
  /** Time between faults, about. */
  everyMs: number
  /** Part of the name of the faults that are wanted. Default: all. */
  only?: string | undefined
}

const CUTS: readonly Cut[] = ['request', 'answer']

type Maker = (chance: Chance) => Omit<PlannedFault, 'atMs'>

const EVERYWHERE: readonly Maker[] = [
  (chance) => ({ name: 'kill a worker', strike: at(chance.below(9), (victims, n) => victims.killWorker(n)) }),
  () => ({ name: 'kill all workers', strike: (victims) => victims.killAll() }),
  (chance) => {
    const [which, ms] = [chance.below(9), 5_000 + chance.below(6_000)]
    return { name: `stop a worker for ${ms} ms`, strike: (victims) => victims.stopWorker(which, ms) }
  },
  (chance) => {
    const [which, ms] = [chance.below(9), (chance.below(60) - 30) * 1_000]
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
  () => ({ name: 'all connections to Postgres ended', strike: (victims) => victims.endConnections() }),
  (chance) => {
    const [ms, cut] = [200 + chance.below(2_000), chance.pick(CUTS)]
    return { name: `Postgres cut off within an ${cut} for ${ms} ms`, strike: (victims) => victims.cutPostgres(ms, cut) }
  },
  (chance) => {
    const ms = 1_000 + chance.below(3_000)
    return { name: `disk full for ${ms} ms`, strike: (victims) => victims.fillDisk(ms) }
  },
  (chance) => {
    const ms = 1_000 + chance.below(3_000)
    return { name: `locks taken in the contrary order for ${ms} ms`, strike: (victims) => victims.lockAgainst(ms) }
  },
]
const ON_REDIS: readonly Maker[] = [
  () => ({ name: 'Redis killed and started', strike: (victims) => victims.restartRedis() }),
  () => ({ name: 'FLUSHALL', strike: (victims) => victims.flushRedis() }),
  (chance) => {
    const ms = 1_000 + chance.below(5_000)
    return { name: `Redis stalls for ${ms} ms`, strike: (victims) => victims.stallRedis(ms) }
  },
  (chance) => {
    const [ms, cut] = [200 + chance.below(2_000), chance.pick(CUTS)]
    return { name: `Redis cut off within an ${cut} for ${ms} ms`, strike: (victims) => victims.cutRedis(ms, cut) }
  },
]
const ON_PGLITE: readonly Maker[] = [
  () => ({ name: 'a second process on the folder', strike: (victims) => victims.startSecond() }),
]

const at =
  (which: number, strike: (victims: Victims, which: number) => void) =>
  (victims: Victims): void =>
    strike(victims, which)

/**
 * The schedule of a run: the same seed and length give the same faults at the same times. Every kind comes up before one
 * comes up again. With `only`, faults whose names do not have it are left out.
 */
export function planFaults({ mode, chance, forMs, everyMs, only = '' }: FaultPlan): PlannedFault[] {
  const makers = [
    ...EVERYWHERE,
    ...(mode === 'pglite' ? ON_PGLITE : ON_POSTGRES),
    ...(mode === 'redis' ? ON_REDIS : []),
  ].filter((make) => make(createChance(0)).name.includes(only))
  if (makers.length === 0) throw new Error(`no fault of mode ${mode} is named "${only}"`)
  const faults: PlannedFault[] = []
  let left: Maker[] = []
  for (let atMs = everyMs; atMs < forMs; atMs += everyMs * (0.5 + chance.next())) {
    if (left.length === 0) left = [...makers]
    const [make] = left.splice(chance.below(left.length), 1)
    faults.push({ atMs, ...make!(chance) })
  }
  return faults
}
