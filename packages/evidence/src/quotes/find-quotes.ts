import type { FoundCitation } from '../citations/found.ts'
import type { TextDocument } from '../document/document.ts'
import type { QuoteSpan } from '../document/quote-marks.ts'
import type { SentenceUnits } from '../document/units.ts'
import { decideQuote, type QuotePlace } from './decide-quote.ts'
import { trimQuote, type FoundQuote } from './found-quote.ts'
import { findIndirect } from './indirect.ts'
import { findNested } from './nested.ts'

/** Finds what is quoted and who said it; `citations` are those found in the same document, in its order. */
export function findQuotes(document: TextDocument, citations: readonly FoundCitation[]): FoundQuote[] {
  const found: FoundQuote[] = []
  const bySentence = new Map<SentenceUnits, FoundCitation[]>()
  for (const citation of citations) {
    const list = bySentence.get(citation.match.sentence)
    if (list) list.push(citation)
    else bySentence.set(citation.match.sentence, [citation])
  }
  for (const [index, sentence] of document.sentences.entries()) {
    for (const [at, unit] of sentence.units.entries()) {
      if (unit.kind !== 'quote' || !unit.quote) continue
      const place: QuotePlace = {
        document,
        sentence,
        index,
        at,
        quote: unit.quote,
        inSentence: bySentence.get(sentence) ?? [],
        before: citations,
        quotes: found,
      }
      const quote = decideQuote(place)
      if (quote.kind === 'name') continue
      const made = toQuote(document, unit.quote, quote)
      if (made) found.push(made, ...findNested(document, made, unit.quote))
    }
    found.push(...findIndirect(document, sentence, bySentence.get(sentence) ?? [], found))
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function toQuote(
  document: TextDocument,
  span: QuoteSpan,
  decided: Exclude<ReturnType<typeof decideQuote>, { kind: 'name' }>,
): FoundQuote | null {
  const trimmed = trimQuote(document.text, span.start, span.end)
  return trimmed && { ...decided, ...trimmed, parent: null }
}
