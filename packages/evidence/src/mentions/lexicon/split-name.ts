import { tokenize } from '@crosswire/text'

/** The words of a name as a lexicon takes them, with whether each is written with a capital. */
export function splitName(name: string): { words: string[]; capitals: boolean[] } {
  const words = tokenize(name)
    .map(({ text }) => text)
    .filter((text) => !/^["«»“”„]$/.test(text))
  return { words, capitals: words.map((word) => /^\p{Lu}/u.test(word)) }
}
