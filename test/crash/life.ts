import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { STAGES, TOPOLOGY } from '@crosswire/pipeline'
import { SERVICES, startSolo, type Boundary, type SoloConfig, type SoloPorts } from '@crosswire/solo'
import { addWebhook, getWebhook } from '@crosswire/store'
import type { LifeOrder } from './life-order.ts'
import { createHastyPool, createPool } from './no-threads.ts'
import { createPlaceOf } from './place.ts'
import { quiet } from './quiet.ts'
import { soloConfig } from './solo-config.ts'
import { DEEDS } from './tales/deeds.ts'

/** Polls, fetches, reads and links all there is, does what its tale has besides, then ends, unless it is to die on the way. */
const order = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as LifeOrder
const placeOf = createPlaceOf(process.argv[1]!)
const reached = new Map<string, number>()

const boundary: Boundary = async (crossing, cross) => {
  const place = placeOf(crossing)
  if (place === null) return cross()
  const times = (reached.get(place) ?? 0) + 1
  reached.set(place, times)
  if (times === 1) appendFileSync(`${order.report}.first`, `${place}\n`)
  const here = order.crash?.place === place && order.crash.nth === times
  if (here && order.crash?.side === 'before') process.kill(process.pid, 'SIGKILL')
  if (here && order.crash?.side === 'instead') throw new Error('refused, to see what becomes of it')
  const result = await cross()
  if (here) process.kill(process.pid, 'SIGKILL')
  return result
}

const config: SoloConfig = {
  ...soloConfig(order),
  queueLockMs: 3_000,
  pollEveryMs: 3_600_000,
  revisitEveryMs: 3_600_000,
}
const ports: SoloPorts = {
  log: quiet,
  meter: { count: () => undefined, time: () => undefined },
  onStuck: () => process.exit(3),
  boundary,
  createPool: (order.tale ?? 'wire') === 'wire' ? createHastyPool : createPool,
}
// Where a database may have several processes, some stages run beside the others: they tell each other of work.
const beside = order.tale === 'stories' && order.databaseUrl !== undefined ? ['article-reader', 'webhook-sender'] : []
const solo = await startSolo({ ...config, services: SERVICES.filter((name) => !beside.includes(name)) }, ports)
const other = beside.length > 0 ? await startSolo({ ...config, services: beside }, ports) : null
process.once('SIGTERM', () => void tellWhatIsLeft().finally(() => process.exit(4)))
await subscribe()
await solo.openEverything(order.pageDays ?? 7)
await drain()
for (const deed of DEEDS[order.tale ?? 'wire']) {
  await deed({ solo, order, config, boundary })
  solo.pipeline!.wake()
  await drain()
}
await other?.close(5_000)
await solo.close(5_000)
writeFileSync(order.report, JSON.stringify([...reached]))
process.exit()

async function drain(): Promise<void> {
  const hurrying = setInterval(() => void hurry().catch(() => undefined), 250)
  await rest().finally(() => clearInterval(hurrying))
}

/** Nobody waits for another try of a delivery. */
async function hurry(): Promise<void> {
  await solo.db.query(
    `UPDATE delivery SET next_at = now() WHERE state = 'open' AND sent_at IS NULL AND next_at > now()`,
  )
}

async function rest(): Promise<void> {
  for (;;) {
    await solo.pipeline!.drained(45_000)
    await other?.pipeline!.drained(45_000)
    const depths = await Promise.all(STAGES.map((stage) => solo.queue.depth(stage)))
    if (depths.every((depth) => depth === 0) && !(await isAnythingOpen())) return
    await sleep(200)
  }
}

/** What one half has done opens work for the other; a delivery that failed is due later than now. */
async function isAnythingOpen(): Promise<boolean> {
  const tables = ['delivery', ...(other ? STAGES.map((stage) => TOPOLOGY[stage].table) : [])]
  for (const table of tables) {
    const due = table === 'delivery' ? '' : 'AND (sent_at IS NOT NULL OR next_at <= now())'
    if ((await solo.db.query(`SELECT 1 FROM ${table} WHERE state = 'open' ${due} LIMIT 1`)).length > 0) return true
  }
  return (await solo.db.query('SELECT 1 FROM change WHERE seq IS NULL LIMIT 1')).length > 0
}

/** Somebody wants to be told, from the first change on. */
async function subscribe(): Promise<void> {
  if (!order.webhook || (await getWebhook(solo.db, order.webhook.id))) return
  const { id, url } = order.webhook
  const secrets = [{ secret: `whsec_${Buffer.from(id).toString('base64')}`, until: null }]
  await addWebhook(solo.db, { id, url, secrets, types: null, description: null }, solo.now())
}

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
