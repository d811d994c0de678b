import type { MemberRole, Reason } from '@crosswire/record'
import type { Queryable } from '../db/types.ts'

/** One article of a story in the graph of who took from whom. */
export interface SourcingEdge {
  articleId: string
  publisherId: string
  url: string
  headline: string | null
  language: string
  publishedAt: string | null
  role: MemberRole
  derivedFromArticleId: string | null
  similarity: number | null
  reasons: Reason[]
  /** The origin that it goes back to; itself where it is one. */
  originArticleId: string
}

/** Sources that came or went between two states of an article. */
export interface SourcingShiftEntry {
  articleId: string
  version: number
  /** Between the layers of one page; else from the version before. */
  within: boolean
  kind: 'upstream' | 'downstream' | 'added' | 'dropped' | 'replaced'
  lost: string[]
  gained: string[]
  at: string
}

export interface StorySourcing {
  storyId: string
  /** The first of those who did not take it from another one here, by the outlets' own times. */
  firstReporter: { articleId: string; publisherId: string; publishedAt: string | null } | null
  independentOrigins: { count: number; articleIds: string[] }
  edges: SourcingEdge[]
  shifts: SourcingShiftEntry[]
}

/** Who took from whom in a story, what shows it, and how sources moved; null where there is no such story. */
export async function readStorySourcing(db: Queryable, storyId: string): Promise<StorySourcing | null> {
  const [story] = await db.query<{ origins: string[] }>('SELECT origins FROM story WHERE id = $1', [storyId])
  if (!story) return null
  const rows = await db.query<Omit<SourcingEdge, 'publishedAt' | 'originArticleId'> & { at: Date | null }>(
    `SELECT m.article_id AS "articleId", a.publisher_id AS "publisherId", a.url, a.headline, a.language,
       a.published_at AS at, m.role, m.derived_from AS "derivedFromArticleId", m.similarity, m.sourcing AS reasons
     FROM story_member m JOIN article a ON a.id = m.article_id WHERE m.story_id = $1
     ORDER BY coalesce(a.published_at, a.first_created), a.id`,
    [storyId],
  )
  const sourceOf = new Map(
    rows.map((row) => [row.articleId, row.role === 'follow-up' ? null : row.derivedFromArticleId]),
  )
  const edges = rows.map(({ at, ...row }) => ({
    ...row,
    publishedAt: at?.toISOString() ?? null,
    originArticleId: rootOf(row.articleId, sourceOf),
  }))
  const first = edges.find(
    ({ articleId, originArticleId, role }) => articleId === originArticleId && role !== 'follow-up',
  )
  return {
    storyId,
    firstReporter: first
      ? { articleId: first.articleId, publisherId: first.publisherId, publishedAt: first.publishedAt }
      : null,
    independentOrigins: { count: story.origins.length, articleIds: story.origins },
    edges,
    shifts: await readShifts(db, storyId),
  }
}

function rootOf(articleId: string, sourceOf: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>()
  let at = articleId
  for (;;) {
    const source = sourceOf.get(at)
    if (source === null || source === undefined || !sourceOf.has(source) || seen.has(at)) return at
    seen.add(at)
    at = source
  }
}

async function readShifts(db: Queryable, storyId: string): Promise<SourcingShiftEntry[]> {
  const rows = await db.query<Omit<SourcingShiftEntry, 'at'> & { at: Date }>(
    `SELECT s.article_id AS "articleId", v.n AS version, s.within, s.kind, s.lost, s.gained, s.at
     FROM story_member m JOIN sourcing_shift s ON s.article_id = m.article_id JOIN version v ON v.id = s.version_id
     WHERE m.story_id = $1 ORDER BY s.article_id, v.n, s.within`,
    [storyId],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
