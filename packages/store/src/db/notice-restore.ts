import { StoreError } from './errors.ts'
import { SCHEMA } from './schema-name.ts'
import type { Queryable } from './types.ts'

/** Which server, which of its histories, which database and which copy of the tables: a restore makes another one. */
const PLACE = `(SELECT system_identifier FROM pg_control_system()) || '/' || (SELECT timeline_id FROM pg_control_checkpoint())
  || '/' || (SELECT oid FROM pg_database WHERE datname = current_database()) || '/' || '${SCHEMA}.setting'::regclass::oid`

/**
 * Gives whether this database is another one than where it was last run: restored from a backup, or taken over from a
 * server that is gone. What the queue holds was then handed out by another history of these tables, so the epoch is
 * forgotten, and the watch over the queue hands everything out afresh.
 */
export async function noticeRestore(db: Queryable): Promise<boolean> {
  try {
    const [row] = await db.query<{ before: string | null }>(
      `WITH before AS (SELECT value #>> '{}' AS place FROM setting WHERE name = 'database-place'),
       noted AS (
         INSERT INTO setting (name, value) SELECT 'database-place', to_jsonb(${PLACE})
         WHERE ${PLACE} IS DISTINCT FROM (SELECT place FROM before)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value RETURNING name),
       forgotten AS (
         DELETE FROM setting WHERE name = 'queue-epoch' AND EXISTS (SELECT 1 FROM noted) AND EXISTS (SELECT 1 FROM before))
       SELECT (SELECT place FROM before WHERE EXISTS (SELECT 1 FROM noted)) AS before`,
    )
    return row?.before !== null && row?.before !== undefined
  } catch (error) {
    // A server that tells nobody which one it is: the operator flushes the queue, as the guide to restoring says.
    if (error instanceof StoreError && error.code === 'database-fault') return false
    throw error
  }
}
