/**
 * Reads the recorded newsroom step by step, as an operator's cron would, with a restart between steps; then asks the
 * newsroom's own scorer what the API tells.
 *   pnpm bench newsroom [--mode pglite,postgres,redis|all] [--kill] [--misses] [--json] [--dir FOLDER]
 * `--kill` ends the process with SIGKILL in the middle of every step, starts it again, and compares the records with
 * those of an undisturbed run.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs, promisify } from 'node:util'
import { startCrosswire, withApi } from '../stand/crosswire.ts'
import { makeStand, readModes, withServers, type Mode } from '../stand/modes.ts'
import { sharedPath } from '../stand/shared-folder.ts'
import { compareRecords, readRecords, type Records } from './read-records.ts'
import { serveRecorded, type RecordedNewsroom } from './recorded-newsroom.ts'
import { scoreOrigins } from './score-origins.ts'

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'pglite' },
    dir: { type: 'string' },
    kill: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const folder = values.dir ?? sharedPath('newsroom')
const scratch = await mkdtemp(join(tmpdir(), 'crosswire-newsroom-'))
const newsroom = await serveRecorded(folder, scratch)
try {
  await withServers(async () => {
    for (const mode of readModes(values.mode)) {
      const undisturbed = await play(mode, newsroom, false)
      if (!values.kill) continue
      const { records, order } = compareRecords(undisturbed, await play(mode, newsroom, true))
      say(`${mode}: ${undisturbed.size} records, ${records.length} differences after a kill -9 in every step`)
      for (const line of records.slice(0, 50)) say(`  ${line}`)
      say(`  and ${order.length} weights of reasons, or first feeds, that count on the order in which articles came`)
      if (records.length > 0) process.exitCode = 1
    }
  })
} finally {
  await newsroom.close()
  await rm(scratch, { recursive: true, force: true })
}

/** Plays all steps and gives the records. */
async function play(mode: Mode, served: RecordedNewsroom, kill: boolean): Promise<Records> {
  const stand = await makeStand(mode)
  const began = performance.now()
  try {
    for (const [index, time] of served.times.entries()) {
      await served.setStep(index + 1)
      const args = ['up', '--once', '--now', time, '--publishers', served.publishersFile, ...stand.flags]
      args.push('--resolve', `*.test=127.0.0.1:${served.port}`, '--allow-private-network')
      if (kill) await killInTheMiddle(args, stand.env)
      await startCrosswire(args, { env: stand.env, onTalk: (line) => process.env['VERBOSE'] && say(line) }).ended
    }
    const seconds = ((performance.now() - began) / 1_000).toFixed(0)
    say(`## ${mode}${kill ? ', killed in every step' : ''}: ${served.times.length} steps in ${seconds} s`)
    return await withApi(stand.flags, { env: stand.env }, async (api) => {
      await score(api)
      if (!values.json) for (const line of await scoreOrigins(folder, api, values.misses)) say(line)
      await sayNets(api)
      return readRecords(api)
    })
  } finally {
    await stand.remove()
  }
}

/** Starts a step and kills it once it has begun to work. */
async function killInTheMiddle(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  let begun: () => void = () => undefined
  const working = new Promise<void>((resolve) => (begun = resolve))
  const { child, ended } = startCrosswire(args, { env, onTalk: (line) => line.includes('once:') && begun() })
  await Promise.race([working, ended])
  await sleep(1_500 + Math.random() * 2_500)
  child.kill('SIGKILL')
  await ended.catch(() => undefined)
}

/** How often the safety nets had to catch something: never, where nothing was killed. */
async function sayNets(api: string): Promise<void> {
  const { tallies } = (await (await fetch(new URL('/v1/status', api))).json()) as { tallies: Record<string, number> }
  const caught = Object.entries(tallies).filter(([name]) => /^(sweeps|recovered)/.test(name))
  say(`caught by the safety nets: ${caught.map(([name, rows]) => `${name} ${rows}`).join(', ') || 'nothing'}`)
}

async function score(api: string): Promise<void> {
  const flags = [...(values.misses ? ['--misses'] : []), ...(values.json ? ['--json'] : [])]
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(folder, 'score.mjs'), folder, '--api', api, ...flags],
    {
      maxBuffer: 50_000_000,
    },
  )
  process.stdout.write(stdout)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
