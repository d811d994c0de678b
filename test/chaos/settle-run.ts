import { randomUUID } from 'node:crypto'
import { openQueue } from '@crosswire/pipeline'
import { addWebhook, openDb, readTallies, type Db } from '@crosswire/store'
import type { LifeOrder } from '../crash/life-order.ts'
import { runLife } from '../crash/newsroom.ts'
import { quiet } from '../crash/quiet.ts'
import type { Crew } from './crew.ts'
import { findViolations } from './invariants/index.ts'
import type { Model } from './origin/model.ts'
import { isFlood } from './publish-on.ts'
import type { ChaosSink } from './sink.ts'

export interface RunFigures {
  violations: string[]
  pages: number
  versions: number
  changes: number
  deliveries: number
  /** Rows that the keepers opened again, by reason. */
  tallies: Record<string, number>
}

export interface SettleOptions {
  order: LifeOrder
  sink: ChaosSink
  lifePath: string
  model: Model
}

/** A long run leaves many deliveries to one subscriber, who gets them one after the other. */
const LAST_LIFE_MS = 1_200_000

/** Makes the store and subscribes before the first worker starts; afterwards waits for the rest, and checks. */
export async function settleRun({ order, sink, lifePath, model }: SettleOptions) {
  const webhook = randomUUID()
  // A flood's pages may not be fetched, now as before: a visit to all of them would show nothing.
  const hosts = model.sites.flatMap((site) => (isFlood(site) ? [] : [`'${site.host}'`])).join()
  const open = (): Promise<Db> => openDb({ databaseUrl: order.databaseUrl, dataFolder: order.folder ?? '' })
  await withDb(open, async (db) => {
    const secrets = [{ secret: `whsec_${Buffer.from(webhook).toString('base64')}`, until: null }]
    await addWebhook(db, { id: webhook, url: sink.url, secrets, types: null, description: null }, new Date())
  })
  return {
    async finish(crew: Crew): Promise<RunFigures> {
      await crew.dismiss()
      // Nobody waits hours for the third try of a delivery: an operator would say "now", and so does this.
      await withDb(open, (db) =>
        db.script(`UPDATE delivery SET next_at = now() WHERE state = 'open'; UPDATE page SET next_at = now() WHERE state = 'open';
          DELETE FROM host_slot;
          UPDATE page SET state = 'open', next_at = now(), opened_at = now(), turn = turn + 1
          WHERE state = 'done' AND availability <> 'gone' AND host IN (${hosts})`),
      )
      const last = await runLife(lifePath, { ...order, pageDays: 0 }, LAST_LIFE_MS)
      if (last.code !== 0)
        throw new Error(`the last life ended with ${last.code ?? last.signal}: ${last.said.slice(-3_000)}`)
      return withDb(open, async (db) => {
        const queue = await openQueue({ redisUrl: order.redisUrl, pool: () => db.queuePool(), log: quiet })
        const delivered = new Map([[webhook, sink.positions]])
        const violations = await findViolations({ db, model, queue, delivered })
        await queue.close(1_000)
        const [count] = await db.query<{ versions: number; changes: number }>(
          'SELECT (SELECT count(*)::int FROM version) AS versions, (SELECT count(*)::int FROM change) AS changes',
        )
        const tallies = await readTallies(db)
        return {
          violations,
          pages: model.pages().length,
          ...count!,
          deliveries: sink.positions.length,
          tallies,
        }
      })
    },
  }
}

async function withDb<Result>(open: () => Promise<Db>, work: (db: Db) => Promise<Result>): Promise<Result> {
  const db = await open()
  return work(db).finally(() => db.close())
}
