import type { Site } from '../setup/wire.ts'

/** A page of an invented outlet, as its site serves it. */
export interface OutletPage {
  host: string
  path: string
  language: string
  published: string
  headline: string
  /** Paragraphs as HTML. */
  body: readonly string[]
  section?: string
}

const feedUrl = (host: string) => [{ url: `http://${host}/rss.xml`, format: 'rss' }]

/** Four outlets with their rights, and a fifth that means harm. */
export const OUTLETS = [
  {
    id: 'harbour-news',
    name: 'Harbour News',
    domain: 'harbour.test',
    languages: ['en'],
    rights: { redistribution: 'full-text' },
    feeds: feedUrl('harbour.test'),
  },
  {
    id: 'gavan',
    name: 'Гавань',
    domain: 'gavan.test',
    languages: ['ru'],
    rights: { redistribution: 'full-text' },
    feeds: feedUrl('gavan.test'),
  },
  { id: 'sahil', name: 'Sahil', domain: 'sahil.test', languages: ['az'], feeds: feedUrl('sahil.test') },
  {
    id: 'closed-post',
    name: 'Closed Post',
    domain: 'closed.test',
    languages: ['en'],
    rights: { redistribution: 'metadata' },
    feeds: feedUrl('closed.test'),
  },
  {
    id: 'rogue',
    name: '<img src=x onerror=alert(1)>',
    domain: 'rogue.test',
    languages: ['en'],
    rights: { redistribution: 'full-text' },
    feeds: feedUrl('rogue.test'),
  },
] as const

export const PAGES: readonly OutletPage[] = [
  {
    host: 'harbour.test',
    path: '/news/dredging-begins',
    language: 'en',
    published: '2026-03-10T09:00:00+04:00',
    headline: 'Dredging begins in the harbour of Alat',
    section: 'Transport',
    body: [
      'Dredging has begun in the harbour of Alat, the port authority said on Tuesday, and will last until autumn.',
      '“We shall have the channel deep enough for laden ferries by September,” said Rashad Mammadov, who heads the port.',
      'The ferries will use the eastern berth meanwhile, TASS reported, citing the Ministry of Transport.',
    ],
  },
  {
    host: 'gavan.test',
    path: '/n/1',
    language: 'ru',
    published: '2026-03-10T11:00:00+04:00',
    headline: 'В порту Алят начали дноуглубление',
    section: 'Транспорт',
    body: [
      'В порту Алят начались дноуглубительные работы, которые продлятся до осени. Об этом сообщает ТАСС.',
      '«К сентябрю канал будет достаточно глубоким для гружёных паромов», - заявил глава порта Рашад Мамедов.',
      'По словам Мамедова, послы двух стран осмотрели причалы.',
    ],
  },
  {
    host: 'sahil.test',
    path: '/xeber/7',
    language: 'az',
    published: '2026-03-10T12:00:00+04:00',
    headline: 'Ələt limanında dərinləşdirmə işləri başlayıb',
    section: 'İqtisadiyyat',
    body: [
      'Ələt limanında dərinləşdirmə işləri başlayıb. Bu barədə Sahil AZƏRTAC-a istinadən xəbər verir.',
      'Liman rəhbəri Rəşad Məmmədov deyib ki, işlər payıza qədər davam edəcək və səfirliklərin nümayəndələri limana baxıb.',
    ],
  },
  {
    host: 'closed.test',
    path: '/stories/ferries',
    language: 'en',
    published: '2026-03-11T08:00:00+04:00',
    headline: 'Ferries wait for a deeper channel',
    body: [
      'Ferries at Alat wait for a deeper channel, captains told Closed Post on Wednesday morning at the quay.',
      '“I have never waited so long for water,” said captain Elchin Aliyev.',
    ],
  },
  {
    host: 'rogue.test',
    path: '/p/<script>?a="onmouseover=alert(1)',
    language: 'en',
    published: '2026-03-11T09:00:00+04:00',
    headline: ']]>&lt;script&gt;alert("headline")&lt;/script&gt; &quot;&gt;&lt;svg onload=alert(2)&gt; \u202Egnp.exe',
    section: '"><script>alert(3)</script>',
    body: [
      'The text says &lt;script&gt;alert(4)&lt;/script&gt; and ]]&gt; and --&gt; and &lt;/title&gt; and &amp;lt;b&amp;gt; all at once, and more words follow here.',
      '“&lt;img src=x onerror=alert(5)&gt; is what I say,” said John &lt;iframe src=javascript:alert(6)&gt; Smith of the port authority.',
      '<a href="javascript:alert(7)">a link</a> and <a href="http://rogue.test/ok?x=1&amp;y=&quot;2">another link</a> stand in this last paragraph of it.',
    ],
  },
]

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const urlOf = ({ host, path }: OutletPage): string => `http://${host}${path}`

/** Serves pages and a feed of them, as they are when asked. */
export function serveOutlet(host: string, pages: () => readonly OutletPage[]): Site {
  return (path) => {
    const own = pages().filter((page) => page.host === host)
    if (path === '/robots.txt') return { status: 404 }
    if (path === '/rss.xml') return feedOf(host, own)
    const page = own.find((one) => new URL(urlOf(one)).pathname + new URL(urlOf(one)).search === path)
    return page && pageOf(page)
  }
}

const feedOf = (host: string, pages: readonly OutletPage[]): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${host}</title><link>http://${host}/</link>${pages
    .map(
      (page) =>
        `<item><title>${escape(page.path)}</title><link>${escape(urlOf(page))}</link><guid>${escape(urlOf(page))}</guid><pubDate>${new Date(page.published).toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`

const pageOf = (page: OutletPage): string =>
  `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><title>${page.headline}</title>
<link rel="canonical" href="${escape(urlOf(page))}"><meta property="article:published_time" content="${page.published}">
<meta property="og:type" content="article">${page.section === undefined ? '' : `<meta property="article:section" content="${escape(page.section)}">`}
</head><body><header><h1>${page.headline}</h1></header><main><article>${page.body.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></main></body></html>`
