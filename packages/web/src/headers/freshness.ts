import type { Freshness } from '../types.ts'
import { parseHttpDate } from './http-date.ts'

const NOTHING: Freshness = { freshForMs: null, source: null }

/**
 * How long an answer stays fresh (RFC 9111 sections 4.2 and 5.2.2), for a private cache: `no-cache` and `no-store` mean
 * no time at all, `max-age` beats `Expires`, Age is taken off. `s-maxage` speaks to shared caches and is not ours.
 */
export function readFreshness(headers: Readonly<Record<string, string>>, now: number): Freshness {
  const directives = parseCacheControl(headers['cache-control'] ?? '')
  if (directives.has('no-store') || directives.has('no-cache')) return NOTHING
  const age = Number(/^\s*(\d{1,10})\s*$/.exec(headers['age'] ?? '')?.[1] ?? 0) * 1000
  const maxAge = directives.get('max-age')
  if (maxAge !== undefined && /^\d+$/.test(maxAge)) {
    // RFC 9111 section 1.2.2: a number too large to hold counts as 2^31.
    const lifetime = Math.min(Number(maxAge), 2 ** 31) * 1000
    const aged = age > 0 ? ` less Age ${age / 1000}` : ''
    return { freshForMs: Math.max(0, lifetime - age), source: `Cache-Control max-age ${maxAge}${aged}` }
  }
  const expires = headers['expires']
  if (expires === undefined) return NOTHING
  const at = parseHttpDate(expires)
  // An invalid date, "0" above all, means already expired.
  if (at === null) return NOTHING
  const base = parseHttpDate(headers['date'] ?? '') ?? now
  return { freshForMs: Math.max(0, at - base - age), source: `Expires ${expires.trim()}` }
}

/** Directive names in lower case with their values, quotes removed; the first of a kind counts. */
function parseCacheControl(text: string): Map<string, string> {
  const directives = new Map<string, string>()
  for (const part of text.slice(0, 2000).split(',')) {
    const [name = '', value = ''] = part.split('=', 2)
    const key = name.trim().toLowerCase()
    if (key !== '' && !directives.has(key)) directives.set(key, value.trim().replace(/^"|"$/g, ''))
  }
  return directives
}
