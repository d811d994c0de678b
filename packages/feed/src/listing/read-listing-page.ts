import { getAttributeValue } from 'domutils'
import { adaptLanguage } from '../adapt/adapt-entry.ts'
import { discoverFeeds } from '../discover.ts'
import { FeedError } from '../errors.ts'
import { findFirst, lineOf, parseHtml } from '../html/document.ts'
import type { FeedHead, ReadFeed, ReadFeedOptions } from '../types.ts'
import { countOwnLinks, readListing } from './read-listing.ts'

const MAX_ENTRIES = 1_000
/** Error pages and front doors have a few links that look like articles. */
const PLAINLY_A_LISTING = 5
/** A page of the site has its menu, also on a day without news; an error page of the server has none. */
const MENU_LINKS = 3
const EMPTY_HEAD: FeedHead = {
  title: null,
  homeUrl: null,
  id: null,
  description: null,
  language: null,
  updated: null,
  published: null,
  image: null,
  ttlMinutes: null,
  generator: null,
}

/** A web page: the listing that was asked for, else an error that names the feeds it declares. */
export function readListingPage(text: string, options: ReadFeedOptions): Omit<ReadFeed, 'charset' | 'warnings'> {
  if (!options.listing) {
    const feeds = discoverFeeds(text, options.url)
      .filter(({ by }) => by === 'link')
      .map(({ url }) => url)
    const hint = feeds.length === 0 ? '' : ` that names its feeds (${feeds.slice(0, 5).join(', ')})`
    throw new FeedError('not-a-feed', `a web page${hint}`)
  }
  const document = parseHtml(text, options.url)
  const selector = options.listing === 'guess' ? undefined : options.listing.links
  const entries = readListing(document, {
    links: selector,
    timezone: options.timezone,
    now: options.now ?? new Date(),
  })
  const { dom, base } = document
  const isListing =
    options.listing === 'guess'
      ? entries.length >= PLAINLY_A_LISTING
      : selector !== undefined || entries.length > 0 || countOwnLinks(document) >= MENU_LINKS
  if (!isListing) throw new FeedError('not-a-feed', 'a web page without a list of articles')
  const html = findFirst(dom, 'html')
  const title = findFirst(dom, 'title')
  return {
    format: 'listing',
    feed: {
      ...EMPTY_HEAD,
      title: title ? lineOf(title) : null,
      homeUrl: base,
      language: adaptLanguage(html ? getAttributeValue(html, 'lang') : null),
    },
    entries: entries.slice(0, options.maxEntries ?? MAX_ENTRIES),
    hints: { ttlMinutes: null, updateIntervalMinutes: null, skipHours: [], skipDays: [] },
    links: { self: null, hubs: [], next: null, previousArchive: null },
    children: [],
    next: null,
  }
}
