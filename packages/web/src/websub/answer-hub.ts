import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseLinks } from './links.ts'
import type { Subscription } from './subscription.ts'

/** A request that came to a callback. */
export interface CallbackRequest {
  method: string
  query: URLSearchParams
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>
  body: Uint8Array
}

export interface CallbackAnswer {
  status: number
  body: string
  /** What to store of the subscription; null where nothing changed. */
  subscription: Subscription | null
  /** A feed document that the hub vouches for; null where there is none. */
  push: { topic: string; body: Uint8Array; contentType: string | null } | null
  /** For the log and for counting. */
  outcome: 'verified' | 'denied' | 'not-ours' | 'pushed' | 'bad-signature' | 'other-topic' | 'bad-request'
}

/** Most that a push may carry; a feed is seldom a tenth of it. */
export const PUSH_BYTES = 5 * 1024 * 1024

/**
 * Answers a hub: its check whether we want the subscription (WebSub section 5.3), its denial (5.2) and its pushes (7).
 * `subscription` is that of the callback's id; null where nobody knows the id.
 */
export function answerHub(subscription: Subscription | null, request: CallbackRequest, now: number): CallbackAnswer {
  if (!subscription) return say(404, 'not-ours')
  if (request.method === 'GET') return answerCheck(subscription, request.query, now)
  if (request.method !== 'POST' || request.body.length > PUSH_BYTES) return say(400, 'bad-request')
  // A push that cannot be trusted is acknowledged and forgotten, so that a forger learns nothing (section 7.1).
  if (!isSigned(subscription.secret, request.headers['x-hub-signature'], request.body)) return say(202, 'bad-signature')
  const self = parseLinks(request.headers['link'] ?? '').find((link) => link.rels.includes('self'))?.target
  if (self !== undefined && self !== subscription.topic) return say(202, 'other-topic')
  return {
    ...say(202, 'pushed'),
    subscription: { ...subscription, lastPushAt: now },
    push: { topic: subscription.topic, body: request.body, contentType: request.headers['content-type'] ?? null },
  }
}

function answerCheck(subscription: Subscription, query: URLSearchParams, now: number): CallbackAnswer {
  if (query.get('hub.topic') !== subscription.topic) return say(404, 'not-ours')
  const mode = query.get('hub.mode')
  if (mode === 'denied')
    return { ...say(200, 'denied'), subscription: { ...subscription, state: 'denied', requestedAt: now } }
  const challenge = query.get('hub.challenge')
  // We never unsubscribe: who asks us to confirm that is not our hub. A lease that nobody asked for is not ours either.
  if (mode !== 'subscribe' || challenge === null || !isAsked(subscription)) return say(404, 'not-ours')
  const seconds = Number(query.get('hub.lease_seconds') ?? Number.NaN)
  const leaseMs = (Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 90 * 86_400) : 86_400) * 1000
  return {
    ...say(200, 'verified'),
    body: challenge,
    subscription: { ...subscription, state: 'active', attempts: 0, leaseFrom: now, leaseUntil: now + leaseMs },
  }
}

function isAsked(subscription: Subscription): boolean {
  return subscription.state === 'requested' || (subscription.state === 'active' && subscription.attempts > 0)
}

function isSigned(secret: string, header: string | undefined, body: Uint8Array): boolean {
  const match = /^(sha1|sha256|sha384|sha512)=([0-9a-f]{40,128})$/i.exec(header?.trim() ?? '')
  if (!match) return false
  const expected = createHmac(match[1]!.toLowerCase(), secret).update(body).digest()
  const given = Buffer.from(match[2]!, 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function say(status: number, outcome: CallbackAnswer['outcome']): CallbackAnswer {
  return { status, body: '', subscription: null, push: null, outcome }
}
