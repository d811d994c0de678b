import type { Param, Queryable } from '../db/types.ts'

/** Which pages are read again: those of these addresses (with their spellings), those of a publisher, or all. */
export type ReplayScope = { urls: readonly string[] } | { publisher: string } | { all: true }

/** A page with the captures that its record can be derived from again, oldest first. */
export interface ReplayPage {
  pageId: string
  captureIds: string[]
}

/** Not waiting to be read anyway, and its bytes are still kept. */
const readable = (capture: string): string =>
  `${capture}.state <> 'open' AND EXISTS (SELECT 1 FROM blob b WHERE b.digest = ${capture}.digest)`

function conditionOf(scope: ReplayScope): { sql: string; params: Param[] } {
  if ('all' in scope) return { sql: 'true', params: [] }
  if ('publisher' in scope) return { sql: 'p.publisher_id = $3', params: [scope.publisher] }
  const spelled = '(SELECT md5(u) FROM unnest($3::text[]) AS u)'
  return {
    sql: `p.id IN (
      SELECT id FROM page WHERE md5(url) IN ${spelled}
      UNION SELECT page_id FROM entry WHERE md5(url) IN ${spelled}
      UNION SELECT page.id FROM page JOIN article a ON a.id = page.article_id WHERE md5(a.url) IN ${spelled})`,
    params: [scope.urls],
  }
}

/**
 * Pages of a scope, by their ids after `after`, with the captures that a replay reads: the one that the article's head was
 * made from, and the newest one. Every other one speaks of a state that a version stands for already.
 */
export function listReplayPages(
  db: Queryable,
  scope: ReplayScope,
  after: string | null,
  limit: number,
): Promise<ReplayPage[]> {
  const { sql, params } = conditionOf(scope)
  return db.query<ReplayPage>(
    `WITH pages AS (
       SELECT p.id, p.article_id FROM page p
       WHERE ($1::uuid IS NULL OR p.id > $1) AND ${sql}
         AND EXISTS (SELECT 1 FROM capture c WHERE c.page_id = p.id AND ${readable('c')})
       ORDER BY p.id LIMIT $2)
     SELECT pages.id AS "pageId", array_agg(c.id ORDER BY c.fetched_at, c.id) AS "captureIds"
     FROM pages JOIN capture c ON c.page_id = pages.id AND ${readable('c')} AND (
       c.id = (SELECT n.id FROM capture n WHERE n.page_id = pages.id AND ${readable('n')}
               ORDER BY n.fetched_at DESC, n.id DESC LIMIT 1)
       OR c.id = (SELECT v.capture_id FROM article a JOIN version v ON v.id = a.version_id WHERE a.id = pages.article_id))
     GROUP BY pages.id ORDER BY pages.id`,
    [after, limit, ...params],
  )
}

const PAGES = 2_000

/** Opens the captures of a scope to be read once more, in batches. Gives how many pages and captures. */
export async function openReplay(
  db: Queryable,
  scope: ReplayScope,
  now: Date,
): Promise<{ pages: number; captures: number }> {
  const opened = { pages: 0, captures: 0 }
  for (let after: string | null = null; ;) {
    const pages: ReplayPage[] = await listReplayPages(db, scope, after, PAGES)
    const last = pages.at(-1)
    if (last === undefined) return opened
    after = last.pageId
    const rows = await db.query<{ id: string }>(
      `WITH opened AS (UPDATE capture SET state = 'open', replay_at = $2, next_at = $2, opened_at = $2, attempts = 0, lapses = 0,
         sent_at = NULL, turn = turn + 1, trouble = NULL
       WHERE id IN (SELECT id FROM capture WHERE id = ANY ($1::uuid[]) AND state <> 'open' ORDER BY id FOR UPDATE)
       RETURNING id),
       settled AS (UPDATE quarantine SET state = 'retried', settled_at = $2
         WHERE state = 'resting' AND item_id IN (SELECT id FROM opened))
       SELECT id FROM opened`,
      [pages.flatMap(({ captureIds }) => captureIds), now],
    )
    opened.pages += pages.length
    opened.captures += rows.length
  }
}

/** How far the replays asked for at a time are: captures that are still open, and what became of the others. */
export async function readReplay(
  db: Queryable,
  since: Date,
): Promise<{ open: number; outcomes: { outcome: string; count: number }[] }> {
  const [row] = await db.query<{ open: number }>(
    `SELECT count(*)::int AS open FROM capture WHERE replay_at = $1 AND state = 'open'`,
    [since],
  )
  const outcomes = await db.query<{ outcome: string; count: number }>(
    `SELECT outcome, count(*)::int AS count FROM outcome
     WHERE stage = 'articles' AND at >= $1 AND detail ->> 'replay' = 'true' GROUP BY 1 ORDER BY 2 DESC, 1`,
    [since],
  )
  return { open: row?.open ?? 0, outcomes }
}
