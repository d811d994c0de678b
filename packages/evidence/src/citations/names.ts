import { listWords } from '@crosswire/text'
import { nameStem } from '../gazetteer/name-stem.ts'
import { foldCase } from '@crosswire/text'
import { remembered } from '../remembered.ts'
import { FEMALE_DESPITE_ENDING, MALE_IN_A } from './data/given-names.ts'

/** A person's sex by the name in English letters, where its endings tell; null where they do not. */
export const genderOfName = remembered(readGender)

function readGender(canonicalName: string): 'm' | 'f' | null {
  const words = foldCase(canonicalName).split(/\s+/)
  const surname = words.at(-1)!
  if (words.length > 1) {
    if (/(?:ova|eva|yeva|ina|skaya|tskaya|aya)$/.test(surname)) return 'f'
    if (/(?:ov|ev|yev|sky|skiy|tsky)$/.test(surname)) return 'm'
  }
  const given = words[0]!
  if (FEMALE_DESPITE_ENDING.has(given)) return 'f'
  if (/(?:a|ya)$/.test(given) && words.length > 1) return MALE_IN_A.has(given) ? 'm' : 'f'
  return words.length > 1 && /[bcdfghjklmnpqrstvwxz]$/.test(given) ? 'm' : null
}

/** A name as the stems of its words, marks left out. */
export const stemsOf = (name: string): string =>
  listWords(name.replace(/^the /i, ''))
    .map((word) => nameStem(word).replace(/\.\p{L}{2,6}$/u, ''))
    .join(' ')

/** How many letters two words begin with alike. */
export function sharedPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}
