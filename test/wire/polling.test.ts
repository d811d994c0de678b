import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openWire, type Site, type Wire } from '../setup/wire.ts'

const HOUR_MS = 3_600_000
const START = new Date('2025-11-21T12:00:00Z')
let wire: Wire
let asked: string[] = []
let robots: ReturnType<Site>

const item = (n: number, more = '') =>
  `<item><title>Item ${n}${more}</title><link>http://agency.test/news/${n}</link>
   <pubDate>${new Date(START.getTime() - (100 - n) * HOUR_MS).toUTCString()}</pubDate></item>`
const rss = (...items: string[]) => `<rss version="2.0"><channel><title>Agency</title>${items.join('')}</channel></rss>`
const serve = (site: Site) =>
  wire.sites.set('agency.test', (path, request) => {
    if (path === '/robots.txt') return robots
    asked.push(path)
    return site(path, request)
  })
const later = (hours: number) => wire.clock.skip(hours * HOUR_MS)
const feedRow = async <Row extends object>(columns: string) =>
  (await wire.db.query<Row>(`SELECT ${columns} FROM feed WHERE url = 'http://agency.test/feed.xml'`))[0]!
const details = async () =>
  (await wire.db.query<{ detail: Record<string, unknown> }>('SELECT detail FROM outcome ORDER BY n DESC LIMIT 1'))[0]!
    .detail

beforeAll(async () => {
  wire = await openWire({
    publishers: [
      { id: 'agency', domain: 'agency.test', feeds: [{ url: 'http://agency.test/feed.xml' }] },
      { id: 'maps', domain: 'maps.test', feeds: [{ url: 'http://maps.test/sitemap.xml', format: 'sitemap' }] },
      { id: 'board', domain: 'board.test', feeds: [{ url: 'http://board.test/news/', format: 'listing' }] },
    ],
    start: START,
  })
  wire.sites.set('maps.test', () => undefined)
  wire.sites.set('board.test', () => undefined)
  serve(() => undefined)
  await wire.run('feeds')
})
beforeEach(() => {
  asked = []
})
afterAll(() => wire.close())

const outcome = async () => {
  await wire.run('feeds')
  return (await feedRow<{ outcome: string }>('outcome')).outcome
}

it('sends validators back byte for byte, and stores what a 304 says of them', async () => {
  const seen: (string | undefined)[][] = []
  let status = 200
  serve((_, { headers }) => {
    seen.push([headers['if-none-match'], headers['if-modified-since']])
    const etag = status === 200 ? 'W/"a b"' : '"second"'
    return {
      status,
      body: status === 200 ? rss(item(1), item(2), item(3), item(4)) : '',
      headers: { etag, 'last-modified': 'friday' },
    }
  })
  later(24)
  expect(await outcome()).toBe('read')
  status = 304
  later(24)
  expect(await outcome()).toBe('unchanged')
  later(24)
  await outcome()
  expect(seen).toEqual([
    [undefined, undefined],
    ['W/"a b"', 'friday'],
    ['"second"', 'friday'],
  ])
})

it('notices an item that was edited in place, and visits its page again', async () => {
  await wire.db.query(`UPDATE page SET state = 'done' WHERE host = 'agency.test'`)
  serve(() => rss(item(1), item(2, ' (updated)'), item(3), item(4)))
  later(24)
  expect(await outcome()).toBe('read')
  expect(await details()).toMatchObject({ new: 0, changed: 1, known: 3 })
  expect(await wire.db.query(`SELECT url FROM page WHERE state = 'open'`)).toEqual([
    { url: 'http://agency.test/news/2' },
  ])
})

it('notices an item that was taken out while older ones stay, and its return; what scrolls out is not missed', async () => {
  await wire.db.query(`UPDATE page SET state = 'done' WHERE host = 'agency.test'`)
  serve(() => rss(item(1), item(2), item(3), item(5)))
  later(24)
  await outcome()
  expect(await details()).toMatchObject({ new: 1, missing: ['http://agency.test/news/4'] })
  serve(() => rss(item(2), item(3), item(4), item(5), item(6)))
  later(24)
  await outcome()
  expect(await details()).toMatchObject({ new: 1, known: 4, back: ['http://agency.test/news/4'] })
  expect(await details()).not.toHaveProperty('missing')
})

it('takes all entries of a flood, and reads a document again that it could not read to its end', async () => {
  const many = Array.from({ length: 10_050 }, (_, n) => `<item><link>http://agency.test/flood/${n}</link></item>`)
  const doctype = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1_900)}">]>`
  const stored = async () =>
    (await wire.db.query<{ n: number }>(`SELECT count(*)::int AS n FROM entry WHERE url LIKE '%/flood/%'`))[0]!.n
  const bad = `<item><title>${'&a;'.repeat(5e4)}</title></item>`
  serve(() => ({ body: doctype + rss(...many.slice(0, 10_020), bad), headers: { etag: '"1"' } }))
  later(24)
  expect(await outcome()).toBe('read')
  expect(await details()).toMatchObject({ new: 10_000, cutShort: 'entity-flood', warnings: ['entries-capped'] })
  expect(await stored()).toBe(10_000)
  expect(await feedRow('etag')).toEqual({ etag: null })
  serve(() => ({ body: rss(...many), headers: { etag: '"2"' } }))
  later(24)
  expect(await outcome()).toBe('read')
  expect(await details()).toMatchObject({ new: 50, known: 10_000 })
  expect(await details()).not.toHaveProperty('warnings')
  expect(await stored()).toBe(10_050)
  expect(await feedRow('etag')).toEqual({ etag: '"2"' })
  await wire.db.query(`UPDATE page SET state = 'done' WHERE host = 'agency.test'`)
})

it('tells a feed that answers and holds nothing from one that was read', async () => {
  serve(() => rss())
  later(24)
  expect(await outcome()).toBe('empty-feed')
  later(24)
  expect(await outcome()).toBe('empty-feed')
  expect(await feedRow('failures, schedule_reason AS why')).toMatchObject({
    failures: 0,
    why: expect.stringContaining('empty') as string,
  })
})

it('backs off as a server asks, mutes what is gone, and never gives up', async () => {
  const answers = [
    { status: 429, headers: { 'retry-after': '7200' } },
    { status: 503, headers: { 'retry-after': '3600' } },
    { status: 410 },
    { status: 404 },
    { status: 200, body: '<!doctype html><title>Just a moment...</title><script>window._cf_chl_opt={}</script>' },
  ]
  const seen: unknown[] = []
  for (const answer of answers) {
    serve(() => answer)
    await wire.db.query('UPDATE host_slot SET paused_until = NULL')
    later(24 * 8)
    const code = await outcome()
    const { at } = await feedRow<{ at: Date }>('next_poll_at AS at')
    seen.push([code, Math.round((at.getTime() - wire.clock.now().getTime()) / HOUR_MS)])
  }
  expect(seen).toEqual([
    ['http-429', 2],
    ['http-503', 1],
    ['http-410', Math.round(7 * 24 * 1.025)],
    ['http-404', expect.any(Number)],
    ['challenge-page', expect.any(Number)],
  ])
  await wire.db.query('UPDATE host_slot SET paused_until = NULL')
  serve(() => rss(item(7)))
  later(24 * 8)
  expect(await outcome()).toBe('read')
  expect(await feedRow('failing_since, failures')).toEqual({ failing_since: null, failures: 0 })
})

it('leaves a host alone that its pages found resting, and polls it afterwards', async () => {
  const until = new Date(wire.clock.now().getTime() + 6 * HOUR_MS)
  await wire.db.query(`UPDATE host_slot SET paused_until = $1, reason = 'http-429' WHERE host = 'agency.test'`, [until])
  serve(() => rss(item(8)))
  await wire.db.query(`UPDATE feed SET next_poll_at = $1`, [wire.clock.now()])
  await wire.run('feeds')
  expect(asked).toEqual([])
  expect(await feedRow('state, outcome, next_at')).toEqual({ state: 'open', outcome: 'host-resting', next_at: until })
  later(7)
  expect(await outcome()).toBe('read')
})

it('rewrites an address after a permanent redirect seen over days', async () => {
  wire.sites.set('new.agency.test', () => rss(item(8), item(9)))
  serve(() => ({ status: 301, headers: { location: 'http://new.agency.test/feed.xml' } }))
  for (let day = 0; day < 6; day++) {
    later(25)
    await outcome()
  }
  expect(await feedRow('url, fetch_url')).toEqual({
    url: 'http://agency.test/feed.xml',
    fetch_url: 'http://new.agency.test/feed.xml',
  })
  asked = []
  later(25)
  await outcome()
  expect(asked).toEqual([])
})

it('reads the newest sitemaps of an index, and opens of them what is recent', async () => {
  const url = (path: string, date: Date) =>
    `<url><loc>http://maps.test${path}</loc><lastmod>${date.toISOString()}</lastmod></url>`
  const now = wire.clock.now()
  const ago = (days: number) => new Date(now.getTime() - days * 24 * HOUR_MS)
  const maps: string[] = []
  wire.sites.set('maps.test', (path) => {
    maps.push(path)
    if (path === '/sitemap.xml')
      return `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[
        '/posts-1.xml',
        '/posts-12.xml',
        '/posts-9.xml',
        '/posts-2.xml',
        '/tag-sitemap.xml',
      ]
        .map((map) => `<sitemap><loc>http://maps.test${map}</loc></sitemap>`)
        .join('')}</sitemapindex>`
    const n = /\d+/.exec(path)?.[0]
    return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${url(`/a/${n}-new`, ago(1))}${url(`/a/${n}-old`, ago(90))}</urlset>`
  })
  await wire.db.query(`UPDATE feed SET next_poll_at = $1 WHERE publisher_id = 'maps'`, [now])
  await wire.run('feeds')
  expect(maps).toEqual(['/sitemap.xml', '/posts-12.xml', '/posts-9.xml', '/posts-2.xml'])
  const pages = await wire.db.query<{ url: string }>(`SELECT url FROM page WHERE host = 'maps.test' ORDER BY url`)
  expect(pages.map(({ url: one }) => one)).toEqual(['12', '2', '9'].map((n) => `http://maps.test/a/${n}-new`))
})

it('asks robots.txt before it reads a listing', async () => {
  let allows = false
  wire.sites.set('board.test', (path) => {
    if (path === '/robots.txt')
      return { body: allows ? '' : 'User-agent: *\nDisallow: /news/', headers: { 'content-type': 'text/plain' } }
    return '<html><body><ul><li><a href="/news/10001">Something worth telling happened here</a></li></ul></body></html>'
  })
  const poll = async () => {
    later(26)
    await wire.db.query(`UPDATE feed SET next_poll_at = $1 WHERE publisher_id = 'board'`, [wire.clock.now()])
    await wire.run('feeds')
    return (await wire.db.query<{ outcome: string }>(`SELECT outcome FROM feed WHERE publisher_id = 'board'`))[0]!
      .outcome
  }
  expect(await poll()).toBe('blocked-by-robots')
  allows = true
  expect(await poll()).toBe('read')
})

it('leaves a feed alone where robots.txt names us and says no, and comes back when it no longer does', async () => {
  await wire.db.query(`UPDATE feed SET fetch_url = NULL WHERE publisher_id = 'agency'`)
  serve(() => rss(item(20)))
  const poll = async (text: string) => {
    robots = { body: `${text}\nDisallow: /`, headers: { 'content-type': 'text/plain' } }
    later(26)
    await wire.db.query(`UPDATE feed SET next_poll_at = $1 WHERE publisher_id = 'agency'`, [wire.clock.now()])
    return outcome()
  }
  expect(await poll('User-agent: Crosswire')).toBe('blocked-by-robots')
  expect(asked).toEqual([])
  expect(await poll('User-agent: *')).toBe('read')
})
