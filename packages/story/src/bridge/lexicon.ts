import { stem } from '@crosswire/text'
import { CONFLICT } from '../data/lexicon/conflict.data.ts'
import { ECONOMY } from '../data/lexicon/economy.data.ts'
import { GENERAL } from '../data/lexicon/general.data.ts'
import { PLACES } from '../data/lexicon/places.data.ts'
import { SOCIETY } from '../data/lexicon/society.data.ts'
import { STATE } from '../data/lexicon/state.data.ts'
import { hashString } from '../text/hash.ts'
import { foldWord } from '../text/fold.ts'

/** What one word says in every language: the hashes of the things it may mean. */
export type Concepts = readonly number[]

/** Languages that the lexicon has, in the order of its columns. */
const COLUMNS = ['en', 'ru', 'az'] as const
type Column = (typeof COLUMNS)[number]

const NONE: Concepts = []
const tables: Record<Column, Map<string, number[]>> = { en: new Map(), ru: new Map(), az: new Map() }
/** Words that mean something of their own before another: "hava limanı" is an airport. */
const pairs: Record<Column, Map<string, Map<string, number[]>>> = { en: new Map(), ru: new Map(), az: new Map() }

const isColumn = (language: string): language is Column => (COLUMNS as readonly string[]).includes(language)

/** A line's name: a number is the figure itself, so that "forty" meets 40. */
const conceptOf = (name: string): number => (name.startsWith('#') ? hashString(name) : hashString(`=${name}`))

for (const list of [STATE, CONFLICT, ECONOMY, SOCIETY, GENERAL, PLACES]) {
  for (const line of list.split('\n')) {
    if (line === '') continue
    const columns = line.split('|')
    const id = conceptOf(columns[0]!.split(' ')[0]!)
    for (const [index, language] of COLUMNS.entries()) {
      for (const word of columns[index]!.split(' ')) if (!word.startsWith('#')) enter(language, word, id)
    }
  }
}

function enter(language: Column, word: string, concept: number): void {
  const [first, second] = word.split('_').map((part) => keyOf(part, language))
  if (second === undefined) {
    for (const form of language === 'az' ? softened(first!) : [first!]) add(tables[language], form, concept)
    return
  }
  let followers = pairs[language].get(first!)
  if (!followers) pairs[language].set(first!, (followers = new Map<string, number[]>()))
  for (const form of language === 'az' ? softened(second) : [second]) add(followers, form, concept)
}

function add(table: Map<string, number[]>, key: string, concept: number): void {
  const known = table.get(key)
  if (!known) table.set(key, [concept])
  else if (!known.includes(concept)) known.push(concept)
}

/** Azerbaijani roots stand as they are, since suffixes are told from them; the others stand as stems. */
function keyOf(word: string, language: Column): string {
  return language === 'az' ? foldWord(word) : foldWord(stem(foldWord(word), language))
}

/** Roots whose last consonant softens before a vowel: nazirlik, nazirliyi; torpaq, torpağı; get, gedir. */
function softened(root: string): string[] {
  const soft = { k: 'y', q: 'ğ', t: 'd' }[root.at(-1)!]
  return soft === undefined || root.length < 4 ? [root] : [root, root.slice(0, -1) + soft]
}

/** What a word means, given as it is folded and as its stem. Empty where the lexicon does not know it. */
export function conceptsOf(folded: string, stemmed: string, language: string): Concepts {
  if (!isColumn(language)) return NONE
  return (language === 'az' ? byRoot(folded, tables.az, longestRoot(folded)) : tables[language].get(stemmed)) ?? NONE
}

/** By the first two letters of a word as one number: the length of the longest root that opens with them. */
const rootLengths = new Map<number, number>()
for (const root of tables.az.keys()) {
  const opening = openingOf(root)
  rootLengths.set(opening, Math.max(rootLengths.get(opening) ?? 0, root.length))
}

function openingOf(word: string): number {
  return word.charCodeAt(0) * 65_536 + word.charCodeAt(1)
}

/** 0 where no root opens with the letters of a word: so it is for most words that are no words of the lexicon. */
const longestRoot = (word: string): number => (word.length < 2 ? 0 : (rootLengths.get(openingOf(word)) ?? 0))

/** What a word means before certain others, by their keys; null where it opens no pair. */
export function firstOfPairs(folded: string, stemmed: string, language: string): ReadonlyMap<string, number[]> | null {
  return isColumn(language) ? (pairs[language].get(language === 'az' ? folded : stemmed) ?? null) : null
}

/** What the second word of a pair makes of both; null where they are no such pair. */
export function conceptsOfPair(
  followers: ReadonlyMap<string, readonly number[]>,
  next: string,
  language: string,
): Concepts | null {
  if (!isColumn(language)) return null
  return language === 'az'
    ? byRoot(foldWord(next), followers, Infinity)
    : (followers.get(keyOf(next, language)) ?? null)
}

/** Noun endings, which short roots take too. */
const NOUN =
  /^(?:l[aə]r)?(?:[iuü]m[iuü]z|s?[iuü]|[iuü]n)?(?:n?[iuü]n|n?[iuü]|[yn]?[aə]|n?d[aə]n?)?(?:k[iuü])?(?:l[aə])?$/
/** Any run of the endings and derivations that Azerbaijani words take, letters folded. */
const ENDINGS =
  /^(?:l[aə]r|l[iuü][qkğy]?|ç[iuü]|s[iuü]z|c[aə]|d[aə]n?|n?[iuü]n|[iuü]|s[iuü]|[yns]?[aə]|k[iuü]|y?l[aə]|m[iuü]z|[iuü]m|[iuü]b|d[iuü]|m[iuü]ş|[yn]?[iuüaə]r|[yn]?[aə]ca[qğ]|[yn]?[aə]c[əa][kyqğ]|m[aə][kqğy]?|[iuü]l|[iuü]n|d[iuü]r|t|[iuü]ş|[yn]?[aə]n|[aə]r[aə][kq]|s[aə]|d[iuü][qkğy]|d|şd[iuü]r|l[aə]ş|l[aə]n|[iuü])+$/

/** The longest root, up to a length, that a word opens with, given that the rest is endings. */
function byRoot(word: string, table: ReadonlyMap<string, Concepts>, longest: number): Concepts | null {
  for (let length = Math.min(word.length, longest); length >= 2; length--) {
    const found = table.get(word.slice(0, length))
    if (!found) continue
    const rest = word.slice(length)
    if (rest === '' || (length < 4 ? NOUN : ENDINGS).test(rest)) return found
  }
  return null
}

const MONTHS = new Map(
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ].map((name, index) => [hashString(`=${name}`), index + 1]),
)

/** 1 to 12 where a word may be the name of a month, else 0. */
export function monthOf(concepts: Concepts): number {
  for (const concept of concepts) {
    const month = MONTHS.get(concept)
    if (month !== undefined) return month
  }
  return 0
}
