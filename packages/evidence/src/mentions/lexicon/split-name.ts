import { tokenize } from '@crosswire/text'
import type { WrittenCase } from './phrase-index.ts'

/** The words of a name as a lexicon takes them, with how each is written. */
export function splitName(name: string): { words: string[]; cases: WrittenCase[] } {
  const words = tokenize(name)
    .map(({ text }) => text)
    .filter((text) => !/^["«»“”„]$/.test(text))
  return { words, cases: words.map(writtenCase) }
}

function writtenCase(word: string): WrittenCase {
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)) return 'upper'
  return /^\p{Lu}/u.test(word) ? 'capital' : 'any'
}
