import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PageWork } from '@crosswire/store'
import { createRobotsGuard, createWebClient } from '@crosswire/web'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { visitPage, type VisitPorts } from './visit-page.ts'

let server: Server
let web: ReturnType<typeof createWebClient>
beforeAll(async () => {
  server = createServer((_, response) => response.end('User-agent: *\nDisallow: /drafts/\n')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  web = createWebClient({
    userAgent: 'Crosswire-test/1',
    allowNetworks: ['127.0.0.0/8'],
    resolve: [`*.test=127.0.0.1:${port}`],
  })
})
afterAll(async () => {
  await web.close()
  server.close()
})

const visit = (path: string): ReturnType<typeof visitPage> => {
  const page = {
    url: `http://agency.test${path}`,
    host: 'agency.test',
    etag: null,
    lastModified: null,
    bodyDigest: null,
  }
  const ports: VisitPorts = {
    web,
    robots: createRobotsGuard({ client: web, userAgent: 'Crosswire-test/1' }),
    turns: { take: () => Promise.resolve({ end: () => Promise.resolve() }) },
    signal: AbortSignal.abort(),
    leaseUntil: Date.now() + 60_000,
  }
  return visitPage(page as PageWork, undefined, ports)
}

it('takes what was answered while the process stops for an answer, and what it gave up for none', async () => {
  expect(await visit('/drafts/1')).toMatchObject({ kind: 'failed', error: { code: 'blocked-by-robots' } })
  await expect(visit('/news/1')).rejects.toMatchObject({ code: 'aborted' })
})
