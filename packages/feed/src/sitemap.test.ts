import { describe, expect, it } from 'vitest'
import { readFeed } from './read-feed.ts'

const read = (xml: string) =>
  readFeed(Buffer.from(xml), { url: 'https://harbour.example/sitemap.xml', now: new Date('2025-11-22T12:00:00Z') })

describe('readFeed on sitemaps', () => {
  it('reads pages with the news and image extensions', async () => {
    const reading = await read(`<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc> https://harbour.example/1?a=1&amp;b=2 </loc><lastmod>2025-11-21</lastmod>
        <n:news><n:publication><n:name>Harbour</n:name><n:language>ru</n:language></n:publication>
        <n:publication_date>2025-11-20T10:00:00+03:00</n:publication_date><n:title>Паром &amp; порт</n:title><n:keywords>sea, port</n:keywords></n:news>
        <image:image><image:loc>/1.jpg</image:loc></image:image></url>
      <url><loc>/2</loc></url></urlset>`)
    expect(reading.format).toBe('sitemap')
    expect(reading.entries).toMatchObject([
      {
        url: 'https://harbour.example/1?a=1&b=2',
        title: 'Паром & порт',
        published: '2025-11-20T10:00:00+03:00',
        updated: '2025-11-21T00:00:00Z',
        updatedClaim: { precision: 'day' },
        categories: ['sea', 'port'],
        language: 'ru',
        media: [{ url: 'https://harbour.example/1.jpg' }],
      },
      { url: 'https://harbour.example/2', title: null, published: null },
    ])
  })

  it('gives the sitemaps of an index as children, not as entries', async () => {
    const reading =
      await read(`<sitemapindex><sitemap><loc>/a.xml</loc><lastmod>2025-11-21T10:00:00Z</lastmod></sitemap>
      <sitemap><loc>https://harbour.example/b.xml</loc></sitemap><sitemap><loc>ftp://x/</loc></sitemap></sitemapindex>`)
    expect(reading.entries).toEqual([])
    expect(reading.children).toEqual([
      { url: 'https://harbour.example/a.xml', updated: '2025-11-21T10:00:00Z' },
      { url: 'https://harbour.example/b.xml', updated: null },
    ])
  })
})
