import { headlineOf, sumUpReasons, type Reason } from '@crosswire/record'
import type { Queryable } from '../db/types.ts'

/** Why an article is in its story. */
export interface Membership {
  storyId: string
  /** A headline of the story, to know it by. */
  story: string | null
  articles: number
  role: string
  /** The article that it was made from or follows. */
  derivedFrom: { articleId: string; publisherId: string; url: string; headline: string | null } | null
  similarity: number | null
  joinedAt: string
  /** All reasons in one line. */
  because: string
  reasons: Reason[]
  /** What the linker and people decided of it, newest first. */
  decisions: {
    at: string
    version: number
    storyId: string
    /** A headline of that story, and the story that it has ended in, if any. */
    story: string | null
    endedIn: string | null
    /** Why it ended there. */
    endedBecause: Reason[]
    relation: string
  }[]
  rulings: { at: string; kind: string; storyId: string; otherStoryId: string | null; note: string | null }[]
}

const MOST_DECISIONS = 20

/** Why an article is in the story that it is in; null where it is in none. */
export async function whyMember(db: Queryable, articleId: string): Promise<Membership | null> {
  const [row] = await db.query<
    Omit<Membership, 'derivedFrom' | 'joinedAt' | 'because' | 'decisions' | 'rulings' | 'story'> & {
      headlines: Record<string, string>
      sourcing: Reason[]
      joined: Date
      sourceId: string | null
      sourcePublisher: string
      sourceUrl: string
      sourceHeadline: string | null
    }
  >(
    `SELECT m.story_id AS "storyId", s.headlines, s.article_count AS articles, m.role, m.similarity, m.joined_at AS joined,
       m.reasons, m.sourcing, o.id AS "sourceId", o.publisher_id AS "sourcePublisher", o.url AS "sourceUrl",
       o.headline AS "sourceHeadline"
     FROM story_member m JOIN story s ON s.id = m.story_id LEFT JOIN article o ON o.id = m.derived_from
     WHERE m.article_id = $1`,
    [articleId],
  )
  if (!row) return null
  const { headlines, sourcing, joined, sourceId, sourcePublisher, sourceUrl, sourceHeadline, ...rest } = row
  const reasons = [...row.reasons, ...sourcing]
  return {
    ...rest,
    story: headlineOf({ headlines }),
    derivedFrom:
      sourceId === null
        ? null
        : { articleId: sourceId, publisherId: sourcePublisher, url: sourceUrl, headline: sourceHeadline },
    joinedAt: joined.toISOString(),
    because: sumUpReasons(reasons),
    reasons,
    decisions: await readDecisions(db, articleId),
    rulings: await readRulingsOf(db, articleId),
  }
}

async function readDecisions(db: Queryable, articleId: string): Promise<Membership['decisions']> {
  const rows = await db.query<
    Omit<Membership['decisions'][number], 'at' | 'story'> & { at: Date; headlines: Record<string, string> | null }
  >(
    `SELECT l.at, v.n AS version, l.story_id AS "storyId", s.headlines, s.merged_into AS "endedIn",
       coalesce(s.merge_reasons, '[]') AS "endedBecause", l.relation
     FROM link l JOIN version v ON v.id = l.version_id LEFT JOIN story s ON s.id = l.story_id
     WHERE l.article_id = $1 ORDER BY l.n DESC LIMIT ${MOST_DECISIONS}`,
    [articleId],
  )
  return rows.map(({ at, headlines, ...rest }) => ({
    ...rest,
    at: at.toISOString(),
    story: headlineOf({ headlines: headlines ?? {} }),
  }))
}

async function readRulingsOf(db: Queryable, articleId: string): Promise<Membership['rulings']> {
  const rows = await db.query<{
    at: Date
    kind: string
    storyId: string
    otherStoryId: string | null
    note: string | null
  }>(
    `SELECT at, kind, story_id AS "storyId", other_id AS "otherStoryId", note FROM ruling
     WHERE $1 = ANY (article_ids) ORDER BY n DESC LIMIT ${MOST_DECISIONS}`,
    [articleId],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
