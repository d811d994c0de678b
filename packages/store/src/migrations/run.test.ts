import { afterEach, expect, it } from 'vitest'
import { describeModes, makeDatabase, openTestDb } from '../../../../test/setup/modes.ts'
import { openPostgres } from '../db/postgres.ts'
import { assertMigrated, migrate, SCHEMA_VERSION } from './run.ts'

describeModes('migrate', ['pglite', 'postgres'], (mode) => {
  let close = (): Promise<void> => Promise.resolve()
  afterEach(() => close())

  it('brings an empty database to the newest version, and finds nothing to do the second time', async () => {
    const opened = await openTestDb(mode as 'pglite' | 'postgres')
    close = opened.close
    await expect(assertMigrated(opened.db)).rejects.toMatchObject({ code: 'schema-missing' })
    expect(await migrate(opened.db)).toMatchObject({ from: 0, to: SCHEMA_VERSION })
    expect(await migrate(opened.db)).toMatchObject({ from: SCHEMA_VERSION, applied: [] })
    await assertMigrated(opened.db)
  })

  it('refuses a schema that is newer than the code, and one that was edited', async () => {
    const { db, close: end } = await openTestDb(mode as 'pglite' | 'postgres')
    close = end
    await migrate(db)
    await db.query(`UPDATE schema_migration SET digest = 'another' WHERE version = 1`)
    await expect(migrate(db)).rejects.toMatchObject({ code: 'schema-drifted' })
    await db.query(`INSERT INTO schema_migration (version, name, digest) VALUES (999, 'of-tomorrow', 'x')`)
    await expect(migrate(db)).rejects.toMatchObject({ code: 'schema-newer' })
    await expect(assertMigrated(db)).rejects.toMatchObject({
      code: 'schema-newer',
      action: expect.stringContaining('newer release') as string,
    })
  })
})

describeModes('migrate with several starters', ['postgres'], () => {
  it('lets one of five starters do the work while the others wait for it', async () => {
    const { url, remove } = await makeDatabase()
    const dbs = await Promise.all(Array.from({ length: 5 }, () => openPostgres({ url, poolSize: 1 })))
    const reports = await Promise.all(dbs.map((db) => migrate(db)))
    expect(reports.map((report) => report.applied.length).sort()).toEqual([0, 0, 0, 0, SCHEMA_VERSION])
    await Promise.all(dbs.map((db) => db.close()))
    await remove()
  })
})
