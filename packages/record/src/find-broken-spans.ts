import { CodePoints, evidenceHolds } from '@crosswire/text'
import type { ArticleVersion } from './article.ts'
import type { Evidence } from './primitives.ts'

type Checked = Pick<
  ArticleVersion,
  'body' | 'updates' | 'mentions' | 'quotes' | 'citations' | 'dates' | 'background' | 'links' | 'corrections'
>

/**
 * Paths of spans that do not slice back to exactly the text they claim. A version with one is never written: a span is
 * the proof of what stands in the record.
 */
export function findBrokenSpans(version: Checked): string[] {
  const points = new CodePoints(version.body.text ?? '')
  const broken: string[] = []
  const check = (path: string, evidence: Evidence | null): void => {
    if (evidence && !evidenceHolds(points, evidence)) broken.push(path)
  }
  const checkSpan = (path: string, { start, end }: { start: number; end: number }): void => {
    if (start > end || end > points.length) broken.push(path)
  }
  version.body.blocks.forEach((block, i) => {
    checkSpan(`body.blocks.${i}`, block)
  })
  version.updates.forEach((update, i) => {
    checkSpan(`updates.${i}.span`, update.span)
  })
  version.mentions.forEach((mention, i) => {
    check(`mentions.${i}`, mention.evidence)
  })
  version.quotes.forEach((quote, i) => {
    check(`quotes.${i}`, quote.evidence)
  })
  version.citations.forEach((citation, i) => {
    check(`citations.${i}.marker`, citation.marker)
    check(`citations.${i}.scope`, citation.scope)
  })
  version.dates.forEach((date, i) => {
    check(`dates.${i}`, date.evidence)
  })
  version.background.forEach((passage, i) => {
    check(`background.${i}`, passage.evidence)
  })
  version.links.forEach((link, i) => {
    check(`links.${i}`, link.evidence)
  })
  version.corrections.forEach((correction, i) => {
    check(`corrections.${i}`, correction.evidence)
  })
  return broken
}
