import { stem, wordKeys } from '@crosswire/text'
import { conceptsOf, firstOfPairs, monthOf } from '../bridge/lexicon.ts'
import { foldWord } from '../text/fold.ts'
import { hashString } from '../text/hash.ts'
import { weekdayOf } from '../text/weekdays.ts'

/** What is known of one written word of one language, whoever wrote it. */
export interface Word {
  /** The folded form: what copies share. */
  form: number
  /** The stem: what tellings share. 0 for words too short to mean anything. */
  stem: number
  /** The things it may mean, in any language. */
  concepts: readonly number[]
  /** 1 to 12 where it may be the name of a month, else 0. */
  month: number
  /** 1 for Monday to 7 where it names a day of the week, else 0. */
  weekday: number
  /** What it becomes before certain other words; null for nearly all. */
  pairs: ReadonlyMap<string, readonly number[]> | null
  /** How it sounds, in each form that it may be inflected from: names meet by it. Asked for of capitalized words only. */
  soundsOf: (written: string, language: string) => readonly number[]
}

/** What a lexicon knows of a word. */
type Meaning = Pick<Word, 'concepts' | 'month' | 'weekday' | 'pairs'>

/** Consonants that a sound must have to say whose name it is. */
const LEAST_CONSONANTS = 3
const LEAST_IN_ACRONYM = 2
const MOST_SOUNDS = 4
const NONE: readonly number[] = []
const MEANS_NOTHING: Meaning = { concepts: NONE, month: 0, weekday: 0, pairs: null }

export function readWord(written: string, language: string): Word {
  const folded = foldWord(written)
  const text = folded.length < 2 ? '' : foldWord(stem(written, language))
  return new ReadWord(hashString(folded), text === '' ? 0 : hashString(text), meaningOf(folded, text, language))
}

function meaningOf(folded: string, text: string, language: string): Meaning {
  const concepts = conceptsOf(folded, text, language)
  const weekday = weekdayOf(folded, language)
  const pairs = firstOfPairs(folded, text, language)
  // Nearly all words mean nothing that is known; they share one answer.
  if (concepts.length === 0 && weekday === 0 && pairs === null) return MEANS_NOTHING
  return { concepts, month: monthOf(concepts), weekday, pairs }
}

/** Small, since there are a hundred thousand: its letters are not among what it keeps. */
class ReadWord implements Word {
  readonly form: number
  readonly stem: number
  readonly #meaning: Meaning
  #sounds: readonly number[] | null = null

  constructor(form: number, stem: number, meaning: Meaning) {
    this.form = form
    this.stem = stem
    this.#meaning = meaning
  }

  get concepts(): readonly number[] {
    return this.#meaning.concepts
  }

  get month(): number {
    return this.#meaning.month
  }

  get weekday(): number {
    return this.#meaning.weekday
  }

  get pairs(): ReadonlyMap<string, readonly number[]> | null {
    return this.#meaning.pairs
  }

  soundsOf(written: string, language: string): readonly number[] {
    return (this.#sounds ??= soundsOf(written, language))
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
