import { describe, expect, it } from 'vitest'
import { cutSegments, type MarkedSpan } from './mark-spans.ts'

const span = (start: number, end: number, kind: string): MarkedSpan => ({ start, end, kind, title: '', anchor: kind })
const told = (text: string, spans: MarkedSpan[]): string[] =>
  cutSegments(text, spans).map((segment) => `${segment.text}|${segment.spans.map(({ kind }) => kind).join('+')}`)

describe('spans in a text', () => {
  it('are cut where others begin and end, so that nothing overlaps', () => {
    expect(told('abcdefgh', [span(1, 5, 'x'), span(3, 7, 'y')])).toEqual(['a|', 'bc|x', 'de|x+y', 'fg|y', 'h|'])
    expect(told('abc', [span(0, 3, 'x'), span(1, 2, 'y')])).toEqual(['a|x', 'b|x+y', 'c|x'])
    expect(told('abc', [])).toEqual(['abc|'])
  })

  it('count code points, and leave out what lies outside', () => {
    expect(told('𝒜b🙂c', [span(1, 3, 'x')])).toEqual(['𝒜|', 'b🙂|x', 'c|'])
    expect(told('ab', [span(1, 9, 'x'), span(-1, 1, 'y'), span(1, 1, 'z')])).toEqual(['ab|'])
  })

  it('give back the text whole', () => {
    let seed = 11
    const next = (most: number): number => (seed = (seed * 48_271) % 2_147_483_647) % most
    const text = 'Ələt limanı 🙂 Баку «цитата» end'
    const length = [...text].length
    for (let n = 0; n < 100; n++) {
      const spans = Array.from({ length: next(8) }, () => span(next(length), next(length + 3), 'x'))
      expect(
        cutSegments(text, spans)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text)
    }
  })
})
