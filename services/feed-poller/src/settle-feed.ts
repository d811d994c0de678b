import type { FeedWork, PolledFeed } from '@crosswire/store'
import type { ListedEntry } from './entries-of.ts'
import type { Poll } from './poll-feed.ts'
import type { AnswerHints, PollResult, SeenEntry, SettledPoll } from './schedule/index.ts'

/** What is stored of an entry that a document lists. */
export interface Known {
  id: string
  digest: string
  guid: string | null
  firstSeenAt: Date
  missing: boolean
}

/** Entries in the light of what is stored. */
export const toSeen = (listed: readonly ListedEntry[], known: ReadonlyMap<string, Known>): SeenEntry[] =>
  listed.map(({ id, publishedAt, guid }) => ({
    publishedAt,
    guid,
    isNew: !known.has(id),
    earlierGuid: known.get(id)?.guid ?? null,
  }))

/** What a poll tells the scheduler. */
export function toResult(poll: Poll, entries: readonly SeenEntry[]): PollResult {
  if (poll.kind === 'failed') return { kind: 'failed', code: poll.code, retryAfterMs: poll.retryAfterMs }
  const { freshness, validators, permanentUrl } = poll.exchange
  const answer: AnswerHints = {
    freshForMs: freshness.freshForMs,
    source: freshness.source,
    hasValidators: validators.etag !== null || validators.lastModified !== null,
    permanentUrl,
  }
  if (poll.kind === 'unchanged') return { kind: 'unchanged', by: poll.by, answer }
  return { kind: 'read', entries, document: poll.reading.hints, answer, wasUnconditional: poll.wasUnconditional }
}

/** What a poll stores of its feed. */
export function toPolled(
  feed: FeedWork,
  poll: Poll,
  { state, next, rewriteUrl }: SettledPoll,
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
