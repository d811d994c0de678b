import type { ClaimedTime, FeedFormat } from '@crosswire/record'

export interface FeedPerson {
  name: string | null
  email: string | null
  url: string | null
}

export interface FeedHead {
  title: string | null
  homeUrl: string | null
  id: string | null
  description: string | null
  language: string | null
  /** RFC 3339. */
  updated: string | null
  published: string | null
  image: { url: string; title: string | null } | null
  ttlMinutes: number | null
  /** The software that made it, as it says. */
  generator: string | null
}

export interface FeedEntry {
  /** guid, atom:id, JSON Feed id; as given, never trusted alone. */
  id: string | null
  /** Absolute URL of the page. */
  url: string | null
  title: string | null
  summary: string | null
  contentHtml: string | null
  /** RFC 3339 in the zone stated, else in the feed's zone. */
  published: string | null
  updated: string | null
  /** The same claims with precision and zone; null where there was none or it was rubbish. */
  publishedClaim: ClaimedTime | null
  updatedClaim: ClaimedTime | null
  authors: FeedPerson[]
  categories: string[]
  enclosures: { url: string; type: string | null; length: string | null }[]
  media: { url: string; type: string | null }[]
  source: { title: string | null; url: string | null } | null
  comments: string | null
  language: string | null
  /** Where it happened, as GeoRSS or the geo vocabulary says. */
  geo: { latitude: number; longitude: number } | null
}

/** What a feed says of when to come back, as it says it; the scheduler decides. */
export interface FeedHints {
  ttlMinutes: number | null
  /** sy:updatePeriod and sy:updateFrequency as one interval. */
  updateIntervalMinutes: number | null
  skipHours: number[]
  skipDays: string[]
}

export interface FeedLinks {
  self: string | null
  hubs: string[]
  /** RFC 5005. */
  next: string | null
  previousArchive: string | null
}

/** What a feed document says. */
export interface ReadFeed {
  format: FeedFormat
  charset: string
  feed: FeedHead
  entries: FeedEntry[]
  hints: FeedHints
  links: FeedLinks
  /** Other documents of entries that this one names: the sitemaps of an index. */
  children: { url: string; updated: string | null }[]
  /** Where to read on in the document, as `from`; null where its last entry has been read. */
  next: number | null
  /** What was mended or dropped on the way: `entries-capped`, `date-rejected`, `xml-repaired` … */
  warnings: string[]
}

export interface ReadFeedOptions {
  url: string
  /** The HTTP Content-Type header. */
  contentType?: string | undefined
  /** IANA zone of dates that state none. Default UTC. */
  timezone?: string | undefined
  /**
   * Reads an HTML page as a listing, its article links by a CSS selector or by their shape; `guess` does so only where the
   * page plainly is one. Default: a page is no feed.
   */
  listing?: { links?: string | undefined } | 'guess' | undefined
  /** The clock, for dates without a year and for refusing the future. */
  now?: Date | undefined
  /** Entries before this one are passed over: a document may be read in several goes. Default 0. */
  from?: number | undefined
  /** Entries read at one go; `next` says where those left out begin. Default 5,000, of a sitemap 50,000. */
  maxEntries?: number | undefined
  /** A longer document is refused. Default 25,000,000. */
  maxBytes?: number | undefined
}
