import { foldCase } from '@crosswire/text'
import { FEMALE_DESPITE_ENDING, MALE_IN_A } from './data/given-names.ts'

/** A person's sex by the name in English letters, where its endings tell; null where they do not. */
export function genderOfName(canonicalName: string): 'm' | 'f' | null {
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
