import { WebError } from '../errors.ts'
import type { Exchange, WebClient } from '../types.ts'
import { LEASE_SECONDS, type Subscription } from './subscription.ts'

/** The subscription as it is to be stored before the hub is asked: a hub may verify before it has answered. */
export function beginRequest(subscription: Subscription, now: number): Subscription {
  const state = subscription.state === 'active' ? 'active' : 'requested'
  return { ...subscription, state, requestedAt: now, attempts: subscription.attempts + 1 }
}

/** The same after a hub that could not be reached. That is no error: the feed is polled as before. */
export function failRequest(subscription: Subscription): Subscription {
  return subscription.state === 'active' ? subscription : { ...subscription, state: 'failed' }
}

/** Asks the hub for a subscription, or for its renewal; rejects with a `WebError`. The hub verifies later, at the callback. */
export async function sendRequest(client: WebClient, subscription: Subscription, callbackBase: string): Promise<void> {
  const form = new URLSearchParams({
    'hub.callback': new URL(subscription.id, callbackBase).href,
    'hub.mode': 'subscribe',
    'hub.topic': subscription.topic,
    'hub.lease_seconds': String(LEASE_SECONDS),
    'hub.secret': subscription.secret,
  })
  await post(client, subscription.hub, form.toString())
}

/** Posts a form. A hub may move with 307 or 308, once (section 5.1); other redirects do not keep the form. */
async function post(client: WebClient, hub: string, body: string): Promise<Exchange> {
  const request = {
    purpose: 'hub',
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    maxBytes: 64 * 1024,
    cutBody: true,
  } as const
  try {
    return await client.fetch({ ...request, url: hub })
  } catch (error) {
    const moved = error instanceof WebError && error.code === 'http-3xx' ? error.exchange : null
    const location = moved && [307, 308].includes(moved.status) ? moved.headers['location'] : undefined
    if (location === undefined || !URL.canParse(location, hub)) throw error
    return client.fetch({ ...request, url: new URL(location, hub).href })
  }
}
