import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startCrew } from '../chaos/crew.ts'
import { toCatalogue } from '../chaos/origin/to-catalogue.ts'
import type { WorkerOrder } from '../chaos/worker.ts'
import { runLife } from '../crash/newsroom.ts'
import { describeModes, makeDatabase, makeMode } from '../setup/modes.ts'
import { lineOfGuide, runLine } from './guide.ts'
import { checkPlace, countVersions, makeBundles, MODES, openOrigin, openPlace, type Bundles } from './stand.ts'

let bundles: Bundles
beforeAll(async () => {
  bundles = await makeBundles()
})
afterAll(() => bundles.remove())

// On Redis alone it is the harder way: the queue of a lost database stays as it was.
describeModes('a dump that was made under load', MODES, (mode) => {
  it('is restored as the guide says, and everything since comes back', { timeout: 400_000 }, async () => {
    const { remove, ...place } = await makeMode(mode)
    const { model, origin, publish } = await openOrigin()
    const home = await mkdtemp(join(bundles.folder, mode))
    const files = { report: join(home, 'report'), counts: join(home, 'counts') }
    const work = { originPort: origin.port, catalogue: toCatalogue(model), revisitEveryMs: 60_000 }
    const order: WorkerOrder = { ...place, ...work, ...files }
    await openPlace(place).then((db) => db.close())
    await writeFile(join(home, 'order'), JSON.stringify(order))
    const crew = startCrew(2, bundles.workerPath, join(home, 'order'))
    while ((await countVersions(place)) < 5) await sleep(200)
    publish(3)
    await sleep(1_000)
    publish(3)
    await runLine('pg_dump', home, { DATABASE_URL: place.databaseUrl! })
    publish(3)
    await sleep(2_500)
    // The machine of the database is gone. Redis, where there is one, keeps what it had.
    crew.killAll()
    await crew.dismiss()
    await remove()
    const restored = await makeDatabase()
    await runLine('pg_restore', home, { DATABASE_URL: restored.url })
    expect(await runLine('crosswire migrate', home, { DATABASE_URL: restored.url })).toContain('schema is at version')
    const now = { ...order, databaseUrl: restored.url }
    const { code, said } = await runLife(bundles.lifePath, now)
    expect([code, said]).toEqual([0, expect.stringContaining('the database was restored')])
    expect(await checkPlace(now, model)).toEqual([])
    await restored.remove()
    await origin.close()
  })
})

it('copies a data folder with the command of the guide, and runs on the copy', { timeout: 400_000 }, async () => {
  const { folder: data, remove } = await makeMode('pglite')
  const { model, origin, publish } = await openOrigin()
  const home = await mkdtemp(join(bundles.folder, 'pglite'))
  const order = { folder: data!, originPort: origin.port, catalogue: toCatalogue(model), report: join(home, 'report') }
  expect((await runLife(bundles.lifePath, order)).code).toBe(0)
  const backUp = () => runLine('crosswire backup', home, { CROSSWIRE_DATA: data! })

  const holder = await openPlace(order)
  await expect(backUp()).rejects.toThrow(/folder-in-use/)
  await holder.close()
  const versions = await countVersions(order)
  expect(await backUp()).toContain(`, ${versions} versions, `)
  await expect(backUp()).rejects.toThrow(/cannot be made/)

  publish(4)
  await remove()
  const copy = join(home, lineOfGuide('crosswire up --data').split(' ').at(-1)!)
  expect(await countVersions({ folder: copy })).toBe(versions)
  const { code } = await runLife(bundles.lifePath, { ...order, folder: copy })
  expect(code).toBe(0)
  expect(await checkPlace({ folder: copy }, model)).toEqual([])
  await origin.close()
})
