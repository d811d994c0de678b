import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from '../crash/bundle.ts'
import { MODES, whyNotMode, type Mode } from '../setup/modes.ts'
import { leftAlone, RECOVER_WITHIN_MS, sumUpByKind, sumUpRecoveries, withoutSparing } from './recovery.ts'
import { runChaos } from './run-chaos.ts'

/** `pnpm chaos --minutes 60 --seed 7 --mode redis`: the same seed and length give the same faults at the same times; `--only FLUSHALL` keeps to one kind. */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1_000)) },
    mode: { type: 'string', default: 'redis' },
    every: { type: 'string', default: '4' },
    rate: { type: 'string', default: '3' },
    flood: { type: 'string', default: '0' },
    workers: { type: 'string', default: '3' },
    revisit: { type: 'string', default: '6' },
    disk: { type: 'string', default: '600' },
    calm: { type: 'string', default: '300' },
    only: { type: 'string' },
    log: { type: 'string' },
  },
})
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const mode = values.mode as Mode
const reason = MODES.includes(mode) ? whyNotMode(mode) : `there is no mode ${mode}`
if (reason !== undefined) {
  say(reason)
  process.exit(2)
}
const home = await mkdtemp(join(tmpdir(), 'cwb-'))
try {
  const workerPath = await bundle(new URL('./worker.ts', import.meta.url), join(home, 'worker.mjs'))
  const lifePath = await bundle(new URL('../crash/life.ts', import.meta.url), join(home, 'life.mjs'))
  const report = await runChaos({
    mode,
    seed: Number(values.seed),
    forMs: Number(values.minutes) * 60_000,
    everyMs: Number(values.every) * 1_000,
    only: values.only,
    pagesPerSecond: Number(values.rate),
    floodPerSecond: Number(values.flood),
    workers: Number(values.workers),
    revisitEveryMs: Number(values.revisit) * 1_000,
    diskMb: Number(values.disk),
    calmMs: Number(values.calm) * 1_000,
    workerPath,
    lifePath,
    say,
  })
  const { violations, said, recoveries, calm, ...figures } = report
  for (const { fault, ms, sparedMs, aloneMs, last } of recoveries)
    if ((ms ?? Infinity) > RECOVER_WITHIN_MS)
      say(
        `${fault}: ${ms} ms, ${sparedMs} of it sparing hosts, the last was a ${last}; the next fault came after ${aloneMs} ms`,
      )
  for (const [kind, { measured, p50Ms, mostMs }] of sumUpByKind(recoveries))
    say(`recovery from ${kind}: ${measured} times, half of them within ${p50Ms} ms, all within ${mostMs} ms`)
  say(
    JSON.stringify({
      mode,
      seed: Number(values.seed),
      minutes: Number(values.minutes),
      ...figures,
      calmAfterMs: calm.afterMs,
      putOff: calm.putOff,
      recovery: sumUpRecoveries(recoveries),
      recoveryWithoutSparing: sumUpRecoveries(withoutSparing(recoveries)),
      recoveryLeftAlone: sumUpRecoveries(leftAlone(withoutSparing(recoveries))),
      violations: violations.length,
    }),
  )
  if (values.log !== undefined) await writeFile(values.log, said)
  if (violations.length > 0) say(`${violations.join('\n')}\nworkers said last:\n${said.slice(-3_000)}`)
  process.exitCode = violations.length > 0 ? 1 : 0
} finally {
  await rm(home, { recursive: true, force: true })
}
process.exit()
