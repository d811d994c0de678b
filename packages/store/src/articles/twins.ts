import { toColumns } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'

/** An article whose head says word for word what another reading says. */
export interface Twin {
  id: string
  publisherId: string
  digest: string
  url: string
  language: string
}

/** Articles of the same publishers whose heads have one of these digests, the oldest first. */
export function findTwins(db: Queryable, wanted: readonly { publisherId: string; digest: string }[]): Promise<Twin[]> {
  if (wanted.length === 0) return Promise.resolve([])
  return db.query<Twin>(
    `SELECT a.id, a.publisher_id AS "publisherId", a.digest, a.url, a.language
     FROM unnest($1::text[], $2::text[]) AS w (publisher_id, digest)
     JOIN article a ON a.publisher_id = w.publisher_id AND a.digest = w.digest AND a.version > 0
     ORDER BY a.first_created, a.id`,
    toColumns(
      wanted,
      (one) => one.publisherId,
      (one) => one.digest,
    ),
  )
}
