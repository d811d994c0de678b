import { asFeedError, type FeedTask, type FeedTaskResult, type ReadFeed } from '@crosswire/feed'
import type { Publisher } from '@crosswire/record'
import type { FeedWork } from '@crosswire/store'
import { WebError, type Exchange, type WebClient } from '@crosswire/web'
import { decideConditional, readScheduleState } from './schedule/index.ts'

/** What asking for a feed came to. */
export type Poll =
  | { kind: 'read'; exchange: Exchange; reading: ReadFeed; wasUnconditional: boolean }
  | { kind: 'unchanged'; by: '304' | 'digest'; exchange: Exchange }
  | { kind: 'failed'; code: string; message: string; status: number | null; retryAfterMs: number | null }

export interface PollPorts {
  web: Pick<WebClient, 'fetch'>
  /** Reads a document on a thread, within a deadline. */
  read: (task: FeedTask) => Promise<FeedTaskResult>
  now: () => Date
  random: () => number
  signal: AbortSignal
}

/** Fetches a feed conditionally and reads it. Every trouble of the publisher's is an answer; only an abort is thrown. */
export async function pollFeed(feed: FeedWork, publisher: Publisher, ports: PollPorts): Promise<Poll> {
  const { web, now, random, signal } = ports
  const state = readScheduleState(feed.schedule)
  const hasValidators = feed.etag !== null || feed.lastModified !== null
  const { conditional } = decideConditional(state, now().getTime(), random())
  const isConditional = hasValidators && conditional
  let exchange: Exchange
  try {
    exchange = await web.fetch({
      url: feed.fetchUrl ?? feed.url,
      purpose: feed.source.format === 'sitemap' ? 'sitemap' : feed.source.format === 'listing' ? 'page' : 'feed',
      validators: isConditional ? { etag: feed.etag, lastModified: feed.lastModified } : null,
      ...(publisher.userAgent === undefined ? {} : { userAgent: publisher.userAgent }),
      signal,
    })
  } catch (error) {
    if (!(error instanceof WebError) || signal.aborted) throw error
    const retryAfterMs = error.retryAt === null ? null : Math.max(0, error.retryAt.getTime() - now().getTime())
    return {
      kind: 'failed',
      code: error.code,
      message: error.message,
      status: error.exchange?.status ?? null,
      retryAfterMs,
    }
  }
  if (exchange.notModified) return { kind: 'unchanged', by: '304', exchange }
  if (exchange.digest === feed.bodyDigest) return { kind: 'unchanged', by: 'digest', exchange }
  const result = await readDocument(feed, publisher, exchange, ports)
  if (result.kind === 'refused')
    return { kind: 'failed', code: result.code, message: result.message, status: exchange.status, retryAfterMs: null }
  return { kind: 'read', exchange, reading: result.reading, wasUnconditional: hasValidators && !isConditional }
}

async function readDocument(
  { source }: FeedWork,
  { timezone }: Publisher,
  { body, finalUrl, contentType }: Exchange,
  { read, now }: PollPorts,
): Promise<FeedTaskResult> {
  try {
    return await read({
      bytes: body,
      url: finalUrl,
      contentType: contentType ?? undefined,
      timezone,
      listing: source.format === 'listing' ? (source.listing ?? {}) : undefined,
      now: now(),
    })
  } catch (error) {
    const { code, message } = asFeedError(error)
    return { kind: 'refused', code, message }
  }
}
