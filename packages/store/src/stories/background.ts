import type { ArticleVersion } from '@crosswire/record'
import type { Queryable } from '../db/types.ts'

/** An article that a background passage may recall. */
export interface RecalledCandidate {
  articleId: string
  storyId: string
  publishedAt: Date
  record: ArticleVersion
}

/**
 * Articles published around a day that share entities with an article, one for each story and language, most shared first.
 * Those of its own story only if they are half a day older: a text may recall what its story began with.
 */
export function findRecallable(
  db: Queryable,
  articleId: string,
  from: Date,
  to: Date,
  limit: number,
): Promise<RecalledCandidate[]> {
  return db.query<RecalledCandidate>(
    `WITH shared AS (
       SELECT o.id, o.story_id, o.published_at, o.version_id, count(*) AS common,
         row_number() OVER (PARTITION BY o.story_id, o.language ORDER BY count(*) DESC, o.published_at, o.id) AS place
       FROM article self JOIN article_entity mine ON mine.article_id = self.id
       JOIN article_entity theirs ON theirs.entity_id = mine.entity_id JOIN article o ON o.id = theirs.article_id
       WHERE mine.article_id = $1 AND o.id <> $1 AND o.published_at BETWEEN $2 AND $3 AND o.story_id IS NOT NULL
         AND (o.story_id <> self.story_id OR o.published_at < self.published_at - interval '12 hours')
       GROUP BY o.id)
     SELECT shared.id AS "articleId", shared.story_id AS "storyId", shared.published_at AS "publishedAt", v.record
     FROM shared JOIN version v ON v.id = shared.version_id WHERE place = 1 ORDER BY common DESC, shared.id LIMIT $4`,
    [articleId, from, to, limit],
  )
}

/**
 * Articles of other stories whose passages recall the days on which articles were published, share entities with them, and
 * are not linked to a story yet: what they recall may just have come. Those that share most come first. One entity is enough
 * for an article that comes late; of what is published as others recall it much shares one, and tells something else.
 */
export async function findRecalling(
  db: Queryable,
  articleIds: readonly string[],
  limit: number,
): Promise<{ articleId: string; versionId: string }[]> {
  if (articleIds.length === 0) return []
  return db.query<{ articleId: string; versionId: string }>(
    `SELECT id AS "articleId", version_id AS "versionId" FROM (
       SELECT o.id, o.version_id, max(shared.n) AS most
       FROM article came
       JOIN recollection r ON r.day BETWEEN came.published_at - interval '3 days' AND came.published_at + interval '1 day'
       JOIN article o ON o.id = r.article_id
       CROSS JOIN LATERAL (SELECT count(*) AS n FROM article_entity a JOIN article_entity b ON b.entity_id = a.entity_id
         WHERE a.article_id = came.id AND b.article_id = o.id) shared
       WHERE came.id = ANY ($1::uuid[]) AND o.id <> ALL ($1::uuid[]) AND o.story_id IS NOT NULL AND o.story_id <> came.story_id
         AND NOT EXISTS (SELECT 1 FROM resolution x WHERE x.subject = r.subject)
         AND shared.n >= CASE WHEN came.published_at < o.published_at - interval '12 hours' THEN 1 ELSE 2 END
       GROUP BY o.id ORDER BY most DESC, o.id LIMIT $2) recalling
     ORDER BY id`,
    [articleIds, limit],
  )
}

/** The stories that articles recall, with how sure that is. */
export function readRecalledStories(
  db: Queryable,
  articleIds: readonly string[],
): Promise<{ articleId: string; storyId: string; confidence: number | null }[]> {
  return db.query(
    `SELECT r.article_id AS "articleId", r.target_id AS "storyId", max(r.confidence) AS confidence
     FROM resolution r JOIN recollection c ON c.subject = r.subject
     WHERE r.kind = 'background' AND r.article_id = ANY ($1::uuid[]) GROUP BY 1, 2 ORDER BY 1, 2`,
    [articleIds],
  )
}
