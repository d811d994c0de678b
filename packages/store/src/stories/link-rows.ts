import type { ArticleVersion } from '@crosswire/record'
import { storableJson, toColumns } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'

/** A version to link, or one that was linked. */
export interface LinkWork {
  id: string
  articleId: string
  n: number
  publisherId: string
  rankAt: Date
  record: ArticleVersion
  /** When its first version said it was published: pages are stamped anew when they are edited. */
  firstPublished: string | null
}

const FIRST_PUBLISHED = `CASE WHEN v.n = 1 THEN NULL ELSE (SELECT f.record #>> '{datePublished,value}' FROM version f
  WHERE f.article_id = v.article_id AND f.n = 1) END AS "firstPublished"`

export function readVersionsToLink(db: Queryable, ids: readonly string[]): Promise<LinkWork[]> {
  return db.query<LinkWork>(
    `SELECT v.id, v.article_id AS "articleId", v.n, v.publisher_id AS "publisherId", v.rank_at AS "rankAt", v.record,
       ${FIRST_PUBLISHED}
     FROM version v WHERE v.id = ANY ($1::uuid[]) ORDER BY v.rank_at, v.id`,
    [ids],
  )
}

/** A decision of the linker, in the order in which it was made. */
export interface LinkRow {
  versionId: string
  articleId: string
  storyId: string
  relation: string
  derivedFrom: string | null
  similarity: number | null
  /** What else it came to: merges, moves, reasons. */
  decision: unknown
}

/** Appends decisions to the linker's log. Only the holder of the linker's lock writes it, so the numbers are dense. */
export async function writeLinks(tx: Queryable, links: readonly LinkRow[], now: Date): Promise<void> {
  await tx.query(
    `INSERT INTO link (n, version_id, article_id, story_id, relation, derived_from, similarity, decision, at)
     SELECT (SELECT coalesce(max(n), 0) FROM link) + place, version_id, article_id, story_id, relation, derived_from,
       similarity, decision, $8
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::real[], $7::jsonb[]) WITH ORDINALITY
       AS row (version_id, article_id, story_id, relation, derived_from, similarity, decision, place)`,
    [
      ...toColumns(
        links,
        (link) => link.versionId,
        (link) => link.articleId,
        (link) => link.storyId,
        (link) => link.relation,
        (link) => link.derivedFrom,
        (link) => link.similarity,
        (link) => storableJson(link.decision),
      ),
      now,
    ],
  )
}

/** A linked version with the story that its article is in now. */
export interface LinkedRow {
  n: number
  articleId: string
  storyId: string
  publisherId: string
  record: ArticleVersion
  firstPublished: string | null
  /** The article that it was put with for its facts. */
  tiedTo: string | null
}

/**
 * What the linker remembers, in the order of its decisions: the newest linked version of each article whose last decision
 * was made since a time. A page of `limit` after position `after`.
 */
export function readLinked(db: Queryable, since: Date, after: number, limit: number): Promise<LinkedRow[]> {
  return db.query<LinkedRow>(
    `SELECT l.n, l.article_id AS "articleId", m.story_id AS "storyId", v.publisher_id AS "publisherId", v.record,
       l.decision ->> 'tiedTo' AS "tiedTo", ${FIRST_PUBLISHED}
     FROM link l JOIN version v ON v.id = l.version_id JOIN story_member m ON m.article_id = l.article_id
     WHERE l.n > $2 AND l.at >= $1
       AND NOT EXISTS (SELECT 1 FROM link later WHERE later.article_id = l.article_id AND later.n > l.n)
     ORDER BY l.n LIMIT $3`,
    [since, after, limit],
  )
}

/** How many articles `readLinked` gives, on all pages. */
export async function countLinked(db: Queryable, since: Date): Promise<number> {
  const [row] = await db.query<{ articles: number }>(
    'SELECT count(DISTINCT article_id)::int AS articles FROM link WHERE at >= $1',
    [since],
  )
  return row!.articles
}

/** The newest records that were linked, those last first. */
export function readLastLinked(db: Queryable, since: Date, limit: number): Promise<Omit<VersionSource, 'versionId'>[]> {
  return db.query(
    `SELECT v.record, ${FIRST_PUBLISHED} FROM link l JOIN version v ON v.id = l.version_id
     WHERE l.at >= $1 ORDER BY l.n DESC LIMIT $2`,
    [since, limit],
  )
}

/** The newest linked versions of articles, with the stories that the articles are in now. */
export function readLinkedArticles(db: Queryable, articleIds: readonly string[]): Promise<LinkedRow[]> {
  if (articleIds.length === 0) return Promise.resolve([])
  return db.query<LinkedRow>(
    `SELECT DISTINCT ON (l.article_id) l.n, l.article_id AS "articleId", m.story_id AS "storyId", v.publisher_id AS "publisherId",
       v.record, l.decision ->> 'tiedTo' AS "tiedTo", ${FIRST_PUBLISHED}
     FROM link l JOIN version v ON v.id = l.version_id JOIN story_member m ON m.article_id = l.article_id
     WHERE l.article_id = ANY ($1::uuid[]) ORDER BY l.article_id, l.n DESC`,
    [articleIds],
  )
}

/** A version with what its telling is read from. */
export interface VersionSource {
  versionId: string
  record: ArticleVersion
  firstPublished: string | null
}

export function readVersionSources(db: Queryable, versionIds: readonly string[]): Promise<VersionSource[]> {
  if (versionIds.length === 0) return Promise.resolve([])
  return db.query<VersionSource>(
    `SELECT v.id AS "versionId", v.record, ${FIRST_PUBLISHED} FROM version v WHERE v.id = ANY ($1::uuid[])`,
    [versionIds],
  )
}
