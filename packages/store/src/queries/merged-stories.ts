import { headlineOf, type MergedStory } from '@crosswire/record'
import type { Queryable } from '../db/types.ts'
import { cutPage, type Listed, type ListPage } from './cursor.ts'

/** The stories that ended in a story, over however many merges, those that ended last first. */
export async function listMergedStories(
  db: Queryable,
  storyId: string,
  { after, limit }: ListPage,
): Promise<Listed<MergedStory>> {
  const rows = await db.query<
    Omit<MergedStory, 'story' | 'mergedAt' | 'by'> & { headlines: Record<string, string>; at: Date }
  >(
    // A ruling is carried out in the instant in which its story ends.
    `SELECT s.id AS "storyId", s.headlines, s.version, s.version_created AS at, s.merge_reasons AS reasons,
       (SELECT r.id FROM ruling r WHERE r.story_id = s.id AND r.kind = 'merge' AND r.applied_at = s.version_created
        ORDER BY r.n DESC LIMIT 1) AS "rulingId"
     FROM story s
     WHERE s.merged_into = $2 AND ($3::timestamptz IS NULL OR (s.version_created, s.id) < ($3::timestamptz, $4::uuid))
     ORDER BY s.version_created DESC, s.id DESC LIMIT $1`,
    [limit + 1, storyId, after?.at ?? null, after?.id ?? null],
  )
  return cutPage(
    rows,
    limit,
    ({ headlines, at, ...row }) => ({
      ...row,
      story: headlineOf({ headlines }),
      mergedAt: at.toISOString(),
      by: row.rulingId === null ? 'linker' : 'person',
    }),
    (row) => ({ at: row.at, id: row.storyId }),
  )
}
