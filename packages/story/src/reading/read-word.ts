import { stem, wordKeys } from '@crosswire/text'
import { conceptsOf, firstOfPairs, monthOf } from '../bridge/lexicon.ts'
import { foldWord } from '../text/fold.ts'
import { hashString } from '../text/hash.ts'
import { weekdayOf } from '../text/weekdays.ts'

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
  /** 1 for Monday to 7 where it names a day of the week, else 0. */
  weekday: number
  /** How it sounds, in each form that it may be inflected from: names meet by it. */
  readonly sounds: readonly number[]
  /** What it becomes before certain other words; null for nearly all. */
  pairs: ReadonlyMap<string, readonly number[]> | null
}

/** Consonants that a sound must have to say whose name it is. */
const LEAST_CONSONANTS = 3
const LEAST_IN_ACRONYM = 2
const MOST_SOUNDS = 4
const NONE: readonly number[] = []

export function readWord(written: string, language: string): Word {
  const folded = foldWord(written)
  const text = folded.length < 2 ? '' : foldWord(stem(written, language))
  return new ReadWord(written, language, folded, text)
}

class ReadWord implements Word {
  readonly written: string
  readonly form: number
  readonly stem: number
  readonly concepts: readonly number[]
  readonly month: number
  readonly weekday: number
  readonly pairs: ReadonlyMap<string, readonly number[]> | null
  readonly #language: string
  #sounds: readonly number[] | null = null

  constructor(written: string, language: string, folded: string, text: string) {
    this.written = written
    this.form = hashString(folded)
    this.stem = text === '' ? 0 : hashString(text)
    this.concepts = conceptsOf(folded, text, language)
    this.month = monthOf(this.concepts)
    this.weekday = weekdayOf(folded, language)
    this.pairs = firstOfPairs(folded, text, language)
    this.#language = language
  }

  /** Asked for of capitalized words only. */
  get sounds(): readonly number[] {
    return (this.#sounds ??= soundsOf(this.written, this.#language))
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
