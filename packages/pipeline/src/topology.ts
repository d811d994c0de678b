import type { WorkTableName } from './ports.ts'

/**
 * The one map of the pipeline: each stage with its service, the table whose rows wait for it, and how its work is
 * cut. The queue of a stage has the stage's name.
 */
export interface StagePlan {
  readonly service: string
  readonly table: WorkTableName
  /** Whose rows the results open. */
  readonly opens: readonly StageName[]
  /** Most rows in one job. */
  readonly batch: number
  /** Jobs under way at once in one process. Default; a setting changes it. */
  readonly concurrency: number
  /**
   * Most rows in the queue and under way together, for each worker of the stage: the rest waits in its table. What is in
   * the queue is served in the order of its coming, so where work takes the processor's time the window is a second or
   * two of work: longer, and a flood that is in it would stand before everybody.
   */
  readonly window: number
  /** Most of them with one key: host, publisher, webhook. For each worker too, unless one job may hold a key. */
  readonly perKey: number
  /** One job holds one key's rows only, and no second one starts while it is out. */
  readonly exclusive: boolean
  /** One worker anywhere, in order. */
  readonly serial: boolean
  /** When a row that is neither waiting in the queue nor under way counts as lost. */
  readonly leaseMs: number
  /** Waits before attempt 2, 3 …; after the last one the row rests in quarantine. Default: the pipeline's own. */
  readonly retryWaitsMs?: readonly number[]
}

export type StageName = 'feeds' | 'pages' | 'articles' | 'stories' | 'deliveries'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

export const TOPOLOGY: Readonly<Record<StageName, StagePlan>> = {
  feeds: {
    service: 'feed-poller',
    table: 'feed',
    opens: ['pages'],
    batch: 5,
    concurrency: 8,
    window: 200,
    perKey: 40,
    exclusive: false,
    serial: false,
    leaseMs: 10 * MINUTE,
  },
  pages: {
    service: 'page-fetcher',
    table: 'page',
    opens: ['articles'],
    batch: 50,
    concurrency: 32,
    window: 2_000,
    perKey: 50,
    // A host is asked by one worker at a time: politeness is kept where the work is dealt out.
    exclusive: true,
    serial: false,
    leaseMs: 20 * MINUTE,
  },
  articles: {
    service: 'article-reader',
    table: 'capture',
    opens: ['stories'],
    batch: 10,
    concurrency: 2,
    window: 60,
    perKey: 20,
    exclusive: false,
    serial: false,
    leaseMs: 10 * MINUTE,
  },
  stories: {
    service: 'story-linker',
    table: 'version',
    opens: ['deliveries'],
    batch: 50,
    concurrency: 1,
    window: 100,
    perKey: 100,
    exclusive: false,
    serial: true,
    leaseMs: 10 * MINUTE,
  },
  deliveries: {
    service: 'webhook-sender',
    table: 'delivery',
    opens: [],
    batch: 50,
    concurrency: 32,
    window: 1_000,
    perKey: 50,
    // A webhook is sent to by one worker at a time: it gets changes in the order of the log.
    exclusive: true,
    serial: false,
    leaseMs: 10 * MINUTE,
    // As Standard Webhooks recommends: an endpoint that was down over a weekend gets everything.
    retryWaitsMs: [5_000, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
  },
}

export const STAGES = Object.keys(TOPOLOGY) as StageName[]

export const tableOfStage = (stage: string): WorkTableName | undefined =>
  (TOPOLOGY as Readonly<Record<string, StagePlan | undefined>>)[stage]?.table
