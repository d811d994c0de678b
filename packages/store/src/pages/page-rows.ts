import { storableJson, toColumns } from '../db/columns.ts'
import type { Db, Queryable } from '../db/types.ts'

/** What a feed said of a page: believed last. */
export interface PageHints {
  title?: string | undefined
  published?: string | undefined
  language?: string | undefined
}

export interface NewPage {
  id: string
  publisherId: string
  url: string
  host: string
  /** Null where no feed listed it. */
  entryId: string | null
  hints: PageHints
  /** When it is to be fetched. Default now. */
  dueAt?: Date | undefined
}

const CHUNK = 1_000

/** Opens pages that were not known. Gives the ids of those that were. */
export async function openPages(tx: Queryable, pages: readonly NewPage[], now: Date): Promise<Set<string>> {
  const sorted = [...new Map(pages.map((page) => [page.id, page])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const fresh = new Set<string>()
  for (let start = 0; start < sorted.length; start += CHUNK) {
    const rows = await tx.query<{ id: string }>(
      `INSERT INTO page (id, publisher_id, url, host, entry_id, hints, first_seen_at, state, next_at, opened_at)
       SELECT id, publisher_id, url, host, entry_id, hints, $8, 'open', coalesce(due_at, $8), $8
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::jsonb[], $7::timestamptz[])
         AS row (id, publisher_id, url, host, entry_id, hints, due_at)
       -- A page that only an archive had was never fetched: it is as good as new.
       ON CONFLICT (id) DO UPDATE SET state = 'open', next_at = excluded.next_at, opened_at = excluded.opened_at,
         entry_id = coalesce(page.entry_id, excluded.entry_id), hints = excluded.hints, turn = page.turn + 1
       WHERE page.last_fetched_at IS NULL AND page.state = 'done'
       RETURNING id`,
      [
        ...toColumns(
          sorted.slice(start, start + CHUNK),
          (p) => p.id,
          (p) => p.publisherId,
          (p) => p.url,
          (p) => p.host,
          (p) => p.entryId,
          (p) => storableJson(p.hints),
          (p) => p.dueAt ?? null,
        ),
        now,
      ],
    )
    for (const row of rows) fresh.add(row.id)
  }
  return new Set(sorted.map((page) => page.id).filter((id) => !fresh.has(id)))
}

/** Notes pages that an archive has and nobody knew: they are not fetched. */
export async function notePages(tx: Queryable, pages: readonly NewPage[], now: Date): Promise<void> {
  const sorted = [...new Map(pages.map((page) => [page.id, page])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  await tx.query(
    `INSERT INTO page (id, publisher_id, url, host, hints, first_seen_at, state, next_at)
     SELECT id, publisher_id, url, host, hints, $6, 'done', $6
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::jsonb[]) AS row (id, publisher_id, url, host, hints)
     ON CONFLICT (id) DO NOTHING`,
    [
      ...toColumns(
        sorted,
        (p) => p.id,
        (p) => p.publisherId,
        (p) => p.url,
        (p) => p.host,
        (p) => storableJson(p.hints),
      ),
      now,
    ],
  )
}

const REOPEN = `state = 'open', next_at = $2, opened_at = $2, attempts = 0, lapses = 0, sent_at = NULL, turn = turn + 1`

/** Opens known pages once more, where they are not open already: their feed says that they changed. */
export async function reopenPages(tx: Queryable, ids: readonly string[], now: Date): Promise<number> {
  const rows = await tx.query(
    `UPDATE page SET ${REOPEN} WHERE id IN (
       SELECT id FROM page WHERE id = ANY ($1::uuid[]) AND state = 'done' ORDER BY id FOR UPDATE) RETURNING id`,
    [[...ids].sort(), now],
  )
  return rows.length
}

/** Opens the other addresses of articles whose page is gone: one of them may still have it. */
export async function reopenOtherPages(
  tx: Queryable,
  gone: readonly { pageId: string; articleId: string }[],
  now: Date,
): Promise<number> {
  if (gone.length === 0) return 0
  const rows = await tx.query(
    `UPDATE page SET ${REOPEN} WHERE id IN (
       SELECT id FROM page WHERE article_id = ANY ($1::uuid[]) AND id <> ALL ($3::uuid[]) AND state = 'done'
         AND availability <> 'gone' AND revisit_at IS NULL ORDER BY id FOR UPDATE) RETURNING id`,
    [gone.map(({ articleId }) => articleId), now, gone.map(({ pageId }) => pageId)],
  )
  return rows.length
}

/** Opens every page first seen since a time, whatever its schedule says. */
export async function openPagesSince(db: Db, since: Date, now: Date): Promise<number> {
  const rows = await db.query(
    `UPDATE page SET ${REOPEN} WHERE first_seen_at >= $1 AND state = 'done' AND availability <> 'gone' RETURNING id`,
    [since, now],
  )
  return rows.length
}

/** A page with what its next visit needs to know. */
export interface PageWork {
  id: string
  publisherId: string
  url: string
  host: string
  articleId: string | null
  etag: string | null
  lastModified: string | null
  bodyDigest: string | null
  lastFetchedAt: Date | null
  lastChangedAt: Date | null
  firstSeenAt: Date
  availability: 'available' | 'gone' | 'unknown'
  goneSince: Date | null
  published: string | null
  live: boolean
  /** What became of its last capture when it was read: `unchanged` means that its bytes change and its article does not. */
  lastReading: string | null
  /** The page whose article this one was found to be, under another address; null where it is the only one. */
  mainUrl: string | null
  /** What the scheduler remembers. */
  schedule: unknown
}

export function readPages(db: Queryable, ids: readonly string[]): Promise<PageWork[]> {
  return db.query<PageWork>(
    `SELECT id, publisher_id AS "publisherId", url, host, article_id AS "articleId", etag, last_modified AS "lastModified",
       body_digest AS "bodyDigest", last_fetched_at AS "lastFetchedAt", last_changed_at AS "lastChangedAt",
       first_seen_at AS "firstSeenAt", availability, gone_since AS "goneSince", hints ->> 'published' AS published, live, schedule,
       (SELECT c.outcome FROM capture c WHERE c.page_id = page.id ORDER BY c.fetched_at DESC LIMIT 1) AS "lastReading",
       (SELECT m.url FROM page m WHERE m.article_id = page.article_id AND m.id <> page.id AND m.url = page.canonical_url
         AND m.availability = 'available' LIMIT 1) AS "mainUrl"
     FROM page WHERE id = ANY ($1::uuid[])`,
    [ids],
  )
}

/** What a visit changes of its page. */
export interface VisitedPage {
  id: string
  etag: string | null
  lastModified: string | null
  bodyDigest: string | null
  fetchedAt: Date
  /** The bytes were others than last time. */
  changed: boolean
  status: number | null
  error: string | null
  revisitAt: Date | null
  revisitReason: string
  availability: 'available' | 'gone' | 'unknown'
  schedule: unknown
}

export async function writeVisitedPages(tx: Queryable, pages: readonly VisitedPage[]): Promise<void> {
  if (pages.length === 0) return
  await tx.query(
    `UPDATE page p SET etag = v.etag, last_modified = v.last_modified, body_digest = v.body_digest,
       last_fetched_at = v.fetched_at, last_changed_at = CASE WHEN v.changed THEN v.fetched_at ELSE p.last_changed_at END,
       last_status = v.status, last_error = v.error, revisit_at = v.revisit_at, revisit_reason = v.revisit_reason, availability = v.availability,
       gone_since = CASE WHEN v.availability <> 'gone' THEN NULL ELSE coalesce(p.gone_since, v.fetched_at) END,
       schedule = v.schedule
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::boolean[], $7::int[], $8::text[],
       $9::timestamptz[], $10::text[], $11::text[], $12::jsonb[])
       AS v (id, etag, last_modified, body_digest, fetched_at, changed, status, error, revisit_at, revisit_reason,
         availability, schedule)
     WHERE p.id = v.id`,
    toColumns(
      pages,
      (p) => p.id,
      (p) => p.etag,
      (p) => p.lastModified,
      (p) => p.bodyDigest,
      (p) => p.fetchedAt,
      (p) => p.changed,
      (p) => p.status,
      (p) => p.error,
      (p) => p.revisitAt,
      (p) => p.revisitReason,
      (p) => p.availability,
      (p) => storableJson(p.schedule),
    ),
  )
}

/** How often publishers edit their pages, as far as it was learnt. */
export async function readEditHabits(db: Queryable, publisherIds: readonly string[]): Promise<Map<string, unknown>> {
  const rows = await db.query<{ id: string; habit: unknown }>(
    'SELECT id, edit_habit AS habit FROM publisher WHERE id = ANY ($1::text[])',
    [publisherIds],
  )
  return new Map(rows.map((row) => [row.id, row.habit]))
}

/** Stores what was learnt of publishers. Of two that learn at once the later one stands: it is a habit, and no count. */
export async function writeEditHabits(tx: Queryable, habits: ReadonlyMap<string, unknown>): Promise<void> {
  if (habits.size === 0) return
  const sorted = [...habits].sort(([a], [b]) => (a < b ? -1 : 1))
  await tx.query(
    `UPDATE publisher p SET edit_habit = h.habit FROM unnest($1::text[], $2::jsonb[]) AS h (id, habit) WHERE p.id = h.id`,
    toColumns(
      sorted,
      ([id]) => id,
      ([, habit]) => storableJson(habit),
    ),
  )
}
