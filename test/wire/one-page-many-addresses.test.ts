import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWire, type Wire } from '../setup/wire.ts'

const HOUR_MS = 3_600_000
const PUBLISHER = { id: 'golos', domain: 'golos.test', feeds: [{ url: 'http://golos.test/feed.xml' }] }

const page = (text: string) => `<!doctype html><html lang="en"><head><title>The port got a crane</title></head><body>
  <article><h1>The port got a crane</h1><p>21 November 2025, 15:10</p>
  <p>${text} The crane of the port of Alat lifts sixty tons and was built in two years, the harbour master said on Friday.</p>
  <p>It was brought by ship from the other side of the sea, and workers took four weeks to put it together on the quay.</p>
  <p>Two more of its kind are to follow in spring, when the deepened channel lets larger ships in for the first time.</p></article></body></html>`
const feed = (...links: string[]) =>
  `<rss version="2.0"><channel><title>Golos</title>${links
    .map((link) => `<item><title>The port got a crane</title><link>${link}</link></item>`)
    .join('')}</channel></rss>`

let wire: Wire
const addresses = () => wire.db.query<{ url: string; version: number }>('SELECT url, version FROM article ORDER BY url')

beforeAll(async () => {
  wire = await openWire({ publishers: [PUBLISHER], start: new Date('2025-11-21T12:00:00Z') })
})
afterAll(() => wire.close())

it('takes a page for the article that says the same at an address with other parameters', async () => {
  let text = 'It has come.'
  let links = ['/news/88412.shtml?block=top']
  let gone = ''
  const asked: string[] = []
  wire.sites.set('golos.test', (path) => {
    if (path.startsWith('/news/')) asked.push(path)
    if (path === '/feed.xml') return feed(...links)
    if (path === gone) return { status: 410 }
    return path.startsWith('/news/88412.shtml') ? page(text) : undefined
  })
  await wire.run('feeds', 'pages', 'articles')
  expect(await addresses()).toEqual([{ url: 'http://golos.test/news/88412.shtml?block=top', version: 1 }])

  links = ['/news/88412.shtml']
  wire.clock.skip(HOUR_MS)
  expect(await wire.run('feeds', 'pages', 'articles')).toContain('unchanged')
  expect(await addresses()).toHaveLength(1)

  // An edit seen at the other address first is an edit of the one article.
  text = 'It has come at last, and was paid by the port alone.'
  await wire.db.query(`UPDATE page SET revisit_at = '2025-11-21' WHERE url = 'http://golos.test/news/88412.shtml'`)
  wire.clock.skip(1_000)
  await wire.run('pages', 'articles')
  expect(await addresses()).toEqual([{ url: 'http://golos.test/news/88412.shtml?block=top', version: 2 }])

  // From then on the article is watched under one address.
  asked.length = 0
  wire.clock.skip(24 * HOUR_MS)
  await wire.run('pages', 'articles')
  wire.clock.skip(24 * HOUR_MS)
  await wire.run('pages', 'articles')
  expect(new Set(asked)).toEqual(new Set(['/news/88412.shtml?block=top']))

  // When that one is gone, the other is asked before the article counts as gone.
  gone = '/news/88412.shtml?block=top'
  asked.length = 0
  wire.clock.skip(5 * 24 * HOUR_MS)
  await wire.run('pages', 'articles')
  expect(asked).toContain('/news/88412.shtml')
  expect(await wire.db.query('SELECT availability FROM article')).toEqual([{ availability: 'available' }])
})

it('keeps pages apart that say different things, though only a parameter differs', async () => {
  wire.sites.set('golos.test', (path) => {
    if (path === '/feed.xml') return feed('/read.php?id=1', '/read.php?id=2')
    return path.startsWith('/read.php') ? page(`This is what ${path.slice(-1)} says of it.`) : undefined
  })
  wire.clock.skip(24 * HOUR_MS)
  await wire.run('feeds', 'pages', 'articles')
  expect((await addresses()).map(({ url }) => url).filter((url) => url.includes('read.php'))).toEqual([
    'http://golos.test/read.php?id=1',
    'http://golos.test/read.php?id=2',
  ])
})
