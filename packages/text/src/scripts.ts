export type Script = 'latin' | 'cyrillic' | 'other' | 'none'

const LATIN = /^\p{Script=Latin}/u
const CYRILLIC = /^\p{Script=Cyrillic}/u
const LETTER = /\p{L}/u

/** The script of a word's first letter; `none` where it has no letter. */
export function scriptOf(word: string): Script {
  const first = word.charCodeAt(0)
  if ((first | 0x20) >= 0x61 && (first | 0x20) <= 0x7a) return 'latin'
  // The letters of Russian; what else begins a word is asked for by its properties.
  if (first >= 0x410 && first <= 0x44f) return 'cyrillic'
  const letter = LETTER.exec(word)?.[0]
  if (letter === undefined) return 'none'
  if (LATIN.test(letter)) return 'latin'
  return CYRILLIC.test(letter) ? 'cyrillic' : 'other'
}
