import { headlineOf } from '@crosswire/record'
import type { Queryable } from '../db/types.ts'

export interface OriginShareFilter {
  /** From how many publishers on a story counts as widely reported; those of one family count as one. */
  minPublishers: number
  /** Stories first recorded from then on, and before then. */
  since?: Date | undefined
  until?: Date | undefined
}

/** How many widely reported stories go back to one origin. */
export interface OriginShare {
  minPublishers: number
  since: string | null
  until: string | null
  /** Widely reported stories. */
  stories: number
  oneOrigin: number
  /** `oneOrigin` of `stories`, 0 to 1; null where there is none. */
  share: number | null
  byOrigins: { origins: number; stories: number }[]
  /** The most widely reported ones with one origin. */
  widest: {
    storyId: string
    headline: string | null
    publishers: number
    /** Publishers of one family are one house. */
    houses: number
    articles: number
    publisherId: string | null
    url: string | null
  }[]
}

const MOST_WIDEST = 20
const HOUSES = 'coalesce(s.house_count, s.publisher_count)'

export async function readOriginShare(
  db: Queryable,
  { minPublishers, since, until }: OriginShareFilter,
): Promise<OriginShare> {
  const params = [minPublishers, since ?? null, until ?? null]
  const where = `s.status <> 'merged' AND ${HOUSES} >= $1 AND cardinality(s.origins) > 0
    AND ($2::timestamptz IS NULL OR s.first_created >= $2) AND ($3::timestamptz IS NULL OR s.first_created < $3)`
  const byOrigins = await db.query<{ origins: number; stories: number }>(
    `SELECT cardinality(s.origins) AS origins, count(*)::int AS stories FROM story s WHERE ${where} GROUP BY 1 ORDER BY 1`,
    params,
  )
  const widest = await db.query<
    Omit<OriginShare['widest'][number], 'headline'> & { headlines: Record<string, string> }
  >(
    `SELECT s.id AS "storyId", s.headlines, s.publisher_count AS publishers, ${HOUSES} AS houses,
       s.article_count AS articles,
       a.publisher_id AS "publisherId", a.url
     FROM story s LEFT JOIN article a ON a.id = s.origins[1] WHERE ${where} AND cardinality(s.origins) = 1
     ORDER BY houses DESC, s.article_count DESC, s.id LIMIT ${MOST_WIDEST}`,
    params,
  )
  const stories = byOrigins.reduce((sum, row) => sum + row.stories, 0)
  const oneOrigin = byOrigins.find(({ origins }) => origins === 1)?.stories ?? 0
  return {
    minPublishers,
    since: since?.toISOString() ?? null,
    until: until?.toISOString() ?? null,
    stories,
    oneOrigin,
    share: stories === 0 ? null : Math.round((oneOrigin / stories) * 1000) / 1000,
    byOrigins,
    widest: widest.map(({ headlines, ...row }) => ({
      ...row,
      headline: headlineOf({ headlines }),
    })),
  }
}
