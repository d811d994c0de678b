import { headlineOf, type Reason, type StoryRelation } from '@crosswire/record'
import type { Queryable } from '../db/types.ts'

/** A story that another one has to do with, and how. */
export interface StoryKin {
  storyId: string
  /** A headline of it, to know it by. */
  story: string | null
  relation: StoryRelation
  /** True where the other story stands in this relation to the one asked about, not the reverse. */
  isReverse: boolean
  reasons: Reason[]
}

const MOST = 100

/** What a story was split from, recalls and carries on; what was split from it, recalls it and carries it on. */
export async function readStoryKin(db: Queryable, storyId: string): Promise<StoryKin[]> {
  const rows = await db.query<Omit<StoryKin, 'story'> & { headlines: Record<string, string> }>(
    `SELECT * FROM (
       SELECT r.relation, false AS "isReverse", s.id AS "storyId", s.headlines, r.reasons, r.at
       FROM story_relation r JOIN story s ON s.id = r.related_id WHERE r.story_id = $1
       UNION ALL
       SELECT r.relation, true, s.id, s.headlines, r.reasons, r.at
       FROM story_relation r JOIN story s ON s.id = r.story_id WHERE r.related_id = $1 AND s.status <> 'merged'
     ) kin ORDER BY at, "storyId" LIMIT ${MOST}`,
    [storyId],
  )
  return rows.map(({ storyId: id, headlines, relation, isReverse, reasons }) => ({
    storyId: id,
    story: headlineOf({ headlines }),
    relation,
    isReverse,
    reasons,
  }))
}
