import type { Queryable } from '../db/types.ts'

/** How the selectors for one field of a publisher's pages fared. */
export interface OverlayTally {
  publisherId: string
  /** Of the overlay. */
  version: number
  field: string
  agrees: number
  differs: number
  missing: number
  /** The last page on which the selector found nothing, else on which it overruled the general reading. */
  lastUrl: string | null
}

/** What overlays came to on the pages read since a time, the field with most misses first. */
export function readOverlayTallies(db: Queryable, since: Date): Promise<OverlayTally[]> {
  return db.query<OverlayTally>(
    `SELECT publisher_id AS "publisherId", (detail -> 'overlay' ->> 'version')::int AS version, field,
       (count(*) FILTER (WHERE verdict = 'agrees'))::int AS agrees,
       (count(*) FILTER (WHERE verdict = 'differs'))::int AS differs,
       (count(*) FILTER (WHERE verdict = 'missing'))::int AS missing,
       (array_agg(url ORDER BY verdict DESC, at DESC) FILTER (WHERE verdict <> 'agrees'))[1] AS "lastUrl"
     FROM outcome, jsonb_each_text(detail -> 'overlay' -> 'fields') AS fields (field, verdict)
     WHERE stage = 'articles' AND at >= $1 AND publisher_id IS NOT NULL AND detail ? 'overlay'
     GROUP BY 1, 2, 3 ORDER BY missing DESC, 1, 2, 3`,
    [since],
  )
}
