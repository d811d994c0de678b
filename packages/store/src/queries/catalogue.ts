import type { Entity, FeedSource, Publisher } from '@crosswire/record'
import type { Queryable } from '../db/types.ts'

export interface PublisherRow {
  record: Publisher
  active: boolean
  articles: number
}

export function listPublishers(db: Queryable): Promise<PublisherRow[]> {
  return db.query<PublisherRow>(
    `SELECT p.record, p.active, (SELECT count(*)::int FROM article a WHERE a.publisher_id = p.id AND a.version > 0) AS articles
     FROM publisher p ORDER BY p.id`,
  )
}

/** A feed with its health. */
export interface FeedRow {
  id: string
  publisherId: string
  url: string
  source: FeedSource
  active: boolean
  lastPolledAt: Date | null
  lastSuccessAt: Date | null
  lastEntryAt: Date | null
  lastStatus: number | null
  lastError: string | null
  lastMessage: string | null
  outcome: string | null
  failingSince: Date | null
  failures: number
  entryCount: number
  /** Where it moved to for good; null: its url. */
  fetchUrl: string | null
  /** What keeps it waiting though it is due. */
  trouble: string | null
  /** Its hub has granted a subscription. */
  pushed: boolean
  nextPollAt: Date
  scheduleReason: string | null
  /** What the scheduler remembers: the feed-poller's `decideHealth` reads it. */
  schedule: unknown
}

export function listFeeds(db: Queryable, publisherId?: string): Promise<FeedRow[]> {
  return db.query<FeedRow>(
    `SELECT id, publisher_id AS "publisherId", url, record AS source, active, last_polled_at AS "lastPolledAt",
       last_success_at AS "lastSuccessAt", last_entry_at AS "lastEntryAt", last_status AS "lastStatus",
       last_error AS "lastError", last_message AS "lastMessage", outcome, failing_since AS "failingSince", failures,
       entry_count AS "entryCount", fetch_url AS "fetchUrl", trouble, next_poll_at AS "nextPollAt",
       EXISTS (SELECT 1 FROM subscription s WHERE s.feed_id = feed.id AND s.record ->> 'state' = 'active') AS pushed, schedule_reason AS "scheduleReason", schedule
     FROM feed WHERE $1::text IS NULL OR publisher_id = $1 ORDER BY publisher_id, url`,
    [publisherId ?? null],
  )
}

interface EntityColumns {
  id: string
  kind: Entity['kind']
  canonicalName: string
  names: Entity['names']
  sameAs: Entity['sameAs']
}
const ENTITY = `id, kind, canonical_name AS "canonicalName", names, same_as AS "sameAs"`
const toEntity = (row: EntityColumns): Entity => ({ type: 'entity', ...row })

export async function getEntity(db: Queryable, id: string): Promise<Entity | null> {
  const [row] = await db.query<EntityColumns>(`SELECT ${ENTITY} FROM entity WHERE id = $1`, [id])
  return row ? toEntity(row) : null
}

/** Entities in one of whose names, in any language, a word begins as given; those in most articles first. */
export async function findEntities(db: Queryable, name: string, limit: number): Promise<Entity[]> {
  const rows = await db.query<EntityColumns>(
    `SELECT ${ENTITY} FROM entity
     WHERE position(' ' || lower($1) IN ' ' || lower(canonical_name)) > 0
       OR EXISTS (SELECT 1 FROM jsonb_array_elements(names) n
         WHERE position(' ' || lower($1) IN ' ' || lower(n ->> 'name')) > 0)
     ORDER BY (SELECT count(*) FROM article_entity e WHERE e.entity_id = entity.id) DESC, id LIMIT $2`,
    [name, limit],
  )
  return rows.map(toEntity)
}
