import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { describeModes, openTestDb } from '../../../../test/setup/modes.ts'
import type { Db, Queryable } from '../db/types.ts'
import { migrate } from '../migrations/run.ts'
import { appendChanges } from './append-changes.ts'

const NOW = new Date('2026-03-01T12:00:00Z')

describeModes('the appender', ['postgres'], () => {
  it('keeps the head when another one had its turn between its look and its lock', async () => {
    const { db, close } = await openTestDb('postgres')
    try {
      await migrate(db)
      await addChanges(db, 3)
      const overtaken = beforeLock(db, () => appendChanges(db, NOW))
      expect(await appendChanges(overtaken, NOW)).toBe(0)
      await addChanges(db, 2)
      expect(await appendChanges(db, NOW)).toBe(2)
      const rows = await db.query<{ seq: number }>('SELECT seq FROM change ORDER BY n')
      expect(rows.map((row) => row.seq)).toEqual([1, 2, 3, 4, 5])
      expect(await db.query('SELECT seq FROM change_head')).toEqual([{ seq: 5 }])
    } finally {
      await close()
    }
  })
})

async function addChanges(db: Db, count: number): Promise<void> {
  await db.query(
    `INSERT INTO change (id, type, subject, version, data, occurred_at)
     SELECT id, 'article.created', id, 1, '{}', $2 FROM unnest($1::uuid[]) AS row (id)`,
    [Array.from({ length: count }, () => randomUUID()), NOW],
  )
}

/** The same database, on which something else happens right before a transaction asks for its lock. */
function beforeLock(db: Db, happen: () => Promise<unknown>): Db {
  const watch = (tx: Queryable): Queryable => ({
    async query(sql, params) {
      if (sql.includes('pg_try_advisory_xact_lock')) await happen()
      return tx.query(sql, params)
    },
  })
  return { ...db, transaction: (work) => db.transaction((tx) => work(watch(tx))) }
}
