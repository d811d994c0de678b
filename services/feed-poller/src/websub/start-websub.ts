import type { Clock, Log } from '@crosswire/pipeline'
import type { Db } from '@crosswire/store'
import type { WebClient } from '@crosswire/web'
import { keepSubscriptions } from './keep-subscriptions.ts'
import { serveCallback } from './serve-callback.ts'

export interface WebsubOptions {
  db: Db
  web: WebClient
  clock: Clock
  log: Log
  /** Where hubs reach us, ending in a slash. */
  callbackUrl: string
  host: string
  port: number
  /** Between two looks for subscriptions that want something. Default 15,000. */
  everyMs?: number
}

export interface RunningWebsub {
  url: string
  close: () => Promise<void>
}

/** Subscribes at the hubs that feeds declare, and takes what they push. */
export async function startWebsub(options: WebsubOptions): Promise<RunningWebsub> {
  const callback = await serveCallback(options)
  const stopping = new AbortController()
  const keeping = keepSubscriptions(options, stopping.signal)
  return {
    url: callback.url,
    async close() {
      stopping.abort()
      await Promise.all([callback.close(), keeping])
    },
  }
}
