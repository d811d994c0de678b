import { CodePoints } from '@crosswire/text'
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

const read = (text: string, date?: string) => {
  const { day, dates } = readDates({ id: 't', language: 'ru', text, date }, new CodePoints(text))
  return { day, dates: dates.map(({ value }) => value) }
}

describe('readDates', () => {
  it('takes a full date that opens a text for its own day, where no other is given', () => {
    expect(read('21 ноября 2025 года посла вызвали. Встреча прошла 14 ноября.')).toEqual({
      day: '2025-11-21',
      dates: ['2025-11-21', '2025-11-14'],
    })
    expect(read('21 ноября 2025 года посла вызвали вчера.', '2025-12-03').dates).toEqual(['2025-11-21', '2025-12-02'])
    expect(read('Посла вызвали 14 ноября.').day).toBeNull()
  })

  it('leaves out a time that only labels an update', () => {
    expect(read('Мост открыт.\n\n15:10\n\nМост закрыли в 14:20.', '2025-11-21').dates).toEqual(['2025-11-21T14:20'])
  })
})
