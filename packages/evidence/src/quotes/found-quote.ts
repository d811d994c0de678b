import type { FoundCitation } from '../citations/found.ts'
import type { Source } from '../citations/source.ts'

export interface FoundQuote {
  kind: 'direct' | 'partial' | 'indirect' | 'distanced'
  speaker: Source | null
  citation: FoundCitation | null
  start: number
  end: number
  /** The span that this one stands inside, where that is a quote too. */
  parent: FoundQuote | null
  rule: string
  confidence: number
}

const OUTER = /(?<![\s,"“”«»])[\s,"“”«»]+$|^[\s"“”„«»]+/g

/** The words without white space and marks left at their ends. */
export function trimQuote(text: string, start: number, end: number): { start: number; end: number } | null {
  const raw = text.slice(start, end)
  const lead = /^\s*/.exec(raw)![0].length
  const inner = raw.trim().replace(/(?<![\s,])[\s,]+$/, '')
  return inner.replace(OUTER, '') === '' ? null : { start: start + lead, end: start + lead + inner.length }
}

/** Sources without a name speak, but nobody is named. */
export const speakerOf = (source: Source): Source | null => (source.kind === 'unnamed' ? null : source)
