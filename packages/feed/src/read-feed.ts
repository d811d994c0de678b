import { decodeBytes } from '@crosswire/text'
import { AdaptContext } from './adapt/context.ts'
import { FeedError } from './errors.ts'
import { jsonDepth, refuseFloods } from './floods.ts'
import { looksLikePage } from './html/document.ts'
import { readJsonFeed } from './json-feed.ts'
import { readListingPage } from './listing/read-listing-page.ts'
import { readXmlFeed } from './read-xml.ts'
import { repairControls } from './repair-controls.ts'
import { readSitemap } from './sitemap.ts'
import type { ReadFeed, ReadFeedOptions } from './types.ts'
import { scanXml } from './xml/scan-xml.ts'
import type { EntryWindow } from './xml/scanned.ts'

/** A longer document is refused unread, unless its reader says otherwise. */
export const MAX_FEED_BYTES = 25_000_000
const MAX_ENTRIES = 5_000
/** As many pages as one sitemap may list (sitemaps.org, "Sitemap file requirements"). */
const MAX_PAGES = 50_000
/** Elements are those kept at one go. A document of more entries is no feed of any kind. */
const LIMITS = { maxDepth: 250, maxElements: 400_000, maxEntries: 150_000 }

const MAX_JSON_DEPTH = 100

type Reading = Omit<ReadFeed, 'charset' | 'warnings'>

/**
 * Reads the bytes of a feed, whatever its format, charset and state of repair.
 * @throws {FeedError} with a code and what to do, where there is no feed in them or they are hostile
 */
export async function readFeed(bytes: Uint8Array, options: ReadFeedOptions): Promise<ReadFeed> {
  const maxBytes = options.maxBytes ?? MAX_FEED_BYTES
  if (bytes.length > maxBytes) throw new FeedError('too-large', `${bytes.length} bytes, more than ${maxBytes}`)
  const { text: decoded, charset, damaged } = decodeBytes(bytes, { contentType: options.contentType })
  const text = repairControls(decoded)
  const warnings = new Set<string>()
  if (damaged) warnings.add('charset-damaged')
  const start = /\S/.exec(text)?.[0]
  if (start === undefined) throw new FeedError('empty', 'no text in the document')
  const reading = start === '{' ? readJson(text, options, warnings) : await readMarkup(text, options, warnings)
  if (reading.next !== null) warnings.add('entries-capped')
  return { ...reading, charset, warnings: [...warnings] }
}

const contextOf = (options: ReadFeedOptions, warnings: Set<string>): AdaptContext =>
  new AdaptContext({
    isAtom: false,
    timezone: options.timezone,
    now: options.now ?? new Date(),
    warnings,
    bodies: [],
  })

function readJson(text: string, options: ReadFeedOptions, warnings: Set<string>): Reading {
  if (jsonDepth(text) > MAX_JSON_DEPTH) throw new FeedError('too-deep', `JSON nested deeper than ${MAX_JSON_DEPTH}`)
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (error) {
    throw new FeedError('not-a-feed', `neither JSON nor XML (${(error as Error).message.slice(0, 200)})`, {
      cause: error,
    })
  }
  const items = (document as { items?: unknown }).items
  if (Array.isArray(items) && items.length > LIMITS.maxEntries) {
    throw new FeedError('too-many-entries', `more than ${LIMITS.maxEntries} entries`)
  }
  const reading = readJsonFeed(document, options.url, windowOf(options, MAX_ENTRIES), contextOf(options, warnings))
  if (!reading) throw new FeedError('not-a-feed', 'JSON, but no JSON Feed')
  return reading
}

async function readMarkup(text: string, options: ReadFeedOptions, warnings: Set<string>): Promise<Reading> {
  if (looksLikePage(text)) return readListingPage(text, options)
  refuseFloods(text, LIMITS.maxEntries)
  const scanned = scanXml(text, { ...LIMITS, window: windowOf(options, MAX_ENTRIES) })
  const sitemap = readSitemap(scanned.nodes, options.url, windowOf(options, MAX_PAGES), contextOf(options, warnings))
  const reading =
    sitemap ??
    (await readXmlFeed(scanned, {
      url: options.url,
      timezone: options.timezone,
      now: options.now ?? new Date(),
      warnings,
    }))
  if (!reading) {
    if (options.listing && scanned.nodes.length > 0) return readListingPage(text, options)
    throw new FeedError('not-a-feed', 'neither RSS, RDF, Atom, JSON Feed nor a sitemap')
  }
  for (const warning of scanned.warnings) warnings.add(warning)
  return reading
}

function windowOf({ from = 0, maxEntries }: ReadFeedOptions, byDefault: number): EntryWindow {
  return { from, to: from + (maxEntries ?? byDefault) }
}
