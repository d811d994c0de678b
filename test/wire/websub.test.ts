import { createHmac } from 'node:crypto'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWire, type Wire } from '../setup/wire.ts'

const FEED_URL = 'http://agency.test/feed.xml'
const PUBLISHER = { id: 'agency', domain: 'agency.test', feeds: [{ url: FEED_URL }] }
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const feed = (
  ...numbers: number[]
) => `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
  <title>Agency</title><atom:link rel="hub" href="http://hub.test/"/><atom:link rel="self" href="${FEED_URL}"/>
  ${numbers.map((n) => `<item><title>Item ${n}</title><link>http://agency.test/news/${n}</link></item>`).join('')}</channel></rss>`

/** A hub that verifies what is asked of it, as WebSub's section 5.3 has it. */
const asked: URLSearchParams[] = []
let callback = ''
let verified = Promise.resolve('')
let isHubUp = true
let wire: Wire
let polls = 0
let listed = [1, 2, 3]

async function verify(form: URLSearchParams): Promise<string> {
  callback = form.get('hub.callback')!
  const query = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': form.get('hub.topic')!,
    'hub.challenge': 'k7',
    'hub.lease_seconds': '864000',
  })
  return (await fetch(`${callback}?${query.toString()}`)).text()
}

const push = (body: string, secret: string) =>
  fetch(callback, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/rss+xml',
      'x-hub-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
  })
const titles = () =>
  wire.db.query<{ title: string }>(`SELECT data ->> 'title' AS title FROM entry ORDER BY first_seen_at, 1`)
const nextPoll = async () =>
  (await wire.db.query<{ at: Date; why: string }>('SELECT next_poll_at AS at, schedule_reason AS why FROM feed'))[0]!

beforeAll(async () => {
  const port = await freePort()
  wire = await openWire({
    publishers: [PUBLISHER],
    start: new Date('2025-11-21T12:00:00Z'),
    config: { websub: { callbackUrl: `http://127.0.0.1:${port}/websub/`, host: '127.0.0.1', port } },
  })
  wire.sites.set('agency.test', (path) => {
    if (path !== '/feed.xml') return undefined
    polls++
    return feed(...listed)
  })
  wire.sites.set('hub.test', (_, request) => {
    if (!isHubUp) return { status: 500 }
    verified = text(request).then((body) => {
      const form = new URLSearchParams(body)
      asked.push(form)
      return verify(form)
    })
    return { status: 202 }
  })
})
afterAll(() => wire.close())

it('subscribes where a feed declares a hub, and answers the check of the hub', async () => {
  expect(await wire.run('feeds')).toEqual(['read'])
  await expect.poll(() => asked.length, { timeout: 30_000 }).toBe(1)
  expect(asked[0]!.get('hub.topic')).toBe(FEED_URL)
  expect(await verified).toBe('k7')
})

it('reads a signed push at once, without a request to the publisher', async () => {
  const before = polls
  expect((await push(feed(4), asked[0]!.get('hub.secret')!)).status).toBe(202)
  expect(await wire.run('feeds')).toEqual(['pushed'])
  expect(polls).toBe(before)
  expect((await titles()).map(({ title }) => title)).toEqual(['Item 1', 'Item 2', 'Item 3', 'Item 4'])
  expect(await wire.db.query('SELECT 1 FROM push')).toEqual([])
})

it('acknowledges a push that is not signed with the secret, and forgets it', async () => {
  expect((await push(feed(666), 'a guess')).status).toBe(202)
  expect((await fetch(callback.replace(/[^/]+$/, 'another'), { method: 'POST', body: 'x' })).status).toBe(404)
  expect(await wire.run('feeds')).toEqual([])
  expect(await titles()).toHaveLength(4)
})

it('polls rarely while the hub pushes', async () => {
  listed = [1, 2, 3, 4]
  wire.clock.skip(HOUR_MS)
  await wire.run('feeds')
  const { at, why } = await nextPoll()
  expect(why).toContain('hub pushes')
  expect(at.getTime() - wire.clock.now().getTime()).toBeGreaterThan(2.5 * HOUR_MS)
})

it('polls at once where a push cannot be read', async () => {
  const before = polls
  await push('this is no feed', asked[0]!.get('hub.secret')!)
  expect(await wire.run('feeds')).toEqual(['push-not-a-feed', 'unchanged'])
  expect(polls).toBe(before + 1)
})

it('renews before the lease runs out, and goes back to polling where the hub is gone', async () => {
  wire.clock.skip(8.5 * DAY_MS)
  await expect.poll(() => asked.length, { timeout: 30_000 }).toBe(2)
  await verified
  isHubUp = false
  wire.clock.skip(10.5 * DAY_MS)
  listed = [4, 5]
  await wire.run('feeds')
  const { at, why } = await nextPoll()
  expect(why).not.toContain('hub')
  expect(at.getTime() - wire.clock.now().getTime()).toBeLessThan(2 * HOUR_MS)
  expect((await titles()).map(({ title }) => title)).toContain('Item 5')
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
