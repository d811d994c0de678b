import { readArticle, type ArticleTask } from '@crosswire/article-reader'
import type { Catalogue } from '@crosswire/record'
import type { ThreadPool, ThreadPoolOptions } from '@crosswire/service'
import { PermanentError } from '@crosswire/pipeline'
import readFeedTask, { type FeedTask } from '../../packages/feed/src/feed-thread.ts'

/** A process that lives for seconds starts no threads: it reads on its own. */
export function createPool<Input, Output>({ module, workerData }: ThreadPoolOptions): ThreadPool<Input, Output> {
  const read = module.pathname.endsWith('feed-thread.ts')
    ? (input: unknown) => readFeedTask(input as FeedTask)
    : async (input: unknown) => {
        if (Buffer.from((input as ArticleTask).bytes).includes('What nobody can read'))
          throw new PermanentError('unreadable', 'it takes whoever reads it down')
        return readArticle(input as never, (workerData as { catalogue: Catalogue }).catalogue)
      }
  return { threads: 2, run: async (input) => (await read(input)) as Output, close: () => Promise.resolve() }
}

/** The same, reading so few entries at a go that most feeds have a rest. */
export function createHastyPool<Input, Output>(options: ThreadPoolOptions): ThreadPool<Input, Output> {
  const pool = createPool<Input, Output>(options)
  return { ...pool, run: (input) => pool.run({ maxEntries: 3, ...input }) }
}
