import { overlapOf } from '../copies/sketch.ts'
import type { Telling, TellingQuote } from './telling.ts'

/** A quote of one telling that stands in another, in the same words or in another language. */
export interface QuotePair {
  id: string
  inOther: string
  likeness: number
}

const LEAST_LIKENESS = 0.5
const SAME_WORDS = 0.5
const LEAST_WORDS = 3

/** Pairs the quotes of two tellings, each used once, the most alike first. */
export function pairQuotes(x: Telling, y: Telling): QuotePair[] {
  const sameLanguage = x.language === y.language
  const pairs = x.quotes.flatMap((quote) =>
    y.quotes.map((other) => ({ quote, other, likeness: likenessOf(quote, other, sameLanguage) })),
  )
  const used = new Set<TellingQuote>()
  const found: QuotePair[] = []
  for (const { quote, other, likeness } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness < LEAST_LIKENESS) break
    if (used.has(quote) || used.has(other)) continue
    used.add(quote).add(other)
    found.push({ id: quote.id, inOther: other.id, likeness })
  }
  return found
}

/** Across languages a quote is known by who said it, what it names, how long it is and where it stands. */
function likenessOf(a: TellingQuote, b: TellingQuote, sameLanguage: boolean): number {
  if (sameLanguage) {
    const { containment } = overlapOf(a.sketch, b.sketch)
    return containment >= SAME_WORDS || a.sketch.digest[0] === b.sketch.digest[0] ? Math.max(containment, 0.5) : 0
  }
  if (a.words < LEAST_WORDS || b.words < LEAST_WORDS) return 0
  if (a.speaker !== 0 && b.speaker !== 0 && a.speaker !== b.speaker) return 0
  const lengths = Math.min(a.words, b.words) / Math.max(a.words, b.words)
  const speaker = a.speaker !== 0 && a.speaker === b.speaker ? 1 : 0.5
  let shared = 0
  for (const fact of a.facts) if (b.facts.has(fact)) shared++
  const all = a.facts.size + b.facts.size - shared
  const facts = all === 0 ? 0.5 : shared / all
  return 0.35 * speaker + 0.3 * lengths + 0.25 * facts + 0.1 * (1 - Math.min(1, Math.abs(a.at - b.at) * 2))
}
