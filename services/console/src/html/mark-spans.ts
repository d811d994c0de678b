import { CodePoints } from '@crosswire/text'

/** A stretch of text with what stands in it. Offsets are code points, half-open. */
export interface MarkedSpan {
  start: number
  end: number
  /** `citation`, `quote`, `mention` …: a class of the page. */
  kind: string
  /** Told where the pointer rests. */
  title: string
  /** Where links lead; null: nowhere. */
  anchor: string | null
}

/** A stretch in which the same spans hold throughout. */
export interface Segment {
  text: string
  spans: MarkedSpan[]
  /** Spans that begin here. */
  begins: MarkedSpan[]
}

/**
 * Cuts a text where spans begin and end: spans overlap and stand inside each other, and elements of a page cannot
 * overlap. Joined, the segments are the text. Spans that lie outside of it are left out.
 */
export function cutSegments(text: string, spans: readonly MarkedSpan[]): Segment[] {
  const points = new CodePoints(text)
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= points.length)
  const cuts = [...new Set([0, points.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const segments: Segment[] = []
  for (let index = 0; index + 1 < cuts.length; index++) {
    const [start, end] = [cuts[index]!, cuts[index + 1]!]
    segments.push({
      text: points.slice(start, end),
      spans: inside.filter((span) => span.start <= start && span.end >= end),
      begins: inside.filter((span) => span.start === start),
    })
  }
  return segments
}
