import { foldName, type Attribution, type Telling } from './telling.ts'

/** An article that a citation may mean. */
export interface CitedCandidate {
  telling: Telling
  /** `story`: told in the citing article's story; `recalled`: in a story that it recalls; `elsewhere`: anywhere else. */
  place: 'story' | 'recalled' | 'elsewhere'
  /** The article it was made from. */
  derivedFrom: string | null
}

export interface ResolvedCitation {
  citationId: string
  articleId: string
  confidence: number
}

const MINUTE = 60_000
/** A page may be dated a little before the source that it names. */
const SLACK = 30 * MINUTE
const DAY = 1_440 * MINUTE
/** What an article was made from is what it cites. */
const MADE_FROM = 0.95
const LEAST = 0.5

/**
 * Finds the very articles that an article cites: the one that it was made from, over however many hands; else the one of the
 * cited publisher that tells best what the citing paragraph tells, in the same story, or in the story recalled, or, if
 * nearly all of it stands there, anywhere. Of several editions the first is meant, unless the text follows another.
 */
export function resolveCitations(
  x: Telling,
  lineage: readonly string[],
  candidates: readonly CitedCandidate[],
): ResolvedCitation[] {
  const byId = new Map(candidates.map((candidate) => [candidate.telling.id, candidate]))
  const publisherOf = learnPublishers([x, ...candidates.map(({ telling }) => telling)])
  const resolved = x.attributions.flatMap((attribution): ResolvedCitation[] => {
    const { id: citationId } = attribution
    const publisher = publisherOf(attribution)
    if (publisher === null || publisher === x.publisher) return []
    const held = candidates.filter(({ telling }) => telling.publisher === publisher && telling.id !== x.id)
    const ancestor = lineage.find((id) => byId.get(id)?.telling.publisher === publisher)
    if (ancestor !== undefined && !attribution.isBackground)
      return [{ citationId, articleId: ancestor, confidence: MADE_FROM }]
    const best = held
      .filter(({ telling }) => !(telling.time > x.until + SLACK))
      .map((candidate) => ({ candidate, score: scoreOf(x, attribution, candidate) }))
      .sort((a, b) => b.score - a.score || b.candidate.telling.time - a.candidate.telling.time)[0]
    if (!best || best.score < LEAST) return []
    const articleId = firstEdition(best.candidate, byId)
    return [{ citationId, articleId, confidence: Math.min(0.9, Math.round(best.score * 1000) / 1000) }]
  })
  return [...resolved, ...resolveUnnamed(x, resolved)]
}

/** Who has no name is known by the article alone that they were reported through. */
function resolveUnnamed({ attributions }: Telling, resolved: readonly ResolvedCitation[]): ResolvedCitation[] {
  const byId = new Map(resolved.map((one) => [one.citationId, one]))
  return attributions.flatMap(({ id, kind, via }) => {
    const through = kind !== 'unnamed' || via === null ? undefined : byId.get(via)
    return through ? [{ ...through, citationId: id }] : []
  })
}

/** Whose site a body has, where one text does not tell it and others that name the same body do. */
function learnPublishers(tellings: readonly Telling[]): (attribution: Attribution) => string | null {
  const known = new Map<string, string | null>()
  for (const { attributions } of tellings)
    for (const { kind, publisher, name } of attributions) {
      if (kind !== 'institution' || publisher === null) continue
      const before = known.get(foldName(name))
      known.set(foldName(name), before === undefined || before === publisher ? publisher : null)
    }
  return ({ kind, publisher, name }) =>
    publisher ?? (kind === 'institution' ? (known.get(foldName(name)) ?? null) : null)
}

/** Fewer facts than this tell nothing about an article of another story. */
const LEAST_FACTS = 3

function scoreOf(x: Telling, { facts, isBackground }: Attribution, { telling, place }: CitedCandidate): number {
  const days = Math.abs(x.time - telling.time) / DAY
  const near = 0.1 / (1 + days)
  if (place === 'elsewhere') {
    // A short paragraph names too little: then the whole text must fit.
    const asked = facts.size >= LEAST_FACTS ? facts : new Set(x.facts.keys())
    return asked.size >= LEAST_FACTS && days <= 10 ? 0.65 * shareOf(asked, telling) + near : 0
  }
  // A passage that looks back means what was told then; the rest means what is told now.
  const fits = isBackground === (place === 'recalled') ? 0.5 : 0.2
  return fits + 0.35 * (facts.size === 0 ? 0.5 : shareOf(facts, telling)) + near
}

const shareOf = (facts: ReadonlySet<number>, telling: Telling): number =>
  [...facts].filter((key) => telling.facts.has(key)).length / facts.size

/** The article that a publisher's other editions were translated from. */
function firstEdition(candidate: CitedCandidate, byId: ReadonlyMap<string, CitedCandidate>): string {
  let at = candidate
  for (let steps = 0; steps < 5; steps++) {
    const source = at.derivedFrom === null ? undefined : byId.get(at.derivedFrom)
    if (source?.telling.publisher !== at.telling.publisher) break
    at = source
  }
  return at.telling.id
}
