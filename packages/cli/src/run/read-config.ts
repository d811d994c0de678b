import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { articleReaderSettings } from '@crosswire/article-reader'
import { consoleSettings } from '@crosswire/console'
import { feedPollerSettings } from '@crosswire/feed-poller'
import { pageFetcherSettings } from '@crosswire/page-fetcher'
import { catalogue, loadPublishers, PublishersFileError } from '@crosswire/publishers'
import type { Catalogue } from '@crosswire/record'
import { recordApiSettings } from '@crosswire/record-api'
import { commonSettings, read, readSettings, SettingsError, type Settings } from '@crosswire/service'
import type { SoloConfig } from '@crosswire/solo'
import { storyLinkerSettings } from '@crosswire/story-linker'
import { webhookSenderSettings } from '@crosswire/webhook-sender'
import { UsageError } from '../errors.ts'
import { userDirectory } from '../filters/documents.ts'

/** What a command line may say in place of the environment. */
export interface RunFlags {
  publishers?: string
  data?: string
  port?: number
  consolePort?: number
  now?: Date
  pollEvery?: number
  revisitEvery?: number
  allowPrivateNetwork?: boolean
  resolve?: string[]
}

/** Settings of a process that runs services by name. */
export const runSettings = {
  ...commonSettings,
  ...feedPollerSettings,
  ...pageFetcherSettings,
  ...articleReaderSettings,
  ...storyLinkerSettings,
  ...recordApiSettings,
  ...webhookSenderSettings,
  ...consoleSettings,
  PUBLISHERS_FILE: { schema: read.text.optional(), about: 'Publishers to poll, JSON or YAML. Default: the catalogue.' },
  USER_AGENT: {
    schema: read.text.optional(),
    about: 'How we call ourselves, with a contact address. Default: Crosswire and its address.',
  },
  ALLOW_PRIVATE_NETWORK: {
    schema: read.yesOrNo.default(false),
    about: 'Reach loopback and private addresses, and any port. Default false.',
  },
  KEEP_OUTCOMES_DAYS: {
    schema: read.integer(1).default(30),
    about: 'Days that the outcome of every single item is kept; hourly counts stay. Default 30.',
  },
  ALLOW_NETWORKS: {
    schema: read.list.default([]),
    about: 'Networks or addresses that are reached though they are not public: 10.1.0.0/16. Default none.',
  },
  ALLOW_PORTS: {
    schema: read.list.default([]),
    about: 'Ports below 1024 that are asked beside 80 and 443. Default none.',
  },
  RESOLVE: {
    schema: read.list.default([]),
    about: 'HOST=ADDRESS:PORT, comma-separated: connect elsewhere, the Host header kept. Default none.',
  },
} satisfies Settings

export interface RunConfig {
  solo: SoloConfig
  log: { level: string }
  health: { host: string; port: number | undefined }
  shutdownMs: number
}

/** Reads environment and flags; a wrong one is a `UsageError` that names it. */
export function readConfig(flags: RunFlags, environment: NodeJS.ProcessEnv = process.env): RunConfig {
  const values = readOrExplain(environment)
  const publishersFile = flags.publishers ?? values.PUBLISHERS_FILE
  const resolves = [...values.RESOLVE, ...(flags.resolve ?? [])]
  for (const entry of resolves)
    if (!/^[^=\s]+=\[?[\w.:-]+\]?:\d+$/.test(entry))
      throw new UsageError(`--resolve is HOST=ADDRESS:PORT, and not "${entry}"`)
  return {
    log: { level: values.LOG_LEVEL },
    health: { host: values.HEALTH_HOST, port: values.HEALTH_PORT },
    shutdownMs: values.SHUTDOWN_DEADLINE_MS,
    solo: {
      databaseUrl: values.DATABASE_URL,
      redisUrl: values.REDIS_URL,
      dataFolder: resolve(userDirectory(), flags.data ?? values.CROSSWIRE_DATA),
      databasePoolSize: values.DATABASE_POOL_SIZE,
      queuePrefix: values.QUEUE_PREFIX,
      catalogue: readCatalogue(publishersFile),
      now: flags.now,
      pollEveryMs: flags.pollEvery ?? values.FEED_POLLER_INTERVAL_MS,
      pace: values.FEED_POLLER_PACE,
      revisitEveryMs: flags.revisitEvery ?? values.PAGE_FETCHER_REVISIT_MS,
      hostDelayMs: values.PAGE_FETCHER_HOST_DELAY_MS,
      linkHoldbackMs: values.STORY_LINKER_HOLDBACK_MS,
      linkWindowMs: hours(values.STORY_LINKER_WINDOW_HOURS),
      linkCapacity: values.STORY_LINKER_CAPACITY,
      allowPrivateNetwork: flags.allowPrivateNetwork ?? values.ALLOW_PRIVATE_NETWORK,
      allowNetworks: values.ALLOW_NETWORKS,
      allowPorts: readPorts(values.ALLOW_PORTS),
      resolve: resolves,
      keepCapturesDays: values.PAGE_FETCHER_KEEP_CAPTURES_DAYS,
      keepOutcomesDays: values.KEEP_OUTCOMES_DAYS,
      websub: readWebsub(values),
      userAgent: values.USER_AGENT,
      threads: values.ARTICLE_READER_THREADS,
      articleDeadlineMs: values.ARTICLE_READER_DEADLINE_MS,
      feedThreads: values.FEED_POLLER_THREADS,
      feedDeadlineMs: values.FEED_POLLER_DEADLINE_MS,
      concurrency: {
        feeds: values.FEED_POLLER_CONCURRENCY,
        pages: values.PAGE_FETCHER_CONCURRENCY,
        deliveries: values.WEBHOOK_SENDER_CONCURRENCY,
      },
      apiPort: flags.port ?? values.RECORD_API_PORT,
      apiHost: values.RECORD_API_HOST,
      publicUrl: values.RECORD_API_PUBLIC_URL,
      apiRateLimit: values.RECORD_API_RATE_LIMIT,
      operatorToken: values.OPERATOR_TOKEN,
      webhookNetworks: values.WEBHOOK_SENDER_ALLOW_NETWORKS,
      consolePort: flags.consolePort ?? values.CONSOLE_PORT,
      console: {
        host: values.CONSOLE_HOST,
        publicUrl: values.CONSOLE_PUBLIC_URL,
        password: values.CONSOLE_PASSWORD,
        readOnly: values.CONSOLE_READ_ONLY,
      },
    },
  }
}

function readPorts(texts: readonly string[]): number[] {
  for (const text of texts)
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
      throw new UsageError(`ALLOW_PORTS names "${text}", which is no port`)
  return texts.map(Number)
}

/** Hubs add the subscription's id to the path, so it ends in a slash. */
function readWebsub(values: ReturnType<typeof readOrExplain>): SoloConfig['websub'] {
  const url = values.FEED_POLLER_WEBSUB_URL
  if (url === undefined) return undefined
  const callbackUrl = url.endsWith('/') ? url : `${url}/`
  return { callbackUrl, host: values.FEED_POLLER_WEBSUB_HOST, port: values.FEED_POLLER_WEBSUB_PORT }
}

function readOrExplain(environment: NodeJS.ProcessEnv) {
  try {
    const values = readSettings(runSettings, environment)
    if (values.REDIS_URL !== undefined && values.DATABASE_URL === undefined)
      throw new UsageError('REDIS_URL is given without DATABASE_URL: the queue may be lost at any time, so give both')
    return values
  } catch (error) {
    if (error instanceof SettingsError) throw new UsageError(error.message)
    throw error
  }
}

function readCatalogue(file: string | undefined): Catalogue {
  if (file === undefined) return catalogue
  const path = resolve(userDirectory(), file)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`the publishers file cannot be read: ${(error as Error).message}`)
  }
  try {
    return loadPublishers(text, file)
  } catch (error) {
    if (error instanceof PublishersFileError) throw new UsageError(error.message)
    throw error
  }
}

const hours = (count: number | undefined): number | undefined => (count === undefined ? undefined : count * 3_600_000)
