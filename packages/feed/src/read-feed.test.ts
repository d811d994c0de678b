import { describe, expect, it } from 'vitest'
import { FeedError } from './errors.ts'
import { readFeed } from './read-feed.ts'
import type { ReadFeed, ReadFeedOptions } from './types.ts'

const NOW = new Date('2025-11-22T12:00:00Z')
const read = (text: string, options: Partial<ReadFeedOptions> = {}): Promise<ReadFeed> =>
  readFeed(Buffer.from(text), { url: 'https://harbour.example/feeds/all.xml', now: NOW, ...options })
const item = async (inner: string, options: Partial<ReadFeedOptions> = {}) =>
  (await read(`<rss version="2.0"><channel><item>${inner}</item></channel></rss>`, options)).entries[0]!
const entry = async (inner: string) =>
  (await read(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${inner}</entry></feed>`)).entries[0]!
const codeOf = (text: string): Promise<string> =>
  read(text).then(
    () => 'read',
    (error: unknown) => (error instanceof FeedError ? error.code : String(error)),
  )

describe('readFeed on RSS', () => {
  it('reads a whole feed', async () => {
    const reading = await read(`<?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>
        <title>Harbour &amp; Sea</title><link>https://harbour.example/</link><description>News of the &lt;b&gt;port&lt;/b&gt;</description>
        <language>en_GB</language><lastBuildDate>Fri, 21 Nov 2025 15:00:00 +0400</lastBuildDate><ttl>30</ttl>
        <image><url>/logo.png</url><title>Logo</title><link>https://harbour.example/</link></image>
        <atom:link rel="self" href="https://harbour.example/feeds/all.xml"/><atom:link rel="hub" href="https://hub.example/"/>
        <atom:link rel="prev-archive" href="2025-10.xml"/>
        <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
        <skipHours><hour>1</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>
        <item>
          <title>Ferry &lt;i&gt;sails&lt;/i&gt; again</title><link>https://harbour.example/1?from=rss</link>
          <guid isPermaLink="false">n-1</guid><pubDate>Fri, 21 Nov 2025 15:10:33 +0400</pubDate>
          <dc:creator>Ann Writer</dc:creator><category>Sea</category><category domain="x">Port</category>
          <description><![CDATA[<p>It <a href="/2">sailed</a>.</p>]]></description>
          <content:encoded><![CDATA[<p>It sailed at dawn.</p><script>x()</script>]]></content:encoded>
          <enclosure url="/ferry.jpg" type="image/jpeg" length="1234"/>
          <source url="https://wire.example/rss">Wire</source><comments>https://harbour.example/1#c</comments>
        </item>
      </channel></rss>`)
    expect(reading).toMatchObject({
      format: 'rss',
      charset: 'utf-8',
      warnings: [],
      feed: {
        title: 'Harbour & Sea',
        homeUrl: 'https://harbour.example/',
        description: 'News of the <b>port</b>',
        language: 'en-GB',
        updated: '2025-11-21T15:00:00+04:00',
        image: { url: 'https://harbour.example/logo.png', title: 'Logo' },
        ttlMinutes: 30,
      },
      hints: { ttlMinutes: 30, updateIntervalMinutes: 15, skipHours: [0, 1], skipDays: ['Sunday'] },
      links: {
        self: 'https://harbour.example/feeds/all.xml',
        hubs: ['https://hub.example/'],
        next: null,
        previousArchive: 'https://harbour.example/feeds/2025-10.xml',
      },
    })
    expect(reading.entries).toEqual([
      {
        id: 'n-1',
        url: 'https://harbour.example/1?from=rss',
        title: 'Ferry sails again',
        summary: '<p>It <a href="https://harbour.example/2">sailed</a>.</p>',
        contentHtml: '<p>It sailed at dawn.</p>',
        published: '2025-11-21T15:10:33+04:00',
        updated: '2025-11-21T15:10:33+04:00',
        publishedClaim: { value: '2025-11-21T15:10:33+04:00', precision: 'second', zone: 'stated', from: 'feed' },
        updatedClaim: null,
        authors: [{ name: 'Ann Writer', email: null, url: null }],
        categories: ['Sea', 'Port'],
        enclosures: [{ url: 'https://harbour.example/ferry.jpg', type: 'image/jpeg', length: '1234' }],
        media: [],
        source: { title: 'Wire', url: 'https://wire.example/rss' },
        comments: 'https://harbour.example/1#c',
        language: null,
        geo: null,
      },
    ])
  })

  it('takes the link before the guid, the guid where it is a permalink, and the original before a feed proxy', async () => {
    expect((await item('<guid>https://a.example/g</guid><link>https://a.example/l</link>')).url).toBe(
      'https://a.example/l',
    )
    expect((await item('<guid>https://a.example/g</guid>')).url).toBe('https://a.example/g')
    expect((await item('<guid isPermaLink="false">https://a.example/g</guid>')).url).toBeNull()
    expect((await item('<link>/news/1</link>')).url).toBe('https://harbour.example/news/1')
    const proxied =
      '<feedburner:origLink>https://a.example/o</feedburner:origLink><link>https://proxy.example/~r/1</link>'
    expect((await item(proxied)).url).toBe('https://a.example/o')
  })

  it('reads authors however they are written', async () => {
    for (const [line, name, email] of [
      ['ann@a.example (Ann Writer)', 'Ann Writer', 'ann@a.example'],
      ['Ann Writer &lt;ann@a.example&gt;', 'Ann Writer', 'ann@a.example'],
      ['Ann Writer', 'Ann Writer', null],
      ['ann@a.example', null, 'ann@a.example'],
    ] as const)
      expect((await item(`<author>${line}</author>`)).authors).toEqual([{ name, email, url: null }])
  })

  it('reads zoneless dates in the zone of the publisher and drops rubbish with a warning', async () => {
    const dated = await item('<pubDate>21.11.2025 15:10</pubDate>', { timezone: 'Asia/Baku' })
    expect(dated.publishedClaim).toEqual({
      value: '2025-11-21T15:10:00+04:00',
      precision: 'minute',
      zone: 'assumed',
      from: 'feed',
    })
    const reading = await read(
      '<rss><channel><item><pubDate>soon</pubDate></item><item><pubDate>2031-01-01</pubDate></item></channel></rss>',
    )
    expect(reading.entries.map(({ published }) => published)).toEqual([null, null])
    expect(reading.warnings).toEqual(['date-rejected', 'date-in-future'])
  })

  it('understands the modules that publishers use', async () => {
    const rich = await item(`<dc:date>2025-11-21T15:10:33Z</dc:date><dc:subject>Sea</dc:subject>
      <yandex:full-text>All of it.</yandex:full-text><georss:point>40.37 49.83</georss:point>
      <media:group><media:content url="/v.mp4" type="video/mp4"/><media:thumbnail url="/t.jpg"/><media:title>M</media:title></media:group>
      <itunes:author>Bo Reader</itunes:author><itunes:summary>In short</itunes:summary>`)
    expect(rich).toMatchObject({
      title: 'M',
      summary: 'In short',
      contentHtml: 'All of it.',
      published: '2025-11-21T15:10:33Z',
      authors: [{ name: 'Bo Reader' }],
      categories: ['Sea'],
      media: [{ url: 'https://harbour.example/v.mp4', type: 'video/mp4' }, { url: 'https://harbour.example/t.jpg' }],
      geo: { latitude: 40.37, longitude: 49.83 },
    })
  })

  it('mends titles: entities twice escaped, CDATA twice wrapped, markup', async () => {
    expect((await item('<title>Tom &amp;amp; Ann&amp;nbsp;&amp;laquo;x&amp;raquo;</title>')).title).toBe(
      'Tom & Ann «x»',
    )
    expect((await item('<title>&lt;![CDATA[Tom]]&gt;</title>')).title).toBe('Tom')
    expect((await item('<title>1 &lt; 2 &amp; 3</title>')).title).toBe('1 < 2 & 3')
    expect((await item('<title>a\n  b</title>')).title).toBe('a b')
  })

  it('reads a feed that is broken in many places at once', async () => {
    const reading = await read(`\n\n<rss><channel><title>R&D news<item><title>a & b</title><link>/1</link>
      <description>1 < 2 <br> x</description><item><title>second</title><link>/2</link></channel>`)
    expect(reading.entries.map(({ title, url }) => [title, url])).toEqual([
      ['a & b', 'https://harbour.example/1'],
      ['second', 'https://harbour.example/2'],
    ])
    expect(reading.warnings).toContain('xml-repaired')
  })

  it('reads RDF, items beside their channel, and CDF', async () => {
    const rdf =
      await read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="x"><title>R</title></channel><item rdf:about="https://a.example/1"><title>One</title></item></rdf:RDF>`)
    expect([rdf.format, rdf.feed.title, rdf.entries[0]!.title, rdf.entries[0]!.url]).toEqual([
      'rdf',
      'R',
      'One',
      'https://a.example/1',
    ])
    const cdf = await read(
      '<CHANNEL HREF="https://a.example/"><TITLE>C</TITLE><ITEM HREF="https://a.example/1" LASTMOD="2025-11-21"/></CHANNEL>',
    )
    expect([cdf.feed.homeUrl, cdf.entries[0]!.url, cdf.entries[0]!.updated]).toEqual([
      'https://a.example/',
      'https://a.example/1',
      '2025-11-21T00:00:00Z',
    ])
  })
})

describe('readFeed on Atom', () => {
  it('reads links by relation, people, categories and the source', async () => {
    expect(
      await entry(`<id>urn:x:1</id><title type="html">A &lt;em&gt;title&lt;/em&gt;</title><published>2025-11-20T10:00:00Z</published>
      <updated>2025-11-21T10:00:00Z</updated><link rel="enclosure" href="/a.mp3" type="audio/mpeg" length="9"/>
      <link rel="alternate" type="text/html" href="/1"/><link rel="replies" href="/1/comments" type="text/html"/>
      <author><name>Ann</name><email>ann@a.example</email><uri>/ann</uri></author><category term="sea" label="The sea"/>
      <source><title>Wire</title><link rel="self" href="https://wire.example/atom"/><link href="https://wire.example/"/></source>`),
    ).toMatchObject({
      id: 'urn:x:1',
      title: 'A title',
      url: 'https://harbour.example/1',
      published: '2025-11-20T10:00:00Z',
      updated: '2025-11-21T10:00:00Z',
      enclosures: [{ url: 'https://harbour.example/a.mp3', type: 'audio/mpeg', length: '9' }],
      comments: 'https://harbour.example/1/comments',
      authors: [{ name: 'Ann', email: 'ann@a.example', url: 'https://harbour.example/ann' }],
      categories: ['sea'],
      source: { title: 'Wire', url: 'https://wire.example/' },
    })
  })

  it('reads text in each of its types', async () => {
    const content = async (xml: string) => (await entry(xml)).contentHtml
    expect(await content('<content type="text">1 &lt; 2</content>')).toBe('1 &lt; 2')
    expect(await content('<content type="html">&lt;p&gt;x&lt;/p&gt;</content>')).toBe('<p>x</p>')
    const xhtml =
      '<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>x <h:br/>y</h:p></h:div></content>'
    expect(await content(xhtml)).toBe('<p>x <br>y</p>')
    const base64 = Buffer.from('<p>x</p>').toString('base64')
    expect(await content(`<content type="application/octet-stream">${base64}</content>`)).toBe('<p>x</p>')
    expect(await content(`<content type="text/html" mode="base64">${base64}</content>`)).toBe('<p>x</p>')
  })

  it('resolves against xml:base, nested', async () => {
    const reading = await read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/x/" xml:lang="az">
      <entry xml:base="y/" xml:lang="ru"><link href="1"/><content type="html" xml:base="/z/">&lt;img src="p.png"&gt;</content></entry></feed>`)
    expect(reading.entries[0]).toMatchObject({
      url: 'https://b.example/x/y/1',
      contentHtml: '<img src="https://b.example/z/p.png">',
      language: 'ru',
    })
    expect(reading.feed.language).toBe('az')
  })

  it('reads prefixed and unnamespaced documents, and an entry alone', async () => {
    const prefixed = await read(
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:title>E</a:title></a:entry></a:feed>',
    )
    expect([prefixed.format, prefixed.feed.title, prefixed.entries[0]!.title]).toEqual(['atom', 'T', 'E'])
    expect((await read('<feed><entry><title>E</title></entry></feed>')).entries[0]!.title).toBe('E')
    expect((await read('<entry xmlns="http://www.w3.org/2005/Atom"><title>E</title></entry>')).entries).toHaveLength(1)
    expect((await read('<feed/>')).entries).toEqual([])
  })

  it('lets no bad date throw the rest away', async () => {
    expect((await entry('<title>T</title><published>sometime</published><updated></updated>')).title).toBe('T')
  })
})

describe('readFeed on what is no feed', () => {
  it('says so with a code', async () => {
    expect(await codeOf('')).toBe('empty')
    expect(await codeOf('  \n ')).toBe('empty')
    expect(await codeOf('Service unavailable')).toBe('not-a-feed')
    expect(await codeOf('<opml><body/></opml>')).toBe('not-a-feed')
  })

  it('reads a long document in several goes, each entry once', async () => {
    const numbers = Array.from({ length: 10 }, (_, n) => n)
    const xml = (name: string, link: (n: number) => string) =>
      numbers.map((n) => `<${name}><title>${n} <b>x</b></title>${link(n)}</${name}>`).join('')
    const documents = [
      `<rss><channel><title>T</title>${xml('item', (n) => `<link>/${n}</link>`)}<ttl>5</ttl></channel></rss>`,
      `<feed><title>T</title>${xml('entry', (n) => `<link href="/${n}"/><id>${n}</id>`)}</feed>`,
      `<rdf:RDF><channel><title>T</title></channel>${xml('item', (n) => `<link>/${n}</link>`)}</rdf:RDF>`,
      `<urlset>${numbers.map((n) => `<url><loc>/${n}</loc></url>`).join('')}</urlset>`,
      JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: numbers.map((n) => ({ url: `/${n}` })) }),
    ]
    for (const document of documents) {
      const whole = await read(document)
      expect([whole.entries.length, whole.next, whole.warnings]).toEqual([10, null, []])
      const parts = []
      for (let from: number | null = 0; from !== null;) {
        const part = await read(document, { from, maxEntries: 3 })
        expect(part.feed).toEqual(whole.feed)
        expect(part.warnings).toEqual(part.next === null ? [] : ['entries-capped'])
        parts.push(part.entries)
        from = part.next
      }
      expect(parts.map((part) => part.length)).toEqual([3, 3, 3, 1])
      expect(parts.flat()).toEqual(whole.entries)
    }
  })

  it('keeps nothing of one document for the next', async () => {
    const [first, second] = await Promise.all([
      read('<rss><channel><title>A</title><ttl>5</ttl></channel></rss>'),
      read('<rss><channel/></rss>'),
    ])
    expect([first.feed.title, second.feed.title, second.feed.ttlMinutes]).toEqual(['A', null, null])
  })
})
