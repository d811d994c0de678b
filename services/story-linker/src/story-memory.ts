import type { Publisher } from '@crosswire/record'
import { readLinked, type Db, type LinkWork } from '@crosswire/store'
import { createLinker, LINKER_DEFAULTS, type Linker, type LinkResult, type StoryDocument } from '@crosswire/story'
import { toSourcedDocument } from './telling-shelf.ts'

export interface StoryMemoryOptions {
  db: Db
  publishers: ReadonlyMap<string, Publisher>
  /** How far back the linker looks. Default: the linker's own window. */
  windowMs?: number
}

/**
 * The linker with what it remembers of the last days. What it remembers is a copy of the decisions stored in order: it
 * can be forgotten at any time and is rebuilt before the next one.
 */
export interface StoryMemory {
  recall: (now: Date) => Promise<void>
  add: (work: Pick<LinkWork, 'record' | 'firstPublished'>) => LinkResult
  forget: () => void
}

const PAGE = 500

export function createStoryMemory({
  db,
  publishers,
  windowMs = LINKER_DEFAULTS.windowMs,
}: StoryMemoryOptions): StoryMemory {
  let linker: Linker | null = null
  const documentOf = ({ record, firstPublished }: Pick<LinkWork, 'record' | 'firstPublished'>): StoryDocument => {
    const document = toSourcedDocument({ record, firstPublished }, publishers)
    return { ...document, published: document.published ?? document.seen }
  }
  return {
    async recall(now) {
      if (linker) return
      const fresh = createLinker({ windowMs })
      // Twice the window: an article is compared by when it was published, and it may have been linked later.
      const since = new Date(now.getTime() - 2 * windowMs)
      for (let after = 0; ;) {
        const rows = await readLinked(db, since, after, PAGE)
        fresh.restore(rows.map((row) => ({ document: documentOf(row), storyId: row.storyId })))
        const last = rows.at(-1)
        if (!last || rows.length < PAGE) break
        after = last.n
      }
      linker = fresh
    },
    add(work) {
      if (!linker) throw new Error('the linker remembers nothing: recall first')
      return linker.add(documentOf(work))
    },
    forget() {
      linker = null
    },
  }
}
