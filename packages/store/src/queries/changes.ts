import type { ChangeType } from '@crosswire/record'
import type { Queryable } from '../db/types.ts'

/** A line of the change log. */
export interface ChangeRow {
  seq: number
  id: string
  type: ChangeType
  subject: string
  versionId: string | null
  version: number
  storyId: string | null
  data: { url: string | null; headline: string | null; language: string | null }
  occurredAt: Date
  recordedAt: Date
}

/** Of `change c`. */
export const CHANGE_COLUMNS = `c.seq, c.id, c.type, c.subject, c.version_id AS "versionId", c.version,
  c.story_id AS "storyId", c.data, c.occurred_at AS "occurredAt", c.recorded_at AS "recordedAt"`

/** Lines after a position, in order. Only numbered lines are read, and numbers are given after commit: none is missed. */
export function readChanges(
  db: Queryable,
  { after, types, limit }: { after: number; types?: readonly string[] | undefined; limit: number },
): Promise<ChangeRow[]> {
  return db.query<ChangeRow>(
    `SELECT ${CHANGE_COLUMNS} FROM change c
     WHERE c.seq > $1 AND ($2::text[] IS NULL OR c.type = ANY ($2::text[])) ORDER BY c.seq LIMIT $3`,
    [after, types ?? null, limit],
  )
}

/** First and last position that the log holds; 0 and 0 where it is empty. */
export async function readLogBounds(db: Queryable): Promise<{ first: number; last: number }> {
  const [row] = await db.query<{ first: number | null; last: number }>(
    'SELECT (SELECT min(seq) FROM change) AS first, seq AS last FROM change_head',
  )
  return { first: row?.first ?? 0, last: row?.last ?? 0 }
}

/** Removes lines recorded before a time; readers further behind start again from an export. Gives how many. */
export async function trimChanges(db: Queryable, before: Date): Promise<number> {
  const rows = await db.query('DELETE FROM change WHERE seq IS NOT NULL AND recorded_at < $1 RETURNING n', [before])
  return rows.length
}
