import type { Document, Word } from '../document.ts'
import { eventLexicon, type EventHead, type EventWord } from '../lexicon/events.ts'
import type { PhraseHit } from '../lexicon/phrase-index.ts'
import { nameWord } from '../lexicon/words.ts'
import { inEnglish } from '../people/person-name.ts'
import { surnameBase } from '../people/base-form.ts'
import type { EventParts } from './event-name.ts'

/** A name found before, with its English: a place, a body, a person. */
export interface NamedSpan {
  first: number
  last: number
  english: string
}

/** A text as the readers of happenings' names ask it, word by word. */
export class EventText {
  readonly document: Document
  readonly #places: readonly NamedSpan[]
  readonly #bodies: readonly NamedSpan[]
  readonly #people: readonly { first: number; last: number }[]

  constructor(
    document: Document,
    places: readonly NamedSpan[],
    bodies: readonly NamedSpan[],
    people: readonly { first: number; last: number }[],
  ) {
    this.document = document
    this.#places = places
    this.#bodies = bodies
    this.#people = people
  }

  /** The word at a place, null beyond the sentence of another. */
  near(at: number, of: number): Word | null {
    const word = this.document.words[at]
    return word !== undefined && word.sentence === this.document.words[of]!.sentence ? word : null
  }

  placeFrom = (at: number): NamedSpan | null => this.#places.find(({ first }) => first === at) ?? null
  placeTo = (at: number): NamedSpan | null => this.#places.findLast(({ last }) => last === at) ?? null
  bodyFrom = (at: number): NamedSpan | null => this.#bodies.find(({ first }) => first === at) ?? null
  bodyTo = (at: number): NamedSpan | null => this.#bodies.findLast(({ last }) => last === at) ?? null
  isPerson = (at: number): boolean => this.#people.some(({ first, last }) => first <= at && at <= last)

  wordFrom(at: number): PhraseHit<EventWord> | null {
    return eventLexicon(this.document.language).words.at(this.document.words, at)[0] ?? null
  }

  /** A word of the list that ends at a place, the longest. */
  wordTo(at: number): PhraseHit<EventWord> | null {
    for (let first = Math.max(0, at - 2); first <= at; first++) {
      const hit = this.wordFrom(first)
      if (hit?.last === at) return hit
    }
    return null
  }

  /** What stands between quotation marks from, or up to, a place: its English, and the other mark. */
  quotedFrom(at: number): { english: string; other: number } | null {
    const { words } = this.document
    if (!QUOTE_OPENS.test(words[at]?.text ?? '')) return null
    for (let close = at + 1; close < words.length && close <= at + LONGEST_QUOTED; close++)
      if (QUOTE_CLOSES.test(words[close]!.text)) return this.#quoted(at, close, close)
    return null
  }

  quotedTo(at: number): { english: string; other: number } | null {
    const { words } = this.document
    if (!QUOTE_CLOSES.test(words[at]?.text ?? '')) return null
    for (let open = at - 1; open >= 0 && open >= at - LONGEST_QUOTED; open--)
      if (QUOTE_OPENS.test(words[open]!.text)) return this.#quoted(open, at, open)
    return null
  }

  #quoted(open: number, close: number, other: number): { english: string; other: number } | null {
    const whole = [this.placeFrom(open + 1), this.bodyFrom(open + 1)].find((name) => name?.last === close - 1)
    if (whole) return { english: whole.english, other }
    const listed = this.wordFrom(open + 1)
    if (listed?.last === close - 1) return { english: listed.value.english, other }
    const inner = this.document.words.slice(open + 1, close).filter(({ kind }) => kind !== 'mark')
    if (inner.length === 0 || inner[0]!.shape === 'lower') return null
    return { english: inner.map((word) => this.#transliterate(word)).join(' '), other }
  }

  #transliterate(word: Word): string {
    if (word.shape === 'UPPER' && word.info.latin) return word.text
    const english = inEnglish(word.text, this.document.language)
    return english.charAt(0).toUpperCase() + english.slice(1)
  }

  /** A word of a name that no list knows, in English. */
  spell(word: Word): string {
    const { language } = this.document
    if (word.kind !== 'word') return word.text
    const known = nameWord(word.info)
    if (known !== null && known !== '') return known
    if (language === 'en' || (word.info.latin && language === 'ru')) return word.text.replace(/['’]s$/, '')
    const base = word.shape === 'Title' ? surnameBase(word.text, language, NO_CONTEXT) : word.text.replace(SUFFIX, '')
    return inEnglish(base, language)
  }
}

const NO_CONTEXT = { gender: null, given: null, others: new Set<string>() }
const SUFFIX = /[-'’]\p{Ll}{1,5}$/u
const QUOTE_OPENS = /^["«“„]$/
const QUOTE_CLOSES = /^["»”“]$/
const LONGEST_QUOTED = 8

export const partsOf = ({ english, kind }: EventHead): EventParts => ({
  kind,
  head: english,
  year: null,
  ordinal: null,
  owner: null,
  words: [],
  sports: [],
  quoted: null,
  place: null,
  isProper: false,
})

/** Adds a word of the list; `front` where the text is read backwards. */
export function addWord(parts: EventParts, { english, isSport, ordinal }: EventWord, front: boolean): void {
  if (ordinal !== null) parts.ordinal ??= ordinal
  else if (SCOPES.has(english) && parts.kind === 'contest') parts.owner ??= english
  else if (english !== '') {
    const list = isSport ? parts.sports : parts.words
    if (front) list.unshift(english)
    else list.push(english)
  }
}

const SCOPES = new Set(['World', 'European'])

/** Parts of the world by their adjective, as they stand before a contest. */
export const ownerName = (place: string): string => (place === 'Europe' ? 'European' : place)

export const isYear = (word: Word | null | undefined): boolean =>
  word !== null && word !== undefined && word.kind === 'number' && /^(?:19|20)\d\d$/.test(word.text)

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** «29-я», "29-cu", «XXXIII», "XII-й": the number of one in a row. */
export function ordinalOf(word: Word): number | null {
  const digits = /^(\d{1,3})-(?:\p{Ll}{1,3})$/u.exec(word.text)
  if (digits) return Number(digits[1])
  const roman = /^([IVXL]{1,7})(?:-\p{Ll}{1,3})?$/u.exec(word.text)
  if (!roman || (word.text.length === 1 && word.text !== 'V' && word.text !== 'X')) return null
  const letters = [...roman[1]!].map((letter) => ROMAN[letter]!)
  return letters.reduce((sum, value, at) => sum + (value < (letters[at + 1] ?? 0) ? -value : value), 0)
}

/** Two places joined before a noun: "the Iran-Israel war". */
export function pairTo(text: EventText, { first, english }: NamedSpan): NamedSpan | null {
  const other = /^[-–]$/.test(text.near(first - 1, first)?.text ?? '') ? text.placeTo(first - 2) : null
  return other && { first: other.first, last: first, english: `${other.english}-${english}` }
}
