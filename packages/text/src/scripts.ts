export type Script = 'latin' | 'cyrillic' | 'other' | 'none'

const LATIN = /^\p{Script=Latin}/u
const CYRILLIC = /^\p{Script=Cyrillic}/u
const LETTER = /\p{L}/u

/** The script of a word's first letter; `none` where it has no letter. */
export function scriptOf(word: string): Script {
  const letter = LETTER.exec(word)?.[0]
  if (letter === undefined) return 'none'
  if (LATIN.test(letter)) return 'latin'
  return CYRILLIC.test(letter) ? 'cyrillic' : 'other'
}
