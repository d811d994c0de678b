import type { XmlElement } from '../xml/element.ts'
import type { Family } from './context.ts'
import { findFeed } from './find-feed.ts'
import { writeEntry } from './write-entry.ts'
import { writeHead } from './write-head.ts'
import { XmlWriter, type Body } from './xml-writer.ts'

export interface CanonicalFeed {
  family: Family
  xml: string
  /** HTML that the document holds by number. */
  bodies: readonly Body[]
  /** And texts. */
  texts: readonly string[]
}

/** The root element of a family and, where it has one, whether entries stand in its channel or beside it. */
const SHAPES: Readonly<Record<Family, { root: string; version?: string; channel: 'around' | 'beside' | 'none' }>> = {
  rss: { root: 'rss', version: '2.0', channel: 'around' },
  rdf: { root: 'rdf:RDF', channel: 'beside' },
  atom: { root: 'feed', channel: 'none' },
}

/**
 * A scanned RSS, RDF, Atom or CDF document written anew for rss-parser: well-formed, one dialect, names it knows.
 * Null where the document is none of these.
 */
export function writeCanonicalFeed(nodes: readonly XmlElement[], url: string): CanonicalFeed | null {
  const found = findFeed(nodes, url)
  if (!found) return null
  const { root, version, channel } = SHAPES[found.family]
  const writer = new XmlWriter()
  writer.open(root, version === undefined ? undefined : { version })
  if (channel !== 'none') writer.open('channel')
  // An element without content would reach rss-parser as an empty string, which it trips over.
  writer.text('family', found.family)
  writeHead(writer, found.heads)
  if (channel === 'beside') writer.close('channel')
  for (const { element, inherited } of found.entries) writeEntry(writer, element, inherited)
  if (channel === 'around') writer.close('channel')
  writer.close(root)
  const { bodies, texts } = writer
  return { family: found.family, xml: writer.toString(), bodies, texts }
}
