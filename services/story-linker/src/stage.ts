import type { ItemResult, Stage } from '@crosswire/pipeline'
import type { Publisher } from '@crosswire/record'
import { readVersionsToLink, type Db, type LinkWork, type Queryable } from '@crosswire/store'
import { createStoryMemory } from './story-memory.ts'
import { writeDecisions, type Decided } from './write-decisions.ts'

export interface StoryStageOptions {
  db: Db
  publishers: ReadonlyMap<string, Publisher>
  /** How far back articles are compared. Default: the linker's own window. */
  windowMs?: number
}

/**
 * Versions in the order of their times: each joins a story or opens one. One worker anywhere does this, because a decision
 * counts on all earlier ones.
 */
export function createStoryStage({ db, publishers, windowMs }: StoryStageOptions): Stage<LinkWork, Decided, Queryable> {
  const memory = createStoryMemory({ db, publishers, ...(windowMs === undefined ? {} : { windowMs }) })
  const familyOf = (publisherId: string): string => publishers.get(publisherId)?.family ?? publisherId
  return {
    name: 'stories',
    read: (ids) => readVersionsToLink(db, ids),
    label: ({ publisherId, record }) => ({ publisherId, url: record.url, input: record.versionId }),
    async *work(versions, { clock, signal }): AsyncGenerator<ItemResult<Decided>> {
      await memory.recall(clock.now())
      for (const [place, work] of versions.entries()) {
        if (signal.aborted) return
        const result = memory.add(work.articleId, work.record)
        const { storyId, relation } = result.decision
        yield {
          id: work.id,
          kind: 'done',
          outcome: relation,
          detail: { story: storyId, article: work.articleId },
          effect: { place, work, result },
        }
      }
    },
    async write(tx, results, now) {
      await writeDecisions(
        tx,
        results.map(({ effect }) => effect),
        familyOf,
        now,
      )
      return { changes: true }
    },
    forget() {
      memory.forget()
    },
  }
}
