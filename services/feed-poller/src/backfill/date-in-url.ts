/** A stretch of time, its end left out; milliseconds since 1970. */
export interface Span {
  from: number
  to: number
}

const YEAR = '(20[0-4]\\d|199\\d)'
const MONTH = '(0[1-9]|1[0-2]|[1-9])'
const DAY = '(0[1-9]|[12]\\d|3[01]|[1-9])'
const DATED = [
  new RegExp(`(?<!\\d)${YEAR}[-/_.]${MONTH}[-/_.]${DAY}(?!\\d)`),
  /(?<!\d)(20[0-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/,
  new RegExp(`(?<!\\d)${YEAR}[-/_.]${MONTH}(?!\\d)`),
  /(?<!\d)(20[0-4]\d)(0[1-9]|1[0-2])(?!\d)/,
  new RegExp(`(?<=[-/_.=])${YEAR}(?![\\d])`),
]

/**
 * The day, month or year that an address names, as sitemaps cut by date and addresses of articles do:
 * `sitemap-2025-11.xml`, `/2025/11/21/slug`, `news_20251121.xml`. Null where it names none.
 */
export function readDateInUrl(url: string): Span | null {
  const path = URL.canParse(url) ? new URL(url).pathname + new URL(url).search : url
  for (const pattern of DATED) {
    const match = pattern.exec(path.slice(0, 1000))
    if (!match) continue
    const [year, month, day] = [Number(match[1]), match[2] && Number(match[2]), match[3] && Number(match[3])]
    if (!month) return { from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) }
    if (!day) return { from: Date.UTC(year, month - 1, 1), to: Date.UTC(year, month, 1) }
    return { from: Date.UTC(year, month - 1, day), to: Date.UTC(year, month - 1, day + 1) }
  }
  return null
}
