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

export interface ChangeSlice {
  rows: ChangeRow[]
  /** Everything up to here has been looked at: where to go on from. */
  position: number
  /** The limit cut it short. */
  more: boolean
}

/** Lines after a position, in order. Only numbered lines are read, and numbers are given after commit: none is missed. */
export async function readChanges(
  db: Queryable,
  { after, types, limit }: { after: number; types?: readonly string[] | undefined; limit: number },
): Promise<ChangeSlice> {
  const { last } = await readLogBounds(db)
  const rows = await db.query<ChangeRow>(
    `SELECT ${CHANGE_COLUMNS} FROM change c
     WHERE c.seq > $1 AND c.seq <= $2 AND ($3::text[] IS NULL OR c.type = ANY ($3::text[])) ORDER BY c.seq LIMIT $4`,
    [after, last, types ?? null, limit],
  )
  const more = rows.length === limit
  return { rows, position: more ? rows.at(-1)!.seq : Math.max(after, last), more }
}

/** First position that the log holds, one more than the last where it holds none, and the last one given out. */
export async function readLogBounds(db: Queryable): Promise<{ first: number; last: number }> {
  const [row] = await db.query<{ first: number | null; last: number }>(
    'SELECT (SELECT min(seq) FROM change) AS first, seq AS last FROM change_head',
  )
  const last = row?.last ?? 0
  return { first: row?.first ?? last + 1, last }
}

/** Removes lines recorded before a time; readers further behind start again from an export. Gives how many. */
export async function trimChanges(db: Queryable, before: Date): Promise<number> {
  const rows = await db.query('DELETE FROM change WHERE seq IS NOT NULL AND recorded_at < $1 RETURNING n', [before])
  return rows.length
}
