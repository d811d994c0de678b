import type { ArticleVersion } from '@crosswire/record'
import type { ArticleHead } from '../articles/lock-articles.ts'
import type { Queryable } from '../db/types.ts'

/** Articles as they stand, with their newest versions, for who only looks: nothing is locked. */
export async function readArticleHeads(
  db: Queryable,
  ids: readonly string[],
): Promise<Map<string, ArticleHead & { record: ArticleVersion | null }>> {
  const rows = await db.query<ArticleHead & { record: ArticleVersion | null }>(
    `SELECT a.id, a.version, a.version_id AS "versionId", a.digest, a.head_fetched_at AS "fetchedAt",
       a.first_created AS "firstCreated", a.availability, a.pub_status AS "pubStatus", a.story_id AS "storyId", a.url, v.record
     FROM article a LEFT JOIN version v ON v.id = a.version_id WHERE a.id = ANY ($1::uuid[])`,
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}
