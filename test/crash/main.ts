import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stopServers } from '../setup/global.ts'
import { MODES, type Mode } from '../setup/modes.ts'
import { bundle } from './bundle.ts'
import { createPlaceReader } from './read-place.ts'
import { runCrashes } from './run-crashes.ts'
import { TALES, type TaleName } from './tales/tale.ts'

/** `pnpm crash --all [--mode redis] [--tale desk] [--seed 7] [--at-once 4]`: dies at every place there is, or for `--seconds` at some of them. */
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    mode: { type: 'string' },
    tale: { type: 'string' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1_000)) },
    seconds: { type: 'string', default: '60' },
    'at-once': { type: 'string', default: '1' },
  },
})
const run = mkdtempSync(join(tmpdir(), 'cwt-'))
process.env['CROSSWIRE_TEST_RUN'] = run
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const bundlePath = await bundle(new URL('./life.ts', import.meta.url), join(run, 'life.mjs'))
const read = createPlaceReader(bundlePath, new URL('../..', import.meta.url).pathname)
const seed = Number(values.seed)
const tales = values.tale === undefined ? TALES : [values.tale as TaleName]
let failed = false
try {
  for (const mode of values.mode === undefined ? MODES : [values.mode as Mode]) {
    const budgetMs = values.all ? Infinity : Number(values.seconds) * 1_000
    const atOnce = Number(values['at-once'])
    const report = await runCrashes({ mode, tales, seed, bundlePath, budgetMs, atOnce, read, say })
    say(
      `${mode}: ${report.crashes} deaths at ${report.places} places, ${report.violations.length} violations, seed ${seed}`,
    )
    for (const violation of report.violations) say(violation)
    failed ||= report.violations.length > 0
  }
} finally {
  stopServers(run)
  await rm(run, { recursive: true, force: true })
}
process.exit(failed ? 1 : 0)
