import { isAttribution } from '@crosswire/record'
import type { SummaryArticle } from './reading.ts'

/** Somebody cited, with whoever that one cites. */
export interface CitedNode {
  name: string
  /** The words of the text that say so; null where the link is the cited article's own. */
  marker: string | null
  /** The very article cited, where it is held. */
  article: SummaryArticle | null
  children: CitedNode[]
}

/** Chains longer than this are drawn no further. */
const MAX_DEPTH = 6

/**
 * Whom an article names as its source, and whom those name in turn: by its own words where it tells the chain itself
 * (`via`), else by the words of the cited article where that is held. Each source stands once under its parent.
 */
export function buildCitationTree(article: SummaryArticle, all: ReadonlyMap<string, SummaryArticle>): CitedNode[] {
  return grow(article, all, new Set([article.id]), MAX_DEPTH)
}

function grow(
  article: SummaryArticle,
  all: ReadonlyMap<string, SummaryArticle>,
  seen: ReadonlySet<string>,
  depth: number,
): CitedNode[] {
  const edges = article.citations.filter(isAttribution)
  const under = (via: string | null, level: number): CitedNode[] => {
    const nodes = new Map<string, CitedNode>()
    for (const edge of edges) {
      if (edge.via !== via) continue
      const key = edge.cited.publisherId ?? edge.cited.canonicalName
      const cited = edge.cited.articleId === null ? null : (all.get(edge.cited.articleId) ?? null)
      const told = level > 0 ? under(edge.id, level - 1) : []
      const own =
        told.length === 0 && cited !== null && !seen.has(cited.id) && level > 0
          ? grow(cited, all, new Set([...seen, cited.id]), level - 1)
          : []
      const node = nodes.get(key)
      if (node === undefined) {
        const marker = edge.marker.exact
        nodes.set(key, { name: edge.cited.canonicalName, marker, article: cited, children: [...told, ...own] })
      } else {
        node.article ??= cited
        node.children.push(
          ...[...told, ...own].filter(({ name }) => !node.children.some((child) => child.name === name)),
        )
      }
    }
    return [...nodes.values()]
  }
  return under(null, depth)
}

/** Steps from the article to the farthest source: 0 where it cites nobody. */
export const depthOf = (nodes: readonly CitedNode[]): number =>
  nodes.reduce((deepest, node) => Math.max(deepest, 1 + depthOf(node.children)), 0)
