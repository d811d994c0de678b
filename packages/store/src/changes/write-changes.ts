import { changeId, type ChangeType } from '@crosswire/record'
import { storableJson, toColumns } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'

export interface NewChange {
  type: ChangeType
  /** The article or story it happened to. */
  subject: string
  /** What makes it this one fact and no other: a version's id, a story's version. Writing a fact twice writes it once. */
  fact: string
  versionId: string | null
  version: number
  storyId: string | null
  url: string | null
  headline: string | null
  language: string | null
  at: Date
}

/** Adds lines to the log in the transaction of what they speak of; the appender gives them their place after commit. */
export async function writeChanges(tx: Queryable, changes: readonly NewChange[]): Promise<void> {
  if (changes.length === 0) return
  await tx.query(
    `INSERT INTO change (id, type, subject, version_id, version, story_id, data, occurred_at)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::int[], $6::uuid[], $7::jsonb[], $8::timestamptz[])
     ON CONFLICT (id) DO NOTHING`,
    toColumns(
      changes,
      (change) => changeId(change.subject, change.type, change.fact),
      (change) => change.type,
      (change) => change.subject,
      (change) => change.versionId,
      (change) => change.version,
      (change) => change.storyId,
      ({ url, headline, language }) => storableJson({ url, headline, language }),
      (change) => change.at,
    ),
  )
}
