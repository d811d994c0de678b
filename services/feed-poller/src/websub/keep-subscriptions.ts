import {
  changeSubscription,
  takeDueSubscriptions,
  writeSubscriptions,
  type Db,
  type SubscriptionRow,
} from '@crosswire/store'
import {
  beginRequest,
  decideSubscription,
  failRequest,
  sendRequest,
  WebError,
  type Subscription,
  type WebClient,
} from '@crosswire/web'
import type { Clock, Log } from '@crosswire/pipeline'

export interface KeeperPorts {
  db: Db
  web: WebClient
  clock: Clock
  log: Log
  /** Where hubs reach us; the subscription's id is added to it. */
  callbackUrl: string
  /** Between two looks for subscriptions that want something. Default 15,000. */
  everyMs?: number
}

const AT_ONCE = 20
const EVERY_MS = 15_000

/** The row that stores a subscription, due when it next wants something. */
export function toRow(feedId: string, subscription: Subscription, now: number): SubscriptionRow {
  const step = decideSubscription(subscription, now)
  return {
    feedId,
    id: subscription.id,
    record: subscription,
    nextAt: new Date(step.kind === 'wait' ? step.until : now),
  }
}

/** Asks hubs for the subscriptions that are due: new ones, and those whose lease runs out. Gives how many were asked. */
export async function askHubs({ db, web, clock, log, callbackUrl }: KeeperPorts): Promise<number> {
  // Stored before the hub is asked: it may verify before it has answered, and nobody else asks meanwhile.
  const asked = await db.transaction(async (tx) => {
    const now = clock.now().getTime()
    const due = await takeDueSubscriptions(tx, new Date(now), AT_ONCE)
    const rows = due.map(({ feedId, record }) => {
      const subscription = record as Subscription
      const asks = decideSubscription(subscription, now).kind === 'subscribe'
      return { feedId, asks, subscription: asks ? beginRequest(subscription, now) : subscription }
    })
    await writeSubscriptions(
      tx,
      rows.map(({ feedId, subscription }) => toRow(feedId, subscription, now)),
    )
    return rows.filter(({ asks }) => asks).map(({ subscription }) => subscription)
  })
  for (const subscription of asked) {
    const { hub, topic, id } = subscription
    try {
      await sendRequest(web, subscription, callbackUrl)
      log.info({ hub, topic }, 'asked a hub to push')
    } catch (error) {
      if (!(error instanceof WebError)) throw error
      log.warn({ hub, topic, code: error.code }, 'a hub did not take the subscription; the feed is polled as before')
      await changeSubscription(db, id, (row) => Promise.resolve(row && failed(row, clock.now().getTime())))
    }
  }
  return asked.length
}

const failed = (row: SubscriptionRow, now: number): SubscriptionRow =>
  toRow(row.feedId, failRequest(row.record as Subscription), now)

/** Keeps subscriptions alive until the signal aborts. */
export async function keepSubscriptions(ports: KeeperPorts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await askHubs(ports)
    } catch (error) {
      ports.log.warn({ error: (error as Error).message }, 'subscriptions wait: they cannot be looked after just now')
    }
    await ports.clock.sleep(ports.everyMs ?? EVERY_MS, signal)
  }
}
