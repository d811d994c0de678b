import { escapeMarkup as e, paragraphsOf } from './markup.ts'
import type { DemoPage } from './newsroom.ts'
import { urlOf } from './newsroom.ts'
import type { DemoFeed, DemoSite } from './types.ts'

interface FeedInput {
  site: DemoSite
  feed: DemoFeed
  pages: readonly DemoPage[]
}

export interface FeedDocument {
  text: string
  contentType: string
}

const changed = (page: DemoPage): string => page.modified ?? page.published
const summary = (page: DemoPage): string => paragraphsOf(page.state.body)[0]!
const home = (site: DemoSite): string => `http://${site.domain}/`
/** `Tue, 10 Mar 2026 14:20:00 +0400` */
const rfc822 = (time: string): string => {
  const local = new Date(`${time.slice(0, 19)}Z`).toUTCString().replace('GMT', '')
  return `${local}${time.slice(19).replace(':', '')}`
}
const xml = (site: DemoSite): string => `<?xml version="1.0" encoding="${site.charset}"?>\n`

/** A feed document of each format, as an outlet would write it. */
const formats: Record<DemoFeed['format'], (input: FeedInput) => FeedDocument> = {
  rss: ({ site, feed, pages }) => ({
    contentType: 'application/rss+xml',
    text: `${xml(site)}<rss version="2.0"><channel>
<title>${e(site.name)}</title><link>${home(site)}</link><language>${feed.language}</language><ttl>10</ttl>
${pages
  .map(
    (page) =>
      `<item><title>${e(page.state.headline)}</title><link>${urlOf(page)}</link><guid isPermaLink="true">${urlOf(page)}</guid><pubDate>${rfc822(page.published)}</pubDate><category>${e(page.article.section)}</category><description><![CDATA[<p>${summary(page)}</p>]]></description></item>`,
  )
  .join('\n')}
</channel></rss>
`,
  }),

  atom: ({ site, feed, pages }) => ({
    contentType: 'application/atom+xml',
    text: `${xml(site)}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<id>${home(site)}${feed.language}</id><title>${e(site.name)}</title><link href="${home(site)}"/><link rel="self" href="http://${site.domain}${feed.path}"/><updated>${pages.map(changed).sort().at(-1) ?? '2026-03-01T00:00:00Z'}</updated>
${pages
  .map(
    (page) =>
      `<entry><id>${urlOf(page)}</id><title>${e(page.state.headline)}</title><link rel="alternate" href="${urlOf(page)}"/><published>${page.published}</published><updated>${changed(page)}</updated><summary>${e(summary(page))}</summary></entry>`,
  )
  .join('\n')}
</feed>
`,
  }),

  rdf: ({ site, feed, pages }) => ({
    contentType: 'application/rdf+xml',
    text: `${xml(site)}<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${home(site)}"><title>${e(site.name)}</title><link>${home(site)}</link><description>${e(site.name)}</description><dc:language>${feed.language}</dc:language><items><rdf:Seq>${pages.map((page) => `<rdf:li rdf:resource="${urlOf(page)}"/>`).join('')}</rdf:Seq></items></channel>
${pages
  .map(
    (page) =>
      `<item rdf:about="${urlOf(page)}"><title>${e(page.state.headline)}</title><link>${urlOf(page)}</link><dc:date>${page.published}</dc:date><description>${e(summary(page))}</description></item>`,
  )
  .join('\n')}
</rdf:RDF>
`,
  }),

  jsonfeed: ({ site, feed, pages }) => ({
    contentType: 'application/feed+json',
    text: `${JSON.stringify(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: site.name,
        home_page_url: home(site),
        feed_url: `http://${site.domain}${feed.path}`,
        language: feed.language,
        items: pages.map((page) => ({
          id: urlOf(page),
          url: urlOf(page),
          title: page.state.headline,
          summary: summary(page),
          date_published: page.published,
          ...(page.modified === null ? {} : { date_modified: page.modified }),
        })),
      },
      null,
      1,
    )}\n`,
  }),

  sitemap: ({ site, feed, pages }) => ({
    contentType: 'application/xml',
    text: `${xml(site)}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${pages
  .map(
    (page) =>
      `<url><loc>${urlOf(page)}</loc><lastmod>${changed(page)}</lastmod><news:news><news:publication><news:name>${e(site.name)}</news:name><news:language>${feed.language}</news:language></news:publication><news:publication_date>${page.published}</news:publication_date><news:title>${e(page.state.headline)}</news:title></news:news></url>`,
  )
  .join('\n')}
</urlset>
`,
  }),

  listing: ({ site, pages }) => ({
    contentType: 'text/html',
    text: `<!DOCTYPE html>
<html lang="${site.languages[0]!}"><head><meta charset="${site.charset}"><title>${e(site.name)}</title></head>
<body><div class="menu"><a href="/">${e(site.name)}</a></div>
<div class="lenta">
${pages
  .map(
    (page) =>
      `<div class="item"><span class="time">${page.published.slice(11, 16)}</span> <a href="${page.article.path}">${e(page.state.headline)}</a></div>`,
  )
  .join('\n')}
</div></body></html>
`,
  }),
}

export const renderFeed = (input: FeedInput): FeedDocument => formats[input.feed.format](input)
