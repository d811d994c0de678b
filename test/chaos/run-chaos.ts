import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Mode } from '../setup/modes.ts'
import { startCrew } from './crew.ts'
import { planFaults } from './faults.ts'
import { createModel } from './origin/model.ts'
import { serveModel } from './origin/serve-model.ts'
import { toCatalogue } from './origin/to-catalogue.ts'
import { createChance } from './random.ts'
import { settleRun, type RunFigures } from './settle-run.ts'
import { startSink } from './sink.ts'
import { openStand } from './stand.ts'

export interface ChaosRun {
  mode: Mode
  seed: number
  forMs: number
  /** Bundles of `worker.ts` and of the crash suite's `life.ts`. */
  workerPath: string
  lifePath: string
  /** Time between faults, about. Default 4,000. */
  everyMs?: number
  /** Pages published in a second, about. Default 3. */
  pagesPerSecond?: number
  workers?: number
  say?: (line: string) => void
}

export interface ChaosReport extends RunFigures {
  faults: number
  violations: string[]
  starts: number
  /** What workers said last. */
  said: string
}

/** A newsroom under load while its workers, servers and neighbours fail by a schedule; then everything is well, and checked. */
export async function runChaos(run: ChaosRun): Promise<ChaosReport> {
  const { mode, seed, forMs, everyMs = 4_000, pagesPerSecond = 3, say } = run
  const chance = createChance(seed)
  const model = createModel({ seed, sites: 6, window: 100 })
  const home = await mkdtemp(join(tmpdir(), 'cwk-'))
  const [origin, sink, stand] = await Promise.all([serveModel(model), startSink(), openStand(mode)])
  const { databaseUrl, redisUrl, folder } = stand
  const place = JSON.parse(JSON.stringify({ databaseUrl, redisUrl, folder })) as object
  const order = { ...place, originPort: origin.port, catalogue: toCatalogue(model), report: join(home, 'report') }
  const orderPath = join(home, 'order.json')
  await writeFile(orderPath, JSON.stringify(order))
  const settling = await settleRun({ order, sink, lifePath: run.lifePath, model, home })
  const crew = startCrew(mode === 'pglite' ? 1 : (run.workers ?? 3), run.workerPath, orderPath)
  const wrong: string[] = []
  const began = performance.now()
  const elapsed = (): number => performance.now() - began
  let loading = true
  const load = (async () => {
    const own = chance.fork('load')
    while (loading) {
      await sleep((1_000 / pagesPerSecond) * (0.5 + own.next()))
      const site = own.pick(model.sites)
      model.publish(site)
      const old = site.pages[own.below(Math.min(site.pages.length, 20))]
      if (old?.fate === 'article' && own.below(3) === 0) model.edit(old)
    }
  })()
  const faults = planFaults(mode, chance.fork('faults'), forMs, everyMs)
  const victims = {
    ...stand,
    killWorker: crew.kill,
    killAll: crew.killAll,
    stopWorker: crew.stop,
    shiftClock: crew.shiftClock,
    async startSecond() {
      const { code, said } = await crew.startExtra()
      if (code === 0 || !said.includes('already running on'))
        wrong.push(`a second process on the folder ended with ${code}: ${said}`)
    },
    async troubleOrigin(ms: number, kind: 'reset' | 'busy' | 'broken' | 'cut') {
      origin.setFault(() => kind)
      await sleep(ms)
      origin.setFault(() => null)
    },
    async troubleSink(ms: number) {
      sink.setFailing(true)
      await sleep(ms)
      sink.setFailing(false)
    },
  }
  for (const fault of faults) {
    await sleep(Math.max(0, fault.atMs - elapsed()))
    say?.(`${(elapsed() / 1_000).toFixed(1)} s: ${fault.name}`)
    await fault.strike(victims)
  }
  await sleep(Math.max(0, forMs - elapsed()))
  loading = false
  await load
  try {
    const figures = await settling.finish(crew, say)
    return {
      ...figures,
      faults: faults.length,
      starts: crew.starts(),
      said: crew.said(),
      violations: [...wrong, ...figures.violations],
    }
  } finally {
    await crew.dismiss()
    await Promise.all([origin.close(), sink.close()])
    await stand.close()
    await rm(home, { recursive: true, force: true })
  }
}
