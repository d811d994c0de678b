/** Kills a PGlite folder's process many times: `pnpm data-safety [--kills 50] [--seed 1]`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createChance } from '../chaos/random.ts'
import { bundle } from '../crash/bundle.ts'
import { killPglite } from './kill-pglite.ts'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
})
const home = await mkdtemp(join(tmpdir(), 'cws-'))
try {
  const path = await bundle(new URL('./pglite-writer.ts', import.meta.url), join(home, 'writer.mjs'))
  const chance = createChance(Number(values.seed))
  const report = await killPglite(join(home, 'data'), path, Number(values.kills), () => chance.next())
  process.stdout.write(`${JSON.stringify({ ...report, lost: report.lost.length, seed: Number(values.seed) })}\n`)
  if (report.lost.length + report.torn + report.stolen > 0) process.exitCode = 1
} finally {
  await rm(home, { recursive: true, force: true })
}
