import type { Clock, Log } from '@crosswire/pipeline'
import type { Db } from '@crosswire/store'
import type { FastifyInstance } from 'fastify'
import type { JudgeFeed } from './diagnose/diagnose-feeds.ts'
import type { Look } from './look.ts'

/** What the console may do and who may ask it to. */
export interface ConsoleAccess {
  /** Null: no login; only this machine is let in. */
  password: string | null
  publicUrl: string | null
  readOnly: boolean
}

/** What pages work with. */
export interface ConsoleContext {
  db: Db
  clock: Clock
  log: Log
  access: ConsoleAccess
  /** How the process stands, for people: `pglite`, `postgres`, `redis`. */
  mode: string
  judgeFeed: JudgeFeed
  look: () => Promise<Look>
  /** The queues as their library has them, for the board. Default: none. */
  queues?: (() => readonly object[]) | undefined
}

/** A group of pages. */
export type Pages = (app: FastifyInstance, context: ConsoleContext) => void
