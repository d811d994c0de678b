import type { Queryable } from '../db/types.ts'

/** A version of an article with what is known of when its page came to say so. */
export interface ArticleState {
  articleId: string
  versionId: string
  n: number
  fetchedAt: Date
  /** When the outlet says that it modified the page. */
  modified: string | null
}

/** Of a page that is edited all day only the first version and the newest so many. */
const NEWEST = 5

/** The versions of articles, the first one first. */
export function readArticleStates(db: Queryable, articleIds: readonly string[]): Promise<ArticleState[]> {
  if (articleIds.length === 0) return Promise.resolve([])
  return db.query<ArticleState>(
    `SELECT s.article_id AS "articleId", s.id AS "versionId", s.n, s.fetched_at AS "fetchedAt",
       s.record #>> '{dateModified,value}' AS modified
     FROM version s JOIN article a ON a.id = s.article_id
     WHERE s.article_id = ANY ($1::uuid[]) AND s.n <= a.version AND (s.n = 1 OR s.n > a.version - ${NEWEST})
     ORDER BY s.article_id, s.n`,
    [articleIds],
  )
}
