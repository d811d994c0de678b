import type { Clock, Log } from '@crosswire/pipeline'
import type { Db, ReplayScope } from '@crosswire/store'
import type { WebClient } from '@crosswire/web'
import type { FastifyRequest } from 'fastify'
import type { ChangeFeed } from './change-feed.ts'

/** Reads stored captures again; given by who composes the services. */
export interface ReplayPort {
  preview: (scope: ReplayScope) => AsyncIterable<object>
  open: (scope: ReplayScope) => Promise<{ at: Date; pages: number; captures: number }>
  progress: (at: Date) => Promise<object>
}

/** What routes work with. */
export interface ApiContext {
  db: Db
  clock: Clock
  log: Log
  changes: ChangeFeed
  /** Public origin where a proxy stands in front; null: as the request says. */
  publicUrl: string | null
  /** Guards what changes something or shows an operator's view. Null: none is set. */
  operatorToken: string | null
  /** It listens on this machine alone: without a token, whoever sits here is an operator. */
  local: boolean
  replayer: ReplayPort
  /** How the process stands: `pglite`, `postgres`, `redis`. */
  mode: string
  /** How a feed is, by what its scheduler remembers. */
  judgeFeed: (schedule: unknown, now: number) => { kind: string; text?: string }
  /** Requests a minute from one address; null: no limit. */
  rateLimit: number | null
  /** How long a reader of the stream may take nothing (ms). */
  slowReaderMs: number
  /** The way to webhooks, for a test message. */
  web: Pick<WebClient, 'fetch'>
}

export function originOf(request: FastifyRequest, { publicUrl }: ApiContext): string {
  return publicUrl ?? `${request.protocol}://${request.host}`
}

export function urlOf(request: FastifyRequest, context: ApiContext): URL {
  return new URL(request.originalUrl, originOf(request, context))
}
