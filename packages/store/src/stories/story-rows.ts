import { storableJson, toColumns } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'

export interface MemberRow {
  articleId: string
  storyId: string
  version: number
  role: string
  derivedFrom: string | null
  similarity: number | null
  reasons: unknown
}

/** The stories that articles are in now. */
export async function readMemberships(db: Queryable, articleIds: readonly string[]): Promise<Map<string, MemberRow>> {
  if (articleIds.length === 0) return new Map()
  const rows = await db.query<MemberRow>(
    `SELECT article_id AS "articleId", story_id AS "storyId", version, role, derived_from AS "derivedFrom", similarity, reasons
     FROM story_member WHERE article_id = ANY ($1::uuid[])`,
    [articleIds],
  )
  return new Map(rows.map((row) => [row.articleId, row]))
}

/** Puts articles into stories, or moves them. Gives the articles whose story is another one now. */
export async function writeMembers(tx: Queryable, members: readonly MemberRow[], now: Date): Promise<string[]> {
  if (members.length === 0) return []
  const last = [...new Map(members.map((member) => [member.articleId, member])).values()]
  const sorted = last.sort((a, b) => (a.articleId < b.articleId ? -1 : 1))
  await tx.query(
    `INSERT INTO story_member (article_id, story_id, version, role, derived_from, similarity, joined_at, reasons)
     SELECT article_id, story_id, version, role, derived_from, similarity, $8, reasons
     FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::uuid[], $6::real[], $7::jsonb[])
       AS row (article_id, story_id, version, role, derived_from, similarity, reasons)
     ON CONFLICT (article_id) DO UPDATE SET story_id = excluded.story_id, version = excluded.version, role = excluded.role,
       derived_from = excluded.derived_from, similarity = excluded.similarity, reasons = excluded.reasons,
       joined_at = CASE WHEN story_member.story_id = excluded.story_id THEN story_member.joined_at ELSE excluded.joined_at END`,
    [
      ...toColumns(
        sorted,
        (m) => m.articleId,
        (m) => m.storyId,
        (m) => m.version,
        (m) => m.role,
        (m) => m.derivedFrom,
        (m) => m.similarity,
        (m) => storableJson(m.reasons),
      ),
      now,
    ],
  )
  return setStories(tx, sorted)
}

async function setStories(tx: Queryable, of: readonly { articleId: string; storyId: string }[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `UPDATE article a SET story_id = m.story_id FROM unnest($1::uuid[], $2::uuid[]) AS m (article_id, story_id)
     WHERE a.id = m.article_id AND a.story_id IS DISTINCT FROM m.story_id RETURNING a.id`,
    toColumns(
      of,
      (one) => one.articleId,
      (one) => one.storyId,
    ),
  )
  return rows.map((row) => row.id)
}

/** What tracing a story said of a member. */
export interface SourcingRow {
  articleId: string
  role: string
  derivedFrom: string | null
  /** How much of it stands in what it was made from; null: as near as it is to its story. */
  similarity: number | null
  reasons: unknown
}

/** Stores where members have it from, of those of which something else is said than before. */
export async function writeSourcing(tx: Queryable, rows: readonly SourcingRow[]): Promise<void> {
  if (rows.length === 0) return
  const sorted = [...rows].sort((a, b) => (a.articleId < b.articleId ? -1 : 1))
  await tx.query(
    `UPDATE story_member m SET role = s.role, derived_from = s.derived_from, sourcing = s.reasons,
       similarity = coalesce(s.similarity, (SELECT l.similarity FROM link l WHERE l.article_id = m.article_id ORDER BY l.n DESC LIMIT 1))
     FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::real[], $5::jsonb[]) AS s (id, role, derived_from, similarity, reasons)
     WHERE m.article_id = s.id AND (m.role, m.derived_from, m.sourcing) IS DISTINCT FROM (s.role, s.derived_from, s.reasons)`,
    toColumns(
      sorted,
      (s) => s.articleId,
      (s) => s.role,
      (s) => s.derivedFrom,
      (s) => s.similarity,
      (s) => storableJson(s.reasons),
    ),
  )
}

/** A story that ends in another one, and why. */
export interface StoryMergeRow {
  from: string
  into: string
  reasons: unknown
}

/** What came of the end of a story. */
export interface StoryEnd {
  /** Articles that moved. */
  articles: string[]
  /** Its last version, which says that it has ended; null where it was never stored, or has ended before. */
  version: number | null
}

/** Ends a story in another one: its members move, its id redirects. */
export async function mergeStory(tx: Queryable, { from, into, reasons }: StoryMergeRow, now: Date): Promise<StoryEnd> {
  const moved = await tx.query<{ article_id: string }>(
    'UPDATE story_member SET story_id = $2, joined_at = $3 WHERE story_id = $1 RETURNING article_id',
    [from, into, now],
  )
  await setStories(
    tx,
    moved.map((row) => ({ articleId: row.article_id, storyId: into })),
  )
  const [ended] = await tx.query<{ version: number }>(
    `UPDATE story SET status = 'merged', merged_into = $2, version = version + 1, version_created = $3, article_count = 0,
       publisher_count = 0, house_count = 0, origins = '{}', merge_reasons = $4::jsonb
     WHERE id = $1 AND status <> 'merged' RETURNING version`,
    [from, into, now, storableJson(reasons)],
  )
  // Whoever redirects here redirects on: no chain of redirects grows.
  await tx.query('UPDATE story SET merged_into = $2 WHERE merged_into = $1', [from, into])
  await tx.query(
    `INSERT INTO story_relation (story_id, related_id, relation, reasons, at)
     SELECT $2, related_id, relation, reasons, at FROM story_relation WHERE story_id = $1 AND related_id <> $2
     ON CONFLICT DO NOTHING`,
    [from, into],
  )
  await tx.query('UPDATE resolution SET target_id = $2 WHERE target_id = $1 AND kind = $3', [from, into, 'background'])
  return { articles: moved.map((row) => row.article_id), version: ended?.version ?? null }
}

/** A member with what its story is summed up from. */
export interface StoryArticle {
  articleId: string
  storyId: string
  publisherId: string
  language: string
  headline: string | null
  url: string
  publishedAt: Date | null
  firstCreated: Date
  role: string
  derivedFrom: string | null
  similarity: number | null
  pubStatus: string
  versionId: string
  version: number
}

const STORY_ARTICLE = `m.article_id AS "articleId", m.story_id AS "storyId", a.publisher_id AS "publisherId", a.language,
  a.headline, a.url, a.published_at AS "publishedAt", a.first_created AS "firstCreated", m.role, m.derived_from AS "derivedFrom",
  m.similarity, a.pub_status AS "pubStatus", a.version_id AS "versionId", a.version
  FROM story_member m JOIN article a ON a.id = m.article_id`

/** The members of stories, in the order in which they were published. */
export function readStoryArticles(db: Queryable, storyIds: readonly string[]): Promise<StoryArticle[]> {
  if (storyIds.length === 0) return Promise.resolve([])
  return db.query<StoryArticle>(
    `SELECT ${STORY_ARTICLE} WHERE m.story_id = ANY ($1::uuid[]) ORDER BY coalesce(a.published_at, a.first_created), a.id`,
    [storyIds],
  )
}

/** The same of single articles; those that are in no story are left out. */
export function readStoryArticlesOf(db: Queryable, articleIds: readonly string[]): Promise<StoryArticle[]> {
  if (articleIds.length === 0) return Promise.resolve([])
  return db.query<StoryArticle>(`SELECT ${STORY_ARTICLE} WHERE m.article_id = ANY ($1::uuid[]) ORDER BY a.id`, [
    articleIds,
  ])
}

/** What is stored of a story, its members apart. */
export interface StoryRow {
  id: string
  headlines: Record<string, string>
  representativeArticleId: string
  originArticleId: string | null
  origins: readonly string[]
  primarySources: unknown
  articleCount: number
  publisherCount: number
  /** Publishers of one family are one house. */
  houseCount: number
  languages: readonly string[]
  lastPublishedAt: Date | null
  /** Of its members, their roles, and what it is related to. */
  digest: string
}

/** Stores stories that say something else than before, and gives their new versions; 1 is a new story. */
export async function writeStories(
  tx: Queryable,
  stories: readonly StoryRow[],
  now: Date,
): Promise<{ id: string; version: number }[]> {
  const written: { id: string; version: number }[] = []
  for (const story of [...stories].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const rows = await tx.query<{ id: string; version: number }>(
      `INSERT INTO story AS s (id, version, status, headlines, representative_article_id, origin_article_id, origins,
         primary_sources, article_count, publisher_count, languages, first_created, version_created, last_published_at, digest,
         house_count)
       VALUES ($1, 1, 'active', $2::jsonb, $3, $4, $5::uuid[], $6::jsonb, $7, $8, $9::text[], $10, $10, $11, $12, $13)
       ON CONFLICT (id) DO UPDATE SET version = s.version + 1, status = 'active', merged_into = NULL, merge_reasons = '[]',
         headlines = excluded.headlines, representative_article_id = excluded.representative_article_id,
         origin_article_id = excluded.origin_article_id, origins = excluded.origins,
         primary_sources = excluded.primary_sources, article_count = excluded.article_count,
         publisher_count = excluded.publisher_count, house_count = excluded.house_count, languages = excluded.languages,
         version_created = excluded.version_created, last_published_at = excluded.last_published_at,
         digest = excluded.digest
       WHERE (s.status, s.headlines, s.representative_article_id, s.origin_article_id, s.origins, s.primary_sources,
           s.article_count, s.publisher_count, s.languages, s.last_published_at, s.digest)
         IS DISTINCT FROM ('active', excluded.headlines, excluded.representative_article_id, excluded.origin_article_id,
           excluded.origins, excluded.primary_sources, excluded.article_count, excluded.publisher_count, excluded.languages,
           excluded.last_published_at, excluded.digest)
       RETURNING s.id, s.version`,
      [
        story.id,
        storableJson(story.headlines),
        story.representativeArticleId,
        story.originArticleId,
        story.origins,
        storableJson(story.primarySources),
        story.articleCount,
        story.publisherCount,
        story.languages,
        now,
        story.lastPublishedAt,
        story.digest,
        story.houseCount,
      ],
    )
    written.push(...rows)
  }
  return written
}

/** Stories that lost their last member without being merged rest from now on. Gives their new versions. */
export function emptyStories(
  tx: Queryable,
  ids: readonly string[],
  now: Date,
): Promise<{ id: string; version: number }[]> {
  return tx.query<{ id: string; version: number }>(
    `UPDATE story SET status = 'dormant', article_count = 0, publisher_count = 0, house_count = 0, origins = '{}',
       version = version + 1,
       version_created = $2 WHERE id = ANY ($1::uuid[]) AND status = 'active' RETURNING id, version`,
    [ids, now],
  )
}
