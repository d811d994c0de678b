import { storableJson, toColumns } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'

/** What is stored of entries: to tell new and changed ones from those already known. */
export interface KnownEntry {
  id: string
  digest: string
  guid: string | null
  firstSeenAt: Date
  /** Its feed had stopped listing it. */
  missing: boolean
}

export function readKnownEntries(db: Queryable, ids: readonly string[]): Promise<KnownEntry[]> {
  return db.query<KnownEntry>(
    `SELECT id, digest, data ->> 'id' AS guid, first_seen_at AS "firstSeenAt",
       missing_since IS NOT NULL AS missing FROM entry WHERE id = ANY ($1::uuid[])`,
    [ids],
  )
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
  publishedAt: Date | null
  /** What the feed said. */
  data: unknown
}

const CHUNK = 1_000

/** Stores entries that are new or say something else than before. */
export async function writeEntries(tx: Queryable, entries: readonly EntryRow[], now: Date): Promise<void> {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (let start = 0; start < sorted.length; start += CHUNK) {
    await tx.query(
      `INSERT INTO entry (id, feed_id, publisher_id, identity, page_id, url, digest, data, published_at,
         first_seen_at, changed_at)
       SELECT id, feed_id, publisher_id, identity, page_id, url, digest, data, published_at, $10, $10
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::json[],
         $9::timestamptz[]) AS row (id, feed_id, publisher_id, identity, page_id, url, digest, data, published_at)
       ON CONFLICT (id) DO UPDATE SET page_id = excluded.page_id, url = excluded.url, digest = excluded.digest,
         data = excluded.data, published_at = excluded.published_at, changed_at = excluded.changed_at, changes = entry.changes + 1
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
          (e) => e.publishedAt,
        ),
        now,
      ],
    )
  }
}

/** An entry that its feed does not list, with its page. */
export interface UnlistedEntry {
  id: string
  pageId: string | null
  url: string | null
}

/** Entries of a feed that a document does not list though they are younger than a time: they did not scroll out of it. */
export function findUnlistedEntries(
  db: Queryable,
  feedId: string,
  listed: readonly string[],
  youngerThan: Date,
): Promise<UnlistedEntry[]> {
  return db.query<UnlistedEntry>(
    `SELECT id, page_id AS "pageId", url FROM entry
     WHERE feed_id = $1 AND first_seen_at > $3::timestamptz - interval '30 days' AND missing_since IS NULL
       AND coalesce(published_at, first_seen_at) > $3 AND id <> ALL ($2::uuid[])
     ORDER BY first_seen_at DESC LIMIT 20`,
    [feedId, listed, youngerThan],
  )
}

/** Notes which entries went missing from their feeds, and which are back. */
export async function noteMissingEntries(
  tx: Queryable,
  missing: readonly string[],
  back: readonly string[],
  now: Date,
): Promise<void> {
  if (missing.length + back.length === 0) return
  await tx.query(
    `UPDATE entry SET missing_since = CASE WHEN id = ANY ($1::uuid[]) THEN $3::timestamptz END
     WHERE id IN (SELECT id FROM entry WHERE id = ANY ($1::uuid[]) OR id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE)`,
    [missing, back, now],
  )
}
