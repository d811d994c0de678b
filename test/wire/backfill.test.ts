import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBackfill, type BackfillWishes } from '@crosswire/feed-poller'
import { cleanUp } from '@crosswire/page-fetcher'
import type { Publisher } from '@crosswire/record'
import { readFeed } from '@crosswire/feed'
import { WARCParser } from 'warcio'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { readArchiveFile } from '../../packages/cli/src/archive/read-archive-file.ts'
import { writeArchiveFile } from '../../packages/cli/src/archive/write-archive-file.ts'
import { createPoliteWeb } from '../../services/solo/src/polite-web.ts'
import { quiet } from '../setup/pipeline.ts'
import { openWire, type Wire } from '../setup/wire.ts'

const HOUR_MS = 3_600_000
const START = new Date('2026-01-10T12:00:00Z')
const PUBLISHERS = [{ id: 'agency', domain: 'agency.test', feeds: [{ url: 'http://agency.test/feed.xml' }] }]

let wire: Wire
let folder: string
let asked: string[] = []

const article = (n: number) => `<!doctype html><html lang="en"><head><title>The crane number ${n}</title>
  <meta property="article:published_time" content="2025-11-${String(n).padStart(2, '0')}T10:00:00Z"></head><body><article>
  <h1>The crane number ${n} has come</h1><p>The crane number ${n} of the port lifts sixty tons and was built in two years, the harbour master said.</p>
  <p>It was brought by ship from the other side of the sea, and workers took four weeks to put it together on the quay.</p>
  <p>Two more of its kind are to follow in spring, when the deepened channel lets larger ships in for the first time.</p>
  </article></body></html>`
const rss = (days: number[], links: string) =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0"><channel><title>Agency</title>${links}
   ${days.map((n) => `<item><title>Crane ${n}</title><link>http://agency.test/news/${n}</link><pubDate>${new Date(Date.UTC(2025, 10, n, 10)).toUTCString()}</pubDate></item>`).join('')}</channel></rss>`
const archive = (n: number) => `<atom:link rel="prev-archive" href="http://agency.test/archive/${n}.xml"/>`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cwb-'))
  wire = await openWire({ publishers: PUBLISHERS, start: START })
  wire.sites.set('agency.test', (path) => {
    asked.push(path)
    if (path === '/feed.xml') return rss([28, 29], archive(3))
    if (path === '/archive/3.xml') return rss([20, 21], archive(2))
    if (path === '/archive/2.xml') return rss([9, 10], archive(1))
    if (path === '/robots.txt')
      return { body: 'Sitemap: http://agency.test/maps.xml', headers: { 'content-type': 'text/plain' } }
    if (path === '/maps.xml')
      return `<sitemapindex>${['2025-11', '2025-10'].map((m) => `<sitemap><loc>http://agency.test/map-${m}.xml</loc></sitemap>`).join('')}</sitemapindex>`
    if (path === '/map-2025-11.xml')
      return `<urlset><url><loc>http://agency.test/news/15</loc><lastmod>2025-11-15</lastmod></url><url><loc>http://other.example/x</loc><lastmod>2025-11-15</lastmod></url></urlset>`
    const n = /^\/news\/(\d+)$/.exec(path)?.[1]
    return n === undefined ? undefined : article(Number(n))
  })
})
beforeEach(() => {
  asked = []
})
afterAll(async () => {
  await wire.close()
  await rm(folder, { recursive: true, force: true })
})

const publisher = { ...PUBLISHERS[0]!, timezone: 'Asia/Baku', homeUrl: 'http://agency.test/' } as unknown as Publisher
const wishes: BackfillWishes = {
  publisher,
  url: null,
  since: Date.parse('2025-11-10T00:00:00Z'),
  until: Date.parse('2025-12-01T00:00:00Z'),
  paceMs: 60_000,
}

function backfill(signal: AbortSignal, onStep?: () => void) {
  const { db, clock } = wire
  const config = { hostDelayMs: 0 } as Parameters<typeof createPoliteWeb>[0]
  return runBackfill(wishes, {
    ...createPoliteWeb(config, wire.web, { db, clock }),
    db,
    read: async ({ bytes, ...options }) => ({ kind: 'read', reading: await readFeed(bytes, options) }),
    publisherOf: (url) => (new URL(url).host === 'agency.test' ? 'agency' : new URL(url).host),
    now: clock.now,
    sleep: clock.sleep,
    signal,
    ...(onStep ? { onStep } : {}),
  })
}
const pages = () =>
  wire.db.query<{ url: string; at: Date }>(
    `SELECT replace(url, 'http://agency.test', '') AS url, next_at AS at FROM page WHERE url LIKE '%agency.test%' ORDER BY next_at`,
  )

it('follows archives and sitemaps of the time that is wanted, and goes on where it was stopped', async () => {
  const stop = new AbortController()
  let steps = 0
  const first = await backfill(stop.signal, () => {
    if (++steps === 2) stop.abort()
  })
  expect(first).toMatchObject({ ended: 'stopped', documents: 2 })
  const before = [...asked]
  const second = await backfill(new AbortController().signal)
  expect(second).toMatchObject({ ended: 'complete', resumed: true })
  expect(asked.slice(before.length).filter((path) => before.includes(path) && path !== '/robots.txt')).toEqual([])
  expect(asked).not.toContain('/archive/1.xml')
  expect(asked).not.toContain('/map-2025-10.xml')
  expect((await pages()).map(({ url }) => url).sort()).toEqual(
    ['/news/10', '/news/15', '/news/20', '/news/21', '/news/28', '/news/29'].sort(),
  )
})

it('leaves live traffic the first place: what it opened is due one by one', async () => {
  const due = (await pages()).map(({ at }) => at.getTime())
  expect(due.slice(1).map((at, index) => at - due[index]!)).toEqual([60_000, 60_000, 60_000, 60_000, 60_000])
  await wire.run('pages')
  expect(asked.filter((path) => path.startsWith('/news/'))).toEqual([])
  wire.clock.skip(HOUR_MS)
  await wire.run('pages', 'articles')
  expect(await wire.db.query(`SELECT count(*)::int AS n FROM article WHERE version > 0`)).toEqual([{ n: 6 }])
  expect(await wire.db.query(`SELECT count(*)::int AS n FROM outcome WHERE outcome = 'backfilled'`)).toEqual([{ n: 6 }])
})

it('writes captures as WARC that a library reads, and reads them back as captures', async () => {
  const path = join(folder, 'captures.warc.gz')
  expect(await writeArchiveFile(path, { publisherId: 'agency' }, wire.db, 'test')).toBe(6)
  const targets: unknown[] = []
  for await (const record of new WARCParser([readFileSync(path)])) {
    await record.readFully(true)
    if (record.warcType === 'response') targets.push(record.warcTargetURI)
  }
  expect(targets).toHaveLength(6)

  const other = await openWire({ publishers: PUBLISHERS, start: START })
  try {
    const publisherOf = (url: string) => (new URL(url).host === 'agency.test' ? 'agency' : null)
    const read = () =>
      readArchiveFile(
        { path, since: undefined, until: undefined, publisherOf, now: other.clock.now },
        other.db,
        new AbortController().signal,
      )
    expect(Object.fromEntries(await read())).toEqual({ captured: 6 })
    expect(Object.fromEntries(await read())).toEqual({ known: 6 })
    await other.run('articles')
    const ids = `SELECT id, version, url FROM article ORDER BY id`
    expect(await other.db.query(ids)).toEqual(await wire.db.query(ids))
    expect(other.origin.requests).toEqual([])
    // A page that only an archive had is fetched once a feed lists it.
    other.sites.set('agency.test', (path) =>
      path === '/feed.xml' ? rss([28], '') : path === '/news/28' ? article(28) : undefined,
    )
    await other.run('feeds', 'pages')
    expect(other.origin.requests.map(({ url }) => url)).toContain('/news/28')
  } finally {
    await other.close()
  }
})

it('drops the bytes of captures that are older than wanted, and nothing that was read from them', async () => {
  const { db, clock } = wire
  const house = { db, clock, log: quiet, keepCapturesDays: 7 }
  const bytes = () => db.query<{ n: number }>('SELECT count(*)::int AS n FROM blob')
  expect(await cleanUp(house)).toBe(0)
  clock.skip(8 * 24 * HOUR_MS)
  await db.query(`UPDATE capture SET state = 'open' WHERE url = 'http://agency.test/news/28'`)
  expect(await cleanUp({ ...house, keepCapturesDays: null })).toBe(0)
  expect(await cleanUp(house)).toBe(5)
  expect(await bytes()).toEqual([{ n: 1 }])
  expect(await db.query('SELECT count(*)::int AS captures FROM capture')).toEqual([{ captures: 6 }])
})
