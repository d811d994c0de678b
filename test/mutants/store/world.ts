import { randomUUID } from 'node:crypto'
import { createSystemClock, type Clock, type Log } from '@crosswire/pipeline'
import { addWebhook, openPglite, syncPublishers, type Db } from '@crosswire/store'
import type { SoloConfig } from '../../../services/solo/src/config.ts'
import { createModel, type Model } from '../../chaos/origin/model.ts'
import { serveModel, type ServedModel } from '../../chaos/origin/serve-model.ts'
import { toCatalogue } from '../../chaos/origin/to-catalogue.ts'
import { createChance, type Chance } from '../../chaos/random.ts'
import { startSink, type ChaosSink } from '../../chaos/sink.ts'

/** A store with a subscriber, publishers on loopback, and a clock that can be set forward. */
export interface World {
  db: Db
  model: Model
  origin: ServedModel
  sink: ChaosSink
  webhook: string
  chance: Chance
  config: SoloConfig
  clock: Clock
  log: Log
  /** What was seen to be wrong on the way, which later work hides. */
  wrong: string[]
  /** Time goes by at once. */
  skip: (ms: number) => void
  close: () => Promise<void>
}

export const POLL_EVERY_MS = 60_000

const silent: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/** Opens a world on a folder that holds an empty, migrated store. */
export async function openWorld(folder: string, seed: number): Promise<World> {
  const model = createModel({ seed, sites: 2, window: 30, copyEvery: 4 })
  const [db, origin, sink] = await Promise.all([openPglite({ folder }), serveModel(model), startSink()])
  const system = createSystemClock()
  let skipped = 0
  const clock: Clock = { ...system, now: () => new Date(system.now().getTime() + skipped) }
  const catalogue = toCatalogue(model)
  await syncPublishers(db, catalogue.publishers, clock.now())
  const webhook = randomUUID()
  const secrets = [{ secret: `whsec_${Buffer.from(webhook).toString('base64')}`, until: null }]
  await addWebhook(db, { id: webhook, url: sink.url, secrets, types: null, description: null }, clock.now())
  return {
    db,
    model,
    origin,
    sink,
    webhook,
    chance: createChance(seed).fork('world'),
    config: {
      dataFolder: folder,
      catalogue,
      hostDelayMs: 0,
      allowPrivateNetwork: true,
      resolve: [`*.test=127.0.0.1:${origin.port}`],
      pollEveryMs: POLL_EVERY_MS,
      revisitEveryMs: POLL_EVERY_MS,
      threads: 1,
    },
    clock,
    log: silent,
    wrong: [],
    skip: (ms) => void (skipped += ms),
    async close() {
      await Promise.all([origin.close(), sink.close()])
      await db.close()
    },
  }
}
