import { WebError, type WebErrorCode } from '../errors.ts'

/** What node, OpenSSL and undici call a failure, and what we call it. Prefixes end in a star. */
const NAMES: readonly [pattern: RegExp, code: WebErrorCode][] = [
  [/^(ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL|ETIMEOUT|EBADNAME|EREFUSED)$/, 'dns-failed'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/, 'connect-refused'],
  [/^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/, 'connect-timeout'],
  [/^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO$)/, 'tls-failed'],
  [/^UND_ERR_HEADERS_TIMEOUT$/, 'headers-timeout'],
  [/^UND_ERR_BODY_TIMEOUT$/, 'body-stalled'],
  [/^(UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/, 'bad-response'],
  [/^HPE_INVALID_EOF_STATE$/, 'truncated-body'],
  [/^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'truncated-body'],
  [/^HPE_/, 'bad-response'],
  [/^UND_ERR_(INVALID_ARG|NOT_SUPPORTED)$/, 'bad-url'],
]

/**
 * Names what went wrong below HTTP. A connection that breaks once the head is in has cut the body short; before that
 * it was simply reset. What has no name here is a fault of ours and is passed on as it is.
 */
export function nameFailure(error: unknown, phase: 'head' | 'body', url: string): unknown {
  if (error instanceof WebError) return error
  if (!(error instanceof Error)) return error
  const name = codeOf(error)
  if (
    /^(UND_ERR_SOCKET|UND_ERR_CLOSED|UND_ERR_DESTROYED|ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE)$/.test(
      name,
    )
  )
    return phase === 'body'
      ? new WebError('truncated-body', `the connection broke inside the body of ${url}`, { cause: error, url })
      : new WebError('connection-reset', `${hostOf(url)} closed the connection without an answer`, {
          cause: error,
          url,
        })
  for (const [pattern, code] of NAMES)
    if (pattern.test(name)) return new WebError(code, `${hostOf(url)}: ${error.message || name}`, { cause: error, url })
  return error
}

/** The parser's errors carry their reason in words only. */
function parserCode(error: Error): string {
  return error.message.includes('EOF') ? 'HPE_INVALID_EOF_STATE' : 'HPE_INVALID'
}

/** Connecting to several addresses at once fails with all their errors; the first with a code speaks for them. */
function codeOf(error: Error): string {
  if (error.name === 'HTTPParserError') return parserCode(error)
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError)
    for (const inner of error.errors as unknown[])
      if (inner instanceof Error && 'code' in inner) return String(inner.code)
  return ''
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
