import type { ItemResult, Stage } from '@crosswire/pipeline'
import type { Publisher } from '@crosswire/record'
import { readVersionsToLink, type Db, type LinkWork, type Queryable } from '@crosswire/store'
import { createStoryMemory } from './story-memory.ts'
import { createTellingShelf } from './telling-shelf.ts'
import { writeDecisions, type Decided } from './write-decisions.ts'

export interface StoryStageOptions {
  db: Db
  publishers: ReadonlyMap<string, Publisher>
  /** How far back articles are compared. Default: the linker's own window. */
  windowMs?: number
  /** Articles kept in mind at most. Default: the linker's own capacity. */
  capacity?: number
}

/**
 * Versions in the order of their times: each joins a story or opens one. One worker anywhere does this, because a decision
 * counts on all earlier ones.
 */
export function createStoryStage(options: StoryStageOptions): Stage<LinkWork, Decided, Queryable> {
  const { db, publishers } = options
  const memory = createStoryMemory(options)
  const shelf = createTellingShelf(publishers)
  return {
    name: 'stories',
    read: (ids) => readVersionsToLink(db, ids),
    label: ({ publisherId, record }) => ({ publisherId, url: record.url, input: record.versionId }),
    async *work(versions, context): AsyncGenerator<ItemResult<Decided>> {
      const { clock, signal, begin } = context
      const ruled = await memory.recall(
        clock.now(),
        versions.map(({ articleId }) => articleId),
        context,
      )
      for (const [place, work] of versions.entries()) {
        if (signal.aborted) return
        begin()
        const result = memory.add(work)
        const { storyId, relation } = result.decision
        yield {
          id: work.id,
          kind: 'done',
          outcome: relation,
          detail: { story: storyId, article: work.articleId },
          effect: { place, work, result, ruled },
        }
      }
    },
    async write(tx, results, now) {
      const effects = results.map(({ effect }) => effect)
      const roles = await writeDecisions(tx, effects, { shelf, now })
      const outcomes = new Map(
        effects.flatMap(({ work, result }) => {
          const role = roles.get(work.articleId)
          const detail = { story: role?.storyId ?? result.decision.storyId, article: work.articleId }
          return role ? [[work.id, { outcome: role.role, detail }] as const] : []
        }),
      )
      return { outcomes, changes: true }
    },
    forget() {
      memory.forget()
    },
    busyWith: () => memory.progress(),
  }
}
