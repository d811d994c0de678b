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
       FROM article_entity mine JOIN article_entity theirs ON theirs.entity_id = mine.entity_id
       JOIN article o ON o.id = theirs.article_id
       WHERE mine.article_id = $1 AND o.id <> $1 AND o.published_at BETWEEN $2 AND $3 AND o.story_id IS NOT NULL
         AND o.story_id <> (SELECT story_id FROM article WHERE id = $1)
       GROUP BY o.id)
     SELECT shared.id AS "articleId", shared.story_id AS "storyId", shared.published_at AS "publishedAt", v.record
     FROM shared JOIN version v ON v.id = shared.version_id WHERE place = 1 ORDER BY common DESC, shared.id LIMIT $4`,
    [articleId, from, to, limit],
  )
}
