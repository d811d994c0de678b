/** A process of its own that serves made outlets, so that its work is not counted as the pipeline's. */
import { createServer } from 'node:http'
import { makeOutlets } from './make-outlets.ts'

const [outlets, pages, seed] = process.argv.slice(2).map(Number) as [number, number, number]
const byHost = new Map(makeOutlets({ outlets, pages, seed }).map((outlet) => [outlet.host, outlet]))
const server = createServer((request, response) => {
  const outlet = byHost.get((request.headers.host ?? '').split(':')[0]!)
  const path = request.url ?? '/'
  const [body, type] =
    path === '/feed.xml' ? [outlet?.feed, 'application/rss+xml'] : [outlet?.pages.get(path), 'text/html']
  if (body === undefined) response.writeHead(404).end()
  else response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body)
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as { port: number }).port}\n`)
})
