import { startConsole } from '@crosswire/console'
import { decideHealth, readScheduleState, startWebsub } from '@crosswire/feed-poller'
import { keepHouse } from '@crosswire/page-fetcher'
import { STAGES } from '@crosswire/pipeline'
import { startRecordApi } from '@crosswire/record-api'
import { watchWeb } from './boundary/watch-ports.ts'
import { describeMode } from './config.ts'
import { createPublisherClient } from './polite-web.ts'
import type { OutsideService, SoloContext } from './solo-context.ts'
import { createWebhookClient } from './webhook-client.ts'

const DEFAULT_HOST = '127.0.0.1'

const judgeFeed = (schedule: unknown, now: number) => decideHealth(readScheduleState(schedule), now)

/** Services that are no stage of the pipeline: each starts where it is wanted and configured, else gives null. */
export const OUTSIDE_SERVICES: Readonly<Record<string, (context: SoloContext) => Promise<OutsideService | null>>> = {
  /** Beside its stage: the port at which hubs call. */
  async 'feed-poller'({ db, clock, log, config, boundary }) {
    if (config.websub === undefined) return null
    const web = watchWeb(createPublisherClient(config), boundary)
    const websub = await startWebsub({ db, web, clock, log, ...config.websub })
    return {
      addresses: { websub: websub.url },
      async close() {
        await websub.close()
        await web.close()
      },
    }
  },
  /** Beside its stage: what is old goes. */
  'page-fetcher'({ db, clock, log, config }) {
    const stopping = new AbortController()
    const keeping = keepHouse({ db, clock, log, keepCapturesDays: config.keepCapturesDays ?? null }, stopping.signal)
    return Promise.resolve({
      addresses: {},
      async close() {
        stopping.abort()
        await keeping
      },
    })
  },
  async 'record-api'({ db, clock, log, config, replayer }) {
    const { apiHost, host = DEFAULT_HOST, apiPort: port, publicUrl, operatorToken, apiRateLimit } = config
    if (port === undefined) return null
    const web = createWebhookClient(config)
    const address = { host: apiHost ?? host, port, publicUrl }
    const api = await startRecordApi({
      db,
      clock,
      log,
      web,
      ...address,
      operatorToken,
      rateLimit: apiRateLimit,
      mode: describeMode(config).mode,
      judgeFeed,
      replayer,
    })
    return {
      addresses: { api: api.url },
      async close() {
        await api.close()
        await web.close()
      },
    }
  },
  async console({ db, queue, clock, log, config }) {
    if (config.consolePort === undefined) return null
    const { host = config.host ?? DEFAULT_HOST, ...access } = config.console ?? {}
    const started = await startConsole({
      db,
      clock,
      log,
      host,
      port: config.consolePort,
      ...access,
      mode: describeMode(config).mode,
      judgeFeed,
      queues: () => STAGES.flatMap((stage) => queue.inspect?.(stage) ?? []),
    })
    return { addresses: { console: started.url }, close: () => started.close() }
  },
}
