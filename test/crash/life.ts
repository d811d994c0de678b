import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { STAGES, TOPOLOGY } from '@crosswire/pipeline'
import { startSolo, type Boundary } from '@crosswire/solo'
import { createPool } from './no-threads.ts'
import { createPlaceOf } from './place.ts'
import { quiet } from './quiet.ts'
import { soloConfig, type Standing } from './solo-config.ts'

/** One life of a process: it polls, fetches, reads and links all there is, then ends, unless it is to die on the way. */
export interface LifeOrder extends Standing {
  crash?: Crash
  /** Where places are noted when they are first reached, and in the end with how often. */
  report: string
}

export interface Crash {
  place: string
  side: 'before' | 'after'
  /** At which time it is reached. */
  nth: number
}

const order = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as LifeOrder
const placeOf = createPlaceOf(process.argv[1]!)
const reached = new Map<string, number>()

const boundary: Boundary = async (crossing, cross) => {
  const place = placeOf(crossing)
  const times = (reached.get(place) ?? 0) + 1
  reached.set(place, times)
  if (times === 1) appendFileSync(`${order.report}.first`, `${place}\n`)
  const here = order.crash?.place === place && order.crash.nth === times
  if (here && order.crash?.side === 'before') process.kill(process.pid, 'SIGKILL')
  const result = await cross()
  if (here) process.kill(process.pid, 'SIGKILL')
  return result
}

const solo = await startSolo(
  {
    ...soloConfig(order),
    queueLockMs: 3_000,
    pollEveryMs: 3_600_000,
    revisitEveryMs: 3_600_000,
  },
  {
    log: quiet,
    meter: { count: () => undefined, time: () => undefined },
    onStuck: () => process.exit(3),
    boundary,
    createPool,
  },
)
process.once('SIGTERM', () => void tellWhatIsLeft().finally(() => process.exit(4)))
await solo.openEverything(7)
for (;;) {
  await solo.pipeline!.drained(45_000)
  const depths = await Promise.all(STAGES.map((stage) => solo.queue.depth(stage)))
  if (depths.every((depth) => depth === 0)) break
  await sleep(200)
}
await solo.close(5_000)
writeFileSync(order.report, JSON.stringify([...reached]))
process.exit()

/** A life that does not end says what it still has to do. */
async function tellWhatIsLeft(): Promise<void> {
  for (const stage of STAGES) {
    const rows = await solo.db.query(
      `SELECT id, state, sent_at, next_at, turn, lapses, attempts, outcome, trouble FROM ${TOPOLOGY[stage].table} WHERE state = 'open' LIMIT 5`,
    )
    const depth = await solo.queue.depth(stage)
    if (rows.length + depth > 0) process.stderr.write(`${stage}: ${depth} jobs, ${JSON.stringify(rows)}\n`)
  }
  process.stderr.write(
    `claims ${JSON.stringify(await solo.db.query('SELECT * FROM claim'))}, now ${new Date().toISOString()}\n`,
  )
}
