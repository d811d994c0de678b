import type { StageName } from '@crosswire/pipeline'
import {
  dropPushes,
  dropSubscriptions,
  noteMissingEntries,
  openPages,
  reopenPages,
  writeEntries,
  writeOutcomes,
  writePolledFeeds,
  writePushedFeeds,
  writeSubscriptions,
  type NewPage,
  type PolledFeed,
  type PushedFeed,
  type PushRow,
  type Queryable,
} from '@crosswire/store'
import type { ListedEntry } from './entries-of.ts'
import type { HubDecision } from './websub/decide-hub.ts'
import { toRow as toSubscriptionRow } from './websub/keep-subscriptions.ts'

/** What a poll or a push stores, all of it in one transaction: validators never stand without the entries they cover. */
export interface PollEffect {
  publisherId: string
  /** One of the two: a poll, or pushes. */
  polled?: PolledFeed
  pushed?: PushedFeed
  fresh: readonly ListedEntry[]
  changed: readonly ListedEntry[]
  /** Of the new ones, those whose pages are fetched. */
  opened: ReadonlySet<ListedEntry>
  missing: readonly { id: string; pageId: string | null }[]
  /** Ids of entries that were missing and are back. */
  back: readonly string[]
  hub: HubDecision
  /** Read by now. */
  pushes: readonly PushRow[]
}

export async function writePolls(
  tx: Queryable,
  results: readonly { id: string; effect: PollEffect }[],
  now: Date,
): Promise<{ opened?: StageName[] }> {
  const effects = results.map(({ id, effect }) => ({ ...effect, feedId: id }))
  const fresh = effects.flatMap((effect) => effect.fresh.map((entry) => ({ entry, effect })))
  const changed = effects.flatMap((effect) => effect.changed.map((entry) => ({ entry, effect })))
  const missing = effects.flatMap((effect) => effect.missing)
  await dropPushes(
    tx,
    effects.flatMap((effect) => effect.pushes),
  )
  await writePolledFeeds(
    tx,
    effects.flatMap(({ polled }) => polled ?? []),
  )
  await writePushedFeeds(
    tx,
    effects.flatMap(({ pushed }) => pushed ?? []),
  )
  await writeEntries(tx, [...fresh, ...changed].map(toRow), now)
  await noteMissingEntries(
    tx,
    missing.map(({ id }) => id),
    effects.flatMap(({ back }) => back),
    now,
  )
  await openPages(
    tx,
    fresh.filter(({ entry, effect }) => effect.opened.has(entry)).flatMap(({ entry }) => toPage(entry)),
    now,
  )
  const looked = [...changed.map(({ entry }) => entry.page?.id ?? null), ...missing.map(({ pageId }) => pageId)]
  await reopenPages(
    tx,
    looked.filter((id) => id !== null),
    now,
  )
  await writeHubs(tx, effects, now)
  await writeOutcomes(
    tx,
    fresh.filter(({ entry }) => entry.page === null).map(({ entry, effect }) => noAddress(entry, effect, now)),
  )
  return fresh.length + looked.length > 0 ? { opened: ['pages'] } : {}
}

async function writeHubs(
  tx: Queryable,
  effects: readonly { feedId: string; hub: HubDecision }[],
  now: Date,
): Promise<void> {
  await dropSubscriptions(
    tx,
    effects.filter(({ hub }) => hub.kind === 'drop').map(({ feedId }) => feedId),
  )
  await writeSubscriptions(
    tx,
    effects.flatMap(({ feedId, hub }) =>
      hub.kind === 'put' ? [toSubscriptionRow(feedId, hub.subscription, now.getTime())] : [],
    ),
  )
}

const toRow = ({ entry, effect }: { entry: ListedEntry; effect: PollEffect & { feedId: string } }) => ({
  id: entry.id,
  feedId: effect.feedId,
  publisherId: effect.publisherId,
  identity: entry.identity,
  pageId: entry.page?.id ?? null,
  url: entry.url,
  digest: entry.digest,
  publishedAt: entry.publishedAt === null ? null : new Date(entry.publishedAt),
  data: entry.entry,
})

function toPage({ id, page, entry }: ListedEntry): NewPage[] {
  if (page === null) return []
  const hints = {
    ...(entry.title === null ? {} : { title: entry.title }),
    ...(entry.published === null ? {} : { published: entry.published }),
    ...(entry.language === null ? {} : { language: entry.language }),
  }
  return [{ ...page, entryId: id, hints }]
}

const noAddress = (entry: ListedEntry, { publisherId }: PollEffect, at: Date) => ({
  stage: 'feeds',
  itemId: entry.id,
  publisherId,
  url: null,
  outcome: 'entry-without-address',
  detail: { title: entry.entry.title },
  at,
})
