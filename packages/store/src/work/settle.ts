import { toColumns } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'
import type { WorkTableName } from './tables.ts'

/** What becomes of one claimed row. */
export interface Settlement {
  id: string
  /** As claimed. */
  turn: number
  state: 'open' | 'done' | 'quarantined'
  /** The counted outcome, or the code of the error while the row stays open. */
  outcome: string
  /** What went wrong, while the row stays open. */
  trouble: string | null
  attempts: number
  /** When an open row falls due again; null where it is not open. */
  nextAt: Date | null
}

/** Locks claimed rows, in the order of their ids, and gives the ids of those that are still ours. */
export async function holdItems(
  tx: Queryable,
  table: WorkTableName,
  items: readonly { id: string; turn: number }[],
): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT w.id FROM ${table} w JOIN unnest($1::uuid[], $2::int[]) AS item (id, turn) ON item.id = w.id AND item.turn = w.turn
     WHERE w.state = 'open' AND w.sent_at IS NOT NULL ORDER BY w.id FOR UPDATE OF w`,
    [items.map((item) => item.id), items.map((item) => item.turn)],
  )
  return new Set(rows.map((row) => row.id))
}

/**
 * Ends the turn of claimed rows, takes them out of their claim, and gives the ids of those that were still ours: whatever
 * else belongs to an item is written for these only, in the same transaction.
 */
export async function settleItems(
  tx: Queryable,
  table: WorkTableName,
  settlements: readonly Settlement[],
  claimId: string,
): Promise<Set<string>> {
  const sorted = [...settlements].sort((a, b) => (a.id < b.id ? -1 : 1))
  const rows = await tx.query<{ id: string }>(
    `WITH ours AS (
       SELECT w.id, s.state, s.outcome, s.trouble, s.attempts, s.next_at
       FROM ${table} w
       JOIN unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::int[], $7::timestamptz[])
         AS s (id, turn, state, outcome, trouble, attempts, next_at) ON s.id = w.id AND s.turn = w.turn
       WHERE w.state = 'open' AND w.sent_at IS NOT NULL
       ORDER BY w.id FOR UPDATE OF w),
     -- They may go out again at once, while the rest of the batch is still under way.
     let_go AS (
       UPDATE claim SET item_ids = ARRAY(SELECT unnest(item_ids) EXCEPT SELECT id FROM ours) WHERE id = $8)
     UPDATE ${table} w SET state = ours.state, outcome = ours.outcome, trouble = ours.trouble, attempts = ours.attempts,
       lapses = CASE WHEN ours.state = 'done' THEN 0 ELSE w.lapses END,
       next_at = coalesce(ours.next_at, w.next_at), sent_at = NULL, turn = w.turn + 1
     FROM ours WHERE w.id = ours.id
     RETURNING w.id`,
    [
      ...toColumns(
        sorted,
        (s) => s.id,
        (s) => s.turn,
        (s) => s.state,
        (s) => s.outcome,
        (s) => s.trouble,
        (s) => s.attempts,
        (s) => s.nextAt,
      ),
      claimId,
    ],
  )
  return new Set(rows.map((row) => row.id))
}
