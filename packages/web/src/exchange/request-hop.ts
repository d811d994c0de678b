import type { Agent, Dispatcher } from 'undici'
import { joinHeaders, pairHeaders } from '../headers/response-headers.ts'
import { WebError } from '../errors.ts'
import { nameFailure } from './name-failure.ts'
import { parseContentCodings } from './content-coding.ts'
import { readBody } from './read-body.ts'

export interface HopRequest {
  url: URL
  method: 'GET' | 'POST'
  headers: Readonly<Record<string, string>>
  body: string | Uint8Array | null
  maxBytes: number
  cutBody: boolean
  signal: AbortSignal
}

/** One answer, redirects not followed. */
export interface HopResponse {
  status: number
  statusText: string
  pairs: readonly (readonly [string, string])[]
  headers: Readonly<Record<string, string>>
  firstByteAt: number
  bytes: Uint8Array
  wireBytes: number
}

/** Bytes of a redirect's or an error's body worth keeping. */
const ASIDE_BYTES = 1024 * 1024

/** Sends one request and reads its answer to the end. Rejects with a `WebError` that names what went wrong below HTTP. */
export async function requestHop(agent: Agent, request: HopRequest, notes: Set<string>): Promise<HopResponse> {
  const response = await readHead(agent, request)
  const firstByteAt = performance.now()
  const pairs = pairHeaders(response.headers as unknown as string[])
  const headers = joinHeaders(pairs)
  const head = { status: response.statusCode, statusText: response.statusText, pairs, headers, firstByteAt }
  const useful = response.statusCode >= 200 && response.statusCode < 300
  try {
    const announced = /^\d{1,15}$/.test(headers['content-length'] ?? '') ? Number(headers['content-length']) : null
    const maxBytes = useful ? request.maxBytes : Math.min(ASIDE_BYTES, request.maxBytes)
    const body = await readBody(
      response.body,
      parseContentCodings(headers['content-encoding']),
      { maxBytes, cut: request.cutBody || !useful, announced },
      notes,
    )
    return { ...head, ...body }
  } catch (error) {
    response.body.on('error', () => undefined).destroy()
    const named: unknown = request.signal.aborted ? request.signal.reason : nameFailure(error, 'body', request.url.href)
    // The status of a failed request says more than what became of its body.
    if (useful || request.signal.aborted) throw named
    notes.add('body-unread')
    return { ...head, bytes: new Uint8Array(), wireBytes: 0 }
  }
}

async function readHead(agent: Agent, request: HopRequest, isRepeat = false): Promise<Dispatcher.ResponseData> {
  const { url } = request
  try {
    return await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: request.method,
      headers: request.headers,
      body: request.body,
      signal: request.signal,
      responseHeaders: 'raw',
      // A connection that has just failed us is not the one to try again on.
      reset: isRepeat,
    })
  } catch (error) {
    if (request.signal.aborted) throw request.signal.reason
    if (!isRepeat && request.method === 'GET' && wasIdleTooLong(error)) return readHead(agent, request, true)
    const named = nameFailure(error, 'head', url.href)
    if (named instanceof WebError && named.code === 'truncated-body')
      throw new WebError('bad-response', named.message, { cause: error, url: url.href })
    throw named
  }
}

/** A kept connection that had answered before and was closed by the server while our request was on its way. */
function wasIdleTooLong(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'UND_ERR_SOCKET' || !('socket' in error))
    return false
  const socket = error.socket as { bytesRead?: number } | null
  return (socket?.bytesRead ?? 0) > 0
}
