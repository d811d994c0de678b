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
  for (let index = 0; index < document.sentences.length; index++) {
    const sentence = document.sentences[index]!
    const inSentence = bySentence.get(sentence) ?? NONE
    const { units } = sentence
    for (let at = 0; at < units.length; at++) {
      const { quote } = units[at]!
      if (quote !== null && units[at]!.kind === 'quote')
        addQuote(found, { document, sentence, index, at, quote, inSentence, before: citations, quotes: found })
    }
    if (inSentence.length > 0) found.push(...findIndirect(document, sentence, inSentence, found))
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

const NONE: readonly FoundCitation[] = []

/** Apart from the loop over all words, which is to stay small: few of them are quotes. */
function addQuote(found: FoundQuote[], place: QuotePlace): void {
  const quote = decideQuote(place)
  if (quote.kind === 'name') return
  const made = toQuote(place.document, place.quote, quote)
  if (made) found.push(made, ...findNested(place.document, made, place.quote))
}

function toQuote(
  document: TextDocument,
  span: QuoteSpan,
  decided: Exclude<ReturnType<typeof decideQuote>, { kind: 'name' }>,
): FoundQuote | null {
  const trimmed = trimQuote(document.text, span.start, span.end)
  return trimmed && { ...decided, ...trimmed, parent: null }
}
