import type { Queryable } from '../db/types.ts'
import { unpackBlob, type Blob, type NewCapture } from './captures.ts'

export interface CaptureFilter {
  publisherId?: string | undefined
  /** Fetched from then on, and before then. */
  since?: Date | undefined
  until?: Date | undefined
}

/** A capture as it is kept, with its bytes. */
export interface StoredCapture extends Omit<NewCapture, 'pageId' | 'publisherId' | 'size'> {
  bytes: Uint8Array
}

const PAGE = 100

/** Captures whose bytes are still kept, in the order of time, a hundred at a time. */
export async function* eachCapture(db: Queryable, filter: CaptureFilter): AsyncGenerator<StoredCapture> {
  let after: { fetchedAt: Date; id: string } | null = null
  for (;;) {
    const rows: (StoredCapture & Pick<Blob, 'encoding'>)[] = await db.query(
      `SELECT c.id, c.url, c.final_url AS "finalUrl", c.fetched_at AS "fetchedAt", c.status, c.content_type AS "contentType",
         c.charset, c.etag, c.last_modified AS "lastModified", c.headers, c.digest, b.bytes, b.encoding
       FROM capture c JOIN blob b ON b.digest = c.digest
       WHERE ($1::text IS NULL OR c.publisher_id = $1) AND ($2::timestamptz IS NULL OR c.fetched_at >= $2)
         AND ($3::timestamptz IS NULL OR c.fetched_at < $3)
         AND ($4::timestamptz IS NULL OR (c.fetched_at, c.id) > ($4, $5::uuid))
       ORDER BY c.fetched_at, c.id LIMIT ${PAGE}`,
      [
        filter.publisherId ?? null,
        filter.since ?? null,
        filter.until ?? null,
        after?.fetchedAt ?? null,
        after?.id ?? null,
      ],
    )
    for (const { encoding, bytes, ...row } of rows) yield { ...row, bytes: await unpackBlob({ encoding, bytes }) }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = { fetchedAt: last.fetchedAt, id: last.id }
  }
}

/** Which of these digests have their bytes in store. */
export async function findStoredDigests(db: Queryable, digests: readonly string[]): Promise<Set<string>> {
  const rows = await db.query<{ digest: string }>('SELECT digest FROM blob WHERE digest = ANY ($1::text[])', [digests])
  return new Set(rows.map(({ digest }) => digest))
}

/**
 * Drops the bytes of captures fetched before a time, unless a younger capture or one that is still to be read has the
 * same. What was read from them stays, and so does the capture itself. Gives how many; call again until it is none.
 */
export async function dropOldBytes(db: Queryable, before: Date, limit = 500): Promise<number> {
  const rows = await db.query(
    `DELETE FROM blob WHERE digest IN (
       SELECT digest FROM blob b WHERE created_at < $1 AND NOT EXISTS (
         SELECT 1 FROM capture c WHERE c.digest = b.digest AND (c.fetched_at >= $1 OR c.state = 'open'))
       ORDER BY digest LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING digest`,
    [before, limit],
  )
  return rows.length
}
