import { storableJson } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'

/** Which backfill: of a publisher, or of one address of it. */
export interface BackfillKey {
  publisherId: string
  /** Empty: everything. */
  scope: string
}

export async function readBackfill(db: Queryable, { publisherId, scope }: BackfillKey): Promise<unknown> {
  const [row] = await db.query<{ state: unknown }>(
    'SELECT state FROM backfill WHERE publisher_id = $1 AND scope = $2',
    [publisherId, scope],
  )
  return row?.state ?? null
}

/** Written in the transaction that opens the pages which a step found. */
export async function writeBackfill(tx: Queryable, key: BackfillKey, state: unknown, now: Date): Promise<void> {
  await tx.query(
    `INSERT INTO backfill (publisher_id, scope, state, started_at, updated_at) VALUES ($1, $2, $3::jsonb, $4, $4)
     ON CONFLICT (publisher_id, scope) DO UPDATE SET state = excluded.state, updated_at = excluded.updated_at`,
    [key.publisherId, key.scope, storableJson(state), now],
  )
}
