import { lowerCase } from '../case.ts'
import { scriptOf } from '../scripts.ts'
import { stripAzerbaijani } from './azerbaijani.ts'
import { phonemesOf } from './phonemes.ts'
import { stripRussian } from './russian.ts'

const PATRONYMIC = /(?:ович|евич|ёвич|ьич|овна|евна|ична|инична|ovich|evich|yevich|ovna|evna)$/
const PATRONYMIC_WORD = /^(?:оглу|оглы|кызы|гызы|oğlu|oglu|ogly|qızı|qizi|gizi)$/i
/** A long name in several inflections would give a key for every combination: this many are kept. */
const MAX_KEYS = 48

/** Keys of one word: its own first, then those of the base forms it may be inflected from. */
export function wordKeys(word: string, language: string): string[] {
  const keys = [phonemesOf(word, language)]
  if (scriptOf(word) === 'cyrillic') {
    for (const base of stripRussian(word)) keys.push(phonemesOf(base, language))
  } else if (language === 'az') {
    const lower = lowerCase(word, 'az')
    for (const base of stripAzerbaijani(lower)) {
      keys.push(phonemesOf(base, language))
      for (const deeper of stripAzerbaijani(base)) keys.push(phonemesOf(deeper, language))
    }
  } else keys.push(phonemesOf(word.replace(/['’]s?$/, ''), language))
  return [...new Set(keys)].filter((key) => key !== '')
}

/**
 * The keys of a name, by which it is known across scripts and inflections: two names may be the same when their sets
 * meet. The first key is that of the name as written; patronymics are left out. A single word of a person's name is
 * weak ground: match people by first name and surname together.
 */
export function nameKeys(name: string, language: string): Set<string> {
  const words = name
    .split(/[\s.\u00a0]+|(?<=\p{L})-(?=\p{Lu})/u)
    .filter((word) => /\p{L}/u.test(word) && !PATRONYMIC_WORD.test(word))
  const named = words.filter((word, index) => index === 0 || words.length < 3 || !PATRONYMIC.test(word.toLowerCase()))
  let keys = ['']
  for (const word of named) {
    const choices = wordKeys(word, language)
    if (choices.length === 0) continue
    keys = choices.flatMap((choice) => keys.map((key) => (key === '' ? choice : `${key} ${choice}`))).slice(0, MAX_KEYS)
  }
  return new Set(keys.filter((key) => key !== ''))
}

/** True when two names may be one: their keys meet. */
export function sameName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const key of small) if (large.has(key)) return true
  return false
}
