import { describe, expect, it } from 'vitest'
import { takeMarks } from './headline-marks.ts'

describe('takeMarks', () => {
  it.each([
    ['Движение открыто - ОБНОВЛЕНО', 'Движение открыто', [['updated', null]]],
    ['Körpü açıldı - YENİLƏNİB-2', 'Körpü açıldı', [['updated', 2]]],
    ['UPDATED: Bridge reopens', 'Bridge reopens', [['updated', null]]],
    [
      'СРОЧНО! Мост закрыт (ВИДЕО)',
      'Мост закрыт',
      [
        ['media', null],
        ['breaking', null],
      ],
    ],
    ['(Correction) Bridge reopens', 'Bridge reopens', [['corrected', null]]],
    ['Nazir istefa verdi - FOTO', 'Nazir istefa verdi', [['media', null]]],
  ])('takes the marks off "%s"', (raw, headline, marks) => {
    const taken = takeMarks(raw)
    expect(taken.headline).toBe(headline)
    expect(taken.marks.map(({ kind, count }) => [kind, count])).toEqual(marks)
  })

  it.each([
    'Updated rules for drivers take effect',
    'Что показало видео',
    'Обновлено расписание поездов',
    'Live and let die',
  ])('leaves "%s" alone', (headline) => expect(takeMarks(headline)).toEqual({ headline, marks: [] }))
})
