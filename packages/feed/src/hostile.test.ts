import { describe, expect, it } from 'vitest'
import { readFeed } from './read-feed.ts'
import { FeedError } from './errors.ts'
import { asFeedError } from './feed-thread.ts'
import { HOSTILE_DOCUMENTS, rss, times } from './fixtures/hostile-documents.ts'

const outcome = async (text: string): Promise<string> => {
  try {
    const reading = await readFeed(Buffer.from(text), { url: 'https://a.example/feed', listing: {} })
    return `read ${reading.entries.length}`
  } catch (error) {
    return error instanceof FeedError ? error.code : String(error)
  }
}

describe('readFeed on hostile documents', () => {
  it.each(HOSTILE_DOCUMENTS)('ends on %s', async (_, text, wanted) => {
    expect(await outcome(text)).toBe(wanted)
  })

  it('names what became of a thread', () => {
    const failures = ['ThreadDeadlineError', 'ThreadMemoryError', 'TypeError'].map((name) =>
      Object.assign(new Error('x'), { name }),
    )
    expect(failures.map((error) => asFeedError(error).code)).toEqual(['too-slow', 'too-much-memory', 'unreadable'])
  })

  it('cuts what is too long and says so', async () => {
    const bodies = rss(times(30, `<item><description>${times(5e5, 'x')}</description></item>`))
    const reading = await readFeed(Buffer.from(bodies), { url: 'https://a.example/', maxBytes: 2e7 })
    expect(reading.warnings).toContain('bodies-cut')
    const many = await readFeed(Buffer.from(rss(times(50, '<item><link>/1</link></item>'))), {
      url: 'https://a.example/',
      maxEntries: 20,
    })
    expect([many.entries.length, many.warnings]).toEqual([20, ['entries-capped']])
  })
})
