/** A name found in a document: words `[first, last]`. */
export interface NameSpan {
  type: 'person' | 'place' | 'organisation' | 'event'
  first: number
  last: number
  /** Its English name, where the finder knows it. */
  english?: string | undefined
  confidence: number
}

export const overlaps = (a: { first: number; last: number }, b: { first: number; last: number }): boolean =>
  a.first <= b.last && b.first <= a.last
