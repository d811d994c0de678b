import type { CitingPair, CitingProfile, CitingStatistics } from '@crosswire/record'
import type { Queryable } from '../db/types.ts'

export interface CitingFilter {
  /** Who cites. */
  publisher?: string | undefined
  /** A publisher's slug, an entity's id, or a canonical name. */
  cites?: string | undefined
  /** Articles published from then on, and before then; those without a date by when they were first recorded. */
  since?: Date | undefined
  until?: Date | undefined
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const MOST_PAIRS = 500

/** Who cites whom over a stretch of time, the pairs with most articles first. */
export async function readCiting(db: Queryable, filter: CitingFilter, limit: number): Promise<CitingStatistics> {
  const pairs = await readPairs(db, filter, limit)
  const publishers = await db.query<CitingStatistics['publishers'][number]>(
    `WITH held AS (
       SELECT a.id, a.publisher_id, count(c.id) > 0 AS citing, count(c.id) FILTER (WHERE c.kind <> 'unnamed') = 0 AS nameless
       FROM article a LEFT JOIN citation c ON c.article_id = a.id AND c.relation NOT IN ('links', 'credits')
       WHERE a.publisher_id = ANY ($1::text[]) AND a.version > 0
         AND ($2::timestamptz IS NULL OR coalesce(a.published_at, a.first_created) >= $2)
         AND ($3::timestamptz IS NULL OR coalesce(a.published_at, a.first_created) < $3)
       GROUP BY a.id)
     SELECT publisher_id AS "publisherId", count(*)::int AS articles, count(*) FILTER (WHERE citing)::int AS citing,
       count(*) FILTER (WHERE citing AND nameless)::int AS "unnamedOnly"
     FROM held GROUP BY publisher_id ORDER BY publisher_id`,
    [[...new Set(pairs.map(({ publisherId }) => publisherId))], filter.since ?? null, filter.until ?? null],
  )
  return { ...spanOf(filter), publishers, pairs }
}

/** What a publisher cites and who cites it, or who cites an entity. */
export async function readCitingProfile(
  db: Queryable,
  subject: { publisher: string } | { entity: string },
  filter: Pick<CitingFilter, 'since' | 'until'>,
  limit: number,
): Promise<CitingProfile> {
  const cited = 'publisher' in subject ? subject.publisher : subject.entity
  return {
    ...spanOf(filter),
    cites: 'publisher' in subject ? await readPairs(db, { ...filter, publisher: subject.publisher }, limit) : [],
    citedBy: await readPairs(db, { ...filter, cites: cited }, limit),
  }
}

const spanOf = ({ since, until }: CitingFilter): { since: string | null; until: string | null } => ({
  since: since?.toISOString() ?? null,
  until: until?.toISOString() ?? null,
})

/**
 * An article counts once for a source, however often it names it. The delay is that of the source that it cites earliest
 * after: a page that is dated before its source tells no delay.
 */
async function readPairs(
  db: Queryable,
  { publisher, cites, since, until }: CitingFilter,
  limit: number,
): Promise<CitingPair[]> {
  const entity = cites !== undefined && UUID.test(cites) ? cites : null
  const rows = await db.query<
    Omit<CitingPair, 'cited' | 'share' | 'lastAt'> & {
      citedPublisherId: string | null
      citedEntityId: string | null
      name: string
      held: number
      lastAt: Date | null
    }
  >(
    `WITH edge AS (
       SELECT c.article_id, c.publisher_id, c.kind, c.via, c.cited_publisher_id, c.cited_entity_id, c.cited_name,
         CASE WHEN c.kind = 'unnamed' THEN 'unnamed'
           ELSE coalesce('p ' || c.cited_publisher_id, 'e ' || c.cited_entity_id::text, 'n ' || lower(c.cited_name)) END AS key,
         coalesce(a.published_at, a.first_created) AS at, t.id AS target,
         CASE WHEN t.published_at <= a.published_at THEN extract(epoch FROM a.published_at - t.published_at) / 60 END AS delay
       FROM citation c JOIN article a ON a.id = c.article_id
         LEFT JOIN resolution r ON r.subject = c.id::text AND r.kind = 'citation' LEFT JOIN article t ON t.id = r.target_id
       WHERE c.relation NOT IN ('links', 'credits') AND ($1::text IS NULL OR c.publisher_id = $1)
         AND ($2::uuid IS NULL OR c.cited_entity_id = $2)
         AND ($3::text IS NULL OR c.cited_publisher_id = $3 OR lower(c.cited_name) = lower($3))
         AND ($4::timestamptz IS NULL OR coalesce(a.published_at, a.first_created) >= $4)
         AND ($5::timestamptz IS NULL OR coalesce(a.published_at, a.first_created) < $5)),
     telling AS (
       SELECT article_id, publisher_id, key, min(kind) AS kind, min(cited_publisher_id) AS cited_publisher_id,
         min(cited_entity_id::text) AS cited_entity_id, min(cited_name) AS cited_name, bool_and(via IS NOT NULL) AS through,
         bool_or(target IS NOT NULL) AS resolved, min(delay) AS delay, max(at) AS at
       FROM edge GROUP BY article_id, publisher_id, key)
     SELECT t.publisher_id AS "publisherId", mode() WITHIN GROUP (ORDER BY t.kind) AS kind,
       min(t.cited_publisher_id) AS "citedPublisherId", mode() WITHIN GROUP (ORDER BY t.cited_entity_id) AS "citedEntityId",
       mode() WITHIN GROUP (ORDER BY t.cited_name) AS name, count(*)::int AS articles,
       count(*) FILTER (WHERE t.through)::int AS through, count(*) FILTER (WHERE t.resolved)::int AS resolved,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY t.delay) AS "medianDelayMinutes", max(t.at) AS "lastAt",
       (SELECT count(*)::int FROM article a WHERE a.publisher_id = t.publisher_id AND a.version > 0
         AND ($4::timestamptz IS NULL OR coalesce(a.published_at, a.first_created) >= $4)
         AND ($5::timestamptz IS NULL OR coalesce(a.published_at, a.first_created) < $5)) AS held
     FROM telling t GROUP BY t.publisher_id, t.key ORDER BY articles DESC, t.publisher_id, t.key LIMIT $6`,
    [
      publisher ?? null,
      entity,
      entity ? null : (cites ?? null),
      since ?? null,
      until ?? null,
      Math.min(limit, MOST_PAIRS),
    ],
  )
  return rows.map(({ citedPublisherId, citedEntityId, name, held, medianDelayMinutes, lastAt, ...pair }) => ({
    ...pair,
    cited: { publisherId: citedPublisherId, entityId: citedEntityId, name },
    share: Math.round((pair.articles / Math.max(held, pair.articles)) * 1000) / 1000,
    medianDelayMinutes: medianDelayMinutes === null ? null : Math.round(medianDelayMinutes * 10) / 10,
    lastAt: lastAt?.toISOString() ?? null,
  }))
}
