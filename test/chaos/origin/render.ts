import type { ModelPage, ModelSite } from './model.ts'

/** The sentence by which a stored text tells which page in which edition it is. */
export const editionMark = (page: ModelPage): string => `(${page.name}, ${page.edition})`
export const EDITION_MARK = /\(([a-z]+-[a-z\d]+-\d+), (\d+)\)/

export function renderPage(page: ModelPage): string {
  const [first = '', ...rest] = page.paragraphs
  return `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><title>${page.headline}</title>
<meta property="og:type" content="article"><link rel="canonical" href="${page.url}">
<meta property="article:published_time" content="${page.publishedAt.toISOString()}"></head>
<body><nav><a href="/">Home</a></nav><article><h1>${page.headline}</h1>
<p>${first} ${editionMark(page)}</p>
${rest.map((text) => `<p>${text}</p>`).join('\n')}
</article><footer>Terms of use</footer><!-- ${page.dress} --></body></html>`
}

/** A page that scripts are to fill. */
export const renderEmptyPage = ({ language, name, edition, dress }: ModelPage): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${name}</title></head>
<body><div id="app"></div><!-- ${edition} ${dress} --></body></html>`

export function renderFeed(site: ModelSite): string {
  const items = site.pages
    .slice(0, site.window)
    .filter((page) => !page.unlisted)
    .map(
      (
        page,
      ) => `<item><title>${page.headline}</title><link>${page.url}</link><guid isPermaLink="false">${page.name}</guid>
<pubDate>${page.publishedAt.toUTCString()}</pubDate></item>`,
    )
  const hub = site.hub === null ? '' : `<atom:link rel="hub" href="${site.hub}"/>`
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<atom:link rel="self" href="http://${site.host}/feed.xml"/>${hub}<title>${site.id}</title><link>http://${site.host}/</link>
<description>Made for tests</description>${items.join('\n')}</channel></rss>`
}

/** The addresses of what no feed shows, as a site's own list of its past has them. */
export const renderSitemap = ({ archive }: ModelSite): string =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${archive
    .map(({ url, publishedAt }) => `<url><loc>${url}</loc><lastmod>${publishedAt.toISOString()}</lastmod></url>`)
    .join('')}</urlset>`
