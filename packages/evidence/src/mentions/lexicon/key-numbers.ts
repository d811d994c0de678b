import type { WordInfo } from '../word-info.ts'

const NUMBERS = new Map<string, number>()

/** The number of a key that a lexicon knows a word by; one for each key, whichever lexicon. */
export function keyNumber(key: string): number {
  let number = NUMBERS.get(key)
  if (number === undefined) NUMBERS.set(key, (number = NUMBERS.size + 1))
  return number
}

/**
 * The numbers of those keys of a word that any lexicon has: none for most words, so that they are asked about no further.
 * Looked up once for each spelling, and again after another lexicon was built.
 */
export function keyNumbersOf(info: WordInfo): readonly number[] {
  if (info.numbered !== NUMBERS.size) {
    info.numbers = info.keys.flatMap((key) => NUMBERS.get(key) ?? NO_NUMBERS)
    info.numbered = NUMBERS.size
  }
  return info.numbers
}

const NO_NUMBERS: readonly number[] = []

let last: { words: readonly { info: WordInfo }[]; keys: number; places: readonly number[] } = {
  words: [],
  keys: 0,
  places: [],
}

/** Where the words stand that have any key: only there a name may begin. Those of the last words asked about are kept. */
export function placesWithKeys(words: readonly { info: WordInfo }[]): readonly number[] {
  if (last.words !== words || last.keys !== NUMBERS.size) {
    const places: number[] = []
    for (let at = 0; at < words.length; at++) if (keyNumbersOf(words[at]!.info).length > 0) places.push(at)
    last = { words, keys: NUMBERS.size, places }
  }
  return last.places
}
