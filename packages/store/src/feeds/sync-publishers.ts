import { feedId, type Publisher } from '@crosswire/record'
import { storableJson, toColumns } from '../db/columns.ts'
import type { Db } from '../db/types.ts'

export interface SyncReport {
  publishers: number
  feeds: number
  /** Feeds that are no longer polled. Nothing of what they brought is removed. */
  retired: number
}

/** Makes the polled publishers and feeds those of the catalogue: new feeds are due at once, absent ones rest. */
export function syncPublishers(db: Db, publishers: readonly Publisher[], now: Date): Promise<SyncReport> {
  const feeds = publishers.flatMap((publisher) =>
    publisher.feeds.map((feed) => ({ feed, publisher, id: feedId(feed.url) })),
  )
  return db.transaction(async (tx) => {
    await tx.query('UPDATE publisher SET active = false WHERE id <> ALL ($1::text[])', [publishers.map(({ id }) => id)])
    await tx.query(
      `INSERT INTO publisher (id, record, active, updated_at)
       SELECT id, record, true, $3 FROM unnest($1::text[], $2::json[]) AS row (id, record)
       ON CONFLICT (id) DO UPDATE SET record = excluded.record, active = true, updated_at = excluded.updated_at`,
      [...toColumns(publishers, ({ id }) => id, storableJson), now],
    )
    const retired = await tx.query(
      `UPDATE feed SET active = false, state = CASE WHEN state = 'open' THEN 'done' ELSE state END, sent_at = NULL,
         turn = turn + 1 WHERE active AND id <> ALL ($1::uuid[]) RETURNING id`,
      [feeds.map(({ id }) => id)],
    )
    await tx.query(
      `INSERT INTO feed (id, publisher_id, url, record, next_poll_at, next_at)
       SELECT id, publisher_id, url, record, $5, $5
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::json[]) AS row (id, publisher_id, url, record)
       ON CONFLICT (id) DO UPDATE SET publisher_id = excluded.publisher_id, record = excluded.record, active = true`,
      [
        ...toColumns(
          feeds,
          ({ id }) => id,
          ({ publisher }) => publisher.id,
          ({ feed }) => feed.url,
          ({ feed }) => storableJson(feed),
        ),
        now,
      ],
    )
    return { publishers: publishers.length, feeds: feeds.length, retired: retired.length }
  })
}

/** Opens every polled feed now, whatever its schedule says. */
export async function openAllFeeds(db: Db, now: Date): Promise<number> {
  const rows = await db.query(
    `UPDATE feed SET state = 'open', next_at = $1, opened_at = $1, attempts = 0, lapses = 0, sent_at = NULL, turn = turn + 1
     WHERE active AND NOT (state = 'open' AND sent_at IS NOT NULL) RETURNING id`,
    [now],
  )
  return rows.length
}
