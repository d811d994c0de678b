import type { Db } from '@crosswire/store'
import { UsageError } from '../errors.ts'
import { sites } from './newsroom/newsroom.ts'

/** Throws a `UsageError` where the configured database holds articles of other publishers: they would be mixed up. */
export async function refuseForeignRecords(db: Db): Promise<void> {
  const [foreign] = await db.query<{ publisher: string }>(
    'SELECT publisher_id AS publisher FROM article WHERE publisher_id <> ALL ($1::text[]) LIMIT 1',
    [sites.map(({ id }) => id)],
  )
  if (foreign)
    throw new UsageError(
      `the configured database holds articles of ${foreign.publisher}: give the demo an empty one, or unset DATABASE_URL`,
    )
}
