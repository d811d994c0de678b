import { decodeBytes } from '@crosswire/text'
import { FeedError } from './errors.ts'
import { readXmlFeed } from './read-xml.ts'
import type { ReadFeed, ReadFeedOptions } from './types.ts'
import { scanXml } from './xml/scan-xml.ts'

/** A longer document is refused unread, unless its reader says otherwise. */
export const MAX_FEED_BYTES = 20_000_000
const MAX_ENTRIES = 10_000
const LIMITS = { maxDepth: 250, maxElements: 600_000, maxEntries: 100_000 }

/**
 * Reads the bytes of a feed, whatever its format, charset and state of repair.
 * @throws {FeedError} with a code and what to do, where there is no feed in them or they are hostile
 */
export async function readFeed(bytes: Uint8Array, options: ReadFeedOptions): Promise<ReadFeed> {
  const maxBytes = options.maxBytes ?? MAX_FEED_BYTES
  if (bytes.length > maxBytes) throw new FeedError('too-large', `${bytes.length} bytes, more than ${maxBytes}`)
  const { text, charset, damaged } = decodeBytes(bytes, { contentType: options.contentType })
  if (text.trim() === '') throw new FeedError('empty', 'no text in the document')
  const scanned = scanXml(text, LIMITS)
  const { warnings } = scanned
  if (damaged) warnings.add('charset-damaged')
  const reading = await readXmlFeed(scanned.nodes, {
    url: options.url,
    timezone: options.timezone,
    now: options.now ?? new Date(),
    maxEntries: options.maxEntries ?? MAX_ENTRIES,
    warnings,
  })
  if (!reading) throw new FeedError('not-a-feed', 'neither RSS, RDF, Atom, JSON Feed, sitemap nor a listing')
  return { ...reading, charset, warnings: [...warnings] }
}
