import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodeMarkup, escapeMarkup } from './markup.ts'
import { articles, pageAt, pagesOf, sites, steps } from './newsroom.ts'
import { pageStyles } from './page-styles.ts'
import { renderFeed } from './render-feed.ts'
import type { DemoSite } from './types.ts'

export interface ServedNewsroom {
  port: number
  /** From 1. Everything is served as it stood then. */
  setStep: (step: number) => void
  /** Exchanges so far. */
  counts: { requests: number; unchanged: number }
  close: () => Promise<void>
}

interface Answer {
  status: number
  contentType: string
  body: Uint8Array
}

/** Serves the newsroom on loopback, sites told apart by the Host header. Port 0 takes a free one. */
export async function serveNewsroom(port = 0): Promise<ServedNewsroom> {
  let step = 1
  const counts = { requests: 0, unchanged: 0 }
  const server = createServer((request, response) => {
    counts.requests++
    if (send(request, response, answer(request, step), steps[step - 1]!) === 304) counts.unchanged++
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the newsroom has no port')
  return {
    port: address.port,
    setStep: (next) => {
      step = next
    },
    counts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answer(request: IncomingMessage, step: number): Answer {
  const host = (request.headers.host ?? '').split(':')[0]
  const site = sites.find(({ domain }) => domain === host || `www.${domain}` === host)
  const path = decodeURI((request.url ?? '/').split('?')[0]!)
  if (!site) return text(404, `no such host: ${host}`)
  if (path === '/robots.txt') return text(200, 'User-agent: *\nDisallow: /admin/\n')
  if (path === '/') return page(site, homePage(site, step))
  const feed = site.feeds.find((candidate) => candidate.path === path)
  if (feed) {
    const { text: document, contentType } = renderFeed({ site, feed, pages: pagesOf(site, step, feed.language) })
    return { status: 200, contentType, body: encodeMarkup(document, site.charset) }
  }
  const article = articles.find((candidate) => candidate.site === site.id && candidate.path === path)
  const shown = article && pageAt(article, step)
  if (!shown) return text(404, 'not found')
  if (shown.state.gone === true) return text(410, 'gone')
  const related = pagesOf(site, step, shown.article.language).filter((other) => other.article !== shown.article)
  return page(site, pageStyles[site.style]({ page: shown, related: related.slice(0, 3) }))
}

/** A front page as readers see it; it names the site's feeds, so that they can be discovered. */
function homePage(site: DemoSite, step: number): string {
  const types: Partial<Record<string, string>> = {
    rss: 'application/rss+xml',
    atom: 'application/atom+xml',
    jsonfeed: 'application/feed+json',
  }
  const links = site.feeds.flatMap(({ format, path }) => {
    const type = types[format]
    return type === undefined ? [] : [`<link rel="alternate" type="${type}" href="${path}">`]
  })
  const items = pagesOf(site, step).map(
    (shown) => `<li><a href="${shown.article.path}">${escapeMarkup(shown.state.headline)}</a></li>`,
  )
  return `<!DOCTYPE html>
<html lang="${site.languages[0]!}"><head><meta charset="${site.charset}"><title>${escapeMarkup(site.name)}</title>
${links.join('\n')}
</head><body><h1>${escapeMarkup(site.name)}</h1><ul>
${items.join('\n')}
</ul></body></html>
`
}

const text = (status: number, body: string): Answer => ({
  status,
  contentType: 'text/plain; charset=utf-8',
  body: new TextEncoder().encode(body),
})

/** Pages go without a charset in the header: what the document declares counts. */
const page = (site: DemoSite, body: string): Answer => ({
  status: 200,
  contentType: 'text/html',
  body: encodeMarkup(body, site.charset),
})

/** Answers with honest validators and returns the status sent. */
function send(request: IncomingMessage, response: ServerResponse, answered: Answer, now: string): number {
  const etag = `"${createHash('sha256').update(answered.body).digest('base64url').slice(0, 22)}"`
  if (answered.status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end()
    return 304
  }
  response.writeHead(answered.status, {
    'content-type': answered.contentType,
    'content-length': answered.body.byteLength,
    ...(answered.status === 200 ? { etag, date: new Date(now).toUTCString() } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : answered.body)
  return answered.status
}
