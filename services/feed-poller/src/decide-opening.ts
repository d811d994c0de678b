import type { ListedEntry } from './entries-of.ts'

const DAY_MS = 24 * 3_600_000
/** What a sitemap lists further back is a backfill's business. */
const SITEMAP_MS = 7 * DAY_MS
/** Pages opened of a first reading, however old they are: a ministry's twenty items may span a year. */
const FIRST_READING = 200
const FIRST_READING_MS = 7 * DAY_MS

export interface OpeningContext {
  format: string
  /** Nothing of the feed was known before. */
  isFirst: boolean
  now: number
  /** Entries of the document before these. Default 0. */
  from?: number
}

/**
 * Which new entries have their pages fetched. All of them, but for two: a sitemap lists a site's whole past, most of it
 * without a date; and the first reading of a feed that holds thousands is news in its beginning only.
 */
export function decideOpening(
  fresh: readonly ListedEntry[],
  { format, isFirst, now, from = 0 }: OpeningContext,
): Set<ListedEntry> {
  const isRecent = (entry: ListedEntry, ms: number): boolean =>
    entry.publishedAt !== null && entry.publishedAt > now - ms
  const opened = fresh.filter((entry, index) => {
    if (format === 'sitemap') return isRecent(entry, SITEMAP_MS) || (entry.publishedAt === null && !isFirst)
    return !isFirst || from + index < FIRST_READING || isRecent(entry, FIRST_READING_MS)
  })
  return new Set(opened)
}
