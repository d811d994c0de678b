import { inflectRuWord, stripRussian } from '@crosswire/text'
import { remembered } from '../../remembered.ts'
import type { Document, Word } from '../document.ts'
import { placeIndex } from '../lexicon/places.ts'
import { placeNoun } from '../lexicon/words.ts'
import { inEnglish } from '../people/person-name.ts'
import { surnameBase } from '../people/base-form.ts'
import { placeOfAdjective } from './adjectives.ts'

/** The English name of a place over words `[first, last]`: from the gazetteer, else put together from its words. */
export function canonicalPlace(document: Document, first: number, last: number): string {
  const { words, language } = document
  const whole = placeIndex(language).at(words, first)[0]
  if (whole && whole.last >= last) return whole.value.english
  const span = words.slice(first, last + 1).filter((word) => word.kind !== 'mark' || /^[-–]$/.test(word.text))
  const nounAt = span.findIndex((word) => placeNoun(word.info) !== null && (word.shape === 'lower' || span.length > 1))
  if (nounAt < 0) {
    const inner = span
      .map((_, index) => placeIndex(language).at(words, first + index)[0])
      .find((hit) => hit !== undefined)
    if (inner && inner.last - inner.first + 1 >= span.length - 1) return inner.value.english
    return span
      .map((word) => spellPlaceWord(word, document))
      .join(' ')
      .replace(/ ([-–]) /g, '$1')
  }
  const noun = placeNoun(span[nounAt]!.info)!
  const names = span.filter((_, index) => index !== nounAt)
  const known = names.length > 0 ? placeIndex(language).at(names, 0)[0] : undefined
  const name =
    known && known.last === names.length - 1
      ? known.value.english
      : names.map((word) => spellPlaceWord(word, document)).join(' ')
  if (noun === '' || name === '') return name === '' ? noun : name
  if (name.endsWith(noun)) return name
  return noun === 'Mount' || noun === 'Lake' ? `${noun} ${name}` : `${name} ${noun}`
}

function spellPlaceWord(word: Word, { language }: Document): string {
  const adjective = language === 'ru' ? placeOfAdjective(word.info) : null
  if (adjective !== null) return adjective
  if (word.shape === 'UPPER') return inEnglish(word.text, language)
  return inEnglish(placeBase(word, language), language)
}

/** The nominative of an unknown place's name. */
function placeBase(word: Word, language: Document['language']): string {
  if (language !== 'ru') return surnameBase(word.text, language, { gender: null, given: null, others: new Set() })
  return russianPlaceBase(word.text)
}

const russianPlaceBase = remembered((text) => {
  // Adjectival names take their feminine or masculine nominative: Кяхтинский, Кяхтинская.
  const bases = stripRussian(text).filter((base) => inflectRuWord(base).some(({ form }) => form === text))
  const ending = /(?:е|и|ы|у|ю|ой|ей|ом|ем|а|я)$/.exec(text)?.[0]
  // «в Кобрине», «из Кобрина», «под Кобрином»: towns in consonants are the commonest.
  const preferred =
    ending === 'е' || ending === 'а' || ending === 'ом' || ending === 'у'
      ? bases.find((base) => /[бвгджзклмнпрстфхцчшщ]$/.test(base))
      : undefined
  return preferred ?? bases[0] ?? text
})
