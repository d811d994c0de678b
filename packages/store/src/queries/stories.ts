import type { Story, StoryMember, StoryRelation } from '@crosswire/record'
import type { Param, Queryable } from '../db/types.ts'
import { cutPage, type Listed, type ListPage } from './cursor.ts'

interface StoryColumns {
  id: string
  version: number
  status: Story['status']
  mergedInto: string | null
  headlines: Record<string, string>
  representativeArticleId: string
  originArticleId: string | null
  origins: string[]
  primarySources: Story['primarySources']
  articleCount: number
  publisherCount: number
  languages: string[]
  firstCreated: Date
  versionCreated: Date
}

const COLUMNS = `s.id, s.version, s.status, s.merged_into AS "mergedInto", s.headlines,
  s.representative_article_id AS "representativeArticleId", s.origin_article_id AS "originArticleId", s.origins,
  s.primary_sources AS "primarySources", s.article_count AS "articleCount", s.publisher_count AS "publisherCount",
  s.languages, s.first_created AS "firstCreated", s.version_created AS "versionCreated"`

export interface StoryFilter {
  entityId?: string | undefined
  publisher?: string | undefined
  language?: string | undefined
  /** At least so many publishers. */
  minPublishers?: number | undefined
  changedAfter?: Date | undefined
}

const CONDITIONS: { [Name in keyof StoryFilter]-?: string } = {
  entityId: `EXISTS (SELECT 1 FROM article a JOIN article_entity e ON e.article_id = a.id
    WHERE a.story_id = s.id AND e.entity_id = ?::uuid)`,
  publisher: 'EXISTS (SELECT 1 FROM article a WHERE a.story_id = s.id AND a.publisher_id = ?)',
  language: '? = ANY (s.languages)',
  minPublishers: 's.publisher_count >= ?',
  changedAfter: 's.version_created > ?',
}

/** Stories that were not merged into others, those first recorded last first. */
export async function listStories(
  db: Queryable,
  filter: StoryFilter,
  { after, limit }: ListPage,
): Promise<Listed<Story>> {
  const params: Param[] = [limit + 1, after?.at ?? null, after?.id ?? null]
  const conditions = Object.entries(filter).flatMap(([name, value]: [string, Param | undefined]) => {
    if (value === undefined) return []
    params.push(value)
    return [CONDITIONS[name as keyof StoryFilter].replaceAll('?', `$${params.length}`)]
  })
  const rows = await db.query<StoryColumns>(
    `SELECT ${COLUMNS} FROM story s
     WHERE s.status <> 'merged' AND ($2::timestamptz IS NULL OR (s.first_created, s.id) < ($2::timestamptz, $3::uuid))
       ${conditions.map((condition) => `AND ${condition}`).join(' ')}
     ORDER BY s.first_created DESC, s.id DESC LIMIT $1`,
    params,
  )
  const page = cutPage(
    rows,
    limit,
    (row) => row,
    (row) => ({ at: row.firstCreated, id: row.id }),
  )
  return { items: await present(db, page.items), next: page.next }
}

/** A story, merged ones included: `mergedInto` says where it went on. Null where there never was one. */
export async function getStory(db: Queryable, id: string): Promise<Story | null> {
  const rows = await db.query<StoryColumns>(`SELECT ${COLUMNS} FROM story s WHERE s.id = $1`, [id])
  return (await present(db, rows))[0] ?? null
}

async function present(db: Queryable, rows: readonly StoryColumns[]): Promise<Story[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const members = await db.query<StoryMember & { storyId: string; joined: Date; sourcing: StoryMember['reasons'] }>(
    `SELECT m.story_id AS "storyId", m.article_id AS "articleId", m.version, m.role, m.derived_from AS "derivedFromArticleId",
       m.similarity, m.joined_at AS joined, m.reasons, m.sourcing
     FROM story_member m JOIN article a ON a.id = m.article_id WHERE m.story_id = ANY ($1::uuid[])
     ORDER BY coalesce(a.published_at, a.first_created), a.id`,
    [ids],
  )
  const related = await db.query<{
    storyId: string
    relatedId: string
    relation: StoryRelation
    reasons: Story['related'][number]['reasons']
  }>(
    `SELECT story_id AS "storyId", related_id AS "relatedId", relation, reasons FROM story_relation
     WHERE story_id = ANY ($1::uuid[]) ORDER BY at, related_id`,
    [ids],
  )
  return rows.map((row) => ({
    type: 'story',
    id: row.id,
    uri: `urn:uuid:${row.id}`,
    version: row.version,
    status: row.status,
    mergedInto: row.mergedInto,
    headlines: row.headlines,
    representativeArticleId: row.representativeArticleId,
    originArticleId: row.originArticleId,
    independentOrigins: { count: row.origins.length, articleIds: row.origins },
    primarySources: row.primarySources,
    members: members
      .filter((member) => member.storyId === row.id)
      .map(({ articleId, version, role, derivedFromArticleId, similarity, joined, reasons, sourcing }) => ({
        articleId,
        version,
        role,
        derivedFromArticleId,
        similarity,
        joinedAt: joined.toISOString(),
        reasons: [...reasons, ...sourcing],
      })),
    related: related
      .filter((relation) => relation.storyId === row.id)
      .map(({ relatedId, relation, reasons }) => ({ storyId: relatedId, relation, reasons })),
    articleCount: row.articleCount,
    publisherCount: row.publisherCount,
    languages: row.languages,
    firstCreated: row.firstCreated.toISOString(),
    versionCreated: row.versionCreated.toISOString(),
  }))
}
