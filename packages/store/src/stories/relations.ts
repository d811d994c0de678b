import { storableJson, toColumns } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'

export interface RelationRow {
  storyId: string
  relatedId: string
  relation: 'background' | 'follow-up' | 'split-from'
  reasons: unknown
}

export async function writeRelations(tx: Queryable, relations: readonly RelationRow[], now: Date): Promise<void> {
  if (relations.length === 0) return
  await tx.query(
    `INSERT INTO story_relation (story_id, related_id, relation, reasons, at)
     SELECT story_id, related_id, relation, reasons, $5
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::jsonb[]) AS row (story_id, related_id, relation, reasons)
     WHERE story_id <> related_id
     ON CONFLICT (story_id, related_id, relation) DO UPDATE SET reasons = excluded.reasons`,
    [
      ...toColumns(
        relations,
        (r) => r.storyId,
        (r) => r.relatedId,
        (r) => r.relation,
        (r) => storableJson(r.reasons),
      ),
      now,
    ],
  )
}

/** Puts what stories recall and carry on in place of what was said of it before; where they were split from stays. */
export async function replaceRelations(
  tx: Queryable,
  storyIds: readonly string[],
  relations: readonly RelationRow[],
  now: Date,
): Promise<void> {
  const kept = relations.map(({ storyId, relatedId, relation }) => `${storyId} ${relatedId} ${relation}`)
  await tx.query(
    `DELETE FROM story_relation WHERE story_id = ANY ($1::uuid[]) AND relation <> 'split-from'
       AND NOT story_id || ' ' || related_id || ' ' || relation = ANY ($2::text[])`,
    [storyIds, kept],
  )
  await writeRelations(tx, relations, now)
}
