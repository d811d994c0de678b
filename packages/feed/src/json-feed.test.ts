import { describe, expect, it } from 'vitest'
import { FeedError } from './errors.ts'
import { readFeed } from './read-feed.ts'

const read = (feed: unknown) =>
  readFeed(Buffer.from(typeof feed === 'string' ? feed : JSON.stringify(feed)), {
    url: 'https://harbour.example/feed.json',
    now: new Date('2025-11-22T12:00:00Z'),
  })

describe('readFeed on JSON Feed', () => {
  it('reads version 1.1', async () => {
    const reading = await read({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour',
      home_page_url: '/',
      feed_url: 'https://harbour.example/feed.json',
      next_url: '?page=2',
      language: 'az',
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
      items: [
        {
          id: 7,
          url: '/7',
          title: 'Ferry\n sails',
          content_html: '<p onclick="x">It <a href="8">sailed</a></p>',
          summary: 'a < b',
          image: '/7.jpg',
          date_published: '2025-11-21T15:10:33+04:00',
          date_modified: '2025-11-21T16:00:00+04:00',
          authors: [{ name: 'Ann', url: '/ann' }, {}],
          tags: ['Sea', 5],
          attachments: [{ url: '/7.mp3', mime_type: 'audio/mpeg', size_in_bytes: 99 }],
        },
        null,
        { id: 'x', content_text: 'one\n\ntwo & three' },
      ],
    })
    expect(reading).toMatchObject({
      format: 'jsonfeed',
      feed: { title: 'Harbour', homeUrl: 'https://harbour.example/', language: 'az' },
      links: { hubs: ['https://hub.example/'], next: 'https://harbour.example/feed.json?page=2' },
    })
    expect(reading.entries).toMatchObject([
      {
        id: '7',
        url: 'https://harbour.example/7',
        title: 'Ferry sails',
        summary: 'a &lt; b',
        contentHtml: '<p>It <a href="https://harbour.example/8">sailed</a></p>',
        published: '2025-11-21T15:10:33+04:00',
        updated: '2025-11-21T16:00:00+04:00',
        authors: [{ name: 'Ann', url: 'https://harbour.example/ann' }],
        categories: ['Sea', '5'],
        enclosures: [{ url: 'https://harbour.example/7.mp3', type: 'audio/mpeg', length: '99' }],
        media: [{ url: 'https://harbour.example/7.jpg', type: 'image/*' }],
      },
      { id: 'x', url: null, contentHtml: '<p>one</p><p>two &amp; three</p>' },
    ])
  })

  it('reads the one author of version 1.0 and feeds that forgot their version', async () => {
    const { entries } = await read({ items: [{ url: 'https://a.example/1', author: { name: 'Bo' } }] })
    expect(entries[0]!.authors).toEqual([{ name: 'Bo', email: null, url: null }])
  })

  it('refuses other JSON and broken JSON', async () => {
    for (const document of [
      { error: 'no' },
      { items: ['a'] },
      '{"version": "https://jsonfeed.org/version/1", "items": [',
      '{}',
    ]) {
      const refusal = await read(document).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(FeedError)
      expect((refusal as FeedError).code).toBe('not-a-feed')
    }
  })
})
