import { findingId, type Citation } from '@crosswire/record'
import type { CodePoints } from '@crosswire/text'
import type { FoundCitation } from './found.ts'
import { entityOf } from './source.ts'

/** The record's citations of one text, in its order; `owner` is the version or document they belong to. */
export function toCitations(
  owner: string,
  points: CodePoints,
  found: readonly FoundCitation[],
  scopes: ReadonlyMap<FoundCitation, { start: number; end: number }>,
): Citation[] {
  const ids = new Map<FoundCitation, string>()
  const idOf = (edge: FoundCitation): string => {
    let id = ids.get(edge)
    if (id === undefined) {
      const marker = points.evidence(edge.start, edge.end)
      id = findingId(
        'citation',
        owner,
        marker.start,
        marker.end,
        edge.source.kind,
        edge.source.canonicalName,
        edge.via ? edge.via.source.canonicalName : '',
      )
      ids.set(edge, id)
    }
    return id
  }
  return found.map((edge) => {
    const scope = scopes.get(edge)
    const { units } = edge.match.sentence
    return {
      id: idOf(edge),
      relation: edge.match.rule.spec.relation ?? 'cites',
      kind: edge.source.kind,
      cited: {
        publisherId: edge.source.publisherId,
        entityId: entityOf(edge.source),
        name: edge.source.name,
        canonicalName: edge.source.canonicalName,
        articleId: null,
        url: null,
        form: edge.source.form,
      },
      via: edge.via ? idOf(edge.via) : null,
      updatePosition: edge.update,
      marker: points.evidence(edge.start, edge.end),
      cue: units[edge.match.anchor]!.text,
      scope: scope ? points.evidence(scope.start, scope.end) : null,
      rule: edge.match.rule.spec.id,
      confidence: confidenceOf(edge),
    }
  })
}

/** How sure an edge is: a source known by name most, a bare or unknown one less. */
function confidenceOf({ source, match }: FoundCitation): number {
  const known = source.publisherId !== null || source.entityId !== null
  const byVerb = /\.say\./.test(match.rule.spec.id)
  if (source.kind === 'unnamed') return 0.8
  return known ? (byVerb ? 0.95 : 0.97) : byVerb ? 0.85 : 0.9
}
