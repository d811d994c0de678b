import {
  runJob,
  STAGES,
  tableOfStage,
  TOPOLOGY,
  type AnyStage,
  type Job,
  type OutItem,
  type StageName,
} from '@crosswire/pipeline'
import { createWorkLedger, type Queryable } from '@crosswire/store'
import { watchDatabase } from '../../../services/solo/src/boundary/watch-database.ts'
import { buildStages, STAGE_OF } from '../../../services/solo/src/build-stages.ts'
import type { Boundary } from '../../../services/solo/src/boundary/crossing.ts'
import { createPool } from '../../crash/no-threads.ts'
import type { World } from './world.ts'

/** What a process throws once it is dead: nothing that it does arrives any more. */
export class Death extends Error {
  override name = 'Death'
  readonly code = 'died'
}

export interface Plan {
  /** It dies at its so-manieth crossing of a border; with `commits`, at its so-manieth commit. */
  dieAt?: { nth: number; side: 'before' | 'after'; commits?: boolean }
  /** What its clock is off by. */
  shiftMs?: number
  /** It stands still before it first commits, until this resolves. */
  pause?: Promise<void>
}

/** The real stages over the real store as one process has them, without a queue: jobs are handed to it. */
export interface StoreProcess {
  readonly workerId: string
  /** Takes due rows of a stage out, cut into jobs. */
  takeOut: (stage: StageName) => Promise<Job[]>
  run: (stage: StageName, job: Job) => Promise<void>
  /** Goes through all stages once, in the order of the work. */
  work: () => Promise<void>
  /** Opens what dead processes have left. */
  recover: () => Promise<void>
  close: () => Promise<void>
}

/** Rows in a job: few, so that there are many commits to die at. */
const BATCH = 6

export function startProcess(world: World, { dieAt, shiftMs = 0, pause }: Plan = {}): StoreProcess {
  const workerId = crypto.randomUUID()
  const clock = { ...world.clock, now: () => new Date(world.clock.now().getTime() + shiftMs) }
  let crossings = 0
  let dead = false
  let stood = false
  const boundary: Boundary = async (crossing, cross) => {
    if (!dieAt?.commits || crossing.method === 'commit') crossings++
    const here = crossings === dieAt?.nth && (!dieAt.commits || crossing.method === 'commit')
    dead ||= here && dieAt.side === 'before'
    if (dead) throw new Death()
    if (pause && !stood && crossing.method === 'transaction') {
      stood = true
      await pause
    }
    const result = await cross()
    dead ||= here
    if (dead) throw new Death()
    return result
  }
  const db = watchDatabase(world.db, boundary)
  const built = buildStages(world.config, Object.keys(STAGE_OF), {
    db,
    clock,
    apiOrigin: () => 'http://api.test',
    boundary,
    createPool,
  })
  const stageOf = new Map(built.stages.map((stage: AnyStage<Queryable>) => [stage.name, stage]))
  const ledger = createWorkLedger(db, { tableOf: tableOfStage })
  const ports = {
    ledger,
    clock,
    random: world.chance.next,
    newId: () => crypto.randomUUID(),
    log: world.log,
    meter: { count: () => undefined, time: () => undefined },
    signal: new AbortController().signal,
    workerId,
  }
  const takeOut = async (stage: StageName): Promise<Job[]> => {
    const { table, leaseMs, window, perKey, exclusive } = TOPOLOGY[stage]
    await ledger.openDue(table, clock.now())
    const items = await ledger.takeOut(table, { now: clock.now(), leaseMs, window, perKey, exclusive, limit: window })
    return cut(items).map((some) => ({ items: some.map(({ id, turn }) => ({ id, turn })) }))
  }
  const run = (stage: StageName, job: Job): Promise<void> => runJob(stageOf.get(stage)!, job, ports)
  return {
    workerId,
    takeOut,
    run,
    async work() {
      for (const stage of STAGES) {
        for (const job of await takeOut(stage)) await run(stage, job)
        await ledger.appendChanges(clock.now())
      }
      if (dead) throw new Death()
    },
    async recover() {
      await ledger.releaseOrphans(clock.now())
      for (const stage of STAGES) await ledger.releaseSent(TOPOLOGY[stage].table, stage, clock.now())
    },
    close: () => built.close(),
  }
}

/** Neighbours stay together, and rows of one key are never in two jobs at once where that matters: jobs run in turn. */
function cut(items: readonly OutItem[]): OutItem[][] {
  const jobs: OutItem[][] = []
  for (let at = 0; at < items.length; at += BATCH) jobs.push(items.slice(at, at + BATCH))
  return jobs
}
