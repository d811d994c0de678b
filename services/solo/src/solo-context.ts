import type { Clock, JobQueue, Log, Meter } from '@crosswire/pipeline'
import type { Catalogue } from '@crosswire/record'
import type { Db } from '@crosswire/store'
import type { Boundary } from './boundary/crossing.ts'
import type { Replayer } from './replayer.ts'
import type { SoloConfig } from './config.ts'

/** What a service that is no stage gets: the API, the console, the sender of webhooks. */
export interface SoloContext {
  db: Db
  queue: JobQueue
  clock: Clock
  catalogue: Catalogue
  log: Log
  meter: Meter
  config: SoloConfig
  replayer: Replayer
  /** For proofs. */
  boundary?: Boundary | undefined
}

/** A started service that is no stage of the pipeline. */
export interface OutsideService {
  /** Where it answers, by name. */
  addresses: Readonly<Record<string, string>>
  close: (deadlineMs: number) => Promise<void>
}
