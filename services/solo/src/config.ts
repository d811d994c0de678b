import type { Pace } from '@crosswire/feed-poller'
import type { StageName } from '@crosswire/pipeline'
import type { Catalogue } from '@crosswire/record'

/** Everything that a process may be told. Durations in milliseconds. */
export interface SoloConfig {
  databaseUrl?: string | undefined
  redisUrl?: string | undefined
  dataFolder: string
  databasePoolSize?: number | undefined
  queuePrefix?: string | undefined
  /** How long a job of a silent worker stays out of the queue. Default: the queue's own. */
  queueLockMs?: number | undefined
  catalogue: Catalogue
  /** Bring the schema up to date first; false: refuse one that is not. Default true. */
  migrate?: boolean | undefined
  /** Names of services. Default: all. */
  services?: readonly string[] | undefined
  /** The pipeline's clock starts here and runs on. Default: the system's time. */
  now?: Date | undefined
  pollEveryMs?: number | undefined
  /** How requests to feeds are spent. Default `swift`. */
  pace?: Pace | undefined
  revisitEveryMs?: number | undefined
  hostDelayMs?: number | undefined
  linkHoldbackMs?: number | undefined
  /** How far back articles are compared. Default: the linker's own window. */
  linkWindowMs?: number | undefined
  /** Articles that the linker keeps in mind at most. Default: the linker's own capacity. */
  linkCapacity?: number | undefined
  allowPrivateNetwork?: boolean | undefined
  /** Networks, and ports below 1024, that publishers may be reached at though they are not public or not usual. */
  allowNetworks?: readonly string[] | undefined
  allowPorts?: readonly number[] | undefined
  /** `HOST=ADDRESS:PORT`, HOST also `*.suffix`. */
  resolve?: readonly string[] | undefined
  userAgent?: string | undefined
  threads?: number | undefined
  /** How long a page may take to read. Default 20,000. */
  articleDeadlineMs?: number | undefined
  /** Threads that read feeds, and what one document may take there. Default 1, and 2,000. */
  feedThreads?: number | undefined
  feedDeadlineMs?: number | undefined
  /** Jobs under way at once by stage, where it is not the topology's. */
  concurrency?: Partial<Record<StageName, number>> | undefined
  /** Days that the bytes of captures, and single outcomes, are kept. Default: for ever, and 30. */
  keepCapturesDays?: number | undefined
  keepOutcomesDays?: number | undefined
  /** Where hubs reach us from outside, and where we listen for them. Absent: feeds are polled only. */
  websub?: { callbackUrl: string; host: string; port: number; everyMs?: number } | undefined
  /** Where the API and the console listen. Absent: they are not opened. */
  apiPort?: number | undefined
  apiHost?: string | undefined
  consolePort?: number | undefined
  host?: string | undefined
  /** How the world reaches the API. Default: where it listens. */
  publicUrl?: string | undefined
  /** Requests a minute that one address may make of the API; 0: any number. Default 0. */
  apiRateLimit?: number | undefined
  /** Guards what operators may do and see through the API. */
  operatorToken?: string | undefined
  /** Networks that webhooks may reach though they are not public. */
  webhookNetworks?: readonly string[] | undefined
  /** Where the console listens, and whom it lets in. Default: loopback, without a login. */
  console?: ConsoleConfig | undefined
}

export interface ConsoleConfig {
  host?: string | undefined
  publicUrl?: string | undefined
  password?: string | undefined
  readOnly?: boolean | undefined
}

export const DEFAULT_USER_AGENT = 'Crosswire/0.1 (+https://crosswire.news/bot)'

/** How this process stands, for people: DESIGN's three run modes. */
export function describeMode({
  databaseUrl,
  redisUrl,
  dataFolder,
}: Pick<SoloConfig, 'databaseUrl' | 'redisUrl' | 'dataFolder'>): { mode: string; lines: string[] } {
  if (databaseUrl === undefined)
    return {
      mode: 'pglite',
      lines: [
        `one process on PGlite in ${dataFolder}; queue on the same database`,
        'survives kill -9, but not a power loss: for that, set DATABASE_URL',
      ],
    }
  const place = new URL(databaseUrl)
  const at = `PostgreSQL at ${place.hostname}${place.port ? `:${place.port}` : ''}${place.pathname}`
  if (redisUrl === undefined) return { mode: 'postgres', lines: [`${at}; queue on the same database`] }
  const { hostname, port } = new URL(redisUrl)
  return { mode: 'redis', lines: [`${at}; queue on Redis at ${hostname}:${port || 6379}`] }
}
