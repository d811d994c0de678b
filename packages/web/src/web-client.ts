import { Agent } from 'undici'
import { parseNetwork } from './connect/address.ts'
import { createGuardedConnector } from './connect/guarded-connector.ts'
import { isPortAllowed } from './connect/port.ts'
import { parseResolveOverrides } from './connect/resolve-overrides.ts'
import { findChallenge } from './content/find-challenge.ts'
import { WebError } from './errors.ts'
import { buildExchange } from './exchange/build-exchange.ts'
import { decideRedirect } from './exchange/decide-redirect.ts'
import { openGzipFile } from './exchange/gzip-file.ts'
import { buildRequestHeaders } from './exchange/request-headers.ts'
import { requestHop } from './exchange/request-hop.ts'
import { nameStatus } from './exchange/status-error.ts'
import type { Exchange, RedirectHop, WebClient, WebClientConfig, WebRequest } from './types.ts'

const MAX_HEAD_BYTES = 64 * 1024

/**
 * The polite client: conditional requests, redirects by hand, one deadline, capped and decoded bodies, public addresses
 * only, no cookies, no referrer. It asks once per call: when to ask again is the queue's business. Throws a TypeError on
 * a setting that makes no sense.
 */
export function createWebClient(config: WebClientConfig): WebClient {
  const rules = {
    maxRedirects: config.maxRedirects ?? 10,
    followDowngrade: config.followDowngrade ?? true,
    deadlineMs: config.deadlineMs ?? 30_000,
    maxBytes: config.maxBytes ?? 10 * 1024 * 1024,
    now: config.now ?? Date.now,
  }
  const overrides = parseResolveOverrides(config.resolve ?? [])
  const remoteAddresses = createRecent<string>(5000)
  const agent = createAgent(config, overrides, (origin, address) => remoteAddresses.set(origin, address))
  const mayUsePort = (url: URL) =>
    config.allowPrivateNetwork === true || isPortAllowed(portOf(url), config.allowPorts ?? [])

  async function exchange(request: WebRequest, signal: AbortSignal): Promise<Exchange> {
    const asked = readUrl(request.url)
    const startedAt = performance.now()
    const hops: RedirectHop[] = []
    const notes = new Set<string>()
    const maxBytes = request.maxBytes ?? rules.maxBytes
    for (let url = asked; ;) {
      if (!mayUsePort(url)) throw new WebError('port-refused', `${url.href} names port ${url.port}`, { url: url.href })
      const headers = buildRequestHeaders(request, url, asked, config.userAgent)
      const method = request.method ?? 'GET'
      const response = await requestHop(
        agent,
        { url, method, headers, body: request.body ?? null, maxBytes, cutBody: request.cutBody ?? false, signal },
        notes,
      )
      const location = method === 'GET' ? response.headers['location'] : undefined
      const redirect = method === 'GET' ? decideRedirect(url, response.status, location, hops, rules) : NO_REDIRECT
      if (redirect.kind === 'follow') {
        hops.push(redirect.hop)
        if (redirect.leavesHttps) notes.add('https-left')
        url = redirect.to
        continue
      }
      const bytes = await openGzipFile(response.bytes, maxBytes, notes)
      const remoteAddress = remoteAddresses.get(url.origin) ?? null
      const fetchedAt = new Date(rules.now())
      const parts = {
        asked,
        final: url,
        hops,
        response: { ...response, bytes },
        notes,
        fetchedAt,
        startedAt,
        remoteAddress,
      }
      const built = buildExchange(parts)
      if (redirect.kind === 'refuse')
        throw new WebError(redirect.code, redirect.message, { exchange: built, url: url.href })
      return judge(built, request)
    }
  }

  return {
    async fetch(request) {
      const deadlineMs = request.deadlineMs ?? rules.deadlineMs
      const controller = new AbortController()
      const late = () => new WebError('deadline-exceeded', `${request.url} took longer than ${deadlineMs} ms`)
      const timer = setTimeout(() => controller.abort(late()), deadlineMs)
      const onAbort = () => controller.abort(new WebError('aborted', `${request.url} was given up`))
      if (request.signal?.aborted) onAbort()
      request.signal?.addEventListener('abort', onAbort, { once: true })
      try {
        return await exchange(request, controller.signal)
      } finally {
        clearTimeout(timer)
        request.signal?.removeEventListener('abort', onAbort)
      }
    },
    close: () => (agent.closed ? Promise.resolve() : agent.close()),
  }
}

const NO_REDIRECT = { kind: 'none' } as const

/** Throws where the answer cannot be used, with the answer in hand. */
function judge(exchange: Exchange, request: WebRequest): Exchange {
  const service = findChallenge(exchange.headers, exchange.body, exchange.content)
  if (service !== null)
    throw new WebError('challenge-page', `${service} answered for ${exchange.finalUrl} with a check`, {
      exchange,
      url: exchange.finalUrl,
      ...(exchange.retryAfterMs === null
        ? {}
        : { retryAt: new Date(exchange.fetchedAt.getTime() + exchange.retryAfterMs) }),
    })
  const { etag = null, lastModified = null } = request.validators ?? {}
  const error = nameStatus(exchange, etag !== null || lastModified !== null)
  if (error) throw error
  return exchange
}

function createAgent(
  config: WebClientConfig,
  overrides: ReturnType<typeof parseResolveOverrides>,
  onConnect: (origin: string, remoteAddress: string) => void,
): Agent {
  const idleTimeoutMs = config.idleTimeoutMs ?? 15_000
  return new Agent({
    connections: config.connectionsPerOrigin ?? 2,
    pipelining: 1,
    headersTimeout: idleTimeoutMs,
    bodyTimeout: idleTimeoutMs,
    maxHeaderSize: MAX_HEAD_BYTES,
    connect: createGuardedConnector({
      allowPrivateNetwork: config.allowPrivateNetwork ?? false,
      allowNetworks: (config.allowNetworks ?? []).map(parseNetwork),
      overrides,
      connectTimeoutMs: config.connectTimeoutMs ?? 10_000,
      lookup: config.lookup,
      extraCa: config.extraCa,
      onConnect,
    }),
  })
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new WebError('bad-url', `"${text.slice(0, 300)}" is not an absolute http or https URL`)
  url.hash = ''
  return url
}

function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
}

/** A map that forgets its oldest key when full. */
function createRecent<Value>(most: number): {
  get: (key: string) => Value | undefined
  set: (key: string, value: Value) => void
} {
  const map = new Map<string, Value>()
  return {
    get: (key) => map.get(key),
    set(key, value) {
      map.delete(key)
      map.set(key, value)
      if (map.size > most) for (const oldest of map.keys()) return void map.delete(oldest)
    },
  }
}
