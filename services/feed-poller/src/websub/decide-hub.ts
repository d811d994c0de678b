import { createSubscription, noteMissedPush, type HubLinks, type Subscription } from '@crosswire/web'

export type HubDecision =
  | { kind: 'none' }
  /** Store it: it is new, or pushes are no longer relied on. */
  | { kind: 'put'; subscription: Subscription }
  /** The feed names no hub any more, or another. */
  | { kind: 'drop' }

/** What a poll that could be read means for the feed's subscription. `missed`: when the oldest entry was published that no push had brought. */
export function decideHub(
  known: Subscription | null,
  { hubs, self }: HubLinks,
  missed: number | null,
  now: number,
  makeToken: () => string,
): HubDecision {
  const [hub] = hubs
  if (hub === undefined || self === null) return known ? { kind: 'drop' } : { kind: 'none' }
  if (known?.topic !== self || !hubs.includes(known.hub))
    return { kind: 'put', subscription: createSubscription(hub, self, makeToken) }
  const doubted = missed === null || known.state !== 'active' ? known : noteMissedPush(known, missed, now)
  return doubted === known ? { kind: 'none' } : { kind: 'put', subscription: doubted }
}
