import type { Param, Queryable } from '../db/types.ts'

export interface CitationFilter {
  /** A publisher's slug, an entity's id, or a canonical name. */
  cites?: string | undefined
  /** Who cites. */
  publisher?: string | undefined
  articleId?: string | undefined
  storyId?: string | undefined
}

/** An edge of the sourcing graph, of the newest versions. */
export interface CitationEdge {
  id: string
  articleId: string
  storyId: string | null
  publisherId: string
  url: string
  headline: string | null
  relation: string
  kind: string
  cited: {
    publisherId: string | null
    entityId: string | null
    name: string
    articleId: string | null
    url: string | null
  }
  via: string | null
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Citations by their ids; `after` is the last id of the page before. */
export async function listCitations(
  db: Queryable,
  { cites, publisher, articleId, storyId }: CitationFilter,
  after: string | null,
  limit: number,
): Promise<{ items: CitationEdge[]; next: string | null }> {
  const entity = cites !== undefined && UUID.test(cites) ? cites : null
  const params: Param[] = [
    limit + 1,
    after,
    publisher ?? null,
    articleId ?? null,
    storyId ?? null,
    entity,
    entity ? null : (cites ?? null),
  ]
  const rows = await db.query<
    Omit<CitationEdge, 'cited'> &
      Record<'citedPublisherId' | 'citedEntityId' | 'targetId' | 'citedUrl', string | null> & { citedName: string }
  >(
    `SELECT c.id, c.article_id AS "articleId", a.story_id AS "storyId", c.publisher_id AS "publisherId", a.url, a.headline,
       c.relation, c.kind, c.via, c.cited_publisher_id AS "citedPublisherId", c.cited_entity_id AS "citedEntityId",
       c.cited_name AS "citedName", c.cited_url AS "citedUrl", r.target_id AS "targetId"
     FROM citation c JOIN article a ON a.id = c.article_id LEFT JOIN resolution r ON r.subject = c.id::text
     WHERE ($2::uuid IS NULL OR c.id > $2) AND ($3::text IS NULL OR c.publisher_id = $3)
       AND ($4::uuid IS NULL OR c.article_id = $4) AND ($5::uuid IS NULL OR a.story_id = $5)
       AND ($6::uuid IS NULL OR c.cited_entity_id = $6)
       AND ($7::text IS NULL OR c.cited_publisher_id = $7 OR lower(c.cited_name) = lower($7))
     ORDER BY c.id LIMIT $1`,
    params,
  )
  const items = rows
    .slice(0, limit)
    .map(({ citedPublisherId, citedEntityId, citedName, citedUrl, targetId, ...edge }) => ({
      ...edge,
      cited: {
        publisherId: citedPublisherId,
        entityId: citedEntityId,
        name: citedName,
        articleId: targetId,
        url: citedUrl,
      },
    }))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}
