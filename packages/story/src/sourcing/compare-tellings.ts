import { decideCopy, type CopyDecision } from '../copies/decide-copy.ts'
import { alignPassages } from './align-passages.ts'
import { pairQuotes, type QuotePair } from './pair-quotes.ts'
import { sharedFacts, weighFacts, type Telling } from './telling.ts'

/** How much of one telling (`x`) stands in another (`y`). */
export interface Reuse {
  /** What the wording says; null across languages. */
  copy: CopyDecision['kind'] | null
  /** Share of x's wording that stands in y, 0 to 1; 0 across languages. */
  wording: number
  /** The same the other way. */
  wordingBack: number
  /** Share of x's facts, weighed, that y has too; null where x has none. */
  facts: number | null
  factsBack: number | null
  shared: number[]
  quotes: QuotePair[]
  /** Share of paragraphs, of both together, that tell the same in the same order. */
  order: number
}

export function compareTellings(x: Telling, y: Telling): Reuse {
  const sameLanguage = x.language === y.language
  const copy = sameLanguage ? decideCopy(x.sketch, y.sketch) : null
  const shared = sharedFacts(x, y)
  const weight = weighFacts(x, shared)
  const share = (of: Telling): number | null => (of.facts.size === 0 ? null : weight / weighFacts(of, of.facts.keys()))
  const [wording, wordingBack] = copy === null ? [0, 0] : sharesOf(x, y, copy)
  return {
    copy: copy?.kind ?? null,
    wording,
    wordingBack,
    facts: share(x),
    factsBack: share(y),
    shared,
    quotes: pairQuotes(x, y),
    order: alignPassages(x.passages, y.passages),
  }
}

/** Containment is of the smaller text; here it is told for each side. */
function sharesOf(x: Telling, y: Telling, { kind, overlap }: CopyDecision): [ofX: number, ofY: number] {
  if (kind === 'exact') return [1, 1]
  const ratio = Math.min(x.words, y.words) / Math.max(1, x.words, y.words)
  const larger = overlap.containment * ratio
  return overlap.smaller === 'a' ? [overlap.containment, larger] : [larger, overlap.containment]
}
