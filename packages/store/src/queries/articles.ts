import type { ArticleVersion } from '@crosswire/record'
import type { Param, Queryable } from '../db/types.ts'
import { cutPage, type Listed, type ListPage } from './cursor.ts'
import {
  ARTICLE_COLUMNS,
  ARTICLE_SOURCE,
  presentArticles,
  presentVersion,
  type ArticleRow,
} from './present-articles.ts'

export interface ArticleFilter {
  publisher?: string | undefined
  language?: string | undefined
  storyId?: string | undefined
  entityId?: string | undefined
  /** Whom it cites: a publisher's slug, an entity's id, or a canonical name. */
  cites?: string | undefined
  /** A section, keyword or subject, case folded away. */
  subject?: string | undefined
  /** What it is to be found by: one form out of each list. Nothing is found by no lists. */
  terms?: readonly (readonly string[])[] | undefined
  /** Where it stands, or was listed: any of these. */
  urls?: readonly string[] | undefined
  /** By the publisher's claim. */
  publishedAfter?: Date | undefined
  /** Newest version recorded after. */
  changedAfter?: Date | undefined
  status?: ArticleVersion['pubStatus'] | undefined
  availability?: ArticleVersion['availability'] | undefined
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Each filter as a condition on `a`; `?` is where its value goes. */
const CONDITIONS: {
  [Name in keyof ArticleFilter]-?: (value: NonNullable<ArticleFilter[Name]>) => [sql: string, value: Param]
} = {
  publisher: (value) => ['a.publisher_id = ?', value],
  language: (value) => ['a.language = ?', value],
  // A story that has ended goes on in another one: whoever follows it goes on too.
  storyId: (value) => ['a.story_id = (SELECT coalesce(s.merged_into, s.id) FROM story s WHERE s.id = ?::uuid)', value],
  entityId: (value) => [
    'EXISTS (SELECT 1 FROM article_entity e WHERE e.article_id = a.id AND e.entity_id = ?::uuid)',
    value,
  ],
  cites: (value) => [
    UUID.test(value)
      ? 'EXISTS (SELECT 1 FROM citation c WHERE c.article_id = a.id AND c.cited_entity_id = ?::uuid)'
      : `EXISTS (SELECT 1 FROM citation c WHERE c.article_id = a.id AND (c.cited_publisher_id = ? OR lower(c.cited_name) = lower(?)))`,
    value,
  ],
  subject: (value) => ['a.subjects @> ARRAY[?::text]', value],
  terms: (value) => ['a.search @@ ?::tsquery', toQuery(value)],
  urls: (value) => [
    `a.id IN (WITH asked AS (SELECT u, md5(u) AS key FROM unnest(?::text[]) AS u)
       SELECT id FROM article JOIN asked ON md5(url) = key AND url = u UNION
       SELECT article_id FROM page JOIN asked ON md5(url) = key AND url = u WHERE article_id IS NOT NULL UNION
       SELECT p.article_id FROM entry e JOIN asked ON md5(e.url) = key AND e.url = u JOIN page p ON p.id = e.page_id
         WHERE p.article_id IS NOT NULL)`,
    value,
  ],
  publishedAfter: (value) => ['a.published_at > ?', value],
  changedAfter: (value) => ['a.version_created > ?', value],
  status: (value) => ['a.pub_status = ?', value],
  availability: (value) => ['a.availability = ?', value],
}

/** `('нот' | 'нота') & ('посл')`: terms are quoted, so that nothing in them is an operator. */
function toQuery(terms: readonly (readonly string[])[]): string {
  const quote = (term: string): string => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
  return terms.map((forms) => `(${forms.map(quote).join(' | ')})`).join(' & ')
}

/** Articles by their newest versions, those first recorded last first. */
export async function listArticles(
  db: Queryable,
  filter: ArticleFilter,
  { after, limit }: ListPage,
): Promise<Listed<ArticleVersion>> {
  const params: Param[] = [limit + 1, after?.at ?? null, after?.id ?? null]
  const conditions = Object.entries(filter).flatMap(([name, value]) => {
    if (value === undefined) return []
    const [sql, param] = (CONDITIONS[name as keyof ArticleFilter] as (value: unknown) => [string, Param])(value)
    params.push(param)
    return [sql.replaceAll('?', `$${params.length}`)]
  })
  const rows = await db.query<ArticleRow & { id: string }>(
    `SELECT a.id, ${ARTICLE_COLUMNS} ${ARTICLE_SOURCE} JOIN version v ON v.id = a.version_id
     WHERE ($2::timestamptz IS NULL OR (a.first_created, a.id) < ($2::timestamptz, $3::uuid))
       ${conditions.map((condition) => `AND ${condition}`).join(' ')}
     ORDER BY a.first_created DESC, a.id DESC LIMIT $1`,
    params,
  )
  const page = cutPage(
    rows,
    limit,
    (row) => row,
    (row) => ({ at: row.firstCreated, id: row.id }),
  )
  return { items: await presentArticles(db, page.items), next: page.next }
}

/** An article by its newest version, or null. */
export async function getArticle(db: Queryable, id: string): Promise<ArticleVersion | null> {
  const rows = await db.query<ArticleRow>(
    `SELECT ${ARTICLE_COLUMNS} ${ARTICLE_SOURCE} JOIN version v ON v.id = a.version_id WHERE a.id = $1`,
    [id],
  )
  return (await presentArticles(db, rows))[0] ?? null
}

/** One version of an article as it was recorded, or null. Nothing that was found out later is laid over it. */
export async function getVersion(db: Queryable, articleId: string, version: number): Promise<ArticleVersion | null> {
  const [row] = await db.query<ArticleRow>(
    `SELECT ${ARTICLE_COLUMNS} ${ARTICLE_SOURCE} JOIN version v ON v.article_id = a.id WHERE a.id = $1 AND v.n = $2`,
    [articleId, version],
  )
  return row ? presentVersion(row) : null
}

export interface VersionSummary {
  version: number
  versionId: string
  change: ArticleVersion['change']
  headline: string | null
  versionCreated: Date
  captureId: string
  fetchedAt: Date
}

/** The versions of an article, newest first. */
export function listVersions(db: Queryable, articleId: string): Promise<VersionSummary[]> {
  return db.query<VersionSummary>(
    `SELECT n AS version, id AS "versionId", change, headline, created_at AS "versionCreated", capture_id AS "captureId",
       fetched_at AS "fetchedAt" FROM version WHERE article_id = $1 ORDER BY n DESC`,
    [articleId],
  )
}

export interface CaptureSummary {
  id: string
  url: string
  finalUrl: string
  fetchedAt: Date
  status: number
  contentType: string | null
  charset: string | null
  etag: string | null
  lastModified: string | null
  bytes: number
  digest: string
  outcome: string | null
}

/** The captures that an article was read from, newest first. */
export function listCaptures(db: Queryable, articleId: string, limit = 200): Promise<CaptureSummary[]> {
  return db.query<CaptureSummary>(
    `SELECT id, url, final_url AS "finalUrl", fetched_at AS "fetchedAt", status, content_type AS "contentType", charset, etag,
       last_modified AS "lastModified", size AS bytes, digest, outcome
     FROM capture WHERE article_id = $1 ORDER BY fetched_at DESC LIMIT $2`,
    [articleId, limit],
  )
}
