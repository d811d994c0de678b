import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { StoryDocument } from '@crosswire/story'
import { makeStream } from '../link/make-stream.ts'

/** When each page was published, by its address. */
export type Published = ReadonlyMap<string, number>

export interface Newsroom {
  port: number
  hosts: readonly string[]
  published: Published
  /** One more page on every ordinary outlet. */
  publish: () => void
  /** The flooding outlet's feed has this many entries from now on. */
  flood: (entries: number) => void
  close: () => Promise<void>
}

const SLOW_MS = 3_000
const SLOW_PAGES = 200
const ORDINARY = 8

/** Ordinary outlets that publish now and then, one that will flood, and one whose every page takes seconds. */
export async function openNewsroom(seed: number): Promise<Newsroom> {
  const articles = makeStream(1_000_000, 10_000, seed)
  const texts = new Map<string, string>()
  /** Written when it is first asked for. */
  const textAt = (url: string): string => {
    const known = texts.get(url)
    if (known !== undefined) return known
    const { language, headline, text } = (articles.next() as IteratorYieldResult<StoryDocument>).value
    const body = text
      .split('\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('\n')
    const page = `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"></head><body><article><h1>${headline}</h1>\n${body}\n</article></body></html>`
    texts.set(url, page)
    return page
  }
  const counts = new Map(Array.from({ length: ORDINARY }, (_, n) => [`ordinary-${n + 1}.test`, 0]))
  const published = new Map<string, number>()
  let flooded = 0
  const countOf = (host: string): number =>
    host === 'flood.test' ? flooded : host === 'slow.test' ? SLOW_PAGES : (counts.get(host) ?? 0)
  const serve = async (host: string, path: string, known: string | undefined, response: ServerResponse) => {
    const count = countOf(host)
    const [, number] = /^\/news\/(\d+)$/.exec(path) ?? []
    if (path === '/feed.xml') {
      const etag = `"${count}"`
      if (known === etag) return void response.writeHead(304, { etag }).end()
      // A feed shows its newest entries; the flood shows them all.
      const shown = Math.min(count, host === 'flood.test' ? count : 60)
      const items = Array.from({ length: shown }, (_, n) => item(host, count - n)).join('')
      const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>${host}</title><link>http://${host}/</link>${items}</channel></rss>`
      return void response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body)
    }
    if (number === undefined || Number(number) > count) return void response.writeHead(404).end()
    if (host === 'slow.test') await sleep(SLOW_MS)
    return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(textAt(`${host}${path}`))
  }
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').split(':')[0]!
    void serve(host, request.url ?? '/', request.headers['if-none-match'], response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    hosts: [...counts.keys(), 'flood.test', 'slow.test'],
    published,
    publish() {
      for (const [host, count] of counts) {
        counts.set(host, count + 1)
        published.set(`http://${host}/news/${count + 1}`, Date.now())
      }
    },
    flood: (entries) => void (flooded = entries),
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const item = (host: string, n: number): string =>
  `<item><title>${n}</title><link>http://${host}/news/${n}</link></item>`
