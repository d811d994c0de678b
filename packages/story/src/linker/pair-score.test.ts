import { describe, expect, it } from 'vitest'
import { LiveArticles } from './live-articles.ts'

/** Log-odds that two undated articles of one language tell one story. */
function likeness(language: string, a: string, b: string): number {
  const live = new LiveArticles({ windowMs: 86_400_000, capacity: 10 })
  const [one, other] = [a, b].map((text, n) => live.add({ id: `${n}`, language, text }))
  const probability = live.score(one!, other!)
  return Math.log(probability / (1 - probability))
}

describe('pairs of articles', () => {
  it.each([
    [
      'en',
      'The Holm dam broke on Tuesday, the water board said.',
      'Friday: the Holm dam gave way, the board says.',
      'Friday',
      'Tuesday',
    ],
    ['ru', 'Дамба в Хольме рухнула во вторник.', 'В пятницу рухнула плотина города Хольм.', 'пятницу', 'вторник'],
    ['tr', 'Holm barajı çarşamba günü yıkıldı.', 'Baraj cuma günü Holm kentinde çöktü.', 'cuma', 'çarşamba'],
    ['az', 'Holm bəndi mayın 14-də dağılıb.', 'Mayın 17-də Holm şəhərində bənd uçub.', '17', '14'],
  ])('of %s are likelier one story where they name the same day', (language, a, b, day, same) => {
    expect(likeness(language, a, b.replace(day, same))).toBeGreaterThan(likeness(language, a, b) + 1)
  })

  it('are hardly one story where each counts something else in the same words', () => {
    const text = 'Ferry bookings at Holm rose to 4,300 last week from 3,900, the port said.'
    const next = 'Bookings for ferries at Holm were up to 5,150 last week from 4,700, said the port.'
    const same = next.replace('5,150', '4,300').replace('4,700', '3,900')
    expect(likeness('en', text, same)).toBeGreaterThan(likeness('en', text, next) + 2)
  })
})
