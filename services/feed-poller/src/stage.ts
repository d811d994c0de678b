import type { FeedTask, FeedTaskResult } from '@crosswire/feed'
import { mapItems, type ItemResult, type Stage, type StageContext } from '@crosswire/pipeline'
import type { Publisher } from '@crosswire/record'
import {
  openPages,
  readFeeds,
  readKnownEntries,
  reopenPages,
  writeEntries,
  writeOutcomes,
  writePolledFeeds,
  type Db,
  type FeedWork,
  type NewPage,
  type PolledFeed,
  type Queryable,
} from '@crosswire/store'
import type { WebClient } from '@crosswire/web'
import { listEntries, type ListedEntry } from './entries-of.ts'
import { pollFeed, type Poll } from './poll-feed.ts'
import {
  decideGuidTrust,
  readScheduleState,
  settlePoll,
  type AnswerHints,
  type PollResult,
  type SchedulePolicy,
} from './schedule/index.ts'

export interface FeedStageOptions {
  db: Db
  web: Pick<WebClient, 'fetch'>
  /** Reads a document on a thread, within a deadline. */
  read: (task: FeedTask) => Promise<FeedTaskResult>
  publishers: ReadonlyMap<string, Publisher>
  /** Whose page an address is, where its host is known; null otherwise. */
  publisherOf: (url: string) => string | null
  policy: SchedulePolicy
  /** Feeds of a job fetched at once. Default 5. */
  width?: number
}

/** What a poll stores, all of it in one transaction: validators never stand without the entries they cover. */
export interface PollEffect {
  feed: PolledFeed
  publisherId: string
  fresh: readonly ListedEntry[]
  changed: readonly ListedEntry[]
}

/** Due feeds: fetched conditionally, read on a thread, their new and changed entries stored, pages opened. */
export function createFeedStage(options: FeedStageOptions): Stage<FeedWork, PollEffect, Queryable> {
  const { db, publishers, width = 5 } = options
  return {
    name: 'feeds',
    read: (ids) => readFeeds(db, ids),
    label: (feed) => ({ publisherId: feed.publisherId, url: feed.url, input: feed.fetchUrl ?? feed.url }),
    work: (feeds, context) => mapItems(feeds, width, (feed) => work(feed, context), context.signal),
    async write(tx, results, now) {
      const effects = results.map((result) => result.effect)
      const fresh = effects.flatMap((effect) => effect.fresh.map((entry) => ({ entry, effect })))
      const changed = effects.flatMap((effect) => effect.changed.map((entry) => ({ entry, effect })))
      await writePolledFeeds(
        tx,
        effects.map((effect) => effect.feed),
      )
      await writeEntries(tx, [...fresh, ...changed].map(toRow), now)
      await openPages(
        tx,
        fresh.flatMap(({ entry }) => toPage(entry)),
        now,
      )
      await reopenPages(
        tx,
        changed.flatMap(({ entry }) => entry.page?.id ?? []),
        now,
      )
      await writeOutcomes(
        tx,
        fresh.filter(({ entry }) => entry.page === null).map(({ entry, effect }) => noAddress(entry, effect, now)),
      )
      return fresh.length + changed.length > 0 ? { opened: ['pages'] } : {}
    },
  }

  async function work(feed: FeedWork, context: StageContext): Promise<ItemResult<PollEffect>> {
    const { clock, random, signal, log } = context
    const publisher = publishers.get(feed.publisherId)
    if (!publisher) return { id: feed.id, kind: 'done', outcome: 'retired' }
    const poll = await pollFeed(feed, publisher, { ...options, now: clock.now, random, signal })
    const now = clock.now()
    const before = readScheduleState(feed.schedule)
    const listed = poll.kind === 'read' ? list(feed, poll, before.guids) : []
    const known = new Map(
      (
        await readKnownEntries(
          db,
          listed.map(({ id }) => id),
        )
      ).map((entry) => [entry.id, entry]),
    )
    const fresh = listed.filter(({ id }) => !known.has(id))
    const changed = listed.filter(({ id, digest }) => known.has(id) && known.get(id)!.digest !== digest)
    const result = toResult(
      poll,
      listed,
      (id) => known.get(id)?.guid ?? null,
      (id) => !known.has(id),
    )
    const settled = settlePoll(before, result, options.policy, { now: now.getTime(), random: random() })
    for (const notice of settled.notices)
      log.info({ feed: feed.url, publisher: feed.publisherId, notice: notice.kind }, notice.text)
    if (poll.kind === 'failed') {
      const next = new Date(settled.next.at).toISOString()
      log.warn({ feed: feed.url, code: poll.code, next, why: settled.next.reason }, `feed not reached: ${poll.message}`)
    }
    return {
      id: feed.id,
      kind: 'done',
      outcome: poll.kind === 'failed' ? poll.code : poll.kind,
      detail: {
        ...(poll.kind === 'read'
          ? { new: fresh.length, changed: changed.length, known: listed.length - fresh.length - changed.length }
          : {}),
        ...(poll.kind === 'read' && poll.reading.warnings.length > 0 ? { warnings: poll.reading.warnings } : {}),
        ...(poll.kind === 'failed' ? { message: poll.message, status: poll.status } : {}),
        next: new Date(settled.next.at).toISOString(),
        why: settled.next.reason,
      },
      effect: { feed: toPolled(feed, poll, settled, now, fresh.length), publisherId: feed.publisherId, fresh, changed },
    }
  }

  function list(
    feed: FeedWork,
    poll: Extract<Poll, { kind: 'read' }>,
    guids: Parameters<typeof decideGuidTrust>[0],
  ): ListedEntry[] {
    return listEntries(poll.reading.entries, {
      feedId: feed.id,
      publisherOf: (url) => options.publisherOf(url) ?? feed.publisherId,
      trustGuids: decideGuidTrust(guids) === 'stable' || decideGuidTrust(guids) === 'unknown',
    })
  }
}

function toResult(
  poll: Poll,
  listed: readonly ListedEntry[],
  earlierGuid: (id: string) => string | null,
  isNew: (id: string) => boolean,
): PollResult {
  if (poll.kind === 'failed') return { kind: 'failed', code: poll.code, retryAfterMs: poll.retryAfterMs }
  const { freshness, validators, permanentUrl } = poll.exchange
  const answer: AnswerHints = {
    freshForMs: freshness.freshForMs,
    source: freshness.source,
    hasValidators: validators.etag !== null || validators.lastModified !== null,
    permanentUrl,
  }
  if (poll.kind === 'unchanged') return { kind: 'unchanged', by: poll.by, answer }
  return {
    kind: 'read',
    entries: listed.map(({ id, publishedAt, guid }) => ({
      publishedAt,
      guid,
      isNew: isNew(id),
      earlierGuid: earlierGuid(id),
    })),
    document: poll.reading.hints,
    answer,
    wasUnconditional: poll.wasUnconditional,
  }
}

function toPolled(
  feed: FeedWork,
  poll: Poll,
  { state, next, rewriteUrl }: ReturnType<typeof settlePoll>,
  polledAt: Date,
  newEntries: number,
): PolledFeed {
  const validators = poll.kind === 'failed' ? feed : poll.exchange.validators
  return {
    id: feed.id,
    fetchUrl: rewriteUrl ?? feed.fetchUrl,
    // A 304 may repeat one validator and leave the other out: what it does not say stays.
    etag: validators.etag ?? (poll.kind === 'unchanged' ? feed.etag : null),
    lastModified: validators.lastModified ?? (poll.kind === 'unchanged' ? feed.lastModified : null),
    bodyDigest: poll.kind === 'read' ? poll.exchange.digest : feed.bodyDigest,
    nextPollAt: new Date(next.at),
    reason: next.reason,
    polledAt,
    succeeded: poll.kind !== 'failed',
    status: poll.kind === 'failed' ? poll.status : poll.exchange.status,
    error: poll.kind === 'failed' ? poll.code : null,
    message: poll.kind === 'failed' ? poll.message : null,
    failingSince: state.failingSince === null ? null : new Date(state.failingSince),
    failures: state.failures,
    newEntries,
    schedule: state,
  }
}

const toRow = ({ entry, effect }: { entry: ListedEntry; effect: PollEffect }) => ({
  id: entry.id,
  feedId: effect.feed.id,
  publisherId: effect.publisherId,
  identity: entry.identity,
  pageId: entry.page?.id ?? null,
  url: entry.url,
  digest: entry.digest,
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
