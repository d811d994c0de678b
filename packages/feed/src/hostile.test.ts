import { describe, expect, it } from 'vitest'
import { readFeed } from './read-feed.ts'
import { FeedError } from './errors.ts'
import { asFeedError } from './feed-thread.ts'

const rss = (inner: string): string => `<rss version="2.0"><channel><title>t</title>${inner}</channel></rss>`
const item = (inner: string): string => rss(`<item><link>https://a.example/1</link>${inner}</item>`)
const times = (count: number, text: string): string => text.repeat(count)
const lolz = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${times(10, `&l${i};`)}">`).join('')

const outcome = async (text: string): Promise<string> => {
  try {
    const reading = await readFeed(Buffer.from(text), { url: 'https://a.example/feed', listing: {} })
    return `read ${reading.entries.length}`
  } catch (error) {
    return error instanceof FeedError ? error.code : String(error)
  }
}

/** Each takes a careless reader minutes or gigabytes; the test's own timeout is the only clock here. */
const DOCUMENTS: readonly (readonly [string, string, string])[] = [
  ['elements nested without end', times(2e5, '<a>'), 'too-deep'],
  ['an entity repeated', `<!DOCTYPE r [<!ENTITY a "${times(1900, 'x')}">]>${item(times(5e4, '&a;'))}`, 'entity-flood'],
  [
    'entities of entities',
    `<!DOCTYPE r [<!ENTITY l0 "lol">${lolz}]>${item('<description>&l9;</description>')}`,
    'read 1',
  ],
  ['a DOCTYPE without end', `<!DOCTYPE r [${times(2e5, '<!ENTITY ')}`, 'not-a-feed'],
  ['escaped brackets', item(`<description>${times(1e5, '&lt;p')}</description>`), 'read 1'],
  [
    'escaped brackets in many items',
    rss(times(500, `<item><description>${times(500, '&lt;p ')}</description></item>`)),
    'read 500',
  ],
  ['HTML nested without end', item(`<description><![CDATA[${times(2e5, '<div>')}]]></description>`), 'read 1'],
  ['a title of tags', item(`<title><![CDATA[${times(2e5, '<b>')}]]></title>`), 'read 1'],
  ['a title of ampersands', item(`<title>${times(2e6, '&')}</title>`), 'read 1'],
  ['comments without end', item(`<description><![CDATA[${times(5e4, '<!--')}]]></description>`), 'read 1'],
  ['attributes without end', rss(`<item ${Array.from({ length: 5e4 }, (_, i) => `a${i}="1"`).join(' ')}/>`), 'read 1'],
  ['quotes that never close', item(times(5e4, '<a b="')), 'too-deep'],
  ['ends without starts', rss(times(5e5, '</x>')), 'too-many-elements'],
  ['300,000 items', rss(times(3e5, '<item><title>a</title></item>')), 'too-many-entries'],
  ['one item of 300,000 links', item(times(3e5, '<link>https://a.example/</link>')), 'read 1'],
  [
    'namespaces declared at every level',
    times(200, `<x ${Array.from({ length: 100 }, (_, i) => `xmlns:p${i}="u"`).join(' ')}>`),
    'not-a-feed',
  ],
  ['white space for a date', item(`<pubDate>${times(2e6, ' ')}x</pubDate>`), 'read 1'],
  ['an author that is almost an address', item(`<author>${times(5e4, 'a.')}@</author>`), 'read 1'],
  ['JSON nested without end', `{"version":"https://jsonfeed.org/version/1","items":${times(2e6, '[')}`, 'too-deep'],
  ['a page nested without end', `<html><body>${times(1e5, '<div>')}`, 'too-deep'],
  [
    'a page of links in one element',
    `<html><body>${Array.from({ length: 3e3 }, (_, i) => `<a href="/news/${1e6 + i}">A headline of some words ${i}</a>`).join('')}`,
    'read 1000',
  ],
  ['50 MB', times(5e7, ' '), 'too-large'],
]

describe('readFeed on hostile documents', () => {
  it.each(DOCUMENTS)('ends on %s', async (_, text, wanted) => {
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
