import type { Db, Queryable } from '../db/types.ts'

/** Who listens on this channel hears the last position after each append. */
export const CHANGES_CHANNEL = 'crosswire_changes'

const BATCH = 2_000

/** Whether there are committed changes without a position. */
export async function hasFreshChanges(db: Queryable): Promise<boolean> {
  const [row] = await db.query<{ any: boolean }>('SELECT EXISTS (SELECT 1 FROM change WHERE seq IS NULL) AS any')
  return row?.any ?? false
}

/**
 * Gives committed changes their positions: dense, and never behind one that a reader may already have seen. One appender
 * at a time, by an advisory lock; the others find nothing to do. The webhooks that want a change get their deliveries
 * in the same transaction. Gives how many changes were appended.
 */
export function appendChanges(db: Db, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    if (!(await hasFreshChanges(tx))) return 0
    const [turn] = await tx.query<{ got: boolean }>(
      `SELECT pg_try_advisory_xact_lock(hashtext('crosswire'), hashtext('append')) AS got`,
    )
    if (!turn?.got) return 0
    const appended = await tx.query<{ seq: number }>(
      `WITH head AS (
         SELECT greatest(seq, (SELECT coalesce(max(seq), 0) FROM change)) AS seq FROM change_head FOR UPDATE),
       fresh AS (SELECT n, row_number() OVER (ORDER BY n) AS place FROM (
         SELECT n FROM change WHERE seq IS NULL ORDER BY n LIMIT ${BATCH}) AS unplaced)
       UPDATE change c SET seq = head.seq + fresh.place, recorded_at = $1 FROM fresh, head WHERE c.n = fresh.n
       RETURNING c.seq`,
      [now],
    )
    // Somebody else had its turn between our look and our lock: the head stands as they left it.
    if (appended.length === 0) return 0
    const seqs = appended.map((row) => row.seq)
    const last = seqs.reduce((a, b) => Math.max(a, b), 0)
    await tx.query('UPDATE change_head SET seq = $1', [last])
    await tx.query(
      `INSERT INTO delivery (id, webhook_id, seq, created_at, state, next_at, opened_at)
       SELECT gen_random_uuid(), w.id, c.seq, $2, 'open', $2, $2
       FROM change c CROSS JOIN webhook w
       WHERE c.seq = ANY ($1::bigint[]) AND w.state = 'active' AND (w.types IS NULL OR c.type = ANY (w.types))
       ON CONFLICT (webhook_id, seq) DO NOTHING`,
      [seqs, now],
    )
    await tx.query('SELECT pg_notify($1, $2)', [CHANGES_CHANNEL, String(last)])
    return appended.length
  })
}
