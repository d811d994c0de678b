import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundle } from '../crash/bundle.ts'
import { describeModes } from '../setup/modes.ts'
import { runChaos } from './run-chaos.ts'

let folder: string
let workerPath: string
let lifePath: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cwb-'))
  workerPath = await bundle(new URL('./worker.ts', import.meta.url), join(folder, 'worker.mjs'))
  lifePath = await bundle(new URL('../crash/life.ts', import.meta.url), join(folder, 'life.mjs'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describeModes('a newsroom whose workers and servers fail', ['redis'], (mode) => {
  it('has everything once in the end', { timeout: 420_000 }, async () => {
    const seed = Number(process.env['CROSSWIRE_SEED'] ?? 11)
    const { violations, faults, deliveries } = await runChaos({
      mode,
      seed,
      forMs: 24_000,
      everyMs: 3_000,
      pagesPerSecond: 1.5,
      workerPath,
      lifePath,
    })
    process.stderr.write(`chaos (${mode}): ${faults} faults, ${deliveries} deliveries, seed ${seed}\n`)
    expect(violations).toEqual([])
    expect(deliveries).toBeGreaterThan(0)
  })
})
