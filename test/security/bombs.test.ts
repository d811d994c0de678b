import { ARTICLE_THREAD, type ArticleReading, type ArticleTask } from '@crosswire/article-reader'
import { catalogue } from '@crosswire/publishers'
import { createThreadPool } from '@crosswire/service'
import { afterAll, expect, it } from 'vitest'

const times = (count: number, text: string): string => text.repeat(count)
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>A port got a crane</title>${head}</head><body>${body}</body></html>`
const attributes = Array.from({ length: 1e5 }, (_, n) => `a${n}=1`).join(' ')

/** Pages that cost a careless reader minutes or gigabytes. */
const BOMBS: readonly (readonly [string, string])[] = [
  ['elements nested without end', page(times(1e5, '<div>'))],
  ['inline elements nested without end', page(times(2e5, '<b><i>'))],
  ['tables in tables', page(times(5e4, '<table><tr><td>'))],
  ['lists in lists in lists', page(times(1e5, '<ul><li>'))],
  ['a third of a million empty elements', page(times(3e5, '<p></p>'))],
  ['a hundred thousand attributes', page(`<p ${attributes}>x</p>`)],
  ['one attribute of five megabytes', page(`<p title="${times(5e6, 'x')}">x</p>`)],
  ['a headline of white space', page(`<h1>a${times(1e6, ' \t')}b</h1>`)],
  ['a headline of stops', page(`<h1>A${times(1e6, '.')}b</h1><p>${times(1e6, '!')}x</p>`)],
  ['one word of three megabytes', page(`<article><h1>x</h1><p>${times(3e6, 'a')}</p></article>`)],
  ['quotation marks only', page(`<article><h1>x</h1><p>${times(3e5, '«“"')}</p></article>`)],
  ['names only', page(`<article><h1>x</h1><p>${times(1e4, 'Rashad Mammadov ')}</p></article>`)],
  [
    'dashes and capitals',
    page(`<article><h1>${times(2e4, 'AA-')}x</h1><p>${times(2e4, 'МОСКВА-')}. /ТАСС/</p></article>`),
  ],
  ['entities that never end', page(`<p>${times(1e6, '&amp')}${times(1e6, '&#')}</p>`)],
  ['comments that never end', page(times(2e5, '<!--'))],
  ['scripts that never end', page(times(1e5, '<script>'))],
  ['JSON-LD nested without end', page('<p>x</p>', `<script type="application/ld+json">${times(1e6, '[')}</script>`)],
  [
    'JSON-LD of commas',
    page('<p>x</p>', `<script type="application/ld+json">{"a":"${times(2e6, ' -')}"}-->x</script>`),
  ],
  ['a hundred thousand meta elements', page('<p>x</p>', times(1e5, '<meta property="article:author" content="A B">'))],
  ['a hundred thousand links', page(times(1e5, '<a href="/news/1">A headline of some words</a> '))],
  ['ten thousand times', page(times(1e4, '<time>15:10</time> <p>15:10 21.11.2025</p>'))],
]
/** The deadline of a thread is 20 s; what keeps to the reader's own bounds is done long before. */
const DEADLINE_MS = 20_000

const pool = createThreadPool<ArticleTask, ArticleReading>({
  module: ARTICLE_THREAD,
  threads: 1,
  memoryMb: 512,
  deadlineMs: DEADLINE_MS,
  workerData: { catalogue },
})
afterAll(() => pool.close())

const read = async (html: string): Promise<string> => {
  const task = {
    bytes: new TextEncoder().encode(html),
    url: 'https://bombs.example/1',
    contentType: 'text/html; charset=utf-8',
    fetchedAt: new Date('2026-03-11T10:00:00Z'),
    publisherId: 'bombs',
    hints: {},
    head: null,
  } as unknown as ArticleTask
  return pool.run(task).then(
    () => 'read',
    (error: unknown) => (error as { code?: string }).code ?? (error as Error).name,
  )
}

it.each(BOMBS)('reads or refuses %s, or gives up on its thread alone', { timeout: 120_000 }, async (_, html) => {
  expect(await read(html)).toMatch(/^(read|[a-z]+(-[a-z]+)+|ThreadDeadlineError|ThreadMemoryError)$/)
})

it('reads the next page as if nothing had been', async () => {
  const paragraph = '<p>The port of Alat has taken the first ferries at its new berth, the port authority said.</p>'
  expect(await read(page(`<article><h1>A port got a crane</h1>${times(5, paragraph)}</article>`))).toBe('read')
})
