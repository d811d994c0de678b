import type { FetchPurpose, WebRequest } from '../types.ts'
import { ACCEPT_ENCODING } from './content-coding.ts'

const ACCEPT: Readonly<Record<FetchPurpose, string>> = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, text/html;q=0.5, */*;q=0.1',
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1',
  sitemap: 'application/xml, text/xml;q=0.9, */*;q=0.1',
  robots: 'text/plain, */*;q=0.1',
  hub: '*/*',
  webhook: '*/*',
}

/** Set by the client, or never sent: whoever wants them has a field of the request for it. */
const REFUSED = new Set([
  ...['accept-encoding', 'connection', 'content-length', 'cookie', 'expect', 'host', 'if-modified-since'],
  ...['if-none-match', 'keep-alive', 'referer', 'te', 'transfer-encoding', 'upgrade', 'user-agent'],
])

/** The headers of one hop. Credentials go to the origin that they were given for and nowhere else. */
export function buildRequestHeaders(
  request: WebRequest,
  hop: URL,
  asked: URL,
  userAgent: string,
): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': request.userAgent ?? userAgent,
    accept: ACCEPT[request.purpose],
    'accept-encoding': ACCEPT_ENCODING,
  }
  const { etag = null, lastModified = null } = request.validators ?? {}
  if (etag !== null) headers['if-none-match'] = etag
  if (lastModified !== null) headers['if-modified-since'] = lastModified
  const atHome = hop.origin === asked.origin
  if (atHome && asked.username !== '') headers['authorization'] = basic(asked)
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    const key = name.toLowerCase()
    if (REFUSED.has(key)) throw new TypeError(`the header "${name}" is not for callers to set`)
    if (key !== 'authorization' || atHome) headers[key] = value
  }
  return headers
}

function basic(url: URL): string {
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
  return `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`
}
