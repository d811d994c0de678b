import { describe, expect, it } from 'vitest'
import { foldCase, lowerCase, upperCase } from './case.ts'
import { scriptOf } from './scripts.ts'
import { stem } from './stem.ts'
import { listWords, tokenize } from './tokens.ts'

describe('tokenize', () => {
  it('keeps hyphens, suffixes and apostrophes inside a word and numbers whole', () => {
    expect(tokenize('XİN-in 2022-ci, 1,5 və 15:10').map((token) => token.text)).toEqual([
      'XİN-in',
      '2022-ci',
      ',',
      '1,5',
      'və',
      '15:10',
    ])
    expect(listWords("O'Neil, пресс-секретарь — М.Сомов")).toEqual(["O'Neil", 'пресс-секретарь', 'М', 'Сомов'])
  })

  it('gives spans that slice back', () => {
    const text = 'A \u{1f600} «Бакы» 5-i'
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
  })
})

describe('case', () => {
  it('keeps dotted and dotless i apart in Azerbaijani and Turkish only', () => {
    expect(lowerCase('İRAN VƏ QAZAXISTAN', 'az')).toBe('iran və qazaxıstan')
    expect(lowerCase('IRAN', 'en')).toBe('iran')
    expect(upperCase('bakı şəhəri', 'az')).toBe('BAKI ŞƏHƏRİ')
  })

  it('folds what typists mix up', () => expect(foldCase('Ёлка-I’ı')).toBe("елка-i'i"))
})

describe('scriptOf', () => {
  it('goes by the first letter', () => {
    expect(['5-й', 'az', '«Мир»', 'ქ', '15'].map(scriptOf)).toEqual(['cyrillic', 'latin', 'cyrillic', 'other', 'none'])
  })
})

describe('stem', () => {
  it('brings forms of a word together', () => {
    expect(stem('посольством', 'ru')).toBe(stem('посольства', 'ru'))
    expect(stem('meetings', 'en')).toBe(stem('meeting', 'en'))
    const forms = ['nazirlik', 'nazirliyin', 'nazirliyinə', 'nazirliklər', 'nazirlikdən']
    expect(new Set(forms.map((form) => stem(form, 'az'))).size).toBe(1)
    expect(stem('Kitablarında', 'az')).toBe('kitab')
  })
})
