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
}

export function readFeeds(db: Queryable, ids: readonly string[]): Promise<FeedWork[]> {
  return db.query<FeedWork>(
    `SELECT id, publisher_id AS "publisherId", url, fetch_url AS "fetchUrl", record AS source, etag,
       last_modified AS "lastModified", body_digest AS "bodyDigest", schedule
     FROM feed WHERE id = ANY ($1::uuid[])`,
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
       next_poll_at = p.next_poll_at, schedule_reason = p.reason, last_polled_at = p.polled_at,
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

/** What is stored of entries: to tell new and changed ones from those already known. */
export interface KnownEntry {
  id: string
  digest: string
  guid: string | null
}

export function readKnownEntries(db: Queryable, ids: readonly string[]): Promise<KnownEntry[]> {
  return db.query<KnownEntry>(`SELECT id, digest, data ->> 'id' AS guid FROM entry WHERE id = ANY ($1::uuid[])`, [ids])
}

export interface EntryRow {
  id: string
  feedId: string
  publisherId: string
  identity: string
  /** Null where it has no usable address. */
  pageId: string | null
  url: string | null
  digest: string
  /** What the feed said. */
  data: unknown
}

const CHUNK = 1_000

/** Stores entries that are new or say something else than before. */
export async function writeEntries(tx: Queryable, entries: readonly EntryRow[], now: Date): Promise<void> {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (let start = 0; start < sorted.length; start += CHUNK) {
    await tx.query(
      `INSERT INTO entry (id, feed_id, publisher_id, identity, page_id, url, digest, data, first_seen_at, changed_at)
       SELECT id, feed_id, publisher_id, identity, page_id, url, digest, data, $9, $9
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::json[])
         AS row (id, feed_id, publisher_id, identity, page_id, url, digest, data)
       ON CONFLICT (id) DO UPDATE SET page_id = excluded.page_id, url = excluded.url, digest = excluded.digest,
         data = excluded.data, changed_at = excluded.changed_at, changes = entry.changes + 1
       WHERE entry.digest <> excluded.digest`,
      [
        ...toColumns(
          sorted.slice(start, start + CHUNK),
          (e) => e.id,
          (e) => e.feedId,
          (e) => e.publisherId,
          (e) => e.identity,
          (e) => e.pageId,
          (e) => e.url,
          (e) => e.digest,
          (e) => storableJson(e.data),
        ),
        now,
      ],
    )
  }
}
