import { startConsole } from '@crosswire/console'
import { decideHealth, readScheduleState, startWebsub } from '@crosswire/feed-poller'
import { startRecordApi } from '@crosswire/record-api'
import { createWebClient } from '@crosswire/web'
import { DEFAULT_USER_AGENT, describeMode } from './config.ts'
import type { OutsideService, SoloContext } from './solo-context.ts'
import { createWebhookClient } from './webhook-client.ts'

const DEFAULT_HOST = '127.0.0.1'

/** Services that are no stage of the pipeline: each starts where it is wanted and configured, else gives null. */
export const OUTSIDE_SERVICES: Readonly<Record<string, (context: SoloContext) => Promise<OutsideService | null>>> = {
  /** Beside its stage: the port at which hubs call. */
  async 'feed-poller'({ db, clock, log, config }) {
    if (config.websub === undefined) return null
    const web = createWebClient({
      userAgent: config.userAgent ?? DEFAULT_USER_AGENT,
      allowPrivateNetwork: config.allowPrivateNetwork ?? false,
      resolve: config.resolve ?? [],
    })
    const websub = await startWebsub({ db, web, clock, log, ...config.websub })
    return {
      addresses: { websub: websub.url },
      async close() {
        await websub.close()
        await web.close()
      },
    }
  },
  async 'record-api'({ db, clock, log, config }) {
    const { apiHost, host = DEFAULT_HOST, apiPort: port, publicUrl, operatorToken } = config
    if (port === undefined) return null
    const web = createWebhookClient(config)
    const api = await startRecordApi({
      db,
      clock,
      log,
      web,
      host: apiHost ?? host,
      port,
      publicUrl,
      operatorToken,
      mode: describeMode(config).mode,
    })
    return {
      addresses: { api: api.url },
      async close() {
        await api.close()
        await web.close()
      },
    }
  },
  async console({ db, clock, log, config }) {
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
      judgeFeed: (schedule, now) => decideHealth(readScheduleState(schedule), now),
    })
    return { addresses: { console: started.url }, close: () => started.close() }
  },
}
