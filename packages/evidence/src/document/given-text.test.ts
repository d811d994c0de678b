import { CodePoints, normalizeText } from '@crosswire/text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGivenText } from './given-text.ts'

const pieces = fc.constantFrom(
  'ТАСС', 'сообщает', 'Й', 'И\u0306', 'ə', 'e\u0301', '\u00e9', '😀', '👩‍👩‍👧', '\u00ad', '\u200b', '\ufeff', '\u00a0', ' ', '  ', '\t', '\r\n', '\n\n\n', '\n', '\u2028', '«', '»', '각', '\u1100\u1161\u11a8', '\u202e', '\u0000', '\ud800', 'a\u0323\u0302', '.', '15:10', '\u2009', '🇦🇿',
) // prettier-ignore
const raws = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

/** What a reader sees of a stretch: no white space, one normal form, nothing invisible. */
const seen = (text: string): string => normalizeText(text).replace(/\s+/g, '')

describe('readGivenText', () => {
  it('maps spans of the normalized text to stretches of the given one that read the same', () => {
    fc.assert(
      fc.property(raws, fc.nat(), fc.nat(), (raw, a, b) => {
        const given = readGivenText(raw)
        const points = new CodePoints(given.text)
        if (points.length === 0) return
        const [start, end] = [a % points.length, b % points.length].sort((x, y) => x - y) as [number, number]
        const letters = [...given.text]
        const span = { start, end: end + 1 }
        // A span begins and ends on a letter, and takes the marks that belong to its last one.
        if (/\s/.test(letters[span.start]!) || /\s/.test(letters[span.end - 1]!)) return
        if (/\p{M}/u.test(letters[span.start]!) || /\p{M}/u.test(letters[span.end] ?? '')) return
        const mapped = given.mapEvidence(points.evidenceAt(span))
        expect(seen(mapped.exact)).toBe(seen(points.slice(span.start, span.end)))
        expect(new CodePoints(raw).slice(mapped.start, mapped.end)).toBe(mapped.exact)
      }),
      { numRuns: 2_000 },
    )
  })

  it('leaves a text in profile as it is', () => {
    const given = readGivenText('Об этом сообщает ТАСС.\n\nИ 😀 всё.')
    expect(given.mapSpan({ start: 3, end: 7 })).toEqual({ start: 3, end: 7 })
  })

  it('skips soft hyphens, byte order marks and doubled spaces of the given text', () => {
    const raw = '\ufeffСооб\u00adщает   ТАСС'
    const given = readGivenText(raw)
    const mapped = given.mapEvidence(new CodePoints(given.text).evidenceAt({ start: 9, end: 13 }))
    expect([mapped.start, mapped.end, mapped.exact]).toEqual([13, 17, 'ТАСС'])
  })
})
