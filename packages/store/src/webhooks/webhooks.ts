import type { ChangeType } from '@crosswire/record'
import { storableJson, storableText } from '../db/columns.ts'
import type { Db, Queryable } from '../db/types.ts'

/** One that signs. `until` is set on those that a newer one replaces: they sign until then. */
export interface WebhookSecret {
  secret: string
  until: string | null
}

export interface Webhook {
  id: string
  url: string
  /** Newest first. */
  secrets: WebhookSecret[]
  /** Null: all. */
  types: ChangeType[] | null
  state: 'active' | 'disabled'
  /** Why it is disabled. */
  reason: string | null
  description: string | null
  createdAt: Date
  updatedAt: Date
  /** Since when nothing was taken; null where the last try was. */
  failingSince: Date | null
}

/** Secrets that sign at a time: the newest, and those that it replaces until their time is over. */
export const secretsAt = ({ secrets }: Pick<Webhook, 'secrets'>, at: Date): string[] =>
  secrets.filter(({ until }) => until === null || new Date(until) > at).map(({ secret }) => secret)

/** A webhook with how it stands. */
export interface WebhookStanding extends Webhook {
  /** Changes that it has not got yet. */
  waiting: number
  /** When it is tried next; null where nothing waits. */
  nextTryAt: Date | null
  lastError: string | null
}

const COLUMNS = `w.id, w.url, w.secrets, w.types, w.state, w.reason, w.description, w.created_at AS "createdAt",
  w.updated_at AS "updatedAt", w.failing_since AS "failingSince"`
const STANDING = `${COLUMNS},
  (SELECT count(*)::int FROM delivery d WHERE d.webhook_id = w.id AND d.state = 'open') AS waiting,
  head.next_at AS "nextTryAt", head.last_error AS "lastError"`
const HEAD = `LEFT JOIN LATERAL (SELECT d.next_at, d.last_error FROM delivery d
  WHERE d.webhook_id = w.id AND d.state = 'open' ORDER BY d.seq LIMIT 1) head ON true`

export function listWebhooks(db: Queryable): Promise<WebhookStanding[]> {
  return db.query<WebhookStanding>(`SELECT ${STANDING} FROM webhook w ${HEAD} ORDER BY w.created_at, w.id`)
}

export async function getWebhook(db: Queryable, id: string): Promise<WebhookStanding | null> {
  const [row] = await db.query<WebhookStanding>(`SELECT ${STANDING} FROM webhook w ${HEAD} WHERE w.id = $1`, [id])
  return row ?? null
}

export type NewWebhook = Pick<Webhook, 'id' | 'url' | 'secrets' | 'types' | 'description'>

/** Adds a webhook and gives the log's position: it gets every change after that, and none before. */
export function addWebhook(db: Db, webhook: NewWebhook, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const position = await readSettledHead(tx)
    await tx.query(
      `INSERT INTO webhook (id, url, secrets, types, description, created_at, updated_at)
       VALUES ($1, $2, $3::jsonb, $4::text[], $5, $6, $6)`,
      [
        webhook.id,
        webhook.url,
        storableJson(webhook.secrets),
        webhook.types,
        webhook.description === null ? null : storableText(webhook.description),
        now,
      ],
    )
    return position
  })
}

/**
 * The last position given out, with the appender held off until this transaction ends: every change up to it has its
 * deliveries, and every later one will see what this transaction writes.
 */
export async function readSettledHead(tx: Queryable): Promise<number> {
  const [head] = await tx.query<{ seq: number }>('SELECT seq FROM change_head FOR SHARE')
  return head?.seq ?? 0
}

export type WebhookPatch = {
  [Name in 'url' | 'types' | 'description' | 'state' | 'secrets']?: Webhook[Name] | undefined
}

/** Changes a webhook; one that is made active again has no reason and no failure any more. False where there is none. */
export async function changeWebhook(db: Queryable, id: string, patch: WebhookPatch, now: Date): Promise<boolean> {
  const { url, types, description, state, secrets } = patch
  const rows = await db.query(
    `UPDATE webhook SET url = coalesce($2, url), types = CASE WHEN $3 THEN $4::text[] ELSE types END,
       description = CASE WHEN $5 THEN $6 ELSE description END, secrets = coalesce($7::jsonb, secrets),
       state = coalesce($8, state),
       reason = CASE WHEN $8 IS NULL THEN reason WHEN $8 = 'disabled' THEN coalesce(reason, 'by the operator') END,
       failing_since = CASE WHEN $8 = 'active' THEN NULL ELSE failing_since END,
       updated_at = $9
     WHERE id = $1 RETURNING id`,
    [
      id,
      url ?? null,
      types !== undefined,
      types ?? null,
      description !== undefined,
      description === undefined || description === null ? null : storableText(description),
      secrets === undefined ? null : storableJson(secrets),
      state ?? null,
      now,
    ],
  )
  return rows.length > 0
}

/** Removes a webhook and what waited for it. */
export function removeWebhook(db: Db, id: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.query('DELETE FROM delivery WHERE webhook_id = $1', [id])
    return (await tx.query('DELETE FROM webhook WHERE id = $1 RETURNING id', [id])).length > 0
  })
}
