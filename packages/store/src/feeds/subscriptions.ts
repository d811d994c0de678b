import { storableJson, toColumns } from '../db/columns.ts'
import type { Db, Queryable } from '../db/types.ts'

/** A feed's subscription at a hub. */
export interface SubscriptionRow {
  feedId: string
  /** The last part of the callback's path. */
  id: string
  /** The web package's `Subscription`. */
  record: unknown
  nextAt: Date
}

/** Stores subscriptions; one feed has one. */
export async function writeSubscriptions(db: Queryable, rows: readonly SubscriptionRow[]): Promise<void> {
  if (rows.length === 0) return
  const sorted = [...rows].sort((a, b) => (a.feedId < b.feedId ? -1 : 1))
  await db.query(
    `INSERT INTO subscription (feed_id, id, record, next_at)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::jsonb[], $4::timestamptz[])
     ON CONFLICT (feed_id) DO UPDATE SET id = excluded.id, record = excluded.record, next_at = excluded.next_at`,
    toColumns(
      sorted,
      (row) => row.feedId,
      (row) => row.id,
      (row) => storableJson(row.record),
      (row) => row.nextAt,
    ),
  )
}

/** Forgets the subscriptions of feeds that declare no hub any more: their leases run out by themselves. */
export async function dropSubscriptions(db: Queryable, feedIds: readonly string[]): Promise<void> {
  if (feedIds.length > 0)
    await db.query('DELETE FROM subscription WHERE feed_id = ANY ($1::uuid[])', [[...feedIds].sort()])
}

const COLUMNS = `s.feed_id AS "feedId", s.id, s.record, s.next_at AS "nextAt"`

/** Locks subscriptions of polled feeds that are due, past those that another process has locked. */
export function takeDueSubscriptions(tx: Queryable, now: Date, limit: number): Promise<SubscriptionRow[]> {
  return tx.query<SubscriptionRow>(
    `SELECT ${COLUMNS} FROM subscription s JOIN feed f ON f.id = s.feed_id AND f.active
     WHERE s.next_at <= $1 ORDER BY s.next_at LIMIT $2 FOR UPDATE OF s SKIP LOCKED`,
    [now, limit],
  )
}

/** Changes the subscription of a callback under its lock; `change` gives null to leave it as it is. */
export function changeSubscription(
  db: Db,
  id: string,
  change: (row: SubscriptionRow | null, tx: Queryable) => Promise<SubscriptionRow | null>,
): Promise<void> {
  return db.transaction(async (tx) => {
    const [row] = await tx.query<SubscriptionRow>(`SELECT ${COLUMNS} FROM subscription s WHERE s.id = $1 FOR UPDATE`, [
      id,
    ])
    const next = await change(row ?? null, tx)
    if (next) await writeSubscriptions(tx, [next])
  })
}

/** What a hub has pushed. */
export interface PushRow {
  feedId: string
  /** Of the bytes: a push that comes twice is one. */
  digest: string
  contentType: string | null
  bytes: Uint8Array
  at: Date
}

/** Stores a push and opens its feed. One that is being polled just now is opened again once that is done. */
export async function addPush(tx: Queryable, { feedId, digest, contentType, bytes, at }: PushRow): Promise<void> {
  // The feed's row first, as a poll has it: what a poll is about to settle, it settles with this push in sight.
  await tx.query('SELECT 1 FROM feed WHERE id = $1 FOR UPDATE', [feedId])
  await tx.query(
    'INSERT INTO push (feed_id, digest, content_type, bytes, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
    [feedId, digest, contentType, bytes, at],
  )
  await tx.query(
    `UPDATE feed SET state = 'open', next_at = $2, opened_at = $2, attempts = 0, lapses = 0, sent_at = NULL, turn = turn + 1
     WHERE id = $1 AND state = 'done' AND active`,
    [feedId, at],
  )
}

/** Pushes of feeds, the oldest first. */
export function readPushes(db: Queryable, feedIds: readonly string[]): Promise<PushRow[]> {
  return db.query<PushRow>(
    `SELECT feed_id AS "feedId", digest, content_type AS "contentType", bytes, at FROM push
     WHERE feed_id = ANY ($1::uuid[]) ORDER BY at, digest`,
    [feedIds],
  )
}

export async function dropPushes(tx: Queryable, pushes: readonly Pick<PushRow, 'feedId' | 'digest'>[]): Promise<void> {
  if (pushes.length === 0) return
  await tx.query(
    `DELETE FROM push p USING unnest($1::uuid[], $2::text[]) AS d (feed_id, digest)
     WHERE p.feed_id = d.feed_id AND p.digest = d.digest`,
    toColumns(
      pushes,
      (push) => push.feedId,
      (push) => push.digest,
    ),
  )
}
