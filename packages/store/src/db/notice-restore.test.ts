import { afterEach, expect, it } from 'vitest'
import { describeModes, makeDatabase, openTestDb } from '../../../../test/setup/modes.ts'
import { migrate } from '../migrations/run.ts'
import { changeEpoch, readEpoch } from '../work/settings.ts'
import { noticeRestore } from './notice-restore.ts'
import { openPostgres } from './postgres.ts'

let close = (): Promise<void> => Promise.resolve()
afterEach(() => close())

describeModes('a database that stays where it is', ['pglite', 'postgres'], (mode) => {
  it('keeps its queue, from the first start on', async () => {
    const opened = await openTestDb(mode as 'pglite' | 'postgres')
    close = opened.close
    await migrate(opened.db)
    expect(await noticeRestore(opened.db)).toBe(false)
    await changeEpoch(opened.db, null, 'first')
    expect(await noticeRestore(opened.db)).toBe(false)
    expect(await readEpoch(opened.db)).toBe('first')
  })
})

describeModes('a database that is a copy of another one', ['postgres'], () => {
  it('forgets the epoch of its queue, once', async () => {
    const { url, remove } = await makeDatabase()
    close = remove
    const name = new URL(url).pathname.slice(1)
    const first = await openPostgres({ url, poolSize: 1 })
    await migrate(first)
    await noticeRestore(first)
    await changeEpoch(first, null, 'first')
    await first.close()
    const admin = await openPostgres({ url: url.replace(name, 'postgres'), poolSize: 1 })
    // A copy of the files: the same server, and the same numbers of tables.
    await admin.script(`CREATE DATABASE ${name}_copy TEMPLATE ${name}`)
    const copy = await openPostgres({ url: `${url}_copy`, poolSize: 1 })
    expect(await noticeRestore(copy)).toBe(true)
    expect(await readEpoch(copy)).toBeNull()
    expect(await noticeRestore(copy)).toBe(false)
    await copy.close()
    await admin.script(`DROP DATABASE ${name}_copy`)
    await admin.close()
  })
})
