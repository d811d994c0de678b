import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openQueue } from '@crosswire/pipeline'
import { openDb, type Db } from '@crosswire/store'
import { findViolations } from '../chaos/invariants/index.ts'
import { createModel, type Model } from '../chaos/origin/model.ts'
import { serveModel } from '../chaos/origin/serve-model.ts'
import { bundle } from '../crash/bundle.ts'
import type { LifeOrder } from '../crash/life-order.ts'
import { quiet } from '../setup/pipeline.ts'
import type { Mode } from '../setup/modes.ts'

/** Everything is on one of them; `CROSSWIRE_LONG=1` goes through more. */
export const MODES: readonly Mode[] = process.env['CROSSWIRE_LONG'] === '1' ? ['postgres', 'redis'] : ['redis']

export type Place = Pick<LifeOrder, 'databaseUrl' | 'redisUrl' | 'folder'>

/** Opens a place and brings it to this release's schema. */
export const openPlace = ({ databaseUrl, folder = '' }: Place): Promise<Db> =>
  openDb({ databaseUrl, dataFolder: folder })

export async function countVersions(place: Place): Promise<number> {
  const db = await openPlace(place)
  const [row] = await db.query<{ n: number }>('SELECT count(*)::int AS n FROM version').finally(() => db.close())
  return row!.n
}

/** What is wrong with a place where all work is done. */
export async function checkPlace(place: Place, model: Model): Promise<string[]> {
  const db = await openPlace(place)
  const queue = await openQueue({ redisUrl: place.redisUrl, pool: () => db.queuePool(), log: quiet })
  try {
    return await findViolations({ db, model, queue })
  } finally {
    await queue.close(1_000)
    await db.close()
  }
}

/** Two sites with their pages, and a way to publish more of them. */
export async function openOrigin() {
  const model = createModel({ seed: 5, sites: 2, window: 60 })
  const origin = await serveModel(model)
  const publish = (each: number): void => {
    for (const site of model.sites) for (let n = 0; n < each; n++) model.publish(site)
  }
  publish(5)
  return { model, origin, publish }
}

export interface Bundles {
  folder: string
  workerPath: string
  lifePath: string
  remove: () => Promise<void>
}

export async function makeBundles(): Promise<Bundles> {
  const folder = await mkdtemp(join(tmpdir(), 'cwb-'))
  return {
    folder,
    workerPath: await bundle(new URL('../chaos/worker.ts', import.meta.url), join(folder, 'worker.mjs')),
    lifePath: await bundle(new URL('../crash/life.ts', import.meta.url), join(folder, 'life.mjs')),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
