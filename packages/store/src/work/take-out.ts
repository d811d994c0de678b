import type { Param, Queryable } from '../db/types.ts'
import { WORK_TABLES, type WorkTableName } from './tables.ts'

export interface TakeOutOptions {
  now: Date
  /** When a row that nobody brought back counts as lost. Doubled with each lapse of a row, up to 32 times. */
  leaseMs: number
  /** Most rows of the table in the queue and under way together. */
  window: number
  /** Most of them with one key. */
  perKey: number
  /** Only keys of which nothing is out. */
  exclusive: boolean
  /** Most rows taken by this call. */
  limit: number
  /** Rows opened later than this stay. Default: none do. */
  openedBefore?: Date | undefined
}

export interface OutItem {
  id: string
  /** The row's turn: whoever holds another one has lost it. */
  turn: number
  key: string
  lapses: number
}

/**
 * Marks due rows as sent and gives them for the queue, at most as many as there is room for. Keys share the room evenly,
 * what they already have out counted in, so that one key's flood waits in the table and not in front of the others.
 */
export async function takeOut(db: Queryable, table: WorkTableName, options: TakeOutOptions): Promise<OutItem[]> {
  const { now, leaseMs, window, perKey, exclusive, limit, openedBefore } = options
  const params: Param[] = [now, leaseMs, window, limit, openedBefore ?? now]
  const { key } = WORK_TABLES[table]
  const sql = key === null ? inLine(table) : byKey(table, key)
  const rows = await db.query<OutItem & { place: number }>(sql, key === null ? params : [...params, perKey, exclusive])
  return rows
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .map(({ id, turn, key: of, lapses }) => ({ id, turn, key: of, lapses }))
}

const WAITING = `w.state = 'open' AND w.sent_at IS NULL`
const DUE = `${WAITING} AND w.next_at <= $1 AND w.opened_at <= $5`
const lease = (alias: string): string =>
  `$1::timestamptz + $2::int * (1 << least(${alias}.lapses, 5)) * interval '1 ms'`

const send = (table: string, key: string): string => `
  -- By their ids: how many there are nobody can tell beforehand, and a join might go through the whole backlog; so might the
  -- index of waiting rows, once for each id, in a table that was never counted. Whoever has its turn still waits.
  locked AS (
    SELECT w.id, w.turn FROM ${table} w WHERE w.id = ANY (ARRAY(SELECT id FROM picked)) FOR UPDATE OF w SKIP LOCKED)
  UPDATE ${table} w SET sent_at = $1, next_at = ${lease('w')}, turn = w.turn + 1
  FROM locked JOIN picked ON picked.id = locked.id AND picked.turn = locked.turn WHERE w.id = ANY (ARRAY(SELECT id FROM locked)) AND w.id = locked.id
  RETURNING w.id, w.turn, ${key} AS key, w.lapses, picked.place::int AS place`

function inLine(table: WorkTableName): string {
  const { order, eligible } = WORK_TABLES[table]
  return `
  WITH room AS (
    SELECT greatest(0, least($4::int, $3::int - count(*)))::int AS n FROM ${table} WHERE state = 'open' AND sent_at IS NOT NULL),
  picked AS (
    SELECT w.id, w.turn, row_number() OVER (ORDER BY ${qualified(order)}) AS place FROM ${table} w
    WHERE ${DUE} ${eligible} ORDER BY ${qualified(order)} LIMIT (SELECT n FROM room)),
  ${send(table, `''`)}`
}

function byKey(table: WorkTableName, key: string): string {
  const { order, eligible, keyReady } = WORK_TABLES[table]
  return `
  WITH RECURSIVE held AS (
    SELECT ${key} AS key, count(*)::int AS n FROM ${table} WHERE state = 'open' AND sent_at IS NOT NULL GROUP BY 1),
  room AS (SELECT greatest(0, least($4::int, $3::int - coalesce(sum(n), 0)))::int AS n FROM held),
  -- A loose index scan: one probe for each key, however many rows a key has.
  keys AS (
    (SELECT w.${key} AS key FROM ${table} w WHERE ${WAITING} ORDER BY w.${key} LIMIT 1)
    UNION ALL
    SELECT (SELECT w.${key} FROM ${table} w WHERE ${WAITING} AND w.${key} > keys.key ORDER BY w.${key} LIMIT 1)
    FROM keys WHERE keys.key IS NOT NULL),
  candidates AS (
    SELECT due.id, due.turn, due.next_at, coalesce(held.n, 0) + row_number() OVER (PARTITION BY keys.key ORDER BY due.at) AS place
    FROM keys LEFT JOIN held ON held.key = keys.key
    CROSS JOIN LATERAL (
      SELECT w.id, w.turn, w.next_at, row_number() OVER (ORDER BY ${qualified(order)}) AS at FROM ${table} w
      WHERE w.${key} = keys.key AND ${DUE} ${eligible} ORDER BY ${qualified(order)}
      LIMIT CASE WHEN $7::boolean AND held.n > 0 THEN 0${keyReady ? ` WHEN NOT ${keyReady('keys.key')} THEN 0` : ''}
        ELSE greatest(0, least($6::int - coalesce(held.n, 0), (SELECT n FROM room))) END) due
    WHERE keys.key IS NOT NULL),
  picked AS (SELECT id, turn, place FROM candidates ORDER BY place, next_at, id LIMIT (SELECT n FROM room)),
  ${send(table, `w.${key}::text`)}`
}

const qualified = (order: string): string => order.replace(/\w+/g, (column) => `w.${column}`)

/** Gives rows back that the queue did not take. */
export async function putBack(
  db: Queryable,
  table: WorkTableName,
  items: readonly { id: string; turn: number }[],
  now: Date,
): Promise<void> {
  await db.query(
    `UPDATE ${table} w SET sent_at = NULL, next_at = $3, turn = w.turn + 1
     FROM unnest($1::uuid[], $2::int[]) AS item (id, turn)
     WHERE w.id = item.id AND w.turn = item.turn AND w.state = 'open'`,
    [items.map((item) => item.id), items.map((item) => item.turn), now],
  )
}
