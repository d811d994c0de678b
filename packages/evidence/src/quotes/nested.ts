import { foldCase } from '@crosswire/text'
import type { Source } from '../citations/source.ts'
import type { TextDocument } from '../document/document.ts'
import type { QuoteSpan } from '../document/quote-marks.ts'
import type { KnownEntity } from '../document/units.ts'
import { hasClass } from '../lexicon/sense.ts'
import { trimQuote, type FoundQuote } from './found-quote.ts'

/** Quotes inside a quote: words at arm's length, or what somebody else is made to say. Names stay names. */
export function findNested(document: TextDocument, outer: FoundQuote, span: QuoteSpan): FoundQuote[] {
  const index = document.quotes.indexOf(span)
  return document.quotes
    .filter((quote) => quote.parent === index && index >= 0)
    .flatMap((quote): FoundQuote[] => {
      const trimmed = trimQuote(document.text, quote.start, quote.end)
      if (!trimmed) return []
      const told = toldInside(document, outer, quote)
      if (told) return [{ ...told, ...trimmed, parent: outer }]
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

/** How far before a quote inside a quote the verb may stand that introduces it, in words. */
const LEAD_WORDS = 6

/** «Учитель сказал мне: „…“», “Vüqar müəllim dedi ki, „…“”: whose words they are is told inside the quote around them. */
function toldInside(
  document: TextDocument,
  outer: FoundQuote,
  quote: QuoteSpan,
): Omit<FoundQuote, 'start' | 'end' | 'parent'> | null {
  const lead = document.text.slice(outer.start, quote.open).trimEnd()
  if (!/(?::|(?<!\p{L})ki,?|,)$/u.test(lead)) return null
  const sentence = /(?<![^.!?…])[^.!?…]*$/.exec(lead)![0]
  const words = [...sentence.matchAll(/\p{L}+/gu)].slice(-LEAD_WORDS)
  const verb = words.findLast(([word]) => {
    const senses = document.lexicon.lookup(foldCase(word))
    return hasClass(senses, 'say') || hasClass(senses, 'relay')
  })
  if (!verb || (lead.endsWith(',') && !/(?<!\p{L})ki,$/u.test(lead))) return null
  const from = quote.open - (document.text.slice(outer.start, quote.open).length - lead.length) - sentence.length
  const person = document.names.findLast(
    ({ type, start, end }) => type === 'person' && start >= from && end <= quote.open,
  )
  return {
    kind: 'direct',
    speaker: person ? personSource(person, document.text) : null,
    citation: null,
    rule: 'quote.inside-quote',
    confidence: 0.7,
  }
}

const personSource = (person: KnownEntity, text: string): Source => ({
  kind: 'person',
  name: text.slice(person.start, person.end),
  start: person.start,
  end: person.end,
  canonicalName: person.canonicalName,
  publisherId: null,
  entityId: person.entityId,
  country: null,
  form: 'unknown',
  self: false,
  gender: null,
  plural: false,
  roles: [],
})
