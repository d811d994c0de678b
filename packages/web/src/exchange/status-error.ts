import { WebError, type WebErrorCode } from '../errors.ts'
import type { Exchange } from '../types.ts'

const CODES: Readonly<Record<number, WebErrorCode>> = {
  401: 'http-401',
  403: 'http-403',
  404: 'http-404',
  410: 'http-410',
  429: 'http-429',
  451: 'http-451',
  503: 'http-503',
}

/** How long a server that names no time is left alone (ms). */
const PAUSES: Partial<Record<WebErrorCode, number>> = { 'http-429': 30 * 60_000, 'http-503': 30 * 60_000 }

/** No server keeps us away for longer than this, whatever Retry-After says (ms). */
export const RETRY_AFTER_CAP_MS = 24 * 3_600_000

/** The error that a status means; null for one that can be used. */
export function nameStatus(exchange: Exchange, conditional: boolean): WebError | null {
  const { status } = exchange
  if (status >= 200 && status < 300) return null
  if (status === 304 && conditional) return null
  const code = CODES[status] ?? (status >= 500 ? 'http-5xx' : status >= 400 ? 'http-4xx' : 'http-3xx')
  const asked = exchange.retryAfterMs ?? PAUSES[code]
  const retryAt =
    asked === undefined || status < 400
      ? undefined
      : new Date(exchange.fetchedAt.getTime() + Math.min(asked, RETRY_AFTER_CAP_MS))
  return new WebError(code, `${exchange.finalUrl} answers ${status} ${exchange.statusText}`.trim(), {
    exchange,
    retryAt,
    url: exchange.finalUrl,
  })
}
