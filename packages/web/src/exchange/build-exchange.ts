import { createHash } from 'node:crypto'
import { guessContent } from '../content/guess-content.ts'
import { readFreshness } from '../headers/freshness.ts'
import { parseRetryAfter } from '../headers/retry-after.ts'
import { charsetOf } from '../headers/response-headers.ts'
import type { Exchange, RedirectHop } from '../types.ts'
import { decidePermanentUrl } from './decide-redirect.ts'
import type { HopResponse } from './request-hop.ts'

export interface ExchangeParts {
  asked: URL
  final: URL
  hops: readonly RedirectHop[]
  response: HopResponse
  notes: ReadonlySet<string>
  /** By the client's clock. */
  fetchedAt: Date
  /** By performance.now(). */
  startedAt: number
  remoteAddress: string | null
}

/** Puts together what is known of an exchange. */
export function buildExchange(parts: ExchangeParts): Exchange {
  const { asked, final, hops, response } = parts
  const { headers } = response
  const now = parts.fetchedAt.getTime()
  return {
    url: bare(asked),
    finalUrl: bare(final),
    status: response.status,
    statusText: response.statusText,
    headers,
    rawHeaders: response.pairs,
    hops,
    permanentUrl: decidePermanentUrl(hops),
    notModified: response.status === 304,
    body: response.bytes,
    wireBytes: response.wireBytes,
    digest: digestOf(response.bytes),
    contentType: headers['content-type'] ?? null,
    charset: charsetOf(headers['content-type']),
    content: guessContent(response.bytes),
    validators: { etag: headers['etag'] ?? null, lastModified: headers['last-modified'] ?? null },
    freshness: readFreshness(headers, now),
    retryAfterMs: parseRetryAfter(headers['retry-after'], headers['date'], now),
    fetchedAt: parts.fetchedAt,
    timing: {
      firstByteMs: Math.round(response.firstByteAt - parts.startedAt),
      totalMs: Math.round(performance.now() - parts.startedAt),
    },
    remoteAddress: parts.remoteAddress,
    notes: [...parts.notes],
  }
}

/** RFC 9530 syntax. */
export function digestOf(bytes: Uint8Array): string {
  return `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`
}

function bare(url: URL): string {
  const copy = new URL(url)
  copy.username = ''
  copy.password = ''
  copy.hash = ''
  return copy.href
}
