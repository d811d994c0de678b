import { startRecordApi } from '@crosswire/record-api'
import type { OutsideService, SoloContext } from './solo-context.ts'
import { createWebhookClient } from './webhook-client.ts'

const DEFAULT_HOST = '127.0.0.1'

/** Services that are no stage of the pipeline: each starts where it is wanted and configured, else gives null. */
export const OUTSIDE_SERVICES: Readonly<Record<string, (context: SoloContext) => Promise<OutsideService | null>>> = {
  async 'record-api'({ db, clock, log, config }) {
    const { apiHost, host = DEFAULT_HOST, apiPort: port, publicUrl, operatorToken } = config
    if (port === undefined) return null
    const web = createWebhookClient(config)
    const api = await startRecordApi({ db, clock, log, web, host: apiHost ?? host, port, publicUrl, operatorToken })
    return {
      addresses: { api: api.url },
      async close() {
        await api.close()
        await web.close()
      },
    }
  },
}
