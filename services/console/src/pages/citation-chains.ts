import type { ArticleVersion, Citation } from '@crosswire/record'

/** Somebody cited, with whom that one cites in turn by the words of the same text. */
export interface Chain {
  citation: Citation
  through: Chain[]
}

/** A chain longer than this is drawn no further; a record that leads in circles has no end of its own. */
const DEEPEST = 8

/** Whom an article cites: those it cites itself, each with those it was reported through them. Bare links are left out. */
export function buildChains({ citations }: Pick<ArticleVersion, 'citations'>): Chain[] {
  const edges = citations.filter(({ relation }) => relation !== 'links')
  const ids = new Set(edges.map(({ id }) => id))
  const grow = (via: string | null, depth: number): Chain[] =>
    depth === 0
      ? []
      : edges
          .filter((edge) => (edge.via !== null && ids.has(edge.via) ? edge.via : null) === via)
          .map((citation) => ({ citation, through: grow(citation.id, depth - 1) }))
  return grow(null, DEEPEST)
}
