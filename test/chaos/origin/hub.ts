import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Model } from './model.ts'
import { renderFeed } from './render.ts'

/** A hub as WebSub has it: it verifies what is asked of it, and pushes a site's feed with a page that it has just published. */
export interface ModelHub {
  port: number
  /** Of each topic that is subscribed to, one more push is due, from now on until it was taken. */
  owe: () => void
  close: () => Promise<void>
}

/** Where a feed says that its hub is: one that does what it should, and one that never does. */
export const HUB_URL = 'http://hub.test/'
export const BROKEN_HUB_URL = 'http://hub.test/broken'
/** Who waits for the pushes asks here whether any is due. */
export const OWING_PATH = '/owing'

interface Subscriber {
  callback: string
  secret: string
  verified: boolean
  owed: boolean
}

const AGAIN_MS = 100
const LEASE_S = 4

export async function startHub(model: Model): Promise<ModelHub> {
  const subscribers = new Map<string, Subscriber>()
  let owing = false
  let open = true
  const server = createServer((request, response) => {
    if (request.url === OWING_PATH)
      return void response.end(owing || [...subscribers.values()].some(({ owed }) => owed) ? 'yes' : 'no')
    if (request.url !== '/') return void response.writeHead(500).end()
    void text(request).then((body) => {
      const form = new URLSearchParams(body)
      const [callback, secret] = [form.get('hub.callback')!, form.get('hub.secret')!]
      subscribers.set(form.get('hub.topic')!, { callback, secret, verified: false, owed: owing })
      response.writeHead(202).end()
    })
  })
  const verify = async (topic: string, subscriber: Subscriber): Promise<void> => {
    const query = new URLSearchParams({
      ...{ 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': 'k7', 'hub.lease_seconds': String(LEASE_S) },
    })
    const answer = await fetch(`${subscriber.callback}?${query.toString()}`)
    subscriber.verified = answer.ok && (await answer.text()) === 'k7'
  }
  const push = async (topic: string, subscriber: Subscriber): Promise<void> => {
    const site = model.sites.find(({ host }) => topic.includes(`//${host}/`))!
    if (owing) model.publish(site)
    const body = renderFeed(site)
    const signature = `sha256=${createHmac('sha256', subscriber.secret).update(body).digest('hex')}`
    const headers = { 'content-type': 'application/rss+xml', 'x-hub-signature': signature }
    const answer = await fetch(subscriber.callback, { method: 'POST', body, headers })
    // A subscription that was given up is not looked for any more.
    if (answer.status === 404) subscribers.delete(topic)
    else if (!answer.ok) return
    subscriber.owed = false
    owing = false
  }
  const working = (async () => {
    while (open) {
      for (const [topic, subscriber] of subscribers)
        try {
          if (!subscriber.verified) await verify(topic, subscriber)
          else if (subscriber.owed) await push(topic, subscriber)
        } catch {
          // Whoever subscribed is not there just now.
        }
      await sleep(AGAIN_MS)
    }
  })()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as { port: number }).port,
    owe() {
      owing = true
      for (const subscriber of subscribers.values()) subscriber.owed = true
    },
    async close() {
      open = false
      await working
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}
