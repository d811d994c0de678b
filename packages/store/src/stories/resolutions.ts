import { toColumns } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'

/** A citation of a head version whose cited article may be held. */
export interface OpenCitation {
  id: string
  articleId: string
  storyId: string | null
  relation: string
  citedPublisherId: string | null
  citedEntityId: string | null
  citedName: string
  citedUrl: string | null
  kind: string
  via: string | null
  /** Of the citing article. */
  publishedAt: Date
  /** The article that it was resolved to, if any. */
  targetId: string | null
}

/** Citations of the articles of stories. */
export function readStoryCitations(db: Queryable, storyIds: readonly string[]): Promise<OpenCitation[]> {
  if (storyIds.length === 0) return Promise.resolve([])
  return db.query<OpenCitation>(
    `SELECT c.id, c.article_id AS "articleId", a.story_id AS "storyId", c.relation, c.cited_publisher_id AS "citedPublisherId",
       c.cited_entity_id AS "citedEntityId", c.cited_name AS "citedName", c.cited_url AS "citedUrl", c.kind, c.via,
       coalesce(a.published_at, a.first_created) AS "publishedAt", r.target_id AS "targetId"
     FROM citation c JOIN article a ON a.id = c.article_id LEFT JOIN resolution r ON r.subject = c.id::text
     WHERE a.story_id = ANY ($1::uuid[]) ORDER BY c.id`,
    [storyIds],
  )
}

/** Articles that stand at addresses, by the address as it was cited. */
export async function findArticlesByUrl(db: Queryable, urls: readonly string[]): Promise<Map<string, string>> {
  if (urls.length === 0) return new Map()
  const rows = await db.query<{ url: string; id: string }>(
    `SELECT u.url, coalesce(a.id, p.article_id) AS id FROM unnest($1::text[]) AS u (url)
     LEFT JOIN article a ON md5(a.url) = md5(u.url) AND a.url = u.url
     LEFT JOIN page p ON md5(p.url) = md5(u.url) AND p.url = u.url AND p.article_id IS NOT NULL
     WHERE a.id IS NOT NULL OR p.article_id IS NOT NULL`,
    [[...new Set(urls)]],
  )
  return new Map(rows.map((row) => [row.url, row.id]))
}

export interface ResolutionRow {
  /** A citation's or a quote's id; a background passage's version and start. */
  subject: string
  kind: 'citation' | 'background' | 'quote'
  articleId: string
  targetId: string
  confidence: number | null
}

/** Stores what was found about subjects. Gives the articles about which something new was said. */
export async function writeResolutions(
  tx: Queryable,
  resolutions: readonly ResolutionRow[],
  now: Date,
): Promise<string[]> {
  if (resolutions.length === 0) return []
  const sorted = [...resolutions].sort((a, b) => (a.subject < b.subject ? -1 : 1))
  const rows = await tx.query<{ articleId: string }>(
    `INSERT INTO resolution AS r (subject, kind, article_id, target_id, confidence, at)
     SELECT subject, kind, article_id, target_id, confidence, $6
     FROM unnest($1::text[], $2::text[], $3::uuid[], $4::uuid[], $5::real[]) AS row (subject, kind, article_id, target_id, confidence)
     ON CONFLICT (subject) DO UPDATE SET target_id = excluded.target_id, confidence = excluded.confidence, at = excluded.at
     WHERE r.target_id <> excluded.target_id
     RETURNING r.article_id AS "articleId"`,
    [
      ...toColumns(
        sorted,
        (r) => r.subject,
        (r) => r.kind,
        (r) => r.articleId,
        (r) => r.targetId,
        (r) => r.confidence,
      ),
      now,
    ],
  )
  return [...new Set(rows.map((row) => row.articleId))]
}

/** A background passage is known by the version it stands in and where it begins. */
export const backgroundSubject = (versionId: string, start: number): string => `${versionId}:${start}`

/** An article that a citation elsewhere may mean, or one whose citations may mean an article that came. */
export interface CitedPair {
  citingId: string
  citedId: string
}

const RELATED = `(SELECT count(*) FROM article_entity a JOIN article_entity b ON b.entity_id = a.entity_id
  WHERE a.article_id = citing.id AND b.article_id = cited.id) >= 3`
const WITHIN = `coalesce(cited.published_at, cited.first_created) BETWEEN coalesce(citing.published_at, citing.first_created)
  - interval '10 days' AND citing.version_created + interval '30 minutes'`

/**
 * Pairs of a citing and a cited article in different stories: the citation is of that publisher, the times fit, and three
 * names are common. Either side is among the given articles; only citations that are not resolved yet, unless their own
 * article is one of the given.
 */
export function findCitedElsewhere(db: Queryable, articleIds: readonly string[], limit: number): Promise<CitedPair[]> {
  return db.query<CitedPair>(
    `SELECT DISTINCT citing.id AS "citingId", cited.id AS "citedId"
     FROM citation c JOIN article citing ON citing.id = c.article_id
     JOIN article cited ON cited.publisher_id = c.cited_publisher_id AND cited.story_id IS DISTINCT FROM citing.story_id
     WHERE c.cited_publisher_id IS NOT NULL AND c.cited_publisher_id <> c.publisher_id AND citing.story_id IS NOT NULL
       AND (citing.id = ANY ($1::uuid[]) OR (cited.id = ANY ($1::uuid[])
         AND NOT EXISTS (SELECT 1 FROM resolution r WHERE r.subject = c.id::text)))
       AND ${WITHIN} AND ${RELATED}
     ORDER BY 1, 2 LIMIT $2`,
    [articleIds, limit],
  )
}
