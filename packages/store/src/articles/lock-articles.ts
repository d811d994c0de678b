import { toColumns } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'

/** An article as its lock holder sees it. */
export interface ArticleHead {
  id: string
  /** 0: not one version yet. */
  version: number
  versionId: string | null
  digest: string | null
  fetchedAt: Date | null
  firstCreated: Date
  availability: 'available' | 'gone' | 'unknown'
  pubStatus: 'usable' | 'withheld' | 'canceled'
  storyId: string | null
  url: string
}

export interface LockedArticle extends ArticleHead {
  /** Hashes of what of its page the head leaves out of the body, a space between; null where it was not kept. */
  passedOver: string | null
}

export interface ArticleSeed {
  id: string
  publisherId: string
  url: string
  language: string
}

/**
 * Makes the articles that are missing and locks all of them, in the order of their ids, until the transaction ends: the
 * number of a version is given out under this lock only.
 */
export async function lockArticles(
  tx: Queryable,
  seeds: readonly ArticleSeed[],
  now: Date,
): Promise<Map<string, LockedArticle>> {
  const sorted = [...new Map(seeds.map((seed) => [seed.id, seed])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  await tx.query(
    `INSERT INTO article (id, publisher_id, url, language, first_created, version_created, last_seen_at)
     SELECT id, publisher_id, url, language, $5, $5, $5
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS row (id, publisher_id, url, language)
     ON CONFLICT (id) DO NOTHING`,
    [
      ...toColumns(
        sorted,
        (seed) => seed.id,
        (seed) => seed.publisherId,
        (seed) => seed.url,
        (seed) => seed.language,
      ),
      now,
    ],
  )
  const rows = await tx.query<LockedArticle>(
    `SELECT id, version, version_id AS "versionId", digest, head_fetched_at AS "fetchedAt", first_created AS "firstCreated",
       availability, pub_status AS "pubStatus", story_id AS "storyId", url, passed_over AS "passedOver"
     FROM article WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`,
    [sorted.map((seed) => seed.id)],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** What the change log says of an article whose availability turned. */
export interface TurnedArticle {
  id: string
  version: number
  versionId: string
  storyId: string | null
  url: string
  headline: string | null
  language: string
}

const TURNED = `id, version, version_id AS "versionId", story_id AS "storyId", url, headline, language`

/** Notes that articles were seen as they are known. Gives those that were gone and are back. */
export async function touchArticles(
  tx: Queryable,
  seen: readonly { id: string; seenAt: Date }[],
): Promise<TurnedArticle[]> {
  if (seen.length === 0) return []
  const sorted = [...new Map(seen.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const ids = sorted.map((one) => one.id)
  const back = await tx.query<TurnedArticle>(
    `UPDATE article SET availability = 'available'
     WHERE id IN (SELECT id FROM article WHERE id = ANY ($1::uuid[]) AND availability = 'gone' AND version > 0
       ORDER BY id FOR UPDATE) RETURNING ${TURNED}`,
    [ids],
  )
  await tx.query(
    `UPDATE article a SET last_seen_at = greatest(a.last_seen_at, s.seen_at)
     FROM unnest($1::uuid[], $2::timestamptz[]) AS s (id, seen_at) WHERE a.id = s.id`,
    toColumns(
      sorted,
      (one) => one.id,
      (one) => one.seenAt,
    ),
  )
  return back
}

/** Notes that articles can no longer be had from their publisher. That is no retraction: what they said stays. */
export async function markGone(tx: Queryable, ids: readonly string[]): Promise<TurnedArticle[]> {
  if (ids.length === 0) return []
  return tx.query<TurnedArticle>(
    `UPDATE article SET availability = 'gone'
     WHERE id IN (SELECT id FROM article WHERE id = ANY ($1::uuid[]) AND availability <> 'gone' AND version > 0
       -- An article that stands under several addresses is gone when all of them are.
       AND NOT EXISTS (SELECT 1 FROM page p WHERE p.article_id = article.id AND p.availability <> 'gone')
       ORDER BY id FOR UPDATE)
     RETURNING ${TURNED}`,
    [[...ids].sort()],
  )
}

/** Joins pages and captures to the articles that were read from them. */
export async function joinPages(
  tx: Queryable,
  joins: readonly {
    pageId: string
    captureId: string
    articleId: string
    canonicalUrl: string
    live: boolean | null
  }[],
): Promise<void> {
  if (joins.length === 0) return
  const sorted = [...joins].sort((a, b) => (a.pageId < b.pageId ? -1 : 1))
  await tx.query(
    `UPDATE page p SET article_id = j.article_id, canonical_url = j.url, live = coalesce(j.live, p.live)
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::boolean[]) AS j (page_id, article_id, url, live)
     WHERE p.id = j.page_id AND (p.article_id, p.canonical_url, p.live) IS DISTINCT FROM (j.article_id, j.url, coalesce(j.live, p.live))`,
    toColumns(
      sorted,
      (join) => join.pageId,
      (join) => join.articleId,
      (join) => join.canonicalUrl,
      (join) => join.live,
    ),
  )
  await tx.query(
    `UPDATE capture c SET article_id = j.article_id FROM unnest($1::uuid[], $2::uuid[]) AS j (id, article_id) WHERE c.id = j.id`,
    toColumns(
      sorted,
      (join) => join.captureId,
      (join) => join.articleId,
    ),
  )
}
