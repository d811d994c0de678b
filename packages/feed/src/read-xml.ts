import { AdaptContext } from './adapt/context.ts'
import { adaptEntry } from './adapt/adapt-entry.ts'
import { adaptHead, adaptHints, adaptLinks } from './adapt/adapt-feed.ts'
import { writeCanonicalFeed } from './canonical/write-feed.ts'
import { parseCanonical } from './parse-canonical.ts'
import type { ReadFeed } from './types.ts'
import type { ScannedXml } from './xml/scanned.ts'

export interface XmlFeedOptions {
  url: string
  timezone: string | undefined
  now: Date
  warnings: Set<string>
}

/** Reads scanned XML as RSS, RDF or Atom through rss-parser; null where it is none of them. */
export async function readXmlFeed(
  { nodes, next }: ScannedXml,
  options: XmlFeedOptions,
): Promise<Omit<ReadFeed, 'charset' | 'warnings'> | null> {
  const canonical = writeCanonicalFeed(nodes, options.url)
  if (!canonical) return null
  const raw = await parseCanonical(canonical.xml, canonical.texts)
  const context = new AdaptContext({ ...options, isAtom: canonical.family === 'atom', bodies: canonical.bodies })
  return {
    format: canonical.family,
    feed: adaptHead(raw, context),
    entries: raw.entries.map((entry) => adaptEntry(entry, context)),
    hints: adaptHints(raw),
    links: adaptLinks(raw),
    children: [],
    next,
  }
}
