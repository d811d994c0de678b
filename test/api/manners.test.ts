import { gunzipSync } from 'node:zlib'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startRecordApi } from '../../services/record-api/src/index.ts'
import { PROBLEMS } from '../../services/record-api/src/problems.ts'
import { ROUTES } from '../../services/record-api/src/routes/index.ts'
import { apiOptions, openApiStand, TOKEN, type ApiStand } from './stand.ts'

let stand: ApiStand
beforeAll(async () => {
  stand = await openApiStand('pglite')
}, 240_000)
afterAll(() => stand.close())

const json = async <Body>(path: string): Promise<Body> => (await (await stand.get(path)).json()) as Body

describe('an answer of the API', () => {
  it('has a strong tag that begins with the version, and is not sent twice', async () => {
    const [article] = await stand.client.articles().take(1)
    const path = `/v1/articles/${article!.id}`
    const first = await stand.get(path)
    const tag = first.headers.get('etag')!
    expect(tag.startsWith(`"${article!.versionId}.`)).toBe(true)
    expect(first.headers.get('cache-control')).toBe('no-cache')
    for (const given of [tag, `"other", ${tag}`, `W/${tag}`, '*', tag.replace('-gzip', '')]) {
      const again = await stand.get(path, { 'if-none-match': given })
      expect([again.status, await again.text(), again.headers.get('etag')?.slice(0, 37)]).toEqual([
        304,
        '',
        tag.slice(0, 37),
      ])
    }
    expect((await stand.get(path, { 'if-none-match': '"other"' })).status).toBe(200)
    expect(
      (await stand.get('/v1/articles', { 'if-none-match': (await stand.get('/v1/articles')).headers.get('etag')! }))
        .status,
    ).toBe(304)
  })

  it('may be kept for ever where it is a version', async () => {
    const [article] = await stand.client.articles().take(1)
    const answer = await stand.get(`/v1/articles/${article!.id}/versions/1`)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  it('says where the log stood', async () => {
    const answer = await stand.get('/v1/articles')
    const { cursor } = await json<{ cursor: string }>('/v1/changes?limit=1000')
    expect(answer.headers.get('crosswire-position')).toBe(cursor)
  })

  it('is packed for who can unpack it, under a tag of its own', async () => {
    const raw = (path: string, accept: string) => fetchRaw(stand.api.url, path, accept)
    const [packed, plain] = [await raw('/v1/articles', 'br, gzip;q=0.8'), await raw('/v1/articles', 'gzip;q=0')]
    expect(packed.head).toMatch(/content-encoding: gzip/i)
    expect(packed.head).toMatch(/vary: .*accept-encoding/i)
    expect(plain.head).not.toMatch(/content-encoding/i)
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true)
    expect(packed.body.length).toBeLessThan(plain.body.length / 3)
    expect(/etag: "(.*)-gzip"/i.exec(packed.head)?.[1]).toBe(/etag: "(.*)"/i.exec(plain.head)?.[1])
  })

  it('comes without its body to HEAD, with the same headers', async () => {
    const [got, head] = [
      await stand.get('/v1/articles'),
      await fetch(`${stand.api.url}/v1/articles`, { method: 'HEAD' }),
    ]
    expect([head.status, await head.text()]).toEqual([200, ''])
    for (const name of ['etag', 'content-type', 'vary']) expect(head.headers.get(name)).toBe(got.headers.get(name))
  })

  it('may be read by any page of the web, and tells which methods a path has', async () => {
    const options = await fetch(`${stand.api.url}/v1/articles`, { method: 'OPTIONS' })
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
    expect(options.headers.get('access-control-allow-origin')).toBe('*')
    expect(options.headers.get('access-control-allow-headers')).toContain('last-event-id')
    const put = await fetch(`${stand.api.url}/v1/webhooks`, { method: 'PUT' })
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'POST, GET, HEAD, OPTIONS'])
    expect(((await put.json()) as { code: string }).code).toBe('method-not-allowed')
    expect((await fetch(`${stand.api.url}/v1/nothing`, { method: 'OPTIONS' })).status).toBe(404)
  })

  it('cannot be taken for a page', async () => {
    for (const path of ['/v1/articles', '/v1/nothing', '/problems/not-found']) {
      const { headers } = await stand.get(path, { accept: 'text/html' })
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })
})

describe('the document of the API', () => {
  it('tells of every route, and of no other', async () => {
    const { paths, openapi } = await json<{ openapi: string; paths: Record<string, object> }>('/v1/openapi.json')
    expect(openapi).toMatch(/^3\.1\./)
    const told = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((name) => `${name.toUpperCase()} ${path}`),
    )
    expect(told.sort()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`).sort())
    expect(
      new Set(
        Object.values(paths).flatMap((methods) =>
          Object.values(methods as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
        ),
      ).size,
    ).toBe(told.length)
  })

  it('lies at the root too, and so does the schema of the record', async () => {
    for (const path of ['/openapi.json', '/schemas/record.schema.json'])
      expect(await json(path)).toEqual(await json(`/v1${path}`))
  })
})

describe('a problem', () => {
  it('has a page behind its type, for programs and for people', async () => {
    for (const code of Object.keys(PROBLEMS)) {
      expect(await json(`/problems/${code}`)).toMatchObject({ code })
      const page = await stand.get(`/problems/${code}`, { accept: 'text/html' })
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    }
    expect((await stand.get('/problems/constructor')).status).toBe(404)
  })

  it('is what a request too large, too odd or too many gets', async () => {
    const post = (body: string, type = 'application/json') =>
      fetch(`${stand.api.url}/v1/webhooks`, {
        method: 'POST',
        body,
        headers: { 'content-type': type, authorization: `Bearer ${TOKEN}` },
      })
    const answers = [
      await post('{'),
      await post('x', 'text/csv'),
      await post(JSON.stringify({ url: 'x'.repeat(70_000) })),
      await post(JSON.stringify({ url: 'ftp://x', types: ['nothing'], more: 1 })),
    ]
    const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as {
      code: string
      errors?: { pointer: string }[]
    }[]
    expect(bodies.map(({ code }) => code)).toEqual([
      'invalid-body',
      'unsupported-media-type',
      'body-too-large',
      'invalid-body',
    ])
    expect(bodies[3]!.errors?.map(({ pointer }) => pointer).sort()).toEqual(['', '/types/0', '/url'])
  })
})

describe('the limit of requests', () => {
  it('is told in every answer, kept, and not for operators', async () => {
    const api = await startRecordApi({ ...apiOptions(stand.wire), rateLimit: 3, operatorToken: TOKEN })
    try {
      const answers = []
      for (let n = 0; n < 5; n++) answers.push(await fetch(`${api.url}/livez`))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429])
      expect(answers[0]!.headers.get('ratelimit-policy')).toBe('"default";q=3;w=60')
      expect(answers[1]!.headers.get('ratelimit')).toMatch(/^"default";r=1;t=\d+$/)
      expect(Number(answers[3]!.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await fetch(`${api.url}/livez`, { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(200)
    } finally {
      await api.close()
    }
  })
})

/** An answer as it is on the wire, not unpacked. */
function fetchRaw(origin: string, path: string, acceptEncoding: string): Promise<{ head: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { port, hostname } = new URL(origin)
    const socket = connect(Number(port), hostname)
    const chunks: Uint8Array[] = []
    socket.on('error', reject).on('data', (chunk: Uint8Array) => chunks.push(chunk))
    socket.on('end', () => {
      const whole = Buffer.concat(chunks)
      const end = whole.indexOf('\r\n\r\n')
      resolve({ head: whole.subarray(0, end).toString(), body: whole.subarray(end + 4) })
    })
    socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\naccept-encoding: ${acceptEncoding}\r\nconnection: close\r\n\r\n`)
  })
}
