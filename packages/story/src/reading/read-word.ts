import { stem, wordKeys } from '@crosswire/text'
import { conceptsOf, firstOfPairs, monthOf } from '../bridge/lexicon.ts'
import { foldWord } from '../text/fold.ts'
import { hashString } from '../text/hash.ts'

/** What is known of one written word of one language, whoever wrote it. */
export interface Word {
  /** Its letters as written. */
  written: string
  /** The folded form: what copies share. */
  form: number
  /** The stem: what tellings share. 0 for words too short to mean anything. */
  stem: number
  /** The things it may mean, in any language. */
  concepts: readonly number[]
  /** 1 to 12 where it may be the name of a month, else 0. */
  month: number
  /** How it sounds, in each form that it may be inflected from: names meet by it. */
  sounds: readonly number[]
  /** What it becomes before certain other words; null for nearly all. */
  pairs: ReadonlyMap<string, readonly number[]> | null
}

/** Consonants that a sound must have to say whose name it is. */
const LEAST_CONSONANTS = 3
const LEAST_IN_ACRONYM = 2
const MOST_SOUNDS = 4
const NONE: readonly number[] = []

/** Words already met, per language: a cache only, so that emptying it changes nothing but time. */
const books = new Map<string, WordBook>()

export function wordBook(language: string): WordBook {
  let book = books.get(language)
  if (!book) books.set(language, (book = new WordBook(language)))
  return book
}

const BOOK_SIZE = 60_000
const PLACES = 1 << 17

/** Looks words up where they stand in a text, by the hash of their letters, and reads each once. */
export class WordBook {
  readonly #language: string
  readonly #places = new Int32Array(PLACES)
  #words: Word[] = []

  constructor(language: string) {
    this.#language = language
  }

  /** The word at a place of a text; `hash` is that of `scanWords`. */
  at(text: string, start: number, end: number, hash: number): Word {
    let place = hash & (PLACES - 1)
    for (let index = this.#places[place]!; index !== 0; index = this.#places[place]!) {
      const word = this.#words[index - 1]!
      if (isWrittenAs(word.written, text, start, end)) return word
      place = (place + 1) & (PLACES - 1)
    }
    if (this.#words.length >= BOOK_SIZE) {
      this.#places.fill(0)
      this.#words = []
      place = hash & (PLACES - 1)
    }
    // A copy of the letters: a slice would keep the whole article alive.
    const word = readWord(Buffer.from(text.slice(start, end)).toString(), this.#language)
    this.#words.push(word)
    this.#places[place] = this.#words.length
    return word
  }
}

function isWrittenAs(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

export function readWord(written: string, language: string): Word {
  const folded = foldWord(written)
  const text = folded.length < 2 ? '' : foldWord(stem(written, language))
  const concepts = conceptsOf(folded, text, language)
  return {
    written,
    form: hashString(folded),
    stem: text === '' ? 0 : hashString(text),
    concepts,
    month: monthOf(concepts),
    sounds: soundsOf(written, language),
    pairs: firstOfPairs(folded, text, language),
  }
}

function soundsOf(written: string, language: string): readonly number[] {
  if (written.length < LEAST_CONSONANTS) return NONE
  const least = written === written.toUpperCase() ? LEAST_IN_ACRONYM : LEAST_CONSONANTS
  const keys = wordKeys(written, language).filter((key) => key.length >= least)
  return keys.length === 0 ? NONE : keys.slice(0, MOST_SOUNDS).map(soundOf)
}

/** The hash of a sound, as `wordKeys` spells it. */
export const soundOf = (key: string): number => hashString(`@${key}`)
