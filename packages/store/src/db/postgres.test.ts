import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { describeModes, makeDatabase, openTestDb } from '../../../../test/setup/modes.ts'
import { openPostgres } from './postgres.ts'
import type { Queryable } from './types.ts'

const pidOf = async (on: Queryable): Promise<number> =>
  (await on.query<{ pid: number }>('SELECT pg_backend_pid() AS pid'))[0]!.pid

describeModes('a connection that breaks', ['postgres'], () => {
  it('fails the transaction that it is in, and nothing else', async () => {
    const { db, close } = await openTestDb('postgres')
    try {
      const broken = db.transaction(async (tx) => {
        await db.query('SELECT pg_terminate_backend($1)', [await pidOf(tx)])
        // The news arrives while nothing is asked of the connection.
        await sleep(200)
        return pidOf(tx)
      })
      await expect(broken).rejects.toMatchObject({ code: 'database-unavailable' })
      expect(await db.transaction(pidOf)).toBeGreaterThan(0)
    } finally {
      await close()
    }
  })

  it('leaves the pool of the queue working', async () => {
    const { db, close } = await openTestDb('postgres')
    try {
      const client = await db.queuePool().connect()
      const { rows } = await client.query('SELECT pg_backend_pid() AS pid')
      await db.query('SELECT pg_terminate_backend($1)', [(rows[0] as { pid: number }).pid])
      await sleep(200)
      client.release()
      expect((await db.queuePool().query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    } finally {
      await close()
    }
  })
})

describeModes('an address with options of its own', ['postgres'], () => {
  it('has them, and finds the tables none the less', async () => {
    const { url, remove } = await makeDatabase()
    const db = await openPostgres({ url: `${url}?options=${encodeURIComponent('-c work_mem=7MB')}` })
    try {
      const [row] = await db.query<{ memory: string; path: string }>(
        `SELECT current_setting('work_mem') AS memory, current_setting('search_path') AS path`,
      )
      expect(row).toEqual({ memory: '7MB', path: 'crosswire' })
    } finally {
      await db.close()
      await remove()
    }
  })
})
