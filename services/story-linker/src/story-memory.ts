import type { Publisher } from '@crosswire/record'
import { readLinked, type Db } from '@crosswire/store'
import { createLinker, LINKER_DEFAULTS, type Linker, type LinkResult, type StoryDocument } from '@crosswire/story'
import type { ArticleVersion } from '@crosswire/record'

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
  add: (articleId: string, record: ArticleVersion) => LinkResult
  forget: () => void
}

const PAGE = 500

export function createStoryMemory({
  db,
  publishers,
  windowMs = LINKER_DEFAULTS.windowMs,
}: StoryMemoryOptions): StoryMemory {
  let linker: Linker | null = null
  const documentOf = (articleId: string, record: ArticleVersion): StoryDocument =>
    toDocument(articleId, record, publishers)
  return {
    async recall(now) {
      if (linker) return
      const fresh = createLinker({ windowMs })
      // Twice the window: an article is compared by when it was published, and it may have been linked later.
      const since = new Date(now.getTime() - 2 * windowMs)
      for (let after = 0; ;) {
        const rows = await readLinked(db, since, after, PAGE)
        fresh.restore(
          rows.map(({ articleId, storyId, record }) => ({ document: documentOf(articleId, record), storyId })),
        )
        const last = rows.at(-1)
        if (!last || rows.length < PAGE) break
        after = last.n
      }
      linker = fresh
    },
    add(articleId, record) {
      if (!linker) throw new Error('the linker remembers nothing: recall first')
      return linker.add(documentOf(articleId, record))
    },
    forget() {
      linker = null
    },
  }
}

function toDocument(id: string, record: ArticleVersion, publishers: ReadonlyMap<string, Publisher>): StoryDocument {
  const { publisher, language, datePublished, headline, body, mentions, quotes, citations, dates, background } = record
  return {
    id,
    publisher: publisher.id,
    family: publishers.get(publisher.id)?.family ?? null,
    language,
    published: datePublished?.value ?? record.provenance.fetchedAt,
    headline,
    text: body.text ?? '',
    findings: { mentions, quotes, citations, dates, background },
  }
}
