import { describe, expect, it } from 'vitest'
import { nameTerms, queryTerms, searchTerms } from './search-terms.ts'

/** Whether a text with the names that were found in it answers a question. */
function answers(question: string, text: string, language: string, names: readonly string[] = []): boolean {
  const terms = new Set([...searchTerms(text, language), ...names.flatMap((name) => nameTerms(name, language))])
  return queryTerms(question).every((forms) => forms.some((form) => terms.has(form)))
}

describe('what a text is found by', () => {
  it.each([
    ['послами нота', 'Послу вручили ноту протеста', 'ru'],
    ['пресс-служба', 'сообщила пресс-службой МИД', 'ru'],
    ['служба', 'со ссылкой на пресс-службу МИД', 'ru'],
    ['жёлтый', 'желтые здания', 'ru'],
    ['embassies damaged', 'The embassy was damaged', 'en'],
    ['2025', 'в 2025 году', 'ru'],
    ['nazirlik', 'Xarici İşlər Nazirliyinin məlumatına görə', 'az'],
    ['NAZİRLİYİ', 'nazirlikdən bildirilib', 'az'],
    ['Azerbaycan', 'Azərbaycanın səfirliyi', 'az'],
    ['AZƏRTAC', 'AZƏRTAC-a istinadən xəbər verir', 'az'],
    ['səfirliyə', 'səfirlik binası', 'az'],
  ])('%s is found in: %s', (question, text, language) => {
    expect(answers(question, text, language)).toBe(true)
  })

  it.each([
    ['Галузин', 'Russiyanın XİN müavini Mixail Qaluzin', 'az', ['Mixail Qaluzin']],
    ['Galuzin', 'заявил Михаил Галузин', 'ru', ['Михаил Галузин']],
    ['Qaluzin', 'Deputy minister Mikhail Galuzin said', 'en', ['Mikhail Galuzin']],
  ])('the name %s is found across scripts in: %s', (question, text, language, names) => {
    expect(answers(question, text, language, names)).toBe(true)
  })

  it.each([
    ['посол', 'Посольство повреждено', 'ru'],
    ['посол Москва', 'Послу вручили ноту', 'ru'],
    ['port', 'Порту нужен ремонт', 'ru'],
  ])('%s is not found in: %s', (question, text, language) => {
    expect(answers(question, text, language)).toBe(false)
  })

  it('looks for nothing where a question has no words', () => {
    expect(queryTerms(' «» — ! ')).toEqual([])
  })

  it('takes hostile texts for what they are', () => {
    const text = `' | ! & :* \\ <-> ${'x'.repeat(5_000)} \u0000 \ud800`
    expect(searchTerms(text, 'en').every((term) => /^[^\s'\\&|!:*<>()]+$/.test(term))).toBe(true)
  })
})
