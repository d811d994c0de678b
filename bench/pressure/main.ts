/**
 * What becomes of ordinary outlets, memory and queues while one outlet floods, one is slow, the database stalls, and everybody
 * publishes ten times as much.
 *   pnpm bench pressure [--mode redis] [--entries 100000] [--seconds 40] [--load-seconds 600] [--seed 1]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { TOPOLOGY, type StageName } from '@crosswire/pipeline'
import { openPostgres } from '@crosswire/store'
import { sharedPostgres } from '../../test/setup/servers.ts'
import { startCrosswire } from '../stand/crosswire.ts'
import { makeStand, readModes, withServers } from '../stand/modes.ts'
import { openNewsroom } from './newsroom.ts'
import { latencies, quantile, watch, type Latency } from './watch.ts'

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'redis' },
    entries: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '40' },
    /** How long everybody publishes ten times as much. Default: as long as any other phase. */
    'load-seconds': { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const phaseMs = Number(values.seconds) * 1_000
const loadMs = Number(values['load-seconds'] ?? values.seconds) * 1_000
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const newsroom = await openNewsroom(Number(values.seed))
const scratch = await mkdtemp(join(tmpdir(), 'crosswire-pressure-'))
const file = join(scratch, 'publishers.json')
await writeFile(
  file,
  JSON.stringify(
    newsroom.hosts.map((host) => ({
      id: host.replace('.test', ''),
      name: host,
      languages: ['ru'],
      timezone: 'Asia/Baku',
      homeUrl: `http://${host}/`,
      feeds: [{ url: `http://${host}/feed.xml`, format: 'rss' }],
    })),
  ),
)
try {
  await withServers(async () => {
    for (const mode of readModes(values.mode)) await measure(mode)
  })
} finally {
  await newsroom.close()
  await rm(scratch, { recursive: true, force: true })
}

async function measure(mode: ReturnType<typeof readModes>[number]): Promise<void> {
  if (mode === 'pglite') throw new Error('a database of the process itself cannot be looked at from outside')
  const stand = await makeStand(mode)
  const db = await openPostgres({ url: stand.env.DATABASE_URL!, poolSize: 2 })
  let running: () => void = () => undefined
  const started = new Promise<void>((resolve) => (running = resolve))
  const { child, ended } = startCrosswire(
    [
      'up',
      '--publishers',
      file,
      '--resolve',
      `*.test=127.0.0.1:${newsroom.port}`,
      '--allow-private-network',
      '--poll-every',
      '2s',
      '--port',
      '0',
      '--console-port',
      '0',
      '--data',
      scratch,
    ],
    {
      env: { ...stand.env, PAGE_FETCHER_HOST_DELAY_MS: '0', DATABASE_POOL_SIZE: '8' },
      onTalk: (line) => {
        if (line.includes('running;')) running()
      },
    },
  )
  await Promise.race([started, ended])
  const seen = new Map<string, number>()
  const phase = async (
    name: string,
    everyMs: number,
    during: (until: number) => Promise<void> = async () => undefined,
    lastsMs = phaseMs,
  ) => {
    const from = Date.now()
    const look = watch(db, child.pid!)
    const beside = during(from + lastsMs)
    while (Date.now() < from + lastsMs) {
      newsroom.publish()
      await sleep(everyMs)
    }
    await beside
    const to = Date.now()
    const of = await arrived(from, to)
    await look.stop()
    const median = (step: keyof Latency): number =>
      quantile(
        of.times.map((time) => time[step]),
        0.5,
      )
    const p50 = median('read')
    seen.set(name, p50)
    const base = seen.get('calm')!
    const over = Object.entries(look.sent()).filter(([stage, n]) => n > TOPOLOGY[stage as StageName].window)
    say(
      `| ${name} | ${of.times.length}${of.missing > 0 ? `, ${of.missing} missing` : ''} | ${median('listed').toFixed(0)} · ${median('fetched').toFixed(0)} · ${p50.toFixed(0)} | ${quantile(
        of.times.map(({ read }) => read),
        0.95,
      ).toFixed(
        0,
      )} | ${(p50 / base).toFixed(2)} | ${look.rssMb()} | ${look.sent()['pages']} of ${TOPOLOGY.pages.window}${over.length > 0 ? ' OVER' : ''} |`,
    )
  }
  /** Waits for what was published in a phase, up to a minute. */
  const arrived = async (from: number, to: number) => {
    const began = Date.now()
    for (;;) {
      const all = await latencies(db, newsroom.published, from, to)
      const times = all.filter((one) => one !== null)
      if (times.length === all.length || Date.now() - began > 60_000)
        return { times, missing: all.length - times.length }
      await sleep(2_000)
    }
  }
  const { pid } = await sharedPostgres()
  say(`${mode}, ${newsroom.hosts.length} outlets, phases of ${phaseMs / 1_000} s, seed ${values.seed}`)
  say(
    '| phase | pages of ordinary outlets | p50 ms: listed · fetched · read | p95 ms | p50 to calm | most RSS, MB | most in the queue of pages |',
  )
  say('|---|---|---|---|---|---|---|')
  await phase('warming up', 2_000)
  await phase('calm', 2_000)
  newsroom.flood(Number(values.entries))
  await phase('a flood of entries', 2_000)
  await phase('the flood goes on', 2_000)
  await phase('the database stalls', 2_000, async (until) => {
    while (Date.now() < until) {
      process.kill(pid, 'SIGSTOP')
      await sleep(150)
      process.kill(pid, 'SIGCONT')
      await sleep(350)
    }
  })
  await phase('ten times the pages', 200, undefined, loadMs)
  await phase('as before', 2_000)
  const [left] = await db.query<{ entries: number; done: number; open: number }>(
    `SELECT (SELECT count(*) FROM entry WHERE publisher_id = 'flood') AS entries,
       (SELECT count(*) FROM page WHERE host = 'flood.test' AND state = 'done') AS done,
       (SELECT count(*) FROM page WHERE host = 'flood.test' AND state = 'open') AS open`,
  )
  say(`the flood: ${left!.entries} entries stored, ${left!.done} pages fetched, ${left!.open} wait in their table`)
  child.kill('SIGTERM')
  await ended.catch(() => undefined)
  await db.close()
  await stand.remove()
}
