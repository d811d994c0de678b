import { pairQuotes } from './pair-quotes.ts'
import type { Telling } from './telling.ts'

export interface TranslatedQuote {
  quoteId: string
  translationOf: string
  confidence: number
}

const LEAST = 0.6

/**
 * Finds the quotes of an article that another one has in another language, in the article nearest to its source: what it
 * was made from first, then the others in the order given. Where neither was made from the other, the same speaker and
 * something named in both are asked for.
 */
export function translateQuotes(
  x: Telling,
  lineage: readonly Telling[],
  others: readonly Telling[],
): TranslatedQuote[] {
  const found = new Map<string, TranslatedQuote>()
  const spoken = new Map(x.quotes.map((quote) => [quote.id, quote]))
  const taken = new Set<string>()
  for (const y of [...lineage, ...others]) {
    if (y.language === x.language) {
      // What was taken in its own words is no translation, whoever translated it besides.
      if (lineage.includes(y)) for (const { id } of pairQuotes(x, y)) taken.add(id)
      continue
    }
    const theirs = new Map(y.quotes.map((quote) => [quote.id, quote]))
    for (const { id, inOther, likeness } of pairQuotes(x, y)) {
      const [a, b] = [spoken.get(id)!, theirs.get(inOther)!]
      const isSure = lineage.includes(y) || (a.speaker !== 0 && a.speaker === b.speaker && meets(a.facts, b.facts))
      if (likeness < LEAST || !isSure || found.has(id) || taken.has(id)) continue
      found.set(id, { quoteId: id, translationOf: inOther, confidence: Math.round(likeness * 1000) / 1000 })
    }
  }
  return [...found.values()]
}

function meets(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const key of a) if (b.has(key)) return true
  return false
}
