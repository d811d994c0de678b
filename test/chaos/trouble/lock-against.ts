import { openPostgres, StoreError } from '@crosswire/store'

/** Tables whose rows workers lock in the order of their ids. */
const TABLES = ['page', 'capture', 'article', 'version', 'delivery', 'feed'] as const

/**
 * For a while locks rows that are being worked on, in the order contrary to the workers', so that they deadlock; changes
 * nothing. Sometimes the database ends a worker's transaction, sometimes this one.
 */
export async function lockAgainst(url: string, ms: number): Promise<void> {
  const until = performance.now() + ms
  const db = await openPostgres({ url, poolSize: 2, applicationName: 'against' }).catch(() => null)
  if (!db) return
  try {
    for (let turn = 0; performance.now() < until; turn++) {
      const table = TABLES[turn % TABLES.length]!
      const order = table === 'article' ? 'last_seen_at' : 'next_at'
      try {
        await db.transaction(async (tx) => {
          const rows = await tx.query<{ id: string }>(
            `SELECT id FROM (SELECT id FROM ${table} ORDER BY ${order} DESC LIMIT 12) AS newest ORDER BY id DESC`,
          )
          for (const { id } of rows) {
            await tx.query(`SELECT 1 AS one FROM ${table} WHERE id = $1 FOR UPDATE`, [id])
            await tx.query('SELECT pg_sleep(0.01)::text AS slept')
          }
        })
      } catch (error) {
        if (!(error instanceof StoreError)) throw error
      }
    }
  } finally {
    await db.close()
  }
}
