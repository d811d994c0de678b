import type { Solo } from '@crosswire/solo'
import type { Command } from 'commander'
import { parseDuration, parsePort } from '../run/duration.ts'
import { AbortedRun } from '../run/explain.ts'
import { findRuns } from '../run/run-files.ts'
import { readConfig, type RunFlags } from '../run/read-config.ts'
import { runSolo } from '../run/run-solo.ts'
import { say } from '../run/say.ts'
import { addReachOptions, addStoreOptions } from '../run/store-options.ts'
import { sumUpRun } from '../run/sum-up-run.ts'

export const API_PORT = 8080
export const CONSOLE_PORT = 8081
/** `--once` visits again what was first seen in so many days: after that, pages hardly change. */
const REVISITED_DAYS = 7
/** `--once` waits for retries that fall due this soon; what has to wait longer stays for the next run. */
const HORIZON_MS = 45_000

interface UpFlags extends RunFlags {
  once?: boolean
}

export const addRunOptions = (command: Command): Command =>
  addReachOptions(addStoreOptions(command))
    .option('--poll-every <duration>', 'poll every feed exactly this often: 30s, 5m, 1h', parseDuration)
    .option('--revisit-every <duration>', 'visit recent pages exactly this often', parseDuration)

/** `crosswire up`: migrate and run everything in one process, until a signal. */
export function addUp(program: Command): void {
  addRunOptions(
    program
      .command('up')
      .description('migrate and run every service in one process on what is configured, until a signal'),
  )
    .option('--port <n>', `port of the API (default: ${API_PORT})`, parsePort)
    .option('--console-port <n>', `port of the console (default: ${CONSOLE_PORT})`, parsePort)
    .option('--once', 'poll every feed now, visit every page of the last days, drain, exit 0')
    .action(async (flags: UpFlags) => {
      const config = readConfig(flags)
      const { once = false } = flags
      if (once && flags.port === undefined) config.solo.apiPort = undefined
      if (once && flags.consolePort === undefined) config.solo.consolePort = undefined
      // PGlite's folder has a lock of its own.
      if (!once && config.solo.databaseUrl !== undefined) await assertAlone(config.solo.dataFolder)
      // A run that ends waits until everything is read: the order of linking then depends on the articles alone.
      if (once) config.solo.linkHoldbackMs = 3_600_000
      await runSolo(config, (solo, ended) => (once ? runOnce(solo, ended) : keepRunning(solo, ended)))
    })
}

/** Two on one machine and one folder are a mistake, on a database of its own too: they would fight for their ports. */
async function assertAlone(dataFolder: string): Promise<void> {
  const other = (await findRuns(dataFolder)).find(({ command }) => command === 'up')
  if (other === undefined) return
  const addresses = Object.entries(other.addresses).map(([name, address]) => `, ${name} ${address}`)
  throw new AbortedRun(
    `already running on ${dataFolder}: pid ${other.pid}, since ${other.since}${addresses.join('')}\n  Stop it with crosswire stop, or give another --data folder.`,
  )
}

function keepRunning(solo: Solo, ended: Promise<number>): Promise<number> {
  say('  running; Ctrl-C stops')
  solo.pipeline?.wake()
  return ended
}

async function runOnce(solo: Solo, ended: Promise<number>): Promise<number> {
  const since = solo.now()
  const { feeds, pages } = await solo.openEverything(REVISITED_DAYS)
  say(`  once: ${feeds} feeds to poll, ${pages} pages to visit again`)
  const stop = new AbortController()
  const drained = solo.pipeline?.drained(HORIZON_MS, stop.signal).then(() => 0) ?? Promise.resolve(0)
  const code = await Promise.race([drained, ended])
  stop.abort()
  for (const line of await sumUpRun(solo.db, since)) say(`  ${line}`)
  return code
}
