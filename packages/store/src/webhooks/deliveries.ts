import { toColumns } from '../db/columns.ts'
import type { Db, Queryable } from '../db/types.ts'
import { CHANGE_COLUMNS, type ChangeRow } from '../queries/changes.ts'
import { readSettledHead, type Webhook } from './webhooks.ts'

/** One change on its way to one webhook. */
export interface DeliveryWork {
  id: string
  webhookId: string
  seq: number
  /** Failed tries so far. */
  attempts: number
  /** Null where it was deleted meanwhile. */
  webhook: Pick<Webhook, 'id' | 'url' | 'secrets' | 'state'> | null
  /** Null where the log does not reach back to it any more. */
  change: ChangeRow | null
  /** Position of the last change before it that the webhook has not got yet; null where it is the first. */
  behind: number | null
}

export async function readDeliveries(db: Queryable, ids: readonly string[]): Promise<DeliveryWork[]> {
  const rows = await db.query<
    Omit<DeliveryWork, 'webhook' | 'change'> &
      ChangeRow & { deliveryId: string; at: number; url: string | null } & Pick<Webhook, 'secrets' | 'state'>
  >(
    `SELECT d.id AS "deliveryId", d.webhook_id AS "webhookId", d.seq AS at, d.attempts, w.url, w.secrets, w.state,
       (SELECT max(o.seq) FROM delivery o WHERE o.webhook_id = d.webhook_id AND o.state = 'open' AND o.seq < d.seq) AS behind,
       ${CHANGE_COLUMNS}
     FROM delivery d LEFT JOIN webhook w ON w.id = d.webhook_id LEFT JOIN change c ON c.seq = d.seq
     WHERE d.id = ANY ($1::uuid[])`,
    [ids],
  )
  return rows.map(({ deliveryId, at, webhookId, attempts, behind, url, secrets, state, ...change }) => ({
    id: deliveryId,
    webhookId,
    seq: at,
    attempts,
    behind,
    webhook: url === null ? null : { id: webhookId, url, secrets, state },
    change: (change.seq as number | null) === null ? null : change,
  }))
}

/** How a try ended. */
export interface DeliveryReport {
  id: string
  webhookId: string
  seq: number
  sent: boolean
  /** Of the answer, where there was one. */
  status: number | null
  error: string | null
  /** Why the webhook is not to be used any more; null: it is. */
  disable: string | null
}

/** Notes how tries ended. What a webhook's last one says of it counts. */
export async function writeDeliveries(tx: Queryable, reports: readonly DeliveryReport[], now: Date): Promise<void> {
  await tx.query(
    `UPDATE delivery d SET sent = r.sent, last_status = r.status, last_error = r.error,
       finished_at = CASE WHEN r.sent THEN $5::timestamptz END
     FROM unnest($1::uuid[], $2::boolean[], $3::int[], $4::text[]) AS r (id, sent, status, error) WHERE d.id = r.id`,
    [
      ...toColumns(
        reports,
        (report) => report.id,
        (report) => report.sent,
        (report) => report.status,
        (report) => report.error,
      ),
      now,
    ],
  )
  const inOrder = [...reports].sort((a, b) => a.seq - b.seq)
  const last = [...new Map(inOrder.map((report) => [report.webhookId, report])).values()]
  await tx.query(
    `UPDATE webhook w SET failing_since = CASE WHEN r.sent THEN NULL ELSE coalesce(w.failing_since, $4) END,
       state = CASE WHEN r.disable IS NULL THEN w.state ELSE 'disabled' END, reason = coalesce(r.disable, w.reason)
     FROM unnest($1::uuid[], $2::boolean[], $3::text[]) AS r (id, sent, disable)
     WHERE w.id = r.id AND ((w.failing_since IS NULL) <> r.sent OR r.disable IS NOT NULL)`,
    [
      ...toColumns(
        last.sort((a, b) => (a.webhookId < b.webhookId ? -1 : 1)),
        (report) => report.webhookId,
        (report) => report.sent,
        (report) => report.disable,
      ),
      now,
    ],
  )
}

/**
 * Has a webhook get again what the log holds after a position, in order, and drops what waited for it from before. Gives
 * how many changes that are.
 */
export function replayDeliveries(db: Db, webhookId: string, after: number, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const head = await readSettledHead(tx)
    await tx.query(
      `UPDATE delivery SET state = 'done', outcome = 'skipped', sent_at = NULL, turn = turn + 1
       WHERE webhook_id = $1 AND seq <= $2 AND state = 'open' AND sent_at IS NULL`,
      [webhookId, after],
    )
    const [opened] = await tx.query<{ n: number }>(
      `WITH opened AS (
         INSERT INTO delivery AS d (id, webhook_id, seq, created_at, state, next_at, opened_at)
         SELECT gen_random_uuid(), w.id, c.seq, $4, 'open', $4, $4
         FROM change c JOIN webhook w ON w.id = $1 AND (w.types IS NULL OR c.type = ANY (w.types))
         WHERE c.seq > $2 AND c.seq <= $3
         ON CONFLICT (webhook_id, seq) DO UPDATE SET state = 'open', sent = false, attempts = 0, lapses = 0, next_at = $4,
           opened_at = $4, turn = d.turn + 1, outcome = NULL, trouble = NULL, finished_at = NULL
         -- What is under way just now is sent anyway.
         WHERE d.state <> 'open' OR d.sent_at IS NULL
         RETURNING 1)
       SELECT count(*)::int AS n FROM opened`,
      [webhookId, after, head, now],
    )
    return opened?.n ?? 0
  })
}

export interface DeliverySummary {
  seq: number
  type: string | null
  subject: string | null
  state: 'open' | 'done' | 'quarantined'
  outcome: string | null
  attempts: number
  nextTryAt: Date | null
  lastStatus: number | null
  lastError: string | null
  finishedAt: Date | null
}

/** A webhook's deliveries, newest first; `before` is the position that the page before ended with. */
export function listDeliveries(
  db: Queryable,
  webhookId: string,
  { before, limit }: { before: number | null; limit: number },
): Promise<DeliverySummary[]> {
  return db.query<DeliverySummary>(
    `SELECT d.seq, c.type, c.subject, d.state, d.outcome, d.attempts,
       CASE WHEN d.state = 'open' THEN d.next_at END AS "nextTryAt", d.last_status AS "lastStatus",
       d.last_error AS "lastError", d.finished_at AS "finishedAt"
     FROM delivery d LEFT JOIN change c ON c.seq = d.seq
     WHERE d.webhook_id = $1 AND ($2::bigint IS NULL OR d.seq < $2) ORDER BY d.seq DESC LIMIT $3`,
    [webhookId, before, limit],
  )
}
