import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeText } from './normalize.ts'
import { CodePoints, evidenceHolds } from './spans.ts'

const mixed = fc.string({
  unit: fc.constantFrom('a', 'ə', 'Й', '«', '\u{1f600}', 'e\u0301', '\u00ad', ' ', '\n', '\u{1f1e6}\u{1f1ff}'),
})

describe('CodePoints', () => {
  it('counts a pair of surrogates as one', () => {
    const points = new CodePoints('a\u{1f600}b')
    expect(points.length).toBe(3)
    expect(points.fromUtf16(3)).toBe(2)
    expect(points.toUtf16(2)).toBe(3)
    expect(points.slice(1, 2)).toBe('\u{1f600}')
  })

  it('slices as an array of code points does', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), (text, a, b) => {
        const array = [...text]
        const start = array.length ? Math.min(a, b) % (array.length + 1) : 0
        const end = Math.max(start, Math.max(a, b) % (array.length + 1))
        const points = new CodePoints(text)
        expect(points.slice(start, end)).toBe(array.slice(start, end).join(''))
        expect(points.fromUtf16(points.toUtf16(start))).toBe(start)
      }),
    )
  })

  it('gives evidence that holds for every span of normalized text', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), (raw, a, b) => {
        const points = new CodePoints(normalizeText(raw))
        const start = points.length ? a % points.length : 0
        const end = Math.min(points.length, start + 1 + (b % 9))
        expect(evidenceHolds(points, points.evidenceAt({ start, end }))).toBe(true)
      }),
    )
  })
})

describe('normalizeText', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: 'binary' })), (raw) => {
        const once = normalizeText(raw)
        expect(normalizeText(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('folds line ends, invisible characters and white space', () => {
    expect(normalizeText('\ufeff При\u00adвет,\u00a0 мир \r\n \r\n\r\nвторой\u2029третий ')).toBe(
      'Привет, мир\n\nвторой\n\nтретий',
    )
  })
})
