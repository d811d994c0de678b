import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeModes, makeDatabase } from '../../../../test/setup/modes.ts'
import { openPostgres } from '../db/postgres.ts'
import type { Db } from '../db/types.ts'
import { migrate } from '../migrations/run.ts'
import { takeOut } from './take-out.ts'

const NOW = new Date('2026-03-01T12:00:00Z')
const BACKLOG = 5_000
const TAKEN = 50

describeModes('handing out work beside a backlog', ['postgres'], () => {
  let db: Db
  let remove: () => Promise<void>
  beforeAll(async () => {
    const made = await makeDatabase()
    remove = made.remove
    // One connection: each has counts of its own.
    db = await openPostgres({ url: made.url, poolSize: 1 })
    await migrate(db)
  })
  afterAll(async () => {
    await db.close()
    await remove()
  })

  const entriesRead = async (): Promise<number> => {
    await db.query('SELECT pg_stat_force_next_flush()')
    const [row] = await db.query<{ n: number }>(
      `SELECT sum(idx_tup_read)::int AS n FROM pg_stat_user_indexes WHERE relname = 'page'`,
    )
    return row!.n
  }

  it('reads no more of it than it hands out, in a table that nobody has counted', async () => {
    await db.script('ALTER TABLE page SET (autovacuum_enabled = false)')
    await db.query(
      `INSERT INTO page (id, publisher_id, url, host, first_seen_at, state, next_at, opened_at)
       SELECT gen_random_uuid(), 'p', 'http://a.example/' || n, 'a.example', $2, 'open', $2, $2 FROM generate_series(1, $1) AS n`,
      [BACKLOG, NOW],
    )
    const before = await entriesRead()
    const options = { now: NOW, leaseMs: 60_000, window: 2_000, perKey: TAKEN, exclusive: true, limit: 1_000 }
    expect(await takeOut(db, 'page', options)).toHaveLength(TAKEN)
    expect((await entriesRead()) - before).toBeLessThan(10 * TAKEN)
  })
})
