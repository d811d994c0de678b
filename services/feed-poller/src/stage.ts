import { randomBytes } from 'node:crypto'
import type { ReadFeedTask } from '@crosswire/feed'
import { mapItems, type ItemResult, type Stage, type StageContext } from '@crosswire/pipeline'
import type { Publisher } from '@crosswire/record'
import {
  findUnlistedEntries,
  readFeeds,
  readKnownEntries,
  readPushes,
  type Db,
  type FeedWork,
  type PushRow,
  type Queryable,
} from '@crosswire/store'
import { findHubs, isPushed, type HostTurns, type RobotsGuard, type Subscription, type WebClient } from '@crosswire/web'
import { addCounts, countEntries, type SortedEntries } from './count-entries.ts'
import { decideMissingSince } from './decide-missing.ts'
import { decideOpening } from './decide-opening.ts'
import { listEntries, type ListedEntry } from './entries-of.ts'
import { pollFeed, type Poll } from './poll-feed.ts'
import { decideGuidTrust, readScheduleState, settlePoll, settlePush, type SchedulePolicy } from './schedule/index.ts'
import { toPolled, toResult, toSeen, type Known } from './settle-feed.ts'
import { takeRest } from './take-rest.ts'
import { decideHub, type HubDecision } from './websub/decide-hub.ts'
import { readPushedEntries } from './websub/read-pushes.ts'
import { writePolls, type PollEffect } from './write-polls.ts'

export interface FeedStageOptions {
  db: Db
  web: Pick<WebClient, 'fetch'>
  robots: RobotsGuard
  turns: HostTurns
  /** Reads a document on a thread, within a deadline. */
  read: ReadFeedTask
  publishers: ReadonlyMap<string, Publisher>
  /** Whose page an address is, where its host is known; null otherwise. */
  publisherOf: (url: string) => string | null
  policy: SchedulePolicy
  /** Subscribe at hubs that feeds declare: they can reach us. */
  websub: boolean
  /** Feeds of a job fetched at once. Default 5. */
  width?: number
}

interface DueFeed extends FeedWork {
  /** What its hub has pushed and nobody has read yet. */
  pushes: readonly PushRow[]
}

/** Due feeds: fetched conditionally, read on a thread, their new and changed entries stored, pages opened. */
export function createFeedStage(options: FeedStageOptions): Stage<DueFeed, PollEffect, Queryable> {
  const { db, publishers, width = 5 } = options
  return {
    name: 'feeds',
    async read(ids) {
      const [feeds, pushes] = [await readFeeds(db, ids), await readPushes(db, ids)]
      return feeds.map((feed) => ({ ...feed, pushes: pushes.filter(({ feedId }) => feedId === feed.id) }))
    },
    label: (feed) => ({ publisherId: feed.publisherId, url: feed.url, input: feed.fetchUrl ?? feed.url }),
    work: (feeds, context) => mapItems(feeds, width, (feed) => work(feed, context), context),
    write: writePolls,
  }

  async function work(feed: DueFeed, context: StageContext): Promise<ItemResult<PollEffect>> {
    const publisher = publishers.get(feed.publisherId)
    if (!publisher) return { id: feed.id, kind: 'done', outcome: 'retired' }
    return feed.pushes.length > 0 ? takePushes(feed, publisher, context) : poll(feed, publisher, context)
  }

  async function poll(feed: DueFeed, publisher: Publisher, context: StageContext): Promise<ItemResult<PollEffect>> {
    const { clock, random, signal, log } = context
    const polled = await pollFeed(feed, publisher, { ...options, now: clock.now, random, signal })
    const before = readScheduleState(feed.schedule)
    const isFirst = before.rhythm === null
    const { answer, rest } = await takeRest(polled, {
      db,
      publisherId: feed.publisherId,
      feedId: feed.id,
      isFirst,
      sortOut: (entries) => sortOut(feed, entries),
      now: clock.now,
      signal,
    })
    const now = clock.now()
    const sorted = await sortOut(feed, answer.kind === 'read' ? answer.reading.entries : [])
    const { listed, known, fresh, changed } = sorted
    const moment = {
      now: now.getTime(),
      random: random(),
      pushed: options.websub && isPushed(feed.subscription as Subscription | null, now.getTime()),
    }
    const settled = settlePoll(before, toResult(answer, toSeen(listed, known)), options.policy, moment)
    const { next, notices } = settled
    const missing = answer.kind === 'read' && answer.reading.next === null ? await findMissing(feed, sorted) : []
    for (const notice of notices)
      log.info({ feed: feed.url, publisher: feed.publisherId, notice: notice.kind }, notice.text)
    const at = new Date(next.at).toISOString()
    if (answer.kind === 'failed')
      log.warn({ feed: feed.url, code: answer.code, next: at, why: next.reason }, `feed not reached: ${answer.message}`)
    const back = listed.filter(({ id }) => known.get(id)?.missing === true)
    const format = answer.kind === 'read' ? answer.reading.format : ''
    const opened = decideOpening(fresh, { format, isFirst, now: now.getTime() })
    const notOpened = fresh.length - opened.size + rest.notOpened
    const counts = {
      ...addCounts(countEntries(sorted), rest.counts),
      ...(notOpened > 0 ? { notOpened } : {}),
      ...(rest.refused === null ? {} : { cutShort: rest.refused }),
      ...(missing.length > 0 ? { missing: missing.map(({ url }) => url) } : {}),
      ...(back.length > 0 ? { back: back.map(({ url }) => url) } : {}),
    }
    return {
      id: feed.id,
      kind: 'done',
      outcome: answer.kind === 'failed' ? answer.code : settled.state.emptyReadings > 0 ? 'empty-feed' : answer.kind,
      detail: {
        ...(answer.kind === 'read' ? counts : {}),
        ...(answer.kind === 'read' && answer.reading.warnings.length > 0 ? { warnings: answer.reading.warnings } : {}),
        ...(answer.kind === 'failed' ? { message: answer.message, status: answer.status } : {}),
        next: at,
        why: next.reason,
      },
      effect: {
        publisherId: feed.publisherId,
        polled: toPolled(feed, answer, settled, now, counts.new),
        fresh,
        changed,
        opened,
        missing,
        back: back.map(({ id }) => id),
        hub: decideHubAfter(feed, answer, fresh, now.getTime()),
        pushes: [],
      },
    }
  }

  /** Reads what the hub has pushed. Validators and schedule belong to polling and stay. */
  async function takePushes(
    feed: DueFeed,
    publisher: Publisher,
    { clock }: StageContext,
  ): Promise<ItemResult<PollEffect>> {
    const now = clock.now()
    const { entries, unreadable } = await readPushedEntries(feed, publisher, options.read, now)
    const sorted = await sortOut(feed, entries)
    const { listed, known, fresh, changed } = sorted
    const state = settlePush(readScheduleState(feed.schedule), toSeen(listed, known), now.getTime())
    return {
      id: feed.id,
      kind: 'done',
      outcome: unreadable ? `push-${unreadable.code}` : 'pushed',
      detail: { ...countEntries(sorted) },
      effect: {
        publisherId: feed.publisherId,
        pushed: {
          id: feed.id,
          at: now,
          newEntries: fresh.length,
          schedule: state,
          // A push that nobody can read still says that there is something new.
          nextPollAt: unreadable ? now : feed.nextPollAt,
        },
        fresh,
        changed,
        opened: new Set(fresh),
        missing: [],
        back: [],
        hub: { kind: 'none' },
        pushes: feed.pushes,
      },
    }
  }

  async function sortOut(feed: FeedWork, entries: Parameters<typeof listEntries>[0]): Promise<Sorted> {
    const trust = decideGuidTrust(readScheduleState(feed.schedule).guids)
    const listed = listEntries(entries, {
      feedId: feed.id,
      publisherOf: (url) => options.publisherOf(url) ?? feed.publisherId,
      trustGuids: trust === 'stable' || trust === 'unknown',
    })
    const stored = await readKnownEntries(
      db,
      listed.map(({ id }) => id),
    )
    const known = new Map(stored.map((entry) => [entry.id, entry]))
    const fresh = listed.filter(({ id }) => !known.has(id))
    const changed = listed.filter(({ id, digest }) => known.has(id) && known.get(id)!.digest !== digest)
    return { listed, known, fresh, changed }
  }

  /** Entries that were taken out of the feed: their pages are looked at, since most were taken down or moved. */
  async function findMissing({ id, source }: FeedWork, { listed, known }: Sorted) {
    // A front page drops and brings back what it likes.
    if (source.format === 'listing') return []
    const ages = listed.flatMap((entry) => {
      const stored = known.get(entry.id)
      return stored ? [entry.publishedAt ?? stored.firstSeenAt.getTime()] : []
    })
    const since = decideMissingSince(ages)
    if (since === null) return []
    return findUnlistedEntries(
      db,
      id,
      listed.map((entry) => entry.id),
      new Date(since),
    )
  }

  function decideHubAfter(feed: FeedWork, answer: Poll, fresh: readonly ListedEntry[], now: number): HubDecision {
    if (!options.websub || answer.kind !== 'read') return { kind: 'none' }
    const { exchange, reading } = answer
    const dates = fresh.map(({ publishedAt }) => publishedAt).filter((date) => date !== null)
    const missed = dates.length > 0 ? Math.min(...dates) : null
    const links = findHubs(exchange.headers['link'], reading.links, exchange.finalUrl)
    return decideHub(feed.subscription as Subscription | null, links, missed, now, makeToken)
  }
}

interface Sorted extends SortedEntries {
  known: ReadonlyMap<string, Known>
}

const makeToken = (): string => randomBytes(24).toString('base64url')
