/**
 * Measures how long the linker takes at its start to read its memory back out of the database:
 *   pnpm bench recall [--mode pglite,postgres] [--live 40000] [--texts 2000]
 * Invented articles of about 1,500 characters over 96 hours, so many texts with their evidence, told again until there are
 * enough. Says what the log says meanwhile, then seconds, CPU by article, and the memory of the process.
 */
import { parseArgs } from 'node:util'
import { createSystemClock } from '@crosswire/pipeline'
import { loadPublishers } from '@crosswire/publishers'
import { migrate, openPglite, openPostgres, type Db } from '@crosswire/store'
import { createStoryStage } from '@crosswire/story-linker'
import { makeMode } from '../../test/setup/modes.ts'
import { makeStream } from '../link/make-stream.ts'
import { readModes, withServers } from '../stand/modes.ts'
import { againAt, makeRecord, storeLinked, type StoredRecord } from './stored-articles.ts'

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'pglite' },
    live: { type: 'string', default: '40000' },
    texts: { type: 'string', default: '2000' },
  },
})
const live = Number(values.live)
const STORED_AT_ONCE = 500

await withServers(async () => {
  const records = makeRecords(Math.min(live, Number(values.texts)))
  for (const mode of readModes(values.mode)) {
    const { databaseUrl, folder, remove } = await makeMode(mode)
    const db = await (databaseUrl === undefined ? openPglite({ folder: folder! }) : openPostgres({ url: databaseUrl }))
    try {
      await migrate(db)
      const newest = await fill(db, records)
      process.stdout.write(`${mode}: ${await measure(db, newest)}\n`)
    } finally {
      await db.close()
      await remove()
    }
  }
})

function makeRecords(texts: number): StoredRecord[] {
  const outlet = {
    id: 'outlet',
    name: 'outlet',
    languages: ['en'],
    timezone: 'UTC',
    homeUrl: 'https://outlet.example/',
  }
  const feeds = [{ url: 'https://outlet.example/feed.xml', format: 'rss' }]
  const rights = { redistribution: 'full-text' }
  const catalogue = loadPublishers(JSON.stringify([{ ...outlet, feeds, rights }]), 'outlets')
  return [...makeStream(texts, texts)].map((document) => makeRecord(document, catalogue))
}

/** Fills the tables, the oldest first; gives the time of the newest. */
async function fill(db: Db, records: readonly StoredRecord[]): Promise<Date> {
  const first = Date.parse(records[0]!.provenance.fetchedAt)
  const step = (96 * 3_600_000) / live
  const timeOf = (n: number): string => new Date(first + n * step).toISOString()
  for (let from = 0; from < live; from += STORED_AT_ONCE) {
    const count = Math.min(STORED_AT_ONCE, live - from)
    const batch = Array.from({ length: count }, (_, place) => {
      const n = from + place
      return againAt(records[n % records.length]!, n, timeOf(n))
    })
    await storeLinked(db, batch, from)
  }
  return new Date(timeOf(live - 1))
}

async function measure(db: Db, now: Date): Promise<string> {
  const stage = createStoryStage({ db, publishers: new Map(), capacity: live })
  const say = (_fields: object, message: string): unknown => process.stdout.write(`  ${message}\n`)
  const began = performance.now()
  const cpu = process.cpuUsage()
  // A stage reads its memory back before its first version, be there one or none.
  const work = stage.work([], {
    clock: { ...createSystemClock(), now: () => now },
    random: () => 0.5,
    log: { debug: () => undefined, info: say, warn: say, error: say },
    signal: new AbortController().signal,
    begin: () => undefined,
  })
  for await (const _result of work) throw new Error('there was nothing to decide')
  const { user, system } = process.cpuUsage(cpu)
  const megabytes = process.memoryUsage().rss / 1e6
  const seconds = (performance.now() - began) / 1000
  return `${live} articles in ${seconds.toFixed(1)} s, ${((user + system) / 1e3 / live).toFixed(2)} ms of CPU by article, ${megabytes.toFixed(0)} MB in all`
}
