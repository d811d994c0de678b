import { describe, expect, it } from 'vitest'
import { annotate } from '../annotate.ts'
import { SMALL_CATALOGUE } from '../mentions/small-catalogue.data.ts'

const recalled = (text: string, language: string): [string | null, string][] =>
  annotate(
    { id: 'd', language, text, date: '2025-11-24T10:00:00+04:00' },
    { catalogue: SMALL_CATALOGUE },
  ).background.map(({ date, evidence }) => [date, evidence.exact])

describe('background passages', () => {
  it('are two where a paragraph below recalls another thing by its own words', () => {
    const first = 'Напомним, 21 ноября посол получил ответ.'
    const second = 'За неделю до этого, 14 ноября, послу вручили ноту протеста.'
    expect(recalled(`Стороны продолжат диалог.\n\n${first}\n\n${second}`, 'ru')).toEqual([
      ['2025-11-21', first],
      ['2025-11-14', second],
    ])
  })

  it('run on over paragraphs that go on telling of the same', () => {
    const passage = 'Xatırladaq ki, noyabrın 14-də səfirə nota verilib.\n\nSəfirlik ziyan görmüşdü.'
    expect(recalled(`Tərəflər görüşüb.\n\n${passage}`, 'az')).toEqual([['2025-11-14', passage]])
  })
})
