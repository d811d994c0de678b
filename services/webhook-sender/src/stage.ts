import type { ItemResult, Stage } from '@crosswire/pipeline'
import {
  readDeliveries,
  writeDeliveries,
  type Db,
  type DeliveryReport,
  type DeliveryWork,
  type Queryable,
} from '@crosswire/store'
import type { WebClient } from '@crosswire/web'
import { sendChange } from './send-change.ts'

export interface DeliveryStageOptions {
  db: Db
  web: Pick<WebClient, 'fetch'>
  /** Origin of the API, where receivers find the records. */
  origin: () => string
  /** A webhook gives the rest of its batch back after this long. Default 30,000. */
  turnMs?: number
  /** Default: the system's time, wherever the pipeline's clock stands: receivers compare it with theirs. */
  wallClock?: () => Date
}

/** Changes on their way to webhooks: each webhook gets them in order, one after the other, until it has taken them. */
export function createDeliveryStage(options: DeliveryStageOptions): Stage<DeliveryWork, DeliveryReport, Queryable> {
  // eslint-disable-next-line no-restricted-syntax -- receivers compare it with the time on their own walls
  const { db, web, origin, turnMs = 30_000, wallClock = () => new Date() } = options
  return {
    name: 'deliveries',
    read: (ids) => readDeliveries(db, ids),
    label: ({ webhookId, change }) => ({ publisherId: null, url: change?.data.url ?? null, input: webhookId }),
    async *work(deliveries, { clock, signal, begin }): AsyncGenerator<ItemResult<DeliveryReport>> {
      const turnEnds = clock.elapsed() + turnMs
      const settled = new Map<string, number>()
      const held = new Set<string>()
      for (const delivery of [...deliveries].sort((a, b) => a.seq - b.seq)) {
        const { id, webhookId, seq, webhook, change, behind } = delivery
        if (signal.aborted) return
        if (webhook === null) yield { id, kind: 'done', outcome: 'webhook-deleted' }
        else if (webhook.state === 'disabled') yield { id, kind: 'done', outcome: 'webhook-disabled' }
        else if (held.has(webhookId) || clock.elapsed() > turnEnds || isOvertaking(behind, settled.get(webhookId))) {
          held.add(webhookId)
          yield { id, kind: 'back' }
        } else {
          begin()
          const result: ItemResult<DeliveryReport> = change
            ? await sendChange({ delivery, webhook, change }, { web, origin, wallClock, signal })
            : { id, kind: 'done', outcome: 'change-expired' }
          if (result.kind === 'done' && result.effect?.sent !== false) settled.set(webhookId, seq)
          else held.add(webhookId)
          yield result
        }
      }
    },
    async write(tx, results, now) {
      await writeDeliveries(
        tx,
        results.map((result) => result.effect),
        now,
      )
      return {}
    },
  }
}

/** Something before it is open that this batch has not just settled. */
const isOvertaking = (behind: number | null, settled: number | undefined): boolean =>
  behind !== null && behind !== settled
