import { describe, expect, it } from 'vitest'
import { LiveArticles } from './live-articles.ts'
import { figureConflicts } from './figure-conflicts.ts'

/** What two articles of one language count differently. */
function conflicts(language: string, ...texts: [string, string]): number {
  const live = new LiveArticles({ windowMs: 86_400_000, capacity: 10 })
  const [a, b] = texts.map((text, n) => live.at(live.add({ id: `${n}`, language, text, headline: null })).packed)
  expect(figureConflicts(b!, a!)).toBe(figureConflicts(a!, b!))
  return figureConflicts(a!, b!)
}

describe('what reports count differently', () => {
  it.each([
    ['en', 'Ferry bookings at Holm rose to 4,300 last week, the port said.', '4,300', '5,150'],
    ['ru', 'Число заявок на паромы в Хольме выросло за неделю до 4300, сообщил порт.', '4300', '5150'],
    ['az', 'Holm limanında bərə sifarişlərinin sayı həftə ərzində 4300-ə çatıb, liman bildirib.', '4300', '5150'],
  ])('is a figure in the same words: %s', (language, text, figure, other) => {
    expect(conflicts(language, text, text.replace(figure, other))).toBe(1)
    expect(conflicts(language, text, text)).toBe(0)
  })

  it('is no figure that counts something else', () => {
    expect(
      conflicts('en', 'Ferry bookings at Holm rose to 4,300.', 'A crane of 210 tonnes fell at the quay of Holm.'),
    ).toBe(0)
  })

  it('is no figure that the other one has further down', () => {
    const first = 'Ferry bookings at Holm rose to 4,300 last week, the port said.'
    const next = 'Ferry bookings at Holm rose to 5,150 last week, the port said.'
    expect(
      conflicts('en', first, `${next} ${'They rise each year in May. '.repeat(20)}A week before they were 4,300.`),
    ).toBe(0)
  })

  it('is no day, no year and no small number', () => {
    const text = 'The ferries of Holm sail again from May 14, 2031, with 3 boats, the port said.'
    expect(conflicts('en', text, text.replace('14', '17').replace('2031', '2032').replace('3 boats', '5 boats'))).toBe(
      0,
    )
  })
})
