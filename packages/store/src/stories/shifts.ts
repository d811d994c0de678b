import type { Queryable } from '../db/types.ts'

/** Sources that came or went between two states of an article. */
export interface ShiftRow {
  articleId: string
  /** The later state. */
  versionId: string
  /** Between the layers of one page; else between two versions. */
  within: boolean
  kind: 'upstream' | 'downstream' | 'added' | 'dropped' | 'replaced'
  lost: readonly string[]
  gained: readonly string[]
}

export async function writeShifts(tx: Queryable, shifts: readonly ShiftRow[], now: Date): Promise<void> {
  for (const { articleId, versionId, within, kind, lost, gained } of shifts)
    await tx.query(
      `INSERT INTO sourcing_shift (article_id, version_id, within, kind, lost, gained, at)
       VALUES ($1, $2, $3, $4, $5::text[], $6::text[], $7) ON CONFLICT DO NOTHING`,
      [articleId, versionId, within, kind, lost, gained, now],
    )
}
