import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { storableJson, toColumns } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'

export interface NewCapture {
  id: string
  pageId: string
  publisherId: string
  url: string
  finalUrl: string
  fetchedAt: Date
  status: number
  contentType: string | null
  charset: string | null
  etag: string | null
  lastModified: string | null
  /** As received, in order. */
  headers: readonly (readonly [string, string])[]
  size: number
  digest: string
}

/** Bytes ready to be stored: compressed where that pays. */
export interface Blob {
  digest: string
  encoding: 'identity' | 'gzip'
  size: number
  bytes: Uint8Array
}

const WORTH_COMPRESSING = 512

/** Compresses bytes for storage. Level 1: pages shrink to a fifth at a fraction of the time that level 6 takes. */
export async function packBlob(digest: string, bytes: Uint8Array): Promise<Blob> {
  if (bytes.length >= WORTH_COMPRESSING) {
    const packed = await promisify(gzip)(bytes, { level: 1 })
    if (packed.length < bytes.length * 0.9) return { digest, encoding: 'gzip', size: bytes.length, bytes: packed }
  }
  return { digest, encoding: 'identity', size: bytes.length, bytes }
}

/** The bytes of a stored blob as they were received. */
export async function unpackBlob({ encoding, bytes }: Pick<Blob, 'encoding' | 'bytes'>): Promise<Uint8Array> {
  return encoding === 'gzip' ? promisify(gunzip)(bytes) : bytes
}

/** Stores captures and opens them for reading; the bytes of one digest are stored once. */
export async function writeCaptures(
  tx: Queryable,
  captures: readonly NewCapture[],
  blobs: readonly Blob[],
  now: Date,
): Promise<void> {
  if (captures.length === 0) return
  const unique = [...new Map(blobs.map((blob) => [blob.digest, blob])).values()]
  await tx.query(
    `INSERT INTO blob (digest, encoding, size, bytes, created_at)
     SELECT digest, encoding, size, bytes, $5 FROM unnest($1::text[], $2::text[], $3::int[], $4::bytea[])
       AS row (digest, encoding, size, bytes) ORDER BY digest
     ON CONFLICT (digest) DO NOTHING`,
    [
      ...toColumns(
        unique,
        (blob) => blob.digest,
        (blob) => blob.encoding,
        (blob) => blob.size,
        (blob) => blob.bytes,
      ),
      now,
    ],
  )
  await tx.query(
    `INSERT INTO capture (id, page_id, publisher_id, url, final_url, fetched_at, status, content_type, charset, etag,
       last_modified, headers, size, digest, state, next_at, opened_at)
     SELECT row.*, 'open', $15, $15
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::int[], $8::text[],
       $9::text[], $10::text[], $11::text[], $12::jsonb[], $13::int[], $14::text[]) AS row
     ON CONFLICT (id) DO NOTHING`,
    [
      ...toColumns(
        captures,
        (c) => c.id,
        (c) => c.pageId,
        (c) => c.publisherId,
        (c) => c.url,
        (c) => c.finalUrl,
        (c) => c.fetchedAt,
        (c) => c.status,
        (c) => c.contentType,
        (c) => c.charset,
        (c) => c.etag,
        (c) => c.lastModified,
        (c) => storableJson(c.headers),
        (c) => c.size,
        (c) => c.digest,
      ),
      now,
    ],
  )
}

/** The bytes of a capture, with what was said of them. */
export interface CaptureBytes {
  id: string
  pageId: string
  finalUrl: string
  fetchedAt: Date
  status: number
  contentType: string | null
  bytes: Uint8Array
}

/** The bytes of one capture as they were received; null where there is none. */
export async function readCaptureBytes(db: Queryable, id: string): Promise<CaptureBytes | null> {
  const [row] = await db.query<CaptureBytes & Pick<Blob, 'encoding'>>(
    `SELECT c.id, c.page_id AS "pageId", c.final_url AS "finalUrl", c.fetched_at AS "fetchedAt", c.status,
       c.content_type AS "contentType", b.bytes, b.encoding
     FROM capture c JOIN blob b ON b.digest = c.digest WHERE c.id = $1`,
    [id],
  )
  if (!row) return null
  const { encoding, bytes, ...capture } = row
  return { ...capture, bytes: await unpackBlob({ encoding, bytes }) }
}

/** A capture to read, with its bytes and what is known of its page and article. */
export interface CaptureWork {
  id: string
  pageId: string
  publisherId: string
  /** The page's address, as it was listed. */
  url: string
  finalUrl: string
  fetchedAt: Date
  contentType: string | null
  digest: string
  headers: readonly (readonly [string, string])[]
  entryId: string | null
  hints: { title?: string; published?: string; language?: string }
  bytes: Uint8Array
  /** The canonical address that the page was found to have; null before it was read. */
  settledUrl: string | null
  /** Somebody asked to read it once more: what the present code makes of it is held against the head. */
  replay: boolean
  /** The article of the page so far. */
  head: { articleId: string; version: number; digest: string } | null
}

export async function readCaptures(db: Queryable, ids: readonly string[]): Promise<CaptureWork[]> {
  const rows = await db.query<
    Omit<CaptureWork, 'head'> &
      Pick<Blob, 'encoding'> & { articleId: string | null; version: number; headDigest: string }
  >(
    `SELECT c.id, c.page_id AS "pageId", c.publisher_id AS "publisherId", c.url, c.final_url AS "finalUrl",
       c.fetched_at AS "fetchedAt", c.content_type AS "contentType", c.digest, c.headers, p.entry_id AS "entryId", p.hints,
       p.canonical_url AS "settledUrl", c.replay_at IS NOT NULL AS replay, b.bytes,
       b.encoding, a.id AS "articleId", a.version, a.digest AS "headDigest"
     FROM capture c JOIN page p ON p.id = c.page_id JOIN blob b ON b.digest = c.digest LEFT JOIN article a ON a.id = p.article_id
     WHERE c.id = ANY ($1::uuid[])`,
    [ids],
  )
  return Promise.all(
    rows.map(async ({ encoding, bytes, articleId, version, headDigest, ...row }) => ({
      ...row,
      bytes: await unpackBlob({ encoding, bytes }),
      head: articleId === null ? null : { articleId, version, digest: headDigest },
    })),
  )
}
