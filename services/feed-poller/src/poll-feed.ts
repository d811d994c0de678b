import {
  MAX_FEED_BYTES,
  readInGoes,
  readWhole,
  toRefusal,
  type FeedTask,
  type FeedTaskResult,
  type ReadFeed,
  type ReadFeedTask,
} from '@crosswire/feed'
import type { Publisher } from '@crosswire/record'
import type { FeedWork } from '@crosswire/store'
import {
  askInTurn,
  hostOf,
  isAnswer,
  type Exchange,
  type HostTurns,
  type RobotsGuard,
  type WebClient,
  type WebError,
} from '@crosswire/web'
import { chooseChildren, hidesChanges } from './poll-children.ts'
import { decideConditional, readScheduleState } from './schedule/index.ts'

/** What asking for a feed came to. */
export type Poll =
  | {
      kind: 'read'
      exchange: Exchange
      reading: ReadFeed
      /** Of the same document, past what `reading` holds: read as it is asked for. */
      rest: AsyncIterable<FeedTaskResult>
      wasUnconditional: boolean
    }
  | { kind: 'unchanged'; by: '304' | 'digest'; exchange: Exchange }
  | { kind: 'failed'; code: string; message: string; status: number | null; retryAfterMs: number | null }

export interface PollPorts {
  web: Pick<WebClient, 'fetch'>
  robots: RobotsGuard
  turns: HostTurns
  /** Reads a document on a thread, within a deadline. */
  read: ReadFeedTask
  now: () => Date
  random: () => number
  signal: AbortSignal
}

/** A poll waits for its host's turn as long as this; what takes longer is put back. */
const PATIENCE_MS = 150_000

/**
 * Fetches a feed conditionally and reads it. Every trouble of the publisher's is an answer; thrown are an abort, and
 * `host-resting` where its host is to be left alone for a while.
 */
export async function pollFeed(feed: FeedWork, publisher: Publisher, ports: PollPorts): Promise<Poll> {
  const { now, random } = ports
  const safely: ReadFeedTask = (task) => ports.read(task).catch(toRefusal)
  const state = readScheduleState(feed.schedule)
  const hasValidators = feed.etag !== null || feed.lastModified !== null
  const { conditional } = decideConditional(state, now().getTime(), random())
  const isConditional = hasValidators && conditional
  try {
    const exchange = await ask(feed.fetchUrl ?? feed.url, isConditional, feed, publisher, ports)
    if (exchange.notModified) return { kind: 'unchanged', by: '304', exchange }
    if (exchange.digest === feed.bodyDigest) return { kind: 'unchanged', by: 'digest', exchange }
    const task = toTask(feed, publisher, exchange, ports)
    const result = await safely(task)
    if (result.kind === 'refused')
      return { kind: 'failed', code: result.code, message: result.message, status: exchange.status, retryAfterMs: null }
    const { reading } = result
    const wasUnconditional = hasValidators && !isConditional
    const rest = readInGoes(safely, task, reading.next)
    if (reading.children.length === 0) return { kind: 'read', exchange, reading, rest, wasUnconditional }
    const entries = await readChildren(reading.children, feed, publisher, ports)
    return {
      kind: 'read',
      exchange: hidesChanges(reading.children) ? withoutValidators(exchange) : exchange,
      reading: { ...reading, entries, next: null },
      rest,
      wasUnconditional,
    }
  } catch (error) {
    if (!isAnswer(error) || error.code === 'host-resting') throw error
    const retryAfterMs = error.retryAt === null ? null : Math.max(0, error.retryAt.getTime() - now().getTime())
    return {
      kind: 'failed',
      code: error.code,
      message: error.message,
      status: error.exchange?.status ?? null,
      retryAfterMs,
    }
  }
}

/** One polite request. A listing is a page like any other; a feed is not asked for where robots.txt names us and says no. */
async function ask(
  url: string,
  isConditional: boolean,
  { source, etag, lastModified }: FeedWork,
  { userAgent }: Publisher,
  { web, robots, turns, now, signal }: PollPorts,
): Promise<Exchange> {
  const agent = userAgent === undefined ? {} : { userAgent }
  const isPage = source.format === 'listing'
  const { crawlDelayMs } = await (isPage ? robots.check(url, agent) : robots.checkFeed(url, agent))
  const leaseUntil = now().getTime() + PATIENCE_MS
  return askInTurn(turns, hostOf(url) ?? url, { crawlDelayMs, leaseUntil, signal }, () =>
    web.fetch({
      url,
      purpose: source.format === 'sitemap' ? 'sitemap' : isPage ? 'page' : 'feed',
      validators: isConditional ? { etag, lastModified } : null,
      ...(isPage ? {} : { maxBytes: MAX_FEED_BYTES }),
      ...agent,
      signal,
    }),
  )
}

/** The entries of an index's newest sitemaps; one that cannot be had now is read at another poll. */
async function readChildren(
  children: ReadFeed['children'],
  feed: FeedWork,
  publisher: Publisher,
  ports: PollPorts,
): Promise<ReadFeed['entries']> {
  const entries: ReadFeed['entries'] = []
  let failure: WebError | undefined
  for (const { url } of chooseChildren(children, ports.now().getTime())) {
    try {
      const exchange = await ask(url, false, feed, publisher, ports)
      const result = await readWhole(ports.read, toTask(feed, publisher, exchange, ports)).catch(toRefusal)
      if (result.kind === 'read') entries.push(...result.reading.entries)
    } catch (error) {
      if (!isAnswer(error)) throw error
      failure = error
    }
  }
  if (entries.length === 0 && failure) throw failure
  return entries
}

/** So that the next poll reads the document whether its bytes have changed or not. */
export const withoutValidators = (exchange: Exchange): Exchange => ({
  ...exchange,
  digest: '',
  validators: { etag: null, lastModified: null },
})

function toTask(
  { source }: FeedWork,
  { timezone }: Publisher,
  { body, finalUrl, contentType }: Exchange,
  { now }: PollPorts,
): FeedTask {
  return {
    bytes: body,
    url: finalUrl,
    contentType: contentType ?? undefined,
    timezone,
    listing: source.format === 'listing' ? (source.listing ?? {}) : undefined,
    now: now(),
  }
}
