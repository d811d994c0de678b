import type { CodePoints, Span } from '@crosswire/text'

/** A fact at a place of the text, in code points. */
export interface Mark {
  at: number
  key: number
}

/** A paragraph, as a range of code points, with the facts that stand in it. */
export interface Passage extends Span {
  /** Which layer of the page, counted from the top. */
  layer: number
  /** Paragraphs before and after it in its layer. */
  fromTop: number
  fromEnd: number
  facts: ReadonlySet<number>
  words: number
}

/** Shorter paragraphs are labels and times. */
const LEAST_LENGTH = 20

/** Cuts a text into its paragraphs; a page of several layers, each of which tells by itself, at the layers too. */
export function readPassages(points: CodePoints, layers: readonly Span[], marks: readonly Mark[]): Passage[] {
  const ranges: Span[] = []
  let at = 0
  for (const line of points.text.split('\n')) {
    if (line.length >= LEAST_LENGTH)
      ranges.push({ start: points.fromUtf16(at), end: points.fromUtf16(at + line.length) })
    at += line.length + 1
  }
  const layerOf = ({ start }: Span): number => layers.findIndex((layer) => start >= layer.start && start < layer.end)
  const layerAt = ranges.map(layerOf)
  return ranges.map((range, index) => {
    let first = index
    while (first > 0 && layerAt[first - 1] === layerAt[index]) first--
    let last = index
    while (last + 1 < ranges.length && layerAt[last + 1] === layerAt[index]) last++
    return {
      ...range,
      layer: layerAt[index]!,
      fromTop: index - first,
      fromEnd: last - index,
      facts: new Set(marks.filter((mark) => mark.at >= range.start && mark.at < range.end).map(({ key }) => key)),
      words: points.slice(range.start, range.end).split(/\s+/).length,
    }
  })
}
