import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { startOrigin } from './fixtures/origin.ts'
import { createWebClient, WebError, type WebClient, type WebClientConfig, type WebRequest } from './index.ts'

const clients: WebClient[] = []
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
})

function startClient(config: Partial<WebClientConfig> = {}): WebClient {
  const client = createWebClient({
    userAgent: 'Crosswire-test/1 (+https://crosswire.test/bot)',
    allowPrivateNetwork: true,
    ...config,
  })
  clients.push(client)
  return client
}

/** The error that an exchange ends in. */
async function failure(client: WebClient, request: WebRequest): Promise<WebError> {
  const error: unknown = await client.fetch(request).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof WebError)) throw new Error('the exchange did not fail with a WebError', { cause: error })
  return error
}

test('an answer comes with its bytes, validators, freshness and where it came from', async () => {
  await using origin = await startOrigin((_, response) => {
    response.writeHead(200, {
      'content-type': 'application/rss+xml; charset=UTF-8',
      etag: 'W/"v1"',
      'last-modified': 'Fri, 21 Nov 2025 11:10:00 GMT',
      'cache-control': 'public, max-age=900',
      'content-encoding': 'gzip',
    })
    response.end(gzipSync('<rss version="2.0"><channel/></rss>'))
  })
  const now = Date.parse('2025-11-21T12:00:00Z')
  const exchange = await startClient({ now: () => now }).fetch({ url: `${origin.url}/feed#top`, purpose: 'feed' })
  expect(Buffer.from(exchange.body).toString()).toBe('<rss version="2.0"><channel/></rss>')
  expect(exchange).toMatchObject({
    url: `${origin.url}/feed`,
    status: 200,
    charset: 'utf-8',
    content: { kind: 'feed', feed: 'rss' },
    validators: { etag: 'W/"v1"', lastModified: 'Fri, 21 Nov 2025 11:10:00 GMT' },
    freshness: { freshForMs: 900_000, source: 'Cache-Control max-age 900' },
    fetchedAt: new Date(now),
    remoteAddress: '127.0.0.1',
    notModified: false,
    permanentUrl: null,
  })
  expect(exchange.wireBytes).not.toBe(exchange.body.length)
  expect(exchange.digest).toMatch(/^sha-256=:[A-Za-z0-9+/]{43}=:$/)
})

test('validators go back byte for byte, bytes outside of ASCII included', async () => {
  const odd = 'W/"p\u00e9ch\u00e9 \u00ff"'
  await using origin = await startOrigin((request, response) => {
    if (request.headers['if-none-match'] === odd) response.writeHead(304, { etag: odd }).end()
    else response.writeHead(200, { etag: odd, 'last-modified': 'yesterday, more or less' }).end('<rss/>')
  })
  const client = startClient()
  const first = await client.fetch({ url: origin.url, purpose: 'feed' })
  const second = await client.fetch({ url: origin.url, purpose: 'feed', validators: first.validators })
  expect(second).toMatchObject({ status: 304, notModified: true })
  expect(origin.requests[1]?.headers['if-modified-since']).toBe('yesterday, more or less')
})

test('nothing is sent that was not asked for: no cookies, no referrer, one honest agent', async () => {
  await using origin = await startOrigin((request, response) => {
    if (request.url === '/') response.writeHead(302, { location: '/next', 'set-cookie': 'a=b' }).end()
    else response.end('<html>')
  })
  await startClient().fetch({ url: `${origin.url}/`, purpose: 'page' })
  const names = Object.keys(origin.requests[1]!.headers).sort()
  expect(names).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
  expect(origin.requests[1]!.headers['user-agent']).toBe('Crosswire-test/1 (+https://crosswire.test/bot)')
})

test('redirects are followed by hand and told apart', async () => {
  await using origin = await startOrigin((request, response) => {
    const next = { '/a': [301, '/b'], '/b': [308, '/c'], '/t': [302, '/c'] }[request.url ?? ''] as
      [number, string] | undefined
    if (next) response.writeHead(next[0], { location: next[1] }).end()
    else response.end('<html>')
  })
  const client = startClient()
  const moved = await client.fetch({ url: `${origin.url}/a`, purpose: 'page' })
  expect(moved.hops.map((hop) => [hop.status, hop.permanent])).toEqual([
    [301, true],
    [308, true],
  ])
  expect(moved.permanentUrl).toBe(`${origin.url}/c`)
  const passing = await client.fetch({ url: `${origin.url}/t`, purpose: 'page' })
  expect([passing.finalUrl, passing.permanentUrl]).toEqual([`${origin.url}/c`, null])
})

test('a host is sent elsewhere with its Host header kept', async () => {
  await using origin = await startOrigin((request, response) => void response.end(`<html>${request.headers.host}`))
  const client = startClient({ resolve: [`*.test=127.0.0.1:${origin.port}`] })
  const exchange = await client.fetch({ url: 'http://tass.test/rss', purpose: 'page' })
  expect(Buffer.from(exchange.body).toString()).toBe('<html>tass.test')
})

test('a status that cannot be used is an error with the answer in hand', async () => {
  await using origin = await startOrigin((_, response) => {
    response.writeHead(429, { 'retry-after': '120', 'content-type': 'text/html' }).end('<p>slow down</p>')
  })
  const now = Date.parse('2025-11-21T12:00:00Z')
  const error = await failure(startClient({ now: () => now }), { url: origin.url, purpose: 'page' })
  expect(error).toMatchObject({ code: 'http-429', next: 'throttled', retryAt: new Date(now + 120_000) })
  expect(Buffer.from(error.exchange!.body).toString()).toBe('<p>slow down</p>')
})

test('loopback is refused unless it is allowed', async () => {
  await using origin = await startOrigin((_, response) => void response.end('secret'))
  const guarded = startClient({ allowPrivateNetwork: false })
  expect((await failure(guarded, { url: origin.url, purpose: 'page' })).code).toBe('private-address')
  expect(origin.requests).toHaveLength(0)
  const listed = startClient({ allowPrivateNetwork: false, allowNetworks: ['127.0.0.0/8'] })
  expect((await listed.fetch({ url: origin.url, purpose: 'page' })).status).toBe(200)
})
