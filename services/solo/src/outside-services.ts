import { startRecordApi } from '@crosswire/record-api'
import type { OutsideService, SoloContext } from './solo-context.ts'

const DEFAULT_HOST = '127.0.0.1'

/** Services that are no stage of the pipeline: each starts where it is wanted and configured, else gives null. */
export const OUTSIDE_SERVICES: Readonly<Record<string, (context: SoloContext) => Promise<OutsideService | null>>> = {
  async 'record-api'({ db, clock, log, config }) {
    if (config.apiPort === undefined) return null
    const api = await startRecordApi({ db, clock, log, host: config.host ?? DEFAULT_HOST, port: config.apiPort })
    return { addresses: { api: api.url }, close: () => api.close() }
  },
}
