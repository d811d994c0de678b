import type { Clock, Log } from '@crosswire/pipeline'
import { PortError } from '@crosswire/service'
import type { Db } from '@crosswire/store'
import type { WebClient } from '@crosswire/web'
import { buildApp } from './build-app.ts'
import { openChangeFeed } from './change-feed.ts'
import type { ApiContext, ReplayPort } from './context.ts'
import { isLocalHost } from './require-operator.ts'

export interface RecordApiOptions {
  db: Db
  clock: Clock
  log: Log
  web: Pick<WebClient, 'fetch'>
  host: string
  /** 0: any free port. */
  port: number
  publicUrl?: string | undefined
  mode?: string | undefined
  replayer: ReplayPort
  operatorToken?: string | undefined
  /** How a feed is, by what its scheduler remembers. Default: nobody knows. */
  judgeFeed?: ApiContext['judgeFeed'] | undefined
  /** Requests a minute from one address. Default: no limit. */
  rateLimit?: number | undefined
  /** How long a reader of the stream may take nothing. Default 30,000. */
  slowReaderMs?: number | undefined
}

export interface RecordApi {
  url: string
  close: () => Promise<void>
}

/** Opens the API's port. Throws a `PortError` where it cannot. */
export async function startRecordApi({
  db,
  clock,
  log,
  web,
  host,
  port,
  publicUrl,
  operatorToken,
  mode = 'unknown',
  judgeFeed = () => ({ kind: 'unknown' }),
  replayer,
  rateLimit = 0,
  slowReaderMs = 30_000,
}: RecordApiOptions): Promise<RecordApi> {
  const changes = await openChangeFeed(db)
  const app = buildApp({
    db,
    clock,
    log,
    web,
    judgeFeed,
    changes,
    publicUrl: publicUrl === undefined ? null : new URL(publicUrl).origin,
    operatorToken: operatorToken ?? null,
    local: isLocalHost(host),
    mode,
    replayer,
    rateLimit: rateLimit === 0 ? null : rateLimit,
    slowReaderMs,
  })
  try {
    const url = await app.listen({ host, port })
    return {
      url,
      async close() {
        await app.close()
        await changes.close()
      },
    }
  } catch (error) {
    await changes.close()
    throw new PortError(port, host, error as NodeJS.ErrnoException)
  }
}
