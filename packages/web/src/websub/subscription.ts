const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** Asked of the hub; it answers with what it grants. */
export const LEASE_SECONDS = 10 * 24 * 3600
/** A subscription is renewed when this share of its lease is left. */
const RENEW_SHARE = 0.2
/** A hub that has not verified by then has forgotten us. */
const VERIFY_WITHIN_MS = 15 * MINUTE_MS
/** A push that came so much later than the poll that found its entries was no push. */
const DISTRUST_MS = DAY_MS

/** One feed's subscription at a hub: plain JSON; times in milliseconds since 1970. */
export interface Subscription {
  /** Unguessable; the last part of the callback's path. */
  id: string
  hub: string
  topic: string
  /** Shared with the hub, which signs its pushes with it. */
  secret: string
  state: 'new' | 'requested' | 'active' | 'denied' | 'failed'
  requestedAt: number
  /** Attempts in a row that came to nothing. */
  attempts: number
  leaseFrom: number
  leaseUntil: number
  lastPushAt: number | null
  /** Until then pushes are not relied on: a poll found what no push had brought. */
  distrustUntil: number
}

export function createSubscription(hub: string, topic: string, makeToken: () => string): Subscription {
  return {
    id: makeToken(),
    hub,
    topic,
    secret: makeToken(),
    state: 'new',
    requestedAt: 0,
    attempts: 0,
    leaseFrom: 0,
    leaseUntil: 0,
    lastPushAt: null,
    distrustUntil: 0,
  }
}

export type SubscriptionStep = { kind: 'subscribe'; reason: string } | { kind: 'wait'; until: number; reason: string }

/** What to do with a subscription now: subscribe, renew, try again later, or nothing. */
export function decideSubscription(subscription: Subscription, now: number): SubscriptionStep {
  const { state, requestedAt, attempts } = subscription
  const backoff = Math.min(7 * DAY_MS, HOUR_MS * 2 ** Math.min(8, attempts))
  switch (state) {
    case 'new':
      return { kind: 'subscribe', reason: 'the feed declares a hub' }
    case 'requested':
      return now - requestedAt < VERIFY_WITHIN_MS
        ? { kind: 'wait', until: requestedAt + VERIFY_WITHIN_MS, reason: 'the hub has yet to verify' }
        : againAfter(requestedAt + backoff, now, 'the hub did not verify')
    case 'active': {
      const renewAt = subscription.leaseUntil - RENEW_SHARE * (subscription.leaseUntil - subscription.leaseFrom)
      // A renewal under way keeps the lease that it renews.
      const askedAlready = requestedAt >= renewAt ? requestedAt + backoff : renewAt
      return againAfter(askedAlready, now, 'the lease runs out')
    }
    case 'denied':
      return againAfter(requestedAt + 30 * DAY_MS, now, 'the hub denied it')
    case 'failed':
      return againAfter(requestedAt + backoff, now, 'the hub could not be reached')
  }
}

function againAfter(at: number, now: number, reason: string): SubscriptionStep {
  return at <= now ? { kind: 'subscribe', reason } : { kind: 'wait', until: at, reason }
}

/** Whether pushes can be relied on, so that polling may be rare. */
export function isPushed(subscription: Subscription | null, now: number): boolean {
  return subscription?.state === 'active' && now < subscription.leaseUntil && now >= subscription.distrustUntil
}

/** A poll found entries, the oldest of them published at `oldestAt`, that no push had brought in time. */
export function noteMissedPush(subscription: Subscription, oldestAt: number, now: number): Subscription {
  const inTime = now - oldestAt < 10 * MINUTE_MS || oldestAt < subscription.leaseFrom
  return inTime ? subscription : { ...subscription, distrustUntil: now + DISTRUST_MS }
}
