import {
  ARTICLE_THREAD,
  previewReplay,
  type ArticleReading,
  type ArticleTask,
  type ReplayPreview,
} from '@crosswire/article-reader'
import type { Clock } from '@crosswire/pipeline'
import type { Catalogue } from '@crosswire/record'
import { createThreadPool, type ThreadPool } from '@crosswire/service'
import { openReplay, readReplay, type Db, type ReplayScope } from '@crosswire/store'

/** Reads stored captures again: to show what would change, or to change it. */
export interface Replayer {
  /** What each page of a scope would come to, nothing written. */
  preview: (scope: ReplayScope) => AsyncIterable<ReplayPreview>
  /** Opens a scope for the article-reader; `at` names the replay. */
  open: (scope: ReplayScope) => Promise<{ at: Date; pages: number; captures: number }>
  progress: (at: Date) => ReturnType<typeof readReplay>
  close: () => Promise<void>
}

export interface ReplayerOptions {
  db: Db
  clock: Clock
  catalogue: Catalogue
  threads?: number | undefined
  /** A thread broke outside of its tasks. */
  onThreadError?: ((error: Error) => void) | undefined
}

/** A replayer whose threads start when the first preview is asked for. */
export function createReplayer({ db, clock, catalogue, threads, onThreadError }: ReplayerOptions): Replayer {
  const publishers = new Map(catalogue.publishers.map((publisher) => [publisher.id, publisher]))
  let pool: ThreadPool<ArticleTask, ArticleReading> | undefined
  const read = (task: ArticleTask): Promise<ArticleReading> => {
    pool ??= createThreadPool({
      module: ARTICLE_THREAD,
      ...(threads === undefined ? {} : { threads }),
      memoryMb: 512,
      deadlineMs: 20_000,
      workerData: { catalogue },
      ...(onThreadError && { onError: onThreadError }),
    })
    return pool.run(task)
  }
  return {
    preview: (scope) => previewReplay(scope, { db, read, publishers, now: () => clock.now() }),
    async open(scope) {
      const at = clock.now()
      return { at, ...(await openReplay(db, scope, at)) }
    },
    progress: (at) => readReplay(db, at),
    close: async () => pool?.close(),
  }
}
