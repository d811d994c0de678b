import type { FeedSource } from '@crosswire/record'
import { storableJson, toColumns } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'

/** A feed with what its next poll needs to know. */
export interface FeedWork {
  id: string
  publisherId: string
  url: string
  /** Where it moved to for good; null: its url. */
  fetchUrl: string | null
  source: FeedSource
  etag: string | null
  lastModified: string | null
  bodyDigest: string | null
  /** What the scheduler remembers. */
  schedule: unknown
  nextPollAt: Date
  /** The web package's `Subscription` at the feed's hub; null where there is none. */
  subscription: unknown
}

export function readFeeds(db: Queryable, ids: readonly string[]): Promise<FeedWork[]> {
  return db.query<FeedWork>(
    `SELECT f.id, publisher_id AS "publisherId", url, fetch_url AS "fetchUrl", f.record AS source, etag,
       last_modified AS "lastModified", body_digest AS "bodyDigest", schedule, next_poll_at AS "nextPollAt", s.record AS subscription
     FROM feed f LEFT JOIN subscription s ON s.feed_id = f.id WHERE f.id = ANY ($1::uuid[])`,
    [ids],
  )
}

/** What a poll changes of its feed. */
export interface PolledFeed {
  id: string
  fetchUrl: string | null
  etag: string | null
  lastModified: string | null
  bodyDigest: string | null
  nextPollAt: Date
  reason: string
  polledAt: Date
  succeeded: boolean
  status: number | null
  /** The error's code and words; null where it succeeded. */
  error: string | null
  message: string | null
  failingSince: Date | null
  failures: number
  newEntries: number
  schedule: unknown
}

/** Written in the transaction that stores the entries which the validators cover, and in no other. */
export async function writePolledFeeds(tx: Queryable, feeds: readonly PolledFeed[]): Promise<void> {
  await tx.query(
    `UPDATE feed f SET fetch_url = p.fetch_url, etag = p.etag, last_modified = p.last_modified, body_digest = p.body_digest,
       -- What a hub pushed while this poll was under way is read at once.
       next_poll_at = CASE WHEN EXISTS (SELECT 1 FROM push WHERE push.feed_id = p.id) THEN p.polled_at ELSE p.next_poll_at END,
       schedule_reason = p.reason, last_polled_at = p.polled_at,
       last_success_at = CASE WHEN p.succeeded THEN p.polled_at ELSE f.last_success_at END,
       last_entry_at = CASE WHEN p.new_entries > 0 THEN p.polled_at ELSE f.last_entry_at END,
       last_status = p.status, last_error = p.error, last_message = p.message, failing_since = p.failing_since,
       failures = p.failures, entry_count = f.entry_count + p.new_entries, schedule = p.schedule
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::text[], $8::timestamptz[],
       $9::boolean[], $10::int[], $11::text[], $12::text[], $13::timestamptz[], $14::int[], $15::int[], $16::jsonb[])
       AS p (id, fetch_url, etag, last_modified, body_digest, next_poll_at, reason, polled_at, succeeded, status, error,
         message, failing_since, failures, new_entries, schedule)
     WHERE f.id = p.id`,
    toColumns(
      feeds,
      (f) => f.id,
      (f) => f.fetchUrl,
      (f) => f.etag,
      (f) => f.lastModified,
      (f) => f.bodyDigest,
      (f) => f.nextPollAt,
      (f) => f.reason,
      (f) => f.polledAt,
      (f) => f.succeeded,
      (f) => f.status,
      (f) => f.error,
      (f) => f.message?.slice(0, 1_000) ?? null,
      (f) => f.failingSince,
      (f) => f.failures,
      (f) => f.newEntries,
      (f) => storableJson(f.schedule),
    ),
  )
}

/** What a push changes of its feed: nothing that belongs to polling, unless the feed is to be polled at once. */
export interface PushedFeed {
  id: string
  at: Date
  newEntries: number
  schedule: unknown
  nextPollAt: Date
}

export async function writePushedFeeds(tx: Queryable, feeds: readonly PushedFeed[]): Promise<void> {
  if (feeds.length === 0) return
  await tx.query(
    `UPDATE feed f SET schedule = p.schedule, entry_count = f.entry_count + p.new_entries,
       next_poll_at = CASE WHEN EXISTS (SELECT 1 FROM push WHERE push.feed_id = p.id) THEN p.at ELSE p.next_poll_at END,
       last_entry_at = CASE WHEN p.new_entries > 0 THEN p.at ELSE f.last_entry_at END
     FROM unnest($1::uuid[], $2::timestamptz[], $3::int[], $4::jsonb[], $5::timestamptz[])
       AS p (id, at, new_entries, schedule, next_poll_at)
     WHERE f.id = p.id`,
    toColumns(
      feeds,
      (f) => f.id,
      (f) => f.at,
      (f) => f.newEntries,
      (f) => storableJson(f.schedule),
      (f) => f.nextPollAt,
    ),
  )
}
