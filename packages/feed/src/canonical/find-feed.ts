import type { XmlElement } from '../xml/element.ts'
import { inherit, type Family, type Inherited } from './context.ts'

/** An element with what holds inside it. */
export interface Placed {
  element: XmlElement
  inherited: Inherited
}

export interface FoundFeed {
  family: Family
  /** The elements whose children describe the feed: the root and the channels in it. */
  heads: readonly Placed[]
  entries: readonly Placed[]
}

const ROOTS: Readonly<Record<string, Family>> = {
  rss: 'rss',
  'rdf:rdf': 'rdf',
  rdf: 'rdf',
  feed: 'atom',
  entry: 'atom',
  channel: 'rss',
  'atom:feed': 'atom',
}

/** Finds the feed in a scanned document, under a few elements of something else if need be; null where there is none. */
export function findFeed(nodes: readonly XmlElement[], url: string): FoundFeed | null {
  const root = findRoot(nodes, 0)
  if (!root) return null
  const family = ROOTS[root.name]!
  const outer: Inherited = { family, base: url, language: undefined }
  if (root.name === 'entry') {
    return {
      family,
      heads: [{ element: root, inherited: inherit(outer, root) }],
      entries: [{ element: root, inherited: outer }],
    }
  }
  const found = { family, heads: [] as Placed[], entries: [] as Placed[] }
  collect(root, inherit(outer, root), found, 0)
  return found
}

function findRoot(nodes: readonly XmlElement[], depth: number): XmlElement | null {
  for (const node of nodes) if (node.name in ROOTS) return node
  if (depth >= 3) return null
  for (const node of nodes) {
    const inner = findRoot([...node.elements()], depth + 1)
    if (inner) return inner
  }
  return null
}

/** Items stand in the channel, beside it (RSS 0.90, 1.0), or in a list of their own. */
function collect(
  element: XmlElement,
  inherited: Inherited,
  found: { heads: Placed[]; entries: Placed[] },
  depth: number,
): void {
  found.heads.push({ element, inherited })
  for (const child of element.elements()) {
    switch (child.name) {
      case 'item':
      case 'entry':
      case 'atom:entry':
        found.entries.push({ element: child, inherited })
        break
      case 'channel':
      case 'items':
      case 'feed':
        if (depth < 4) collect(child, inherit(inherited, child), found, depth + 1)
    }
  }
}
