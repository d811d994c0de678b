import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Mode } from '../setup/modes.ts'
import { awaitCalm, type Calm } from './calm.ts'
import { startCrew, type Crew } from './crew.ts'
import { readEffort, type Effort } from './effort.ts'
import { planFaults, type Victims } from './faults.ts'
import { openLook } from './look.ts'
import { createModel, seedSites } from './origin/model.ts'
import { serveModel, type ServedModel } from './origin/serve-model.ts'
import { toCatalogue } from './origin/to-catalogue.ts'
import { FLOOD, flood, publishOn } from './publish-on.ts'
import { createChance } from './random.ts'
import { watchRecovery, type Recovery } from './recovery.ts'
import { settleRun, type RunFigures } from './settle-run.ts'
import { startSink, type ChaosSink } from './sink.ts'
import { openStand, type Stand } from './stand.ts'
import type { WorkerOrder } from './worker.ts'

export interface ChaosRun {
  mode: Mode
  seed: number
  forMs: number
  /** Bundles of `worker.ts` and of the crash suite's `life.ts`. */
  workerPath: string
  lifePath: string
  /** Time between faults, about. Default 4,000. */
  everyMs?: number
  /** Part of the name of the faults that are wanted. Default: all. */
  only?: string | undefined
  /** Pages published in a second, about. Default 3. */
  pagesPerSecond?: number
  /** Entries published in a second besides, of pages that nobody may fetch. Default 0. */
  floodPerSecond?: number
  workers?: number
  /** Time after which a page is visited again. Default 6,000. */
  revisitEveryMs?: number
  /** How long workers may take to come to rest by themselves after the last fault. Default 180,000. */
  calmMs?: number
  /** Size of the database's volume, in MB. */
  diskMb?: number | undefined
  say?: (line: string) => void
}

export interface ChaosReport extends RunFigures {
  faults: number
  violations: string[]
  starts: number
  recoveries: Recovery[]
  calm: Calm
  effort: Effort
  /** What workers said last. */
  said: string
}

/** Sites that publish articles. */
const SITES = 12

/** A newsroom under load while its workers, servers and neighbours fail by a schedule; then everything is well, and checked. */
export async function runChaos(run: ChaosRun): Promise<ChaosReport> {
  const { mode, seed, forMs, everyMs = 4_000, pagesPerSecond = 3, floodPerSecond = 0, calmMs = 180_000, say } = run
  const chance = createChance(seed)
  const model = createModel({ seed, sites: [...seedSites(SITES), ...(floodPerSecond > 0 ? FLOOD : [])], window: 100 })
  const home = await mkdtemp(join(tmpdir(), 'cwk-'))
  const [origin, sink, stand] = await Promise.all([serveModel(model), startSink(), openStand(mode, run)])
  const { databaseUrl, redisUrl, folder } = stand
  const place = JSON.parse(JSON.stringify({ databaseUrl, redisUrl, folder })) as object
  const order: WorkerOrder = {
    ...place,
    originPort: origin.port,
    catalogue: toCatalogue(model),
    report: join(home, 'report'),
    counts: join(home, 'counts'),
    revisitEveryMs: run.revisitEveryMs ?? 6_000,
  }
  const orderPath = join(home, 'order.json')
  await writeFile(orderPath, JSON.stringify(order))
  const settling = await settleRun({ order, sink, lifePath: run.lifePath, model })
  const crew = startCrew(mode === 'pglite' ? 1 : (run.workers ?? 3), run.workerPath, orderPath)
  const look = openLook(stand.directUrl, crew)
  const wrong: string[] = []
  const victims = nameVictims({ stand, crew, origin, sink, wrong })
  const watch = watchRecovery(look)
  const began = performance.now()
  const elapsed = (): number => performance.now() - began
  const loads = [
    publishOn(model, model.sites.slice(0, SITES), chance.fork('load'), pagesPerSecond),
    ...(floodPerSecond > 0 ? [flood(model, model.sites.slice(SITES), look, floodPerSecond)] : []),
  ]
  const stopLoads = (): Promise<unknown> => Promise.all(loads.map((load) => load.stop()))
  try {
    const faults = planFaults({ mode, chance: chance.fork('faults'), forMs, everyMs, only: run.only })
    for (const fault of faults) {
      await sleep(Math.max(0, fault.atMs - elapsed()))
      say?.(`${(elapsed() / 1_000).toFixed(1)} s: ${fault.name}`)
      watch.faultBegins()
      await fault.strike(victims)
      watch.faultEnded(fault.name)
    }
    await sleep(Math.max(0, forMs - elapsed()))
    await stopLoads()
    crew.setClocksRight()
    say?.(`${(elapsed() / 1_000).toFixed(1)} s: no more faults`)
    const calm = await awaitCalm(look, model, calmMs, say)
    say?.(`at rest after ${calm.afterMs} ms, ${calm.putOff} put off`)
    if (calm.afterMs === null)
      wrong.push(`workers did not come to rest by themselves within ${calmMs} ms: ${calm.rest.slice(0, 8).join(', ')}`)
    const recoveries = await watch.finish(5_000)
    await look.close()
    const crashes = crew.said().match(/Unhandled 'error' event/g)?.length ?? 0
    if (crashes > 0) wrong.push(`workers ended ${crashes} times because nobody listened to an error`)
    const figures = await settling.finish(crew)
    return {
      ...figures,
      faults: faults.length,
      starts: crew.starts(),
      recoveries,
      calm,
      effort: await readEffort(order.counts),
      said: crew.said(),
      violations: [...wrong, ...figures.violations],
    }
  } finally {
    await stopLoads()
    await watch.finish(0)
    await look.close()
    await crew.dismiss()
    await Promise.all([origin.close(), sink.close()])
    await stand.close()
    await rm(home, { recursive: true, force: true })
  }
}

interface Cast {
  stand: Stand
  crew: Crew
  origin: ServedModel
  sink: ChaosSink
  wrong: string[]
}

function nameVictims({ stand, crew, origin, sink, wrong }: Cast): Victims {
  return {
    ...stand,
    killWorker: crew.kill,
    killAll: crew.killAll,
    stopWorker: crew.stop,
    shiftClock: crew.shiftClock,
    async startSecond() {
      const second = await crew.startExtra()
      if (second !== null && (second.code === 0 || !second.said.includes('already running on')))
        wrong.push(`a second process on the folder ended with ${second.code}: ${second.said}`)
    },
    async troubleOrigin(ms, kind) {
      origin.setFault(() => kind)
      await sleep(ms)
      origin.setFault(() => null)
    },
    async troubleSink(ms) {
      sink.setFailing(true)
      await sleep(ms)
      sink.setFailing(false)
    },
  }
}
