import { foldCase, isCapitalised, lowerCase } from '../case.ts'
import { stripAzerbaijani } from '../names/azerbaijani.ts'
import { wordKeys } from '../names/name-keys.ts'
import { scriptOf } from '../scripts.ts'
import { stem } from '../stem.ts'
import { tokenize } from '../tokens.ts'

/** A term that stands for a name in any script begins with this; no written word does. */
const NAME_MARK = '~'
/** A longer word is no word. */
const LONGEST = 60
/** Suffixes follow one another: plural, possessive, case. */
const AZ_DEPTH = 3
const AZ_SHORTEST = 3
/** A key of fewer sounds is shared by too many names. */
const SHORTEST_KEY = 3

/** What a text is found by: the stems of its words, its numbers, each once, in the order of the text. */
export function searchTerms(text: string, language: string): string[] {
  const terms = new Set<string>()
  for (const word of wordsOf(text)) for (const term of termsOf(word, [language])) terms.add(term)
  return [...terms]
}

/** What a name is found by in every script. */
export function nameTerms(name: string, language: string): string[] {
  return wordsOf(name).flatMap((word) => (isCapitalised(word) ? keysOf(word, language) : []))
}

/**
 * What a question asks for: all of its words, each in one of several forms, as a text may be in any language. A word of
 * which nothing can be looked for is left out.
 */
export function queryTerms(question: string): string[][] {
  return wordsOf(question).flatMap((word) => {
    const languages = scriptOf(word) === 'cyrillic' ? ['ru'] : ['az', 'en']
    const names = isCapitalised(word) ? languages.flatMap((language) => keysOf(word, language)) : []
    const terms = [...new Set([...termsOf(word, languages), ...names])]
    return terms.length === 0 ? [] : [terms]
  })
}

const wordsOf = (text: string): string[] =>
  tokenize(text)
    .filter(({ kind, text: word }) => kind !== 'mark' && word.length <= LONGEST)
    .map(({ text: word }) => word)

/** The word as written, so that nothing exact is lost, and what it may be inflected from. */
function termsOf(word: string, languages: readonly string[]): string[] {
  const terms = [word, ...languages.flatMap((language) => basesOf(word, language))]
  // пресс-служба is found by служба too; AZƏRTAC-a by AZƏRTAC.
  if (/\p{L}[-‐‑]\p{L}/u.test(word))
    for (const half of word.split(/[-‐‑]/))
      for (const language of languages) terms.push(half, ...basesOf(half, language))
  return [...new Set(terms.map(fold))].filter((term) => term.length > 1 || /\d/.test(term))
}

/** One stem where Snowball knows the language; every base that suffixes leave where nobody can tell which one it is. */
function basesOf(word: string, language: string): string[] {
  if (language !== 'az' && language !== 'tr') return [stem(word, language)]
  const bases = new Set<string>()
  let round = [lowerCase(word, language).replace(/['’]\p{L}{1,6}$/u, '')]
  for (let depth = 0; depth < AZ_DEPTH && round.length > 0; depth++) {
    round = round.flatMap(stripAzerbaijani).filter((base) => base.length >= AZ_SHORTEST && !bases.has(base))
    for (const base of round) bases.add(base)
  }
  return [...bases]
}

function keysOf(word: string, language: string): string[] {
  return wordKeys(word, language)
    .filter((key) => key.length >= SHORTEST_KEY)
    .map((key) => NAME_MARK + key)
}

/** Case and marks folded away, ə as e: many type Azerbaijani without its own letters. */
const fold = (word: string): string =>
  foldCase(word)
    .replace(/ə/g, 'e')
    .normalize('NFD')
    // й keeps its breve: it is a letter of its own.
    .replace(/(?<![и])\p{M}/gu, '')
    .normalize('NFC')
