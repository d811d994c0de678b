import type { Unit } from '../document/units.ts'
import type { Sense } from '../lexicon/sense.ts'
import type { KnownEntity } from '../document/units.ts'

/** What the head of a phrase is, as far as the words alone tell. */
export type PhraseKind =
  | 'outlet'
  | 'institution'
  | 'press'
  | 'communication'
  | 'document'
  | 'person'
  | 'office'
  | 'anonymous'
  | 'pronoun'
  | 'name' // a capitalised or quoted name of something unknown
  | 'unknown' // a common noun the lexicon does not hold

/** A noun phrase that may name a source. Unit indexes are half-open, into the sentence's units. */
export interface Phrase {
  from: number
  to: number
  kind: PhraseKind
  /** The head's lemma, null for a bare name. */
  lemma: string | null
  tag: string | null
  cases: number
  plural: boolean
  gender: Sense['gender']
  /** What the phrase names, where that is known: the person, the outlet, the institution. */
  entity: KnownEntity | null
  /** ISO code of the country that an adjective or a complement names. */
  country: string | null
  /** Who owns the head: «пресс-служба [порта]», «сообщение [МИД]», "[the bank]'s office". */
  owner: Phrase | null
  /** UTF-16 range of the words that name it: without what only describes it. */
  start: number
  end: number
  /** A name stands in it that nothing known covers: a title in quotes, a run of capitalised words. */
  named: boolean
  /** The name has the shape of a person's: two or three words with capitals, out of quotes. */
  person: boolean
  /** Azerbaijani: the head bears the third person's possessive. */
  possessed: boolean
  /** Another source joined by a conjunction. */
  also: Phrase | null
}

/** Reads source phrases in one language's word order. */
export interface PhraseReader {
  /** The phrase that starts at unit `at`, in one of `cases`; null where none does. */
  readForward: (units: readonly Unit[], at: number, cases: number) => Phrase | null
  /** The phrase that ends before unit `end` and starts at `least` or later. */
  readBackward: (units: readonly Unit[], end: number, cases: number, least: number) => Phrase | null
  /** How many units from `at` on may stand between a verb and its subject (an adverb, a time, an audience); 0 for none. */
  skipForward: (units: readonly Unit[], at: number) => number
  /** The same to the left of `end`. */
  skipBackward: (units: readonly Unit[], end: number, least: number) => number
}

export const phraseOf = (
  from: number,
  to: number,
  units: readonly Unit[],
  kind: PhraseKind,
  rest: Partial<Phrase>,
): Phrase => ({
  from,
  to,
  kind,
  lemma: null,
  tag: null,
  cases: 127,
  plural: false,
  gender: null,
  entity: null,
  country: null,
  owner: null,
  start: units[from]!.start,
  end: units[to - 1]!.end,
  named: false,
  person: false,
  also: null,
  possessed: false,
  ...rest,
})

/** Classes of words that can head a source phrase. */
export const HEADS: ReadonlySet<string> = new Set([
  'outlet',
  'institution',
  'press',
  'communication',
  'document',
  'office',
  'anonymous',
])

export const kindOfEntity = (entity: KnownEntity): PhraseKind =>
  entity.type === 'outlet' ? 'outlet' : entity.type === 'person' ? 'person' : 'institution'
