import { storableJson, toColumns } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'

export interface OutcomeLine {
  stage: string
  itemId: string
  publisherId: string | null
  url: string | null
  outcome: string
  /** JSON. */
  detail: unknown
  at: Date
}

export async function writeOutcomes(tx: Queryable, lines: readonly OutcomeLine[]): Promise<void> {
  if (lines.length === 0) return
  await tx.query(
    `INSERT INTO outcome (stage, item_id, publisher_id, url, outcome, detail, at)
     SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::jsonb[], $7::timestamptz[])`,
    toColumns(
      lines,
      (line) => line.stage,
      (line) => line.itemId,
      (line) => line.publisherId,
      (line) => line.url,
      (line) => line.outcome,
      (line) => (line.detail === undefined || line.detail === null ? null : storableJson(line.detail)),
      (line) => line.at,
    ),
  )
}

/** An hour is folded when it ended this long ago: by then no transaction can still add to it. */
const SETTLED_MS = 15 * 60_000

/**
 * Counts whole past hours of outcomes into `outcome_hour`, and removes lines older than `keepDays`. Safe to run
 * anywhere at any time: the row that says how far it got is locked while it runs.
 */
export async function foldOutcomes(tx: Queryable, now: Date, keepDays: number): Promise<void> {
  await tx.query(
    `INSERT INTO setting (name, value) VALUES ('outcomes-folded', '"1970-01-01T00:00:00Z"') ON CONFLICT DO NOTHING`,
  )
  const [held] = await tx.query<{ until: string }>(
    `SELECT value #>> '{}' AS until FROM setting WHERE name = 'outcomes-folded' FOR UPDATE SKIP LOCKED`,
  )
  if (!held) return
  const until = new Date(Math.floor((now.getTime() - SETTLED_MS) / 3_600_000) * 3_600_000)
  if (until <= new Date(held.until)) return
  await tx.query(
    `INSERT INTO outcome_hour (hour, stage, publisher_id, outcome, count)
     SELECT date_trunc('hour', at), stage, coalesce(publisher_id, ''), outcome, count(*) FROM outcome
     WHERE at >= $1 AND at < $2 GROUP BY 1, 2, 3, 4
     ON CONFLICT (hour, stage, publisher_id, outcome) DO UPDATE SET count = outcome_hour.count + excluded.count`,
    [new Date(held.until), until],
  )
  await tx.query(`UPDATE setting SET value = to_jsonb($1::text) WHERE name = 'outcomes-folded'`, [until.toISOString()])
  await tx.query('DELETE FROM outcome WHERE at < $1', [
    new Date(Math.min(until.getTime(), now.getTime() - keepDays * 86_400_000)),
  ])
}
