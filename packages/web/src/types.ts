import type { LookupFunction } from 'node:net'

/** What an exchange is for: it sets the Accept header and nothing else. */
export type FetchPurpose = 'feed' | 'page' | 'robots' | 'sitemap' | 'hub' | 'webhook'

/** Opaque: whatever the server said last, echoed byte for byte, never invented (RFC 9110 section 13.1). */
export interface Validators {
  etag: string | null
  lastModified: string | null
}

export interface WebRequest {
  /** Absolute http or https URL. */
  url: string
  purpose: FetchPurpose
  /** Makes the request conditional. Null asks for the whole document. Default null. */
  validators?: Validators | null
  /** Time for the whole exchange, redirects and body included. Default: the client's. */
  deadlineMs?: number
  /** Most bytes of the decoded body. Default: the client's. */
  maxBytes?: number
  /** Keep the beginning of a body that is larger, with the note `body-cut`, instead of failing. Default false. */
  cutBody?: boolean
  /** Instead of the client's, for a publisher that asked for another. */
  userAgent?: string
  /** Further request headers. Cookie, Referer and those that the client sets itself are refused with a TypeError. */
  headers?: Readonly<Record<string, string>>
  /** Default GET. Redirects of a POST are not followed. */
  method?: 'GET' | 'POST'
  /** Body of a POST. */
  body?: string | Uint8Array
  /** Ends the exchange early with `aborted`, as at shutdown. */
  signal?: AbortSignal
}

/** One answered redirect on the way. */
export interface RedirectHop {
  url: string
  status: number
  /** Where it led, absolute. */
  location: string
  /** 301 and 308: the server says that the address has moved for good. */
  permanent: boolean
}

/** How long the answer stays fresh, as the server says it (RFC 9111 section 4.2). */
export interface Freshness {
  /** From the moment of the answer, Age already taken off; null where nothing usable is said. */
  freshForMs: number | null
  /** The saying itself, for people: `Cache-Control max-age 900`. */
  source: string | null
}

export type FeedShape = 'rss' | 'atom' | 'rdf' | 'jsonfeed' | 'sitemap'

/** What the bytes are, whatever their Content-Type says. */
export interface ContentGuess {
  kind: 'feed' | 'html' | 'json' | 'xml' | 'text' | 'binary' | 'empty'
  /** Where `kind` is feed. */
  feed: FeedShape | null
}

export interface ExchangeTiming {
  /** Until the head of the last answer. */
  firstByteMs: number
  totalMs: number
}

/** One HTTP exchange, redirects included, with an answer that can be used: a 2xx or a 304. */
export interface Exchange {
  /** As asked, without fragment and credentials. */
  url: string
  /** The one that answered. */
  finalUrl: string
  status: number
  statusText: string
  /** Names in lower case; repeated headers joined by ", ". */
  headers: Readonly<Record<string, string>>
  /** As received, in order: bytes as Latin-1. */
  rawHeaders: readonly (readonly [name: string, value: string])[]
  hops: readonly RedirectHop[]
  /** The address to store instead, where every hop was permanent and none left https; null otherwise. */
  permanentUrl: string | null
  notModified: boolean
  /** Decoded of its content coding; still in its charset. */
  body: Uint8Array
  /** Bytes of the body on the wire. */
  wireBytes: number
  /** Of the decoded body, in RFC 9530 syntax: `sha-256=:…:`. */
  digest: string
  /** The Content-Type header, and the charset it names in lower case. */
  contentType: string | null
  charset: string | null
  content: ContentGuess
  validators: Validators
  freshness: Freshness
  /** What Retry-After asks for from now on; null where it is absent or unreadable. */
  retryAfterMs: number | null
  /** By the client's clock. */
  fetchedAt: Date
  timing: ExchangeTiming
  /** The address that was connected to; null where the connection was gone before it could be read. */
  remoteAddress: string | null
  /** What was overlooked on the way: `encoding-absent`, `https-left`, `gzip-file` … */
  notes: readonly string[]
}

export interface WebClientConfig {
  /** Honest, with a contact URL: `Crosswire/0.1 (+https://example.org/bot)`. */
  userAgent: string
  /** Default 30,000. */
  deadlineMs?: number
  /** Default 10 MiB. */
  maxBytes?: number
  /** Default 10. */
  maxRedirects?: number
  /** Default 10,000. */
  connectTimeoutMs?: number
  /** Longest silence while waiting for a head or between two pieces of a body. Default 15,000. */
  idleTimeoutMs?: number
  /** Connections kept to one origin. Default 2. */
  connectionsPerOrigin?: number
  /** Follow a redirect from https to http. Default true; such an address is never stored. */
  followDowngrade?: boolean
  /** Reach loopback, private and link-local addresses, and any port. Default false. */
  allowPrivateNetwork?: boolean
  /** CIDR ranges or addresses that may be reached though they are not public: `10.1.0.0/16`. Default none. */
  allowNetworks?: readonly string[]
  /** Further ports below 1024 that may be reached, beside 80 and 443. Default none. */
  allowPorts?: readonly number[]
  /** `HOST=ADDRESS:PORT` or `*.suffix=ADDRESS:PORT`: connect elsewhere, keeping Host header and TLS name. Default none. */
  resolve?: readonly string[]
  /** Name resolution. Default: the system's. */
  lookup?: LookupFunction
  /** Certificates to trust beside the system's, PEM. Default none. */
  extraCa?: string
  /** Milliseconds since 1970; dates what is fetched. Default: the system's. */
  now?: () => number
}

/** The one way to the web. */
export interface WebClient {
  /** Settles with a usable answer; rejects with a `WebError` for everything else, which carries the answer if there was one. */
  fetch: (request: WebRequest) => Promise<Exchange>
  /** Ends idle connections and waits for running exchanges. */
  close: () => Promise<void>
}
