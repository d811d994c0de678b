import { storableJson, toColumns } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'
import { WORK_TABLES, type WorkTableName } from './tables.ts'

export interface QuarantineLine {
  /** A fresh id. */
  id: string
  stage: string
  itemId: string
  publisherId: string | null
  url: string | null
  /** The error's code. */
  reason: string
  message: string
  detail: unknown
  /** What the stage worked on: a capture's digest, a feed's URL. */
  input: string | null
  attempts: number
  at: Date
}

export async function writeQuarantine(tx: Queryable, lines: readonly QuarantineLine[]): Promise<void> {
  if (lines.length === 0) return
  await tx.query(
    `INSERT INTO quarantine (id, stage, item_id, publisher_id, url, reason, message, detail, input, attempts, at)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[],
       $9::text[], $10::int[], $11::timestamptz[])`,
    toColumns(
      lines,
      (line) => line.id,
      (line) => line.stage,
      (line) => line.itemId,
      (line) => line.publisherId,
      (line) => line.url,
      (line) => line.reason,
      (line) => line.message.slice(0, 2_000),
      (line) => (line.detail === undefined || line.detail === null ? null : storableJson(line.detail)),
      (line) => line.input,
      (line) => line.attempts,
      (line) => line.at,
    ),
  )
}

/** Which resting items are meant; all of them where nothing is given. */
export interface QuarantineFilter {
  ids?: readonly string[] | undefined
  stage?: string | undefined
  /** The error's code. */
  reason?: string | undefined
  url?: string | undefined
  publisher?: string | undefined
  /** Part of the error's message, in any case. */
  message?: string | undefined
  /** Came to rest after. */
  since?: Date | undefined
}

export interface QuarantinedItem {
  id: string
  stage: string
  itemId: string
  publisherId: string | null
  url: string | null
  reason: string
  message: string
  detail: unknown
  input: string | null
  attempts: number
  at: Date
}

const MATCHES = `state = 'resting' AND ($1::uuid[] IS NULL OR id = ANY ($1::uuid[])) AND ($2::text IS NULL OR stage = $2)
  AND ($3::text IS NULL OR reason = $3) AND ($4::text IS NULL OR url = $4) AND ($5::text IS NULL OR publisher_id = $5)
  AND ($6::text IS NULL OR strpos(lower(message), lower($6)) > 0) AND ($7::timestamptz IS NULL OR at > $7)`
const matching = ({ ids, stage, reason, url, publisher, message, since }: QuarantineFilter) => [
  ids ?? null,
  stage ?? null,
  reason ?? null,
  url ?? null,
  publisher ?? null,
  message ?? null,
  since ?? null,
]

const ITEM = `id, stage, item_id AS "itemId", publisher_id AS "publisherId", url, reason, message, detail, input, attempts, at`

/** Newest first. */
export function listQuarantine(db: Queryable, filter: QuarantineFilter, limit: number): Promise<QuarantinedItem[]> {
  return db.query<QuarantinedItem>(`SELECT ${ITEM} FROM quarantine WHERE ${MATCHES} ORDER BY at DESC, id LIMIT $8`, [
    ...matching(filter),
    limit,
  ])
}

export interface QuarantineGroup {
  stage: string
  reason: string
  count: number
  publishers: number
  oldest: Date
  newest: Date
  /** The newest message. */
  example: string
}

/** How many rest, by stage and reason: what is wrong, before which items it hit. The newest trouble first. */
export function groupQuarantine(db: Queryable, filter: QuarantineFilter = {}): Promise<QuarantineGroup[]> {
  return db.query<QuarantineGroup>(
    `SELECT stage, reason, count(*)::int AS count, count(DISTINCT publisher_id)::int AS publishers, min(at) AS oldest,
       max(at) AS newest, (array_agg(message ORDER BY at DESC))[1] AS example
     FROM quarantine WHERE ${MATCHES} GROUP BY 1, 2 ORDER BY max(at) DESC, 1, 2`,
    matching(filter),
  )
}

export interface QuarantineRow extends QuarantinedItem {
  state: 'resting' | 'retried' | 'dismissed'
  settledAt: Date | null
}

/** One item, whatever became of it; null where there never was one. */
export async function getQuarantined(db: Queryable, id: string): Promise<QuarantineRow | null> {
  const [row] = await db.query<QuarantineRow>(
    `SELECT ${ITEM}, state, settled_at AS "settledAt" FROM quarantine WHERE id = $1`,
    [id],
  )
  return row ?? null
}

/** Opens matching items for their stage once more; they can come back here. Gives how many. */
export async function retryQuarantined(
  tx: Queryable,
  filter: QuarantineFilter,
  tableOf: (stage: string) => WorkTableName | undefined,
  now: Date,
): Promise<number> {
  const rows = await tx.query<{ stage: string; item_id: string }>(
    `UPDATE quarantine SET state = 'retried', settled_at = $8 WHERE ${MATCHES} RETURNING stage, item_id`,
    [...matching(filter), now],
  )
  let count = 0
  for (const stage of new Set(rows.map((row) => row.stage))) {
    const table = tableOf(stage)
    if (table === undefined) continue
    const { name } = WORK_TABLES[table]
    const ids = rows.filter((row) => row.stage === stage).map((row) => row.item_id)
    const opened = await tx.query<{ id: string }>(
      `UPDATE ${name} SET state = 'open', attempts = 0, lapses = 0, next_at = $2, opened_at = $2, sent_at = NULL,
         turn = turn + 1, trouble = NULL
       WHERE id = ANY ($1::uuid[]) AND state = 'quarantined' RETURNING id`,
      [[...new Set(ids)], now],
    )
    count += opened.length
  }
  return count
}

/**
 * Takes matching items off the list: what they were is given up, and what they belong to goes on by its schedule, so that
 * a feed is polled again when it is due. Gives how many.
 */
export async function dismissQuarantined(
  tx: Queryable,
  filter: QuarantineFilter,
  tableOf: (stage: string) => WorkTableName | undefined,
  now: Date,
): Promise<number> {
  const rows = await tx.query<{ stage: string; item_id: string }>(
    `UPDATE quarantine SET state = 'dismissed', settled_at = $8 WHERE ${MATCHES} RETURNING stage, item_id`,
    [...matching(filter), now],
  )
  for (const stage of new Set(rows.map((row) => row.stage))) {
    const table = tableOf(stage)
    if (table === undefined) continue
    const ids = rows.filter((row) => row.stage === stage).map((row) => row.item_id)
    await tx.query(
      `UPDATE ${WORK_TABLES[table].name} SET state = 'done', attempts = 0, lapses = 0, turn = turn + 1
       WHERE id = ANY ($1::uuid[]) AND state = 'quarantined'`,
      [[...new Set(ids)]],
    )
  }
  return rows.length
}
