import type { ArticleVersion, Story } from '@crosswire/record'
import { listArticles, listStories, type ArticleFilter, type Db, type ListPosition } from '@crosswire/store'
import { withRights } from '../with-rights.ts'

/** Rows that are held in memory at once. */
const PAGE = 100

/**
 * Every article that a filter lets through, as far as rights go. What is first recorded while this runs may be left out:
 * the change log after the position that was read before has it.
 */
export async function* readArticles(db: Db, filter: ArticleFilter = {}): AsyncGenerator<ArticleVersion> {
  for (let after: ListPosition | null = null; ;) {
    const page = await listArticles(db, filter, { after, limit: PAGE })
    for (const article of page.items) yield withRights(article)
    if (page.next === null) return
    after = page.next
  }
}

/** Every story that was not merged into another. */
export async function* readStories(db: Db): AsyncGenerator<Story> {
  for (let after: ListPosition | null = null; ;) {
    const page = await listStories(db, {}, { after, limit: PAGE })
    yield* page.items
    if (page.next === null) return
    after = page.next
  }
}

/** Records as NDJSON, a line each. */
export async function* toLines(records: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`
}
