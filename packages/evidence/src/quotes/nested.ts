import type { TextDocument } from '../document/document.ts'
import type { QuoteSpan } from '../document/quote-marks.ts'
import { trimQuote, type FoundQuote } from './found-quote.ts'

/** Quotes inside a quote: words at arm's length, or what somebody else is made to say. Names stay names. */
export function findNested(document: TextDocument, outer: FoundQuote, span: QuoteSpan): FoundQuote[] {
  const index = document.quotes.indexOf(span)
  return document.quotes
    .filter((quote) => quote.parent === index && index >= 0)
    .flatMap((quote): FoundQuote[] => {
      const trimmed = trimQuote(document.text, quote.start, quote.end)
      if (!trimmed) return []
      const words = document.text.slice(trimmed.start, trimmed.end).split(/\s+/)
      if (/^[\p{Lu}\p{N}]/u.test(words[0]!) || words.length < 2) return []
      return [
        {
          kind: 'distanced',
          speaker: null,
          citation: null,
          ...trimmed,
          parent: outer,
          rule: 'quote.nested',
          confidence: 0.7,
        },
      ]
    })
}
