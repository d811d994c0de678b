import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Model, ModelPage, ModelSite } from './model.ts'
import { renderEmptyPage, renderFeed, renderPage, renderSitemap } from './render.ts'

/** How the origin treats one exchange: null as it should. */
export type OriginFault = 'reset' | 'stall' | 'cut' | 'busy' | 'broken' | null

export interface ServedModel {
  port: number
  /** What goes wrong from now on. */
  setFault: (decide: (host: string, path: string) => OriginFault) => void
  requests: () => number
  close: () => Promise<void>
}

/** Serves a model on loopback and notes in it which states were sent, and of which the validators came back. */
export async function serveModel(model: Model): Promise<ServedModel> {
  let fault: (host: string, path: string) => OriginFault = () => null
  let requests = 0
  const stalled = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    requests++
    const host = (request.headers.host ?? '').split(':')[0]!
    const path = request.url ?? '/'
    const wrong = fault(host, path)
    if (wrong === 'reset') return void request.socket.destroy()
    if (wrong === 'stall') return void stalled.add(response)
    if (wrong === 'busy') return void response.writeHead(429, { 'retry-after': '1' }).end()
    if (wrong === 'broken') return void response.writeHead(502).end('<html>bad gateway</html>')
    answer(request, response, model, { host, path, cut: wrong === 'cut' })
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as { port: number }).port,
    setFault: (decide) => void (fault = decide),
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Asked {
  host: string
  path: string
  cut: boolean
}

function answer(request: IncomingMessage, response: ServerResponse, model: Model, asked: Asked): void {
  const site = model.sites.find(({ host }) => host === asked.host)
  if (!site) return void response.writeHead(404).end()
  if (asked.path === '/robots.txt')
    return void response.end(`User-agent: *\nDisallow: /admin/\nSitemap: http://${site.host}/sitemap.xml\n`)
  if (asked.path === '/sitemap.xml') {
    response.writeHead(200, { 'content-type': 'application/xml' }).end(renderSitemap(site))
    return
  }
  const sent = request.headers['if-none-match']
  if (asked.path === '/feed.xml') {
    sendFeed(site, sent, response, asked.cut)
    return
  }
  const page = site.byPath.get(asked.path)
  if (!page || page.fate === 'missing') return void response.writeHead(404).end('<html><title>Not found</title></html>')
  if (page.gone) return void response.writeHead(410).end('<html><title>Gone</title></html>')
  sendPage(page, sent, response, asked.cut)
}

function sendFeed(site: ModelSite, sent: string | undefined, response: ServerResponse, cut: boolean): void {
  const [, known] = /^"feed-(\d+)"$/.exec(sent ?? '') ?? []
  if (known !== undefined) site.acknowledged = Math.max(site.acknowledged, Number(known))
  send(response, `"feed-${site.serial}"`, sent, 'application/rss+xml', () => renderFeed(site), cut)
}

function sendPage(page: ModelPage, sent: string | undefined, response: ServerResponse, cut: boolean): void {
  const [, known] = /^"edition-(\d+)\.\d+"$/.exec(sent ?? '') ?? []
  if (known !== undefined) page.acknowledged = Math.max(page.acknowledged, Number(known))
  const { edition, dress, fate } = page
  const html = 'text/html; charset=utf-8'
  const [type, render]: [string, () => string] =
    fate === 'article' || fate === 'unreadable'
      ? [html, () => renderPage(page)]
      : fate === 'empty-page'
        ? [html, () => renderEmptyPage(page)]
        : ['application/json', () => JSON.stringify({ page: page.name, edition })]
  send(response, `"edition-${edition}.${dress}"`, sent, type, render, cut)
  if (!cut) page.served = edition
}

function send(
  response: ServerResponse,
  etag: string,
  sent: string | undefined,
  contentType: string,
  render: () => string,
  cut: boolean,
): void {
  if (sent === etag) return void response.writeHead(304, { etag }).end()
  const body = Buffer.from(render())
  response.writeHead(200, { etag, 'content-type': contentType, 'content-length': body.length })
  if (cut) response.write(body.subarray(0, body.length >> 1), () => response.destroy())
  else response.end(body)
}
