import type { Queryable } from '../db/types.ts'
import type { WorkTableName } from './tables.ts'

export interface ClaimOptions {
  /** A fresh id. */
  claimId: string
  workerId: string
  stage: string
  now: Date
  /** The lease is drawn out to here where it would end sooner. */
  leaseUntil: Date
}

export interface ClaimedItem {
  id: string
  turn: number
  attempts: number
  lapses: number
}

/**
 * Notes a batch as under way and gives those of its rows that are still to be done: open, of the same turn, and in
 * nobody else's hands. An empty answer leaves no claim. Whoever did not hear the answer may ask again with the same id.
 */
export async function claimItems(
  db: Queryable,
  table: WorkTableName,
  items: readonly { id: string; turn: number }[],
  { claimId, workerId, stage, now, leaseUntil }: ClaimOptions,
): Promise<ClaimedItem[]> {
  const rows = await db.query<ClaimedItem & { short: boolean }>(
    `WITH mine AS (
       SELECT w.id, w.turn, w.attempts, w.lapses, w.next_at < $7 AS short
       FROM ${table} w JOIN unnest($1::uuid[], $2::int[]) AS item (id, turn) ON item.id = w.id AND item.turn = w.turn
       WHERE w.state = 'open' AND w.sent_at IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.stage = $5 AND c.id <> $3 AND w.id = ANY (c.item_ids))),
     noted AS (
       INSERT INTO claim (id, worker_id, stage, item_ids, claimed_at)
       SELECT $3, $4, $5, array_agg(id), $6 FROM mine HAVING count(*) > 0
       ON CONFLICT (id) DO NOTHING)
     SELECT id, turn, attempts, lapses, short FROM mine`,
    [items.map((item) => item.id), items.map((item) => item.turn), claimId, workerId, stage, now, leaseUntil],
  )
  const short = rows.filter((row) => row.short)
  if (short.length > 0) await extendLease(db, table, short, leaseUntil)
  return rows.map(({ id, turn, attempts, lapses }) => ({ id, turn, attempts, lapses }))
}

export async function extendLease(
  db: Queryable,
  table: WorkTableName,
  items: readonly { id: string; turn: number }[],
  until: Date,
): Promise<void> {
  await db.query(
    `UPDATE ${table} w SET next_at = $3 FROM unnest($1::uuid[], $2::int[]) AS item (id, turn)
     WHERE w.id = item.id AND w.turn = item.turn AND w.state = 'open' AND w.sent_at IS NOT NULL AND w.next_at < $3`,
    [items.map((item) => item.id), items.map((item) => item.turn), until],
  )
}

/**
 * Drops a claim of a table's rows. Rows that are still in it, because the store was away when they were to be settled, are
 * open again at once and cost no lapse: they did nothing wrong. Gives their number.
 */
export async function dropClaim(db: Queryable, table: WorkTableName, claimId: string, now: Date): Promise<number> {
  const rows = await db.query<{ id: string }>(
    `WITH dropped AS (DELETE FROM claim WHERE id = $1 RETURNING item_ids)
     UPDATE ${table} SET sent_at = NULL, next_at = $2, turn = turn + 1
     WHERE id IN (
       SELECT w.id FROM ${table} w WHERE w.id IN (SELECT unnest(item_ids) FROM dropped)
         AND w.state = 'open' AND w.sent_at IS NOT NULL
       ORDER BY w.id FOR UPDATE)
     RETURNING id`,
    [claimId, now],
  )
  return rows.length
}
