import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createChance } from '../chaos/random.ts'
import { bundle } from '../crash/bundle.ts'
import { killPglite } from './kill-pglite.ts'

/** `pnpm data-safety --kills 50` is the long run. */
const KILLS = 5

it('keeps every acknowledged commit, killed mid-write, and its lock while its process lives', async () => {
  const home = await mkdtemp(join(tmpdir(), 'cws-'))
  try {
    const path = await bundle(new URL('./pglite-writer.ts', import.meta.url), join(home, 'writer.mjs'))
    const chance = createChance(Number(process.env['CROSSWIRE_SEED'] ?? 3))
    const report = await killPglite(join(home, 'data'), path, KILLS, () => chance.next())
    expect(report).toMatchObject({ kills: KILLS, lost: [], torn: 0, stolen: 0 })
    expect(report.acknowledged).toBeGreaterThan(KILLS)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}, 180_000)
