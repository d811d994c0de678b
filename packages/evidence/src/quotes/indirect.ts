import type { FoundCitation } from '../citations/found.ts'
import type { TextDocument } from '../document/document.ts'
import type { SentenceUnits } from '../document/units.ts'
import { speakerOf, type FoundQuote } from './found-quote.ts'

/** Words that open a reported clause. */
const COMPLEMENTIZER = /^(?:что|ki|that|будто)$/
const FROM_START = /^(?:ru|az|en)\.according\./

/** What is reported in the author's words: the clause after «что», "that", «ki», or the rest of «по словам X, …». */
export function findIndirect(
  document: TextDocument,
  sentence: SentenceUnits,
  citations: readonly FoundCitation[],
  quotes: readonly FoundQuote[],
): FoundQuote[] {
  const found: FoundQuote[] = []
  for (const citation of citations) {
    if (citation.channel || citation.source.kind === 'publisher' || citation.source.kind === 'document') continue
    const span = reportedClause(document, sentence, citation)
    if (!span || found.some((quote) => quote.start < span.end && span.start < quote.end)) continue
    if (
      quotes.some(
        (quote) =>
          quote.kind !== 'distanced' &&
          quote.end - quote.start > 0.7 * (span.end - span.start) &&
          quote.start >= span.start &&
          quote.end <= span.end,
      )
    )
      continue
    found.push({
      kind: 'indirect',
      speaker: speakerOf(citation.source),
      citation,
      ...span,
      parent: null,
      rule: 'quote.indirect',
      confidence: 0.8,
    })
  }
  return found
}

function reportedClause(
  document: TextDocument,
  { units }: SentenceUnits,
  citation: FoundCitation,
): { start: number; end: number } | null {
  const { match } = citation
  let at = match.to
  if (units[at]?.text === ',') at++
  const opens = COMPLEMENTIZER.test(units[at]?.folded ?? '')
    ? at + 1
    : FROM_START.test(match.rule.spec.id) && match.from <= 1 && units[match.to]?.text === ','
      ? at
      : null
  if (opens === null) return null
  const first = units[opens]?.text === ',' ? opens + 1 : opens
  let last = units.length - 1
  while (last > first && units[last]!.kind === 'mark') last--
  const start = units[first]?.start
  const end = units[last]?.end
  if (start === undefined || end === undefined || end - start < 15) return null
  return document.text.slice(start, end).includes('\n') ? null : { start, end }
}
