import { ARTICLE_THREAD, createArticleStage, type ArticleReading, type ArticleTask } from '@crosswire/article-reader'
import { FEED_THREAD, type FeedTask, type FeedTaskResult } from '@crosswire/feed'
import { createFeedStage, toPolicy } from '@crosswire/feed-poller'
import { createPageStage, toRevisitPolicy } from '@crosswire/page-fetcher'
import type { AnyStage, Clock, StageName } from '@crosswire/pipeline'
import { createThreadPool, type ThreadPoolOptions } from '@crosswire/service'
import type { Db, Queryable } from '@crosswire/store'
import { createStoryStage } from '@crosswire/story-linker'
import { createDeliveryStage } from '@crosswire/webhook-sender'
import type { Boundary } from './boundary/crossing.ts'
import { watchThreads, watchWeb } from './boundary/watch-ports.ts'
import type { SoloConfig } from './config.ts'
import { createPoliteWeb, createPublisherClient, createPublisherLookup } from './polite-web.ts'
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
  /** A thread broke outside of its tasks. */
  onThreadError?: ((error: Error) => void) | undefined
}

/** Makes the stages of the named services with everything they work with. */
export function buildStages(config: SoloConfig, names: readonly string[], ports: StagePorts): BuiltStages {
  const { db, clock, apiOrigin, onThreadError, boundary, createPool = createThreadPool } = ports
  const publishers = new Map(config.catalogue.publishers.map((publisher) => [publisher.id, publisher]))
  const closers: (() => Promise<void>)[] = []
  const client = createPublisherClient(config, () => clock.now().getTime())
  const web = watchWeb(client, boundary)
  closers.push(() => web.close())
  const polite = createPoliteWeb(config, web, { db, clock })
  const makePool: typeof createThreadPool = <Input, Output>(options: ThreadPoolOptions) => {
    const pool = createPool<Input, Output>({ ...(onThreadError && { onError: onThreadError }), ...options })
    closers.push(() => pool.close())
    return watchThreads(pool, boundary)
  }
  const makers: Record<string, () => unknown> = {
    'feed-poller': () => {
      const pool = makePool<FeedTask, FeedTaskResult>({
        module: FEED_THREAD,
        threads: config.feedThreads ?? 1,
        deadlineMs: config.feedDeadlineMs ?? 2_000,
      })
      return createFeedStage({
        db,
        ...polite,
        websub: config.websub !== undefined,
        read: (task) => pool.run(task),
        publishers,
        publisherOf: createPublisherLookup(config.catalogue.publishers),
        policy: toPolicy(config.pollEveryMs, config.pace),
      })
    },
    'page-fetcher': () =>
      createPageStage({
        db,
        ...polite,
        publishers,
        revisitPolicy: toRevisitPolicy(config.revisitEveryMs),
      }),
    'article-reader': () => {
      const pool = makePool<ArticleTask, ArticleReading>({
        module: ARTICLE_THREAD,
        ...(config.threads === undefined ? {} : { threads: config.threads }),
        memoryMb: 512,
        deadlineMs: config.articleDeadlineMs ?? 20_000,
        workerData: { catalogue: config.catalogue },
      })
      return createArticleStage({ db, read: (task) => pool.run(task), publishers, width: pool.threads + 2 })
    },
    'story-linker': () =>
      createStoryStage({
        db,
        publishers,
        ...(config.linkWindowMs === undefined ? {} : { windowMs: config.linkWindowMs }),
        ...(config.linkCapacity === undefined ? {} : { capacity: config.linkCapacity }),
      }),
    'webhook-sender': () => {
      const client = createWebhookClient(config)
      closers.push(() => client.close())
      return createDeliveryStage({ db, web: watchWeb(client, boundary), origin: apiOrigin })
    },
  }
  return {
    stages: names.flatMap((name) => (makers[name] ? [makers[name]() as AnyStage<Queryable>] : [])),
    async close() {
      await Promise.allSettled(closers.map((close) => close()))
    },
  }
}
