import type { Relation } from '../types.ts'
import type { SourceEvidence } from './judge-source.ts'

export interface RelationDecision {
  relation: Relation
  /** The evidence of the article it was made from, or that it follows; null where it stands by itself. */
  evidence: SourceEvidence | null
}

/** Share of the wording that a copy has from its source. */
const COPY = 0.65
/** From which it is a copy word for word; where it credits the source, the line that does so is its own. */
const WORD_FOR_WORD = 0.9
const WORD_FOR_WORD_CREDITED = 0.78
/** Share of its figures that a copy keeps: the same words with other figures are another bulletin. */
const FIGURES_KEPT = 0.5
/** Share of what is said that an outlet's own version in another language keeps. */
const OWN_VERSION = 0.5
/** Share of what is said, both ways, that a translation by another outlet keeps. */
const TRANSLATED = 0.6
const TRANSLATED_BACK = 0.5
/** Share of what is said that shows, without any credit, where the rest came from. */
const RETOLD_UNCREDITED = 0.72
const RETOLD_BACK = 0.4
/** What a credited source must have given. */
const RETOLD = 0.43
/** An outlet's own version appears within a day. */
const VERSION_HOURS = 24
/** After this a new article comes back to a story. */
const LATER_HOURS = 48

/** Decides what an article is to its story, from the evidence against each earlier member. */
export function decideRelation(evidence: readonly SourceEvidence[]): RelationDecision {
  const best = maxBy(evidence, ({ score }) => score)
  if (!best) return { relation: 'origin', evidence: null }
  const version = maxBy(
    evidence.filter((one) => one.isOwn && !one.sameLanguage && one.said >= OWN_VERSION && one.hours < VERSION_HOURS),
    ({ said, saidBack }) => said + saidBack,
  )
  if (version) return { relation: 'translation', evidence: version }
  if (best.sameLanguage && best.copied >= COPY && (best.figures ?? 1) >= FIGURES_KEPT) {
    if (best.isOwn) return { relation: 'update', evidence: best }
    const isWhole =
      best.copied >= (best.cited ? WORD_FOR_WORD_CREDITED : WORD_FOR_WORD) && best.length > 0.8 && best.length < 1.25
    return { relation: isWhole ? 'reprint' : 'near-copy', evidence: best }
  }
  const isTranslated = !best.sameLanguage && best.said >= TRANSLATED && best.saidBack >= TRANSLATED_BACK
  if (isTranslated && best.length > 0.7) return { relation: 'translation', evidence: best }
  const before = maxBy(
    evidence.filter((one) => one.isOwn && one.sameLanguage),
    ({ hours }) => -hours,
  )
  const hasOwnMaterial = best.said < 0.5 && best.citedShare < 0.5
  if (!best.isOwn && isRetold(best) && !(before && hasOwnMaterial)) return { relation: 'rewrite', evidence: best }
  if (before) return { relation: 'follow-up', evidence: before }
  if (Math.max(...evidence.map(({ hours }) => hours)) > LATER_HOURS) return { relation: 'follow-up', evidence: best }
  return { relation: 'independent', evidence: null }
}

/** True where the source gave most of the article: it is credited for it, or nearly all of it stands there. */
function isRetold({ said, saidBack, cited, citedShare, length }: SourceEvidence): boolean {
  if (said >= RETOLD_UNCREDITED && saidBack > RETOLD_BACK) return true
  if (!cited) return false
  // A long article that cites one source among many has more of its own.
  return said + citedShare / 2 - 0.15 * Math.max(0, length - 1) >= RETOLD
}

function maxBy<T>(items: readonly T[], of: (item: T) => number): T | null {
  let best: T | null = null
  let most = -Infinity
  for (const item of items) {
    const value = of(item)
    if (value > most) {
      best = item
      most = value
    }
  }
  return best
}
