import { randomUUID } from 'node:crypto'
import { createSystemClock } from '@crosswire/pipeline'
import { appendChanges } from '@crosswire/store'
import { load } from 'cheerio'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startConsole, type Console } from '@crosswire/console'
import { startRecordApi, type RecordApi } from '@crosswire/record-api'
import { apiOptions, TOKEN } from '../../api/stand.ts'
import { quiet } from '../../setup/pipeline.ts'
import { openWire, type Wire } from '../../setup/wire.ts'
import { findActive } from './find-active.ts'
import { PAYLOADS } from './payloads.ts'
import { HOSTILE_PUBLISHERS, serveHostile } from './serve-payloads.ts'

let wire: Wire
let api: RecordApi
let board: Console

beforeAll(async () => {
  wire = await openWire({ publishers: HOSTILE_PUBLISHERS, start: new Date('2026-03-11T10:00:00+04:00') })
  wire.sites.set('hostile.test', serveHostile)
  await wire.run('feeds', 'pages', 'articles', 'stories')
  while ((await appendChanges(wire.db, wire.clock.now())) > 0);
  await quarantineAll()
  api = await startRecordApi({ ...apiOptions(wire), operatorToken: TOKEN })
  board = await startConsole({
    db: wire.db,
    clock: createSystemClock(wire.clock.now()),
    log: quiet,
    host: '127.0.0.1',
    port: 0,
    mode: 'pglite',
    judgeFeed: () => ({ kind: 'failing', error: PAYLOADS[4]! }) as never,
  })
}, 180_000)
afterAll(async () => {
  await board.close()
  await api.close()
  await wire.close()
})

/** Every payload as the trouble, the address and the input of something that a stage gave up on. */
async function quarantineAll(): Promise<void> {
  for (const payload of PAYLOADS) {
    await wire.db.query(
      `INSERT INTO quarantine (id, stage, item_id, publisher_id, url, reason, message, input, detail, attempts, at)
       VALUES ($1, 'pages', $2, 'hostile', $3, $4, $4, $4, $5::jsonb, 8, now())`,
      [randomUUID(), randomUUID(), `javascript:${payload}`.replaceAll('\0', ''), payload.replaceAll('\0', ''), '{}'],
    )
  }
}

it('knows a script when it sees one', () => {
  const seen = PAYLOADS.filter((payload) => findActive(`<body><p>${payload}</p></body>`).length > 0)
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(80)
  expect(seen.length).toBeGreaterThan(45)
  expect(findActive('<script src="/assets/console.js" defer></script><p onclick=x>')).toEqual(['attribute onclick=x'])
})

/** Asks for an address and whatever on this server it leads to, and gives every answer. */
async function crawl(origin: string, seeds: readonly string[], linksOf: (body: string) => string[], most = 400) {
  const waiting = [...seeds]
  const known = new Set(waiting)
  const answers: { path: string; status: number; headers: Headers; body: string }[] = []
  for (let path = waiting.shift(); path !== undefined && answers.length < most; path = waiting.shift()) {
    const response = await fetch(new URL(path, origin), {
      headers: { authorization: `Bearer ${TOKEN}` },
      redirect: 'manual',
    })
    const body = await response.text()
    answers.push({ path, status: response.status, headers: response.headers, body })
    for (const link of linksOf(body)) {
      if (!URL.canParse(link, origin) || new URL(link, origin).origin !== origin) continue
      const { pathname, search } = new URL(link, origin)
      if (known.has(pathname + search) || /stream$/.test(pathname)) continue
      known.add(pathname + search)
      waiting.push(pathname + search)
    }
  }
  return answers
}

it('lets nothing that publishers wrote run in the console', { timeout: 180_000 }, async () => {
  const pages = await wire.db.query<{ url: string }>('SELECT url FROM page ORDER BY url')
  const reflected = PAYLOADS.flatMap((payload, n) => {
    const given = encodeURIComponent(payload)
    return n % 2
      ? [`/why?url=${given}`, `/login?next=${given}`]
      : [`/quarantine?stage=${given}&reason=${given}`, `/${given}`]
  })
  const seeds = ['/', '/publishers', '/publishers/hostile', '/quarantine', '/stories', '/queues', ...reflected]
  const why = pages.slice(0, 30).map(({ url }) => `/why?url=${encodeURIComponent(url)}`)
  const answers = await crawl(board.url, [...why, ...seeds], (body) =>
    load(body)('a[href]')
      .map((_, { attribs }) => attribs['href']!)
      .get(),
  )
  for (const { path, headers, body, status } of answers) {
    expect(status, path).toBeLessThan(500)
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('content-security-policy'), path).toMatch(
      /^default-src 'none';.*script-src 'self';.*base-uri 'none'; frame-ancestors 'none'$/,
    )
    expect(headers.get('content-security-policy'), path).not.toMatch(/unsafe|\*|data:/)
    expect(headers.get('referrer-policy'), path).toBe('same-origin')
    expect(headers.get('set-cookie') ?? '', path).not.toContain('stolen')
    // The page of the board is the same whatever is stored: it asks for jobs, which are ids, by script.
    if (/^\/queues\/?$/.test(path)) expect(body, path).not.toMatch(/steal|stolen/)
    else if (headers.get('content-type')?.startsWith('text/html') === true) expect(findActive(body), path).toEqual([])
    else
      expect(headers.get('content-type') ?? 'none', path).toMatch(
        /^none$|^application\/(json|octet-stream)|^image\/svg|^text\/(css|javascript|plain)/,
      )
  }
  // They are there to be read, every one of them.
  const shown = answers.map(({ body }) => body).join('\n')
  for (let n = 1; n <= 80; n++)
    expect(shown, `payload ${n}`).toMatch(
      new RegExp(`steal[(\`]${n}[)\`]|[)]${[...String(n)].reverse().join('')}[(]laets|stolen=${n}|[cz]dGVhbC|x.css`),
    )
})

it('answers the API in forms that no browser takes for a page', { timeout: 180_000 }, async () => {
  const seeds = ['/v1/articles?limit=100', '/v1/stories?limit=100', '/v1/changes?limit=1000', '/v1/citations?limit=100']
  const more = [
    '/v1/publishers',
    '/v1/feeds',
    '/v1/entities',
    '/v1/status',
    '/v1/quarantine',
    '/openapi.json',
    '/v1/stories/origins',
  ]
  const articles = await wire.db.query<{ id: string; url: string }>('SELECT id, url FROM article ORDER BY id')
  const stories = await wire.db.query<{ id: string }>('SELECT id FROM story ORDER BY id LIMIT 20')
  const parts = ['', '/versions', '/versions/1', '/citations', '/captures', '/why']
  const deep = [
    ...articles.slice(0, 25).flatMap(({ id }) => parts.map((part) => `/v1/articles/${id}${part}`)),
    ...stories.flatMap(({ id }) =>
      ['', '/articles', '/citations', '/sourcing'].map((part) => `/v1/stories/${id}${part}`),
    ),
    ...articles.slice(0, 25).map(({ url }) => `/v1/why?url=${encodeURIComponent(url)}`),
  ]
  const reflected = PAYLOADS.flatMap((payload) => {
    const given = encodeURIComponent(payload)
    return [`/v1/articles?q=${given}`, `/v1/why?url=${given}`, `/${given}`]
  })
  const answers = await crawl(api.url, [...seeds, ...more, ...deep, ...reflected], () => [], 2_000)
  expect(articles.length).toBeGreaterThan(80)
  for (const { path, headers, body, status } of answers) {
    expect(status, path).toBeLessThan(500)
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('content-security-policy'), path).toMatch(/^default-src 'none'; frame-ancestors 'none'/)
    expect(headers.get('referrer-policy'), path).toBe('no-referrer')
    expect(headers.get('set-cookie'), path).toBeNull()
    // A story that was merged is told of by its address alone.
    if (status === 308) {
      expect(new URL(headers.get('location')!, api.url).pathname, path).toMatch(/^\/v1\/stories\/[\w/-]+$/)
      expect(body, path).toBe('')
      continue
    }
    expect(headers.get('content-type'), path).toMatch(/^application\/(problem\+|schema\+)?json(;|$)/)
    expect(() => JSON.parse(body) as unknown, path).not.toThrow()
  }
  const records = answers.map(({ body }) => body).join('\n')
  expect(records).toContain('steal(1)')
})

it('hands out feeds and other formats of the records without anything that runs', { timeout: 60_000 }, async () => {
  const ask = async (path: string, accept: string) => {
    const response = await fetch(new URL(path, api.url), { headers: { accept } })
    expect(response.status, path).toBe(200)
    expect(response.headers.get('content-type'), path).not.toMatch(/html|javascript|svg/)
    expect(response.headers.get('x-content-type-options'), path).toBe('nosniff')
    return response.text()
  }
  const atom = load(await ask('/v1/articles.atom?limit=100', '*/*'), { xml: true })
  expect(atom('entry').length).toBeGreaterThan(50)
  expect(atom('script, iframe, html, svg').length).toBe(0)
  for (const href of atom('[href]').map((_, element) => atom(element).attr('href'))) expect(href).toMatch(/^https?:/)
  for (const element of atom('[type=html]')) expect(findActive(atom(element).text())).toEqual([])
  const feed = JSON.parse(await ask('/v1/articles.json?limit=100', '*/*')) as { items: Record<string, unknown>[] }
  expect(feed.items.length).toBeGreaterThan(50)
  for (const item of feed.items) {
    if (typeof item['content_html'] === 'string') expect(findActive(item['content_html'])).toEqual([])
    for (const name of ['url', 'external_url', 'image'])
      if (typeof item[name] === 'string') expect(item[name]).toMatch(/^https?:/)
  }
  for (const type of ['application/ld+json', 'application/json'])
    expect(JSON.parse(await ask('/v1/articles?limit=100', type))).toBeTruthy()
  const { status } = await fetch(new URL('/v1/articles', api.url), { headers: { accept: 'text/html' } })
  expect(status).toBe(406)
})
