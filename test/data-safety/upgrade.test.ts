import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { migrate, openPostgres, SCHEMA_VERSION, writeSetting, type Db } from '@crosswire/store'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startCrew } from '../chaos/crew.ts'
import { toCatalogue } from '../chaos/origin/to-catalogue.ts'
import type { WorkerOrder } from '../chaos/worker.ts'
import { runLife } from '../crash/newsroom.ts'
import { run } from '../setup/command.ts'
import { describeModes, makeDatabase, makeMode } from '../setup/modes.ts'
import { copyRows } from './copy-rows.ts'
import { checkPlace, countVersions, makeBundles, MODES, openOrigin, openPlace, type Bundles } from './stand.ts'

const OLDER = SCHEMA_VERSION - 2
let bundles: Bundles
beforeAll(async () => {
  bundles = await makeBundles()
})
afterAll(() => bundles.remove())

describeModes('a database of two schema versions ago, in the middle of its work', MODES, (mode) => {
  it(
    'is brought up to date while processes write, start and stop, and loses nothing',
    { timeout: 400_000 },
    async () => {
      const { remove, ...first } = await makeMode(mode)
      const { model, origin, publish } = await openOrigin()
      const home = await mkdtemp(join(bundles.folder, mode))
      const orderFor = async (databaseUrl: string, name: string) => {
        const place = { ...first, databaseUrl, originPort: origin.port, catalogue: toCatalogue(model) }
        const files = { report: join(home, 'report'), counts: join(home, 'counts') }
        const order: WorkerOrder = { ...place, ...files, revisitEveryMs: 60_000 }
        await writeFile(join(home, name), JSON.stringify(order))
        return order
      }
      await orderFor(first.databaseUrl!, 'first')
      await openPlace(first).then((db) => db.close())
      const before = startCrew(2, bundles.workerPath, join(home, 'first'))
      while ((await countVersions(first)) < 5) await sleep(200)
      publish(4)
      await sleep(1_200)
      before.killAll()
      await before.dismiss()

      const { url, remove: removeOlder } = await makeDatabase()
      const older = await openPostgres({ url })
      expect(await migrate(older, OLDER)).toMatchObject({ from: 0, to: OLDER })
      const source = await openPlace(first)
      expect(await copyRows(source, older)).toBeGreaterThan(50)
      await source.close()

      // A process of this release that does not migrate says what is the matter, and touches nothing.
      const refused = await run(['work', 'article-reader'], { DATABASE_URL: url, REDIS_URL: first.redisUrl ?? '' })
      expect([refused.code, refused.said]).toEqual([1, expect.stringMatching(/schema-missing[^]*crosswire migrate/)])

      // One of the earlier release goes on writing; two of this one start at once, each to migrate, and take up the work.
      const writing = writeUntil(older)
      const order = await orderFor(url, 'second')
      publish(3)
      const crew = startCrew(2, bundles.workerPath, join(home, 'second'))
      await waitForSchema(older)
      await sleep(1_500)
      crew.kill(0)
      await sleep(500)
      const written = await writing.stop()
      await crew.dismiss()
      expect(written).toBeGreaterThan(10)
      const [kept] = await older.query<{ n: number }>(`SELECT count(*)::int AS n FROM setting WHERE name LIKE 'kept-%'`)
      expect(kept!.n).toBe(written)
      await older.close()

      const { code, said } = await runLife(bundles.lifePath, order)
      expect([code, said]).toEqual([0, expect.any(String)])
      expect(await checkPlace(order, model)).toEqual([])
      await removeOlder()
      await remove()
      await origin.close()
    },
  )
})

/** Commits again and again, with a hold on the tables that migrations change, and counts what was acknowledged. */
function writeUntil(db: Db) {
  let writing = true
  let written = 0
  const done = (async () => {
    while (writing) {
      await db.transaction(async (tx) => {
        await tx.query('UPDATE capture SET trouble = trouble WHERE id = (SELECT id FROM capture ORDER BY id LIMIT 1)')
        await writeSetting(tx, `kept-${written}`, written)
      })
      written++
      await sleep(20)
    }
  })()
  return {
    async stop() {
      writing = false
      await done
      return written
    },
  }
}

async function waitForSchema(db: Db): Promise<void> {
  for (;;) {
    const [row] = await db.query<{ version: number }>('SELECT max(version) AS version FROM schema_migration')
    if (row!.version === SCHEMA_VERSION) return
    await sleep(100)
  }
}
