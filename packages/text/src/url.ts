import {
  REFERRER_PARAMETERS,
  REFERRERS,
  TRACKING_PARAMETERS,
  TRACKING_PREFIXES,
} from './data/tracking-parameters.data.ts'

/** A URL longer than this is not a page that anybody published. */
const MAX_URL_LENGTH = 4096

/** An absolute http or https URL, or null where the reference is none. Without its credentials. */
export function resolveUrl(reference: string, base?: string): string | null {
  if (isPlain(reference, PLAIN_URL)) return reference
  if (base !== undefined && isPlain(reference, PLAIN_PATH)) {
    const origin = originOf(base)
    return origin === null ? null : origin + reference
  }
  const url = parseWebUrl(reference, base)
  return url ? url.href : null
}

/**
 * The URL of a page as it is best known by: absolute, without tracking parameters, session ids, credentials and
 * fragment, percent-encoding in one form (RFC 3986, 6.2.2). Scheme, host, path, a trailing slash and the order of the
 * parameters that remain are the publisher's business and stay. Null for what is no http or https URL.
 */
export function cleanUrl(reference: string, base?: string): string | null {
  const url = parseWebUrl(reference, base)
  if (!url) return null
  if (url.hash && !/^#!?\//.test(url.hash) && !url.hash.startsWith('#!')) url.hash = ''
  url.hostname = url.hostname.replace(/\.$/, '')
  if (url.pathname.includes(';'))
    url.pathname = url.pathname.replace(/;(?:jsessionid|phpsessid|sid)=[^/;]{0,200}/gi, '')
  if (url.pathname.includes('%')) url.pathname = normalizePercent(url.pathname)
  if (url.search) url.search = cleanQuery(url.search)
  // The setter leaves a lone "?" behind when a query was emptied in place.
  return url.href.replace(/(?<!\?)\?+(?=$|#)/, '')
}

/** A front end of the same site: `www.`, and the hosts that serve small screens. */
const FRONT_HOST = /^(?:www|m|mobile|wap|amp|touch)\.(?=[^.]+\.)/
const FRONT_PATH = /^\/(?:amp|m|mobile)(?=\/)|\/(?:amp|index\.(?:s?html?|php|aspx?))?\/?$|\.amp(?=\.html?$)/gi

/**
 * What addresses of one page have in common: without scheme, query, fragment, `www.`, and the marks of a site's mobile
 * editions. Two pages may share it, since a query often names the page; whether they are one, what they say decides.
 */
export function addressKey(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  const place = `${hostname.replace(FRONT_HOST, '')}${port === '' ? '' : `:${port}`}`
  return `${place}${pathname.replace(FRONT_PATH, '')}`
}

/** The query without tracking parameters; every other parameter exactly as written. */
function cleanQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair))
  return kept.length === 0 ? '' : `?${kept.map(normalizePercent).join('&')}`
}

function isTracking(pair: string): boolean {
  const equals = pair.indexOf('=')
  const name = (equals < 0 ? pair : pair.slice(0, equals)).toLowerCase().replace(/^amp;/, '')
  if (TRACKING_PARAMETERS.has(name)) return true
  if (TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix) && name.length > prefix.length)) return true
  if (!REFERRER_PARAMETERS.has(name)) return false
  const value = equals < 0 ? '' : pair.slice(equals + 1).toLowerCase()
  return REFERRERS.has(value) || /^rss\b/.test(value) || (name === 'rss' && /^[01]?$/.test(value))
}

/** `%d0` becomes `%D0`, and an encoded unreserved character stands for itself. */
function normalizePercent(part: string): string {
  return part.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => {
    const char = String.fromCharCode(parseInt(hex, 16))
    return /[A-Za-z0-9._~-]/.test(char) ? char : `%${hex.toUpperCase()}`
  })
}

/** URLs that are already as a URL parser would write them: most of those in feeds. */
const PLAIN_URL =
  /^https?:\/\/(?:[a-z0-9-]{1,63}\.){1,9}[a-z]{2,20}\/[\w\-.~!$&()*+,;=:@%/]*(?:\?[\w\-.~!$&()*+,;=:@%/?]*)?$/
const PLAIN_PATH = /^\/(?!\/)[\w\-.~!$&()*+,;=:@%/]*(?:\?[\w\-.~!$&()*+,;=:@%/?]*)?$/
/** A segment that may lead up or nowhere. */
const DOT_SEGMENT = /\/(?:\.|%2e)/i

const isPlain = (url: string, shape: RegExp): boolean =>
  url.length <= MAX_URL_LENGTH && shape.test(url) && !DOT_SEGMENT.test(url)

const origins = new Map<string, string | null>()

/** Scheme and host of a base URL; documents resolve hundreds of references against one base. */
function originOf(base: string): string | null {
  let origin = origins.get(base)
  if (origin === undefined) {
    origin = parseWebUrl(base)?.origin ?? null
    if (origins.size > 100) origins.clear()
    origins.set(base, origin)
  }
  return origin
}

function parseWebUrl(reference: string, base?: string): URL | null {
  const trimmed = reference.trim().replace(/[\t\r\n]/g, '')
  if (trimmed === '' || trimmed.length > MAX_URL_LENGTH) return null
  const url = parseOrNull(trimmed, base)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null
  if (url.username !== '') url.username = ''
  if (url.password !== '') url.password = ''
  return url
}

/** `URL.parse` is missing in Node 20. */
function parseOrNull(reference: string, base?: string): URL | null {
  try {
    return new URL(reference, base)
  } catch {
    return null
  }
}
