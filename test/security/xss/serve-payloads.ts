import type { Site } from '../../setup/wire.ts'
import { PAYLOADS } from './payloads.ts'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '',
}
const escape = (text: string): string => text.replace(/[&<>"'\0]/g, (letter) => ENTITIES[letter]!)

const HOST = 'hostile.test'
const FEED_PATH = `/feed.xml?${encodeURIComponent(PAYLOADS[28]!)}`

/** Publishers whose very names, and the addresses of whose feeds, mean harm. */
export const HOSTILE_PUBLISHERS = [
  {
    id: 'hostile',
    name: PAYLOADS[0]!,
    names: { ru: PAYLOADS[9]!, az: PAYLOADS[25]!, en: PAYLOADS[29]! },
    domain: HOST,
    languages: ['en'],
    rights: { redistribution: 'full-text' },
    feeds: [{ url: `http://${HOST}${FEED_PATH}`, format: 'rss' }],
  },
]

/** Twice each payload: as text that a careful site escaped, and as the markup that it is. */
const PAGES = PAYLOADS.flatMap((payload, n) => [
  { path: `/news/text-${n}.html`, headline: payload, shown: escape(payload) },
  { path: `/news/markup-${n}.html`, headline: payload, shown: payload },
])

/** A feed and pages with a payload in every place that a reader of news takes something from. */
export const serveHostile: Site = (path) => {
  if (path === FEED_PATH) return feed()
  const page = PAGES.find((one) => one.path === path.split('?')[0])
  return page === undefined ? undefined : render(page)
}

function render({ shown, headline, path }: (typeof PAGES)[number]): string {
  const quoted = escape(headline)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${quoted}</title>
    <meta property="og:title" content="${quoted}"><meta name="author" content="${quoted}">
    <meta property="og:image" content="${quoted}"><link rel="canonical" href="http://${HOST}${path}">
    <meta property="article:published_time" content="2026-03-11T09:00:00+04:00">
    <meta property="article:section" content="${quoted}"></head><body><article>
    <h1>${shown}</h1><p class="byline">By <span rel="author">${shown}</span></p>
    <p>The port of Alat has taken the first ferries at its new berth, ${shown} the port authority said on Tuesday.</p>
    <p>“The berth will serve ${quoted} four ferries a day by autumn,” said Rashad Mammadov, who heads the port.</p>
    <p>The crane of the port lifts sixty tons and was built in two years, TASS reports, citing ${quoted} Ministry.</p>
    <blockquote>${shown}</blockquote><p>${quoted} More cranes are to follow in spring, when the channel is deep enough for
    laden ferries, as <a href="javascript:steal(0)">the ministry</a> and <a href="${quoted}">others</a> have said before.</p>
    </article></body></html>`
}

const feed = (): string => `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${xml(PAYLOADS[0]!)}</title><link>http://${HOST}/</link>
  ${PAGES.map(
    ({ path, headline }) => `<item><title>${xml(headline)}</title><dc:creator>${xml(headline)}</dc:creator>
    <description>${xml(headline)}</description><guid isPermaLink="false">${xml(`${path} ${headline}`)}</guid>
    <category>${xml(headline)}</category><link>http://${HOST}${path}?q=${encodeURIComponent(headline)}</link></item>`,
  ).join('\n')}</channel></rss>`

/** As XML can hold it. */
const xml = (text: string): string => escape(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''))
