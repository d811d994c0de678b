import { describe, expect, it } from 'vitest'
import { findClaimedDates } from './find-claimed-dates.ts'

const options = { now: new Date('2025-11-22T12:00:00Z'), timezone: 'Asia/Baku' }
const find = (text: string) =>
  findClaimedDates(text, options).map(({ start, end, value, precision }) => [text.slice(start, end), value, precision])

describe('findClaimedDates', () => {
  it.each([
    ['Siyasət | 21 noyabr 2025, 15:10 | Oxunub: 312', '21 noyabr 2025, 15:10', '2025-11-21T15:10:00+04:00', 'minute'],
    ['15:10 - 21 / 11 / 2025 Региона', '15:10 - 21 / 11 / 2025', '2025-11-21T15:10:00+04:00', 'minute'],
    ['БАКУ, 21 ноября 2025. /ТАСС/. Мост', '21 ноября 2025.', '2025-11-21T00:00:00+04:00', 'day'],
    ['By Jane Roe Nov. 21, 2025 3:10 p.m. | Updated', 'Nov. 21, 2025 3:10 p.m.', '2025-11-21T15:10:00+04:00', 'minute'],
    ['Опубликовано: Сегодня, 15:33 Просмотров', 'Сегодня, 15:33', '2025-11-22T15:33:00+04:00', 'minute'],
    ['20.11.2025 14:10 | Экономика', '20.11.2025 14:10', '2025-11-20T14:10:00+04:00', 'minute'],
    ['Bu gün / 12:18', 'Bu gün / 12:18', '2025-11-22T12:18:00+04:00', 'minute'],
    ['posted 2 hours ago in News', '2 hours ago', '2025-11-22T14:00:00+04:00', 'hour'],
    ['dpa 21.11.2025 - 15:10 Uhr', '21.11.2025 - 15:10 Uhr', '2025-11-21T15:10:00+04:00', 'minute'],
    ['发布于 2025年11月21日 15:10 来源', '2025年11月21日 15:10', '2025-11-21T15:10:00+04:00', 'minute'],
  ])('finds the date in "%s"', (text, exact, value, precision) =>
    expect(find(text)).toEqual([[exact, value, precision]]),
  )

  it.each([
    'Телефон 10 20 30',
    'версия 1.2.3',
    '12 марта',
    'цена 21.11 маната',
    '5 статей о том',
    'may be 3 or 4 of us',
  ])('takes "%s" for no date with a day and a year', (text) =>
    expect(find(text).filter(([, value]) => !String(value).startsWith('2025-03-12'))).toEqual([]),
  )
})
