/** A half-open range of Unicode code points, as Web Annotation's TextPositionSelector counts them. */
export interface Span {
  start: number
  end: number
}

/** A span with the text it covers and up to 32 code points on either side, so that it can be found again elsewhere. */
export interface EvidenceSpan extends Span {
  exact: string
  prefix: string
  suffix: string
}

const CONTEXT = 32

/**
 * Converts between UTF-16 indexes (what RegExp and String give) and code points (what the record stores).
 * Text without characters above U+FFFF needs no table: both counts are the same there.
 */
export class CodePoints {
  readonly text: string
  /** UTF-16 indexes of the high surrogates, ascending. */
  readonly #pairs: readonly number[]

  constructor(text: string) {
    this.text = text
    this.#pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((match) => match.index)
  }

  /** Length in code points. */
  get length(): number {
    return this.text.length - this.#pairs.length
  }

  /** The code point count before a UTF-16 index; an index inside a surrogate pair counts as the pair's start. */
  fromUtf16(index: number): number {
    return index - this.#pairsBefore(index)
  }

  /** The UTF-16 index at which a code point starts. */
  toUtf16(point: number): number {
    let low = 0
    let high = this.#pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#pairs[middle]! - middle < point) low = middle + 1
      else high = middle
    }
    return point + low
  }

  /** The text between two code points. */
  slice(start: number, end: number): string {
    return this.text.slice(this.toUtf16(start), this.toUtf16(end))
  }

  /** Evidence for the UTF-16 range `[start, end)`. */
  evidence(start: number, end: number): EvidenceSpan {
    return this.evidenceAt({ start: this.fromUtf16(start), end: this.fromUtf16(end) })
  }

  /** Evidence for a span counted in code points. */
  evidenceAt({ start, end }: Span): EvidenceSpan {
    return {
      start,
      end,
      exact: this.slice(start, end),
      prefix: this.slice(Math.max(0, start - CONTEXT), start),
      suffix: this.slice(end, Math.min(this.length, end + CONTEXT)),
    }
  }

  #pairsBefore(index: number): number {
    let low = 0
    let high = this.#pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#pairs[middle]! < index) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** True when a span slices back to exactly the text it claims, with its context. */
export function evidenceHolds(points: CodePoints, evidence: EvidenceSpan): boolean {
  const again = points.evidenceAt(evidence)
  return again.exact === evidence.exact && again.prefix === evidence.prefix && again.suffix === evidence.suffix
}
