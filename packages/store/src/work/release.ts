import type { Queryable } from '../db/types.ts'
import { WORK_TABLES, type WorkTableName } from './tables.ts'

const UNCLAIMED = (stage: number): string =>
  `NOT EXISTS (SELECT 1 FROM claim c WHERE c.stage = $${stage} AND w.id = ANY (c.item_ids))`

/**
 * Opens rows again whose lease ran out while nobody worked on them: the queue has lost them. Counts a lapse. This is
 * the last net, and a run without faults never needs it.
 */
export async function sweepLapsed(db: Queryable, table: WorkTableName, stage: string, now: Date): Promise<number> {
  const rows = await db.query<{ id: string }>(
    `UPDATE ${table} w SET sent_at = NULL, next_at = $1, turn = w.turn + 1, lapses = w.lapses + 1
     WHERE w.id IN (
       SELECT w.id FROM ${table} w
       WHERE w.state = 'open' AND w.sent_at IS NOT NULL AND w.next_at <= $1 AND ${UNCLAIMED(2)}
       LIMIT 1000 FOR UPDATE OF w SKIP LOCKED)
     RETURNING w.id`,
    [now, stage],
  )
  return rows.length
}

/**
 * Opens every row again that is in the queue and not under way, as after the queue was wiped. `sentBefore` spares rows
 * that are only now on their way. Costs no lapse: the rows did nothing wrong.
 */
export async function releaseSent(
  db: Queryable,
  table: WorkTableName,
  stage: string,
  now: Date,
  sentBefore: Date = now,
): Promise<number> {
  const rows = await db.query<{ id: string }>(
    `UPDATE ${table} w SET sent_at = NULL, next_at = $1, turn = w.turn + 1
     WHERE w.state = 'open' AND w.sent_at IS NOT NULL AND w.sent_at <= $3 AND ${UNCLAIMED(2)}
     RETURNING w.id`,
    [now, stage, sentBefore],
  )
  return rows.length
}

/**
 * Takes the claims of dead workers apart: their rows are open again at once, with a lapse, and the workers are
 * forgotten. Gives the number of rows by stage. `tableOf` says which table a stage works on.
 */
export async function releaseDead(
  tx: Queryable,
  workerIds: readonly string[],
  tableOf: (stage: string) => WorkTableName | undefined,
  now: Date,
): Promise<Map<string, number>> {
  await tx.query('DELETE FROM worker WHERE id = ANY ($1::uuid[])', [workerIds])
  const claims = await tx.query<{ stage: string; item_ids: string[] }>(
    'DELETE FROM claim WHERE worker_id = ANY ($1::uuid[]) RETURNING stage, item_ids',
    [workerIds],
  )
  return reopen(tx, claims, tableOf, now)
}

/** The same for claims whose worker is not even known any more. */
export async function releaseOrphans(
  tx: Queryable,
  tableOf: (stage: string) => WorkTableName | undefined,
  now: Date,
): Promise<Map<string, number>> {
  const claims = await tx.query<{ stage: string; item_ids: string[] }>(
    'DELETE FROM claim c WHERE NOT EXISTS (SELECT 1 FROM worker w WHERE w.id = c.worker_id) RETURNING stage, item_ids',
  )
  return reopen(tx, claims, tableOf, now)
}

async function reopen(
  tx: Queryable,
  claims: readonly { stage: string; item_ids: string[] }[],
  tableOf: (stage: string) => WorkTableName | undefined,
  now: Date,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { stage, item_ids } of claims) {
    const table = tableOf(stage)
    if (table === undefined) continue
    const { name } = WORK_TABLES[table]
    const rows = await tx.query<{ id: string }>(
      `UPDATE ${name} SET sent_at = NULL, next_at = $2, turn = turn + 1, lapses = lapses + 1
       WHERE id IN (SELECT id FROM ${name} WHERE id = ANY ($1::uuid[]) AND state = 'open' AND sent_at IS NOT NULL
         ORDER BY id FOR UPDATE)
       RETURNING id`,
      [item_ids, now],
    )
    counts.set(stage, (counts.get(stage) ?? 0) + rows.length)
  }
  return counts
}
