import type { Queryable } from '../db/types.ts'

export type RulingKind = 'merge' | 'split' | 'pin' | 'unpin'

/** What a person ruled about a story. */
export interface Ruling {
  n: number
  id: string
  kind: RulingKind
  storyId: string
  /** Merge: the story in which it ends; split: the new one. */
  otherId: string | null
  /** Merge and split: the articles that move; pin and unpin: those named. */
  articleIds: string[]
  /** Merge and split: the articles that stay where they are. */
  keptIds: string[]
  note: string | null
  at: Date
  appliedAt: Date | null
}

const COLUMNS = `n, id, kind, story_id AS "storyId", other_id AS "otherId", article_ids AS "articleIds", kept_ids AS "keptIds",
  note, at, applied_at AS "appliedAt"`

/** Rulings in their order, those after a position. */
export function readRulings(db: Queryable, after: number): Promise<Ruling[]> {
  return db.query<Ruling>(`SELECT ${COLUMNS} FROM ruling WHERE n > $1 ORDER BY n`, [after])
}

/** Rulings that name a story, newest first. */
export function listRulings(db: Queryable, storyId: string): Promise<Ruling[]> {
  return db.query<Ruling>(
    `SELECT ${COLUMNS} FROM ruling WHERE story_id = $1 OR other_id = $1 ORDER BY n DESC LIMIT 200`,
    [storyId],
  )
}

export async function getRuling(db: Queryable, id: string): Promise<Ruling | null> {
  const [row] = await db.query<Ruling>(`SELECT ${COLUMNS} FROM ruling WHERE id = $1`, [id])
  return row ?? null
}

/** Rulings that the linker has not taken up. */
export function readOpenRulings(db: Queryable): Promise<Ruling[]> {
  return db.query<Ruling>(`SELECT ${COLUMNS} FROM ruling WHERE applied_at IS NULL ORDER BY n`)
}

/** The same, locked until the transaction ends. */
export function takeRulings(tx: Queryable): Promise<Ruling[]> {
  return tx.query<Ruling>(`SELECT ${COLUMNS} FROM ruling WHERE applied_at IS NULL ORDER BY n FOR UPDATE`)
}

export async function settleRulings(tx: Queryable, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length > 0) await tx.query('UPDATE ruling SET applied_at = $2 WHERE id = ANY ($1::uuid[])', [ids, now])
}

export type NewRuling = Pick<Ruling, 'id' | 'kind' | 'storyId' | 'otherId' | 'articleIds' | 'keptIds' | 'note'>

/**
 * Stores a ruling and opens the newest versions of the articles that it names, so that the linker takes it up. Whoever stays
 * where they are is noted too: they are not moved away later.
 */
export async function writeRuling(
  tx: Queryable,
  { id, kind, storyId, otherId, articleIds, keptIds, note }: NewRuling,
  now: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO ruling (id, kind, story_id, other_id, article_ids, kept_ids, note, at)
     VALUES ($1, $2, $3, $4, $5::uuid[], $6::uuid[], $7, $8) ON CONFLICT (id) DO NOTHING`,
    [id, kind, storyId, otherId, articleIds, keptIds, note, now],
  )
  await tx.query(
    `UPDATE version v SET state = 'open', attempts = 0, lapses = 0, next_at = $2, opened_at = $2, sent_at = NULL, turn = turn + 1
     WHERE v.state <> 'open' AND v.id IN (SELECT version_id FROM article WHERE id = ANY ($1::uuid[]))`,
    [articleIds, now],
  )
}
