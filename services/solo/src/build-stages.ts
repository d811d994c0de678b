import { ARTICLE_THREAD, createArticleStage, type ArticleReading, type ArticleTask } from '@crosswire/article-reader'
import { FEED_THREAD, type FeedTask, type FeedTaskResult } from '@crosswire/feed'
import { createFeedStage, toPolicy } from '@crosswire/feed-poller'
import { createPageStage, toRevisitPolicy } from '@crosswire/page-fetcher'
import type { AnyStage, Clock, StageName } from '@crosswire/pipeline'
import type { Publisher } from '@crosswire/record'
import { createThreadPool, type ThreadPoolOptions } from '@crosswire/service'
import { reserveHost, settleHost, type Db, type Queryable } from '@crosswire/store'
import { createStoryStage } from '@crosswire/story-linker'
import { createHostTurns, createRobotsGuard, createWebClient, DEFAULT_HOST_POLICY } from '@crosswire/web'
import { createDeliveryStage } from '@crosswire/webhook-sender'
import type { Boundary } from './boundary/crossing.ts'
import { watchThreads, watchWeb } from './boundary/watch-ports.ts'
import { DEFAULT_USER_AGENT, type SoloConfig } from './config.ts'
import { createWebhookClient } from './webhook-client.ts'

/** Services whose work is a stage of the pipeline, with the stage. */
export const STAGE_OF: Readonly<Record<string, StageName>> = {
  'feed-poller': 'feeds',
  'page-fetcher': 'pages',
  'article-reader': 'articles',
  'story-linker': 'stories',
  'webhook-sender': 'deliveries',
}

export interface BuiltStages {
  stages: AnyStage<Queryable>[]
  close: () => Promise<void>
}

/** What the stages reach the world with, where it is not the usual. */
export interface WorldPorts {
  boundary?: Boundary | undefined
  /** Makes pools of threads. Default: `createThreadPool`. */
  createPool?: typeof createThreadPool | undefined
}

export interface StagePorts extends WorldPorts {
  db: Db
  clock: Clock
  /** Where readers of an event find the records. */
  apiOrigin: () => string
}

/** Makes the stages of the named services with everything they work with. */
export function buildStages(config: SoloConfig, names: readonly string[], ports: StagePorts): BuiltStages {
  const { db, clock, apiOrigin, boundary, createPool = createThreadPool } = ports
  const publishers = new Map(config.catalogue.publishers.map((publisher) => [publisher.id, publisher]))
  const userAgent = config.userAgent ?? DEFAULT_USER_AGENT
  const now = (): number => clock.now().getTime()
  const closers: (() => Promise<void>)[] = []
  const client = createWebClient({
    userAgent,
    allowPrivateNetwork: config.allowPrivateNetwork ?? false,
    resolve: config.resolve ?? [],
    now,
  })
  const web = boundary ? watchWeb(client, boundary) : client
  closers.push(() => web.close())
  const robots = createRobotsGuard({ client: web, userAgent, now })
  const hostPolicy = { ...DEFAULT_HOST_POLICY, delayMs: config.hostDelayMs ?? DEFAULT_HOST_POLICY.delayMs }
  const turns = createHostTurns({
    policy: hostPolicy,
    clock,
    store: {
      reserve: (host, options) => reserveHost(db, host, options),
      settle: (host, pace, at) => settleHost(db, host, pace, at),
    },
  })
  const makePool: typeof createThreadPool = <Input, Output>(options: ThreadPoolOptions) => {
    const pool = createPool<Input, Output>(options)
    closers.push(() => pool.close())
    return boundary ? watchThreads(pool, boundary) : pool
  }
  const makers: Record<string, () => unknown> = {
    'feed-poller': () => {
      const pool = makePool<FeedTask, FeedTaskResult>({ module: FEED_THREAD, threads: 1 })
      return createFeedStage({
        db,
        web,
        robots,
        turns,
        websub: config.websub !== undefined,
        read: (task) => pool.run(task),
        publishers,
        publisherOf: createPublisherLookup(config.catalogue.publishers),
        policy: toPolicy(config.pollEveryMs),
      })
    },
    'page-fetcher': () =>
      createPageStage({
        db,
        web,
        robots,
        turns,
        restful: hostPolicy.delayMs > 0,
        publishers,
        revisitPolicy: toRevisitPolicy(config.revisitEveryMs),
      }),
    'article-reader': () => {
      const pool = makePool<ArticleTask, ArticleReading>({
        module: ARTICLE_THREAD,
        ...(config.threads === undefined ? {} : { threads: config.threads }),
        memoryMb: 512,
        deadlineMs: 20_000,
        workerData: { catalogue: config.catalogue },
      })
      return createArticleStage({ db, read: (task) => pool.run(task), publishers, width: pool.threads + 2 })
    },
    'story-linker': () => createStoryStage({ db, publishers }),
    'webhook-sender': () => {
      const client = createWebhookClient(config)
      closers.push(() => client.close())
      return createDeliveryStage({ db, web: client, origin: apiOrigin })
    },
  }
  return {
    stages: names.flatMap((name) => (makers[name] ? [makers[name]() as AnyStage<Queryable>] : [])),
    async close() {
      await Promise.allSettled(closers.map((close) => close()))
    },
  }
}

/** Finds the publisher whose domain an address's host is, or ends with. */
function createPublisherLookup(publishers: readonly Publisher[]): (url: string) => string | null {
  const byDomain = new Map(
    publishers.flatMap(({ id, domain, domains = [] }) => [domain, ...domains].map((name) => [name, id])),
  )
  return (url) => {
    let host = new URL(url).hostname
    for (;;) {
      const found = byDomain.get(host)
      if (found !== undefined) return found
      const dot = host.indexOf('.')
      if (dot < 0) return null
      host = host.slice(dot + 1)
    }
  }
}
