import { createHmac, randomBytes } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { startOrigin } from '../fixtures/origin.ts'
import { createWebClient } from '../index.ts'
import { answerHub, type CallbackAnswer } from './answer-hub.ts'
import { findHubs } from './links.ts'
import { beginRequest, failRequest, sendRequest } from './subscribe.ts'
import { createSubscription, decideSubscription, isPushed, noteMissedPush, type Subscription } from './subscription.ts'

const NOW = Date.parse('2026-01-07T12:00:00Z')
const HOUR = 3_600_000
const DAY = 24 * HOUR
const TOPIC = 'https://news.example/feed.xml'
const makeToken = () => randomBytes(24).toString('base64url')

const client = createWebClient({
  userAgent: 'Crosswire-test/1 (+https://crosswire.test/bot)',
  allowPrivateNetwork: true,
})
const stops: (() => PromiseLike<unknown>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** Reads a request's body to its end. */
async function read(request: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Our side: a server for the callback and the one subscription that it knows. */
async function startSubscriber(subscription: Subscription) {
  const known = { subscription, answers: [] as CallbackAnswer[] }
  const server = await startOrigin((request, response) => {
    void read(request).then((body) => {
      const url = new URL(request.url ?? '/', 'http://callback')
      const own = url.pathname === `/websub/${known.subscription.id}` ? known.subscription : null
      const headers = request.headers as Record<string, string | undefined>
      const answer = answerHub(own, { method: request.method ?? '', query: url.searchParams, headers, body }, NOW)
      known.subscription = answer.subscription ?? known.subscription
      known.answers.push(answer)
      response.writeHead(answer.status).end(answer.body)
    })
  })
  stops.push(() => server[Symbol.asyncDispose]())
  return { known, callbackBase: `${server.url}/websub/` }
}

/** A hub: takes subscriptions, verifies them as it is told to, and pushes. */
async function startHub(options: { leaseSeconds?: number; verify?: boolean; moved?: boolean } = {}) {
  const subscribers = new Map<string, { callback: string; secret: string; topic: string }>()
  const checks: Promise<Response>[] = []
  const server = await startOrigin((request, response) => {
    if (options.moved && request.url === '/') {
      request.resume()
      response.writeHead(308, { location: '/moved' }).end()
      return
    }
    void read(request).then((body) => {
      const form = new URLSearchParams(body.toString())
      const one = (name: string) => form.get(`hub.${name}`) ?? ''
      response.writeHead(202).end()
      const subscriber = { callback: one('callback'), secret: one('secret'), topic: one('topic') }
      if (options.verify === false) return
      const query = new URLSearchParams({
        'hub.mode': 'subscribe',
        'hub.topic': subscriber.topic,
        'hub.challenge': 'k7',
      })
      query.set('hub.lease_seconds', String(options.leaseSeconds ?? one('lease_seconds')))
      const check = fetch(`${subscriber.callback}?${query.toString()}`)
      checks.push(check)
      void check.then(async (answer) => {
        if (answer.ok && (await answer.clone().text()) === 'k7') subscribers.set(subscriber.callback, subscriber)
      })
    })
  })
  stops.push(() => server[Symbol.asyncDispose]())
  return {
    url: `${server.url}/`,
    subscribers,
    async settled() {
      await expect.poll(() => checks.length).toBeGreaterThan(0)
      await Promise.all(checks)
    },
    push(body: string, change: { secret?: string; algorithm?: string; topic?: string } = {}) {
      const [subscriber] = [...subscribers.values()]
      if (!subscriber) throw new Error('nobody has subscribed')
      const algorithm = change.algorithm ?? 'sha256'
      const signature = createHmac(algorithm, change.secret ?? subscriber.secret)
        .update(body)
        .digest('hex')
      const link = `<${server.url}/>; rel="hub", <${change.topic ?? subscriber.topic}>; rel="self"`
      const headers = { 'content-type': 'application/atom+xml', 'x-hub-signature': `${algorithm}=${signature}`, link }
      return fetch(subscriber.callback, { method: 'POST', body, headers })
    },
  }
}

async function subscribe(hubOptions: Parameters<typeof startHub>[0] = {}) {
  const hub = await startHub(hubOptions)
  const asked = beginRequest(createSubscription(hub.url, TOPIC, makeToken), NOW)
  const subscriber = await startSubscriber(asked)
  await sendRequest(client, asked, subscriber.callbackBase)
  return { hub, asked, ...subscriber }
}

test('a subscription is asked for, verified by the hub and active for the lease that it grants', async () => {
  const { hub, asked, known } = await subscribe({ leaseSeconds: 86_400 })
  expect(asked.state).toBe('requested')
  await hub.settled()
  expect(known.subscription).toMatchObject({ state: 'active', leaseFrom: NOW, leaseUntil: NOW + DAY })
  expect(isPushed(known.subscription, NOW + HOUR)).toBe(true)
  expect(isPushed(known.subscription, NOW + 2 * DAY)).toBe(false)
})

test('a signed push is taken, one signed by somebody else or for another feed is acknowledged and forgotten', async () => {
  const { hub, known } = await subscribe()
  await hub.settled()
  await expect.poll(() => hub.subscribers.size).toBe(1)
  for (const algorithm of ['sha1', 'sha256', 'sha512'])
    expect((await hub.push('<feed/>', { algorithm })).status).toBe(202)
  expect((await hub.push('<feed>forged</feed>', { secret: 'guess' })).status).toBe(202)
  expect((await hub.push('<feed/>', { topic: 'https://other.example/' })).status).toBe(202)
  expect(known.answers.map((answer) => answer.outcome)).toEqual([
    ...['verified', 'pushed', 'pushed', 'pushed', 'bad-signature', 'other-topic'],
  ])
  const pushes = known.answers.map((answer) => answer.push && Buffer.from(answer.push.body).toString())
  expect(pushes.filter(Boolean)).toEqual(['<feed/>', '<feed/>', '<feed/>'])
})

test('a hub that has moved is followed once', async () => {
  const { hub, known } = await subscribe({ moved: true })
  await hub.settled()
  expect(known.subscription.state).toBe('active')
})

test('a check for a subscription that nobody asked for is refused', () => {
  const subscription = createSubscription('https://hub.example/', TOPIC, makeToken)
  const check = (state: Subscription['state'], topic: string, mode = 'subscribe') => {
    const query = new URLSearchParams({ 'hub.mode': mode, 'hub.topic': topic, 'hub.challenge': 'x' })
    return answerHub({ ...subscription, state }, { method: 'GET', query, headers: {}, body: new Uint8Array() }, NOW)
      .outcome
  }
  expect(check('new', TOPIC)).toBe('not-ours')
  expect(check('requested', 'https://other.example/')).toBe('not-ours')
  expect(check('requested', TOPIC, 'unsubscribe')).toBe('not-ours')
  expect(check('requested', TOPIC, 'denied')).toBe('denied')
  expect(check('requested', TOPIC)).toBe('verified')
})

test('leases are renewed before they end, and a silent or unreachable hub is asked again later and later', async () => {
  const fresh = createSubscription('https://hub.example/', TOPIC, makeToken)
  const active: Subscription = {
    ...fresh,
    state: 'active',
    leaseFrom: NOW,
    leaseUntil: NOW + 10 * DAY,
    requestedAt: NOW,
  }
  expect(decideSubscription(fresh, NOW).kind).toBe('subscribe')
  expect(decideSubscription(active, NOW + 7 * DAY)).toEqual({
    kind: 'wait',
    until: NOW + 8 * DAY,
    reason: 'the lease runs out',
  })
  expect(decideSubscription(active, NOW + 8 * DAY).kind).toBe('subscribe')
  const silent: Subscription = { ...fresh, state: 'requested', requestedAt: NOW, attempts: 3 }
  expect(decideSubscription(silent, NOW + 60_000).kind).toBe('wait')
  expect(decideSubscription(silent, NOW + 2 * HOUR)).toMatchObject({ kind: 'wait', until: NOW + 8 * HOUR })
  const closed = await startHub()
  await stops.pop()!()
  const unreachable = { ...fresh, hub: closed.url }
  await expect(sendRequest(client, unreachable, 'https://us.example/websub/')).rejects.toMatchObject({
    code: 'connect-refused',
  })
  expect(failRequest(beginRequest(unreachable, NOW))).toMatchObject({ state: 'failed', attempts: 1 })
  const renewing = failRequest(beginRequest(active, NOW + 8 * DAY))
  expect(renewing.state).toBe('active')
  expect(decideSubscription(renewing, NOW + 8 * DAY + HOUR)).toMatchObject({
    kind: 'wait',
    until: NOW + 8 * DAY + 2 * HOUR,
  })
})

test('a poll that finds what no push has brought ends the trust in pushes for a day', () => {
  const fresh = createSubscription('https://hub.example/', TOPIC, makeToken)
  const active: Subscription = { ...fresh, state: 'active', leaseFrom: NOW, leaseUntil: NOW + 10 * DAY }
  const at = NOW + DAY
  expect(isPushed(noteMissedPush(active, at - 60_000, at), at)).toBe(true)
  expect(isPushed(noteMissedPush(active, NOW - HOUR, at), at)).toBe(true)
  const distrusted = noteMissedPush(active, at - HOUR, at)
  expect([isPushed(distrusted, at), isPushed(distrusted, at + DAY)]).toEqual([false, true])
})

test('hubs are found in Link headers and in the document', () => {
  const none = { hubs: [], self: null }
  expect(
    findHubs('<https://hub.example/>; rel="hub", </feed.xml>; rel="self"', none, 'https://news.example/x'),
  ).toEqual({
    hubs: ['https://hub.example/'],
    self: 'https://news.example/feed.xml',
  })
  expect(
    findHubs(
      '<https://a.example/>; title="x"; rel=hub',
      { hubs: ['https://a.example/', 'https://b.example/'], self: TOPIC },
      TOPIC,
    ),
  ).toEqual({
    hubs: ['https://a.example/', 'https://b.example/'],
    self: TOPIC,
  })
  expect(findHubs('<javascript:alert(1)>; rel=hub, <broken', none, TOPIC)).toEqual(none)
})
