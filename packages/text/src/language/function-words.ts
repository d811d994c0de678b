import { FUNCTION_WORDS } from './data/function-words.ts'

const LANGUAGES = Object.keys(FUNCTION_WORDS)
const LANGUAGES_OF = new Map<string, number[]>()
LANGUAGES.forEach((language, id) => {
  for (const word of new Set(FUNCTION_WORDS[language]!.split(' '))) {
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), id])
  }
})

/** Share of the words that are among each language's commonest words; a word of several languages counts less. */
export function countFunctionWords(words: readonly string[]): Map<string, number> {
  const hits = new Float64Array(LANGUAGES.length)
  for (const word of words) {
    const ids = LANGUAGES_OF.get(word)
    if (ids) for (const id of ids) hits[id]! += 1 / Math.sqrt(ids.length)
  }
  return new Map(LANGUAGES.map((language, id) => [language, words.length ? hits[id]! / words.length : 0]))
}
