import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

const cut = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text)

describe('splitSentences', () => {
  it.each([
    ['initials', 'Слово дали М. Петренко. Затем выступил А.И. Сомов. Все.', 3],
    ['Azerbaijani initials', 'İclasda İ. Quliyev çıxış edib. O, layihəni təqdim edib.', 2],
    ['Russian abbreviations', 'В 2019 г. Шуша принимала гостей. На ул. Мира, д. 5 открыли школу.', 2],
    ['a year that closes a sentence', 'Дом построили в 1950 г. Он стоит до сих пор.', 2],
    ['and so on', 'Привезли воду, хлеб и т.д. Потом приехали врачи.', 2],
    ['English titles', 'Mr. Brown met Dr. Lee at 5 p.m. They spoke for an hour.', 2],
    ['the U.S. before a noun', 'The U.S. Senate voted. It passed.', 2],
    ['Azerbaijani və s.', 'Alma, armud və s. satılır. Qiymətlər sabitdir.', 2],
    ['a closing quote', '«Мы готовы.» Так он ответил.', 2],
    ['a quote that goes on', '«Где вы?» — спросил он. Никто не ответил.', 2],
    ['an ellipsis that goes on', 'Он думал… и молчал. Потом ушёл.', 2],
    ['decimals and times', 'Рост составил 3.5 процента в 10.30 утра. Это много.', 2],
    ['a numbered line', '1. Введение в тему', 1],
  ])('handles %s', (_name, text, sentences) => expect(cut(text)).toHaveLength(sentences))

  it('ends a sentence at a line end, unless the next line goes on in lower case', () => {
    expect(cut('Заголовок\n\nПервый абзац')).toEqual(['Заголовок', 'Первый абзац'])
    expect(cut('a hard-wrapped line\nthat goes on')).toHaveLength(1)
  })

  it('gives spans that slice back to the sentences, in order, and drops nothing but white space', () => {
    const text = fc.string({ unit: fc.constantFrom('а', 'Б', '.', ' ', '\n', '!', '»', '5', 'ş', '\u{1f600}') })
    fc.assert(
      fc.property(text, (raw) => {
        const sentences = splitSentences(raw)
        let last = 0
        for (const { text: sentence, start, end } of sentences) {
          expect(raw.slice(start, end)).toBe(sentence)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
        expect(
          sentences
            .map((s) => s.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(raw.replace(/\s/g, ''))
      }),
    )
  })
})
