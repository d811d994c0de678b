/** One Allow or Disallow line. `pattern` is a path with `*` and a closing `$`, percent-encoding normalized. */
export interface RobotsRule {
  allow: boolean
  pattern: string
}

export interface RobotsGroup {
  /** Product tokens in lower case, `*` among them. */
  agents: string[]
  rules: RobotsRule[]
  /** Not in the RFC; kept where given (ms). */
  crawlDelayMs: number | null
  /** `Content-Signal` values as written (contentsignals.org). */
  contentSignals: string[]
}

export interface Robots {
  groups: RobotsGroup[]
  /** Absolute URLs, as written. */
  sitemaps: string[]
}

/** What is parsed of a file; the RFC wants at least 500 KiB. */
export const ROBOTS_BYTES = 512 * 1024

/** Reads a robots.txt (RFC 9309). Lines that nobody understands are passed over; it never throws. */
export function parseRobots(text: string): Robots {
  const robots: Robots = { groups: [], sitemaps: [] }
  let group: RobotsGroup | null = null
  /** User-agent lines in a row name one group; a rule ends the row. */
  let naming = false
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const record = /^[ \t]*([A-Za-z-]{1,40})[ \t]*:[ \t]*([^#]*)/.exec(line.slice(0, 4096))
    if (!record) continue
    const key = record[1]!.toLowerCase()
    const value = record[2]!.trim()
    if (key === 'user-agent') {
      if (!group || !naming)
        robots.groups.push((group = { agents: [], rules: [], crawlDelayMs: null, contentSignals: [] }))
      naming = true
      group.agents.push(productToken(value))
    } else if (key === 'sitemap') {
      if (value !== '') robots.sitemaps.push(value)
    } else if (group && (key === 'allow' || key === 'disallow')) {
      naming = false
      // An empty pattern matches nothing: "Disallow:" forbids nothing.
      if (value !== '') group.rules.push({ allow: key === 'allow', pattern: normalizePath(value) })
    } else if (group && key === 'crawl-delay') {
      naming = false
      const seconds = /^\d{1,6}(\.\d{1,6})?/.exec(value)?.[0]
      if (seconds !== undefined) group.crawlDelayMs = Number(seconds) * 1000
    } else if (group && key === 'content-signal') {
      group.contentSignals.push(value)
    }
  }
  return robots
}

/** The part of a user agent that robots.txt names: letters, `-` and `_` at its beginning, in lower case. */
export function productToken(agent: string): string {
  if (agent.startsWith('*')) return '*'
  return /^[a-z_-]{1,100}/i.exec(agent)?.[0].toLowerCase() ?? ''
}

/**
 * Makes equal what means the same (RFC 9309 section 2.2.2): octets outside of ASCII are percent-encoded, percent-encoded
 * unreserved characters decoded, hex digits in upper case; reserved characters stay as they are written, save `:` and
 * `/` in the query, where both ways of writing them mean the same.
 */
export function normalizePath(path: string): string {
  const encoded = path.replace(/[^\x21-\x7e]+/g, (raw) =>
    Array.from(Buffer.from(raw, 'utf8'), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  )
  const query = encoded.indexOf('?')
  return encoded.replace(/%([0-9a-f]{2})/gi, (escape, hex: string, at: number) => {
    const character = String.fromCharCode(parseInt(hex, 16))
    const isPlain = /[A-Za-z0-9._~-]/.test(character) || (query >= 0 && at > query && /[:/]/.test(character))
    return isPlain ? character : escape.toUpperCase()
  })
}
