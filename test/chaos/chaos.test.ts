import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundle } from '../crash/bundle.ts'
import { describeModes, MODES, type Mode } from '../setup/modes.ts'
import { runChaos, type ChaosReport } from './run-chaos.ts'

let folder: string
let workerPath: string
let lifePath: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cwb-'))
  workerPath = await bundle(new URL('./worker.ts', import.meta.url), join(folder, 'worker.mjs'))
  lifePath = await bundle(new URL('../crash/life.ts', import.meta.url), join(folder, 'life.mjs'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const seed = Number(process.env['CROSSWIRE_SEED'] ?? 11)
const modes: Mode[] = []
let reports: Map<Mode, Promise<ChaosReport>> | undefined

describeModes('a newsroom whose workers and servers fail', MODES, (mode) => {
  modes.push(mode)
  it('has everything once in the end', { timeout: 600_000 }, async () => {
    // Runs wait more than they work: all modes have theirs at the same time.
    const times = {
      seed,
      forMs: 14_000,
      everyMs: 2_000,
      pagesPerSecond: 1,
      floodPerSecond: 40,
      workers: 2,
      calmMs: 300_000,
    }
    reports ??= new Map(modes.map((one) => [one, runChaos({ ...times, mode: one, workerPath, lifePath })]))
    const { violations, faults, deliveries } = await reports.get(mode)!
    process.stderr.write(`chaos (${mode}): ${faults} faults, ${deliveries} deliveries, seed ${seed}\n`)
    expect(violations).toEqual([])
    expect(deliveries).toBeGreaterThan(0)
  })
})
