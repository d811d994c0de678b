import type { Queryable } from '../db/types.ts'
import { WORK_TABLES, type WorkTableName } from './tables.ts'

/** Opens the rows whose scheduled time has come: feeds to poll, pages to visit again. Gives how many. */
export async function openDue(db: Queryable, table: WorkTableName, now: Date, limit = 1_000): Promise<number> {
  const { name, dueColumn, dueCondition } = WORK_TABLES[table]
  if (dueColumn === null) return 0
  const opened = await db.query<{ id: string }>(
    `UPDATE ${name} SET state = 'open', next_at = $1, opened_at = $1, attempts = 0, lapses = 0, sent_at = NULL,
       turn = turn + 1
     WHERE id IN (
       SELECT id FROM ${name} WHERE state = 'done' AND ${dueColumn} <= $1 ${dueCondition}
       ORDER BY ${dueColumn} LIMIT $2 FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    [now, limit],
  )
  return opened.length
}
