import type { Unit } from '../document/units.ts'
import type { WordClass } from '../lexicon/sense.ts'

/** A mark is one character. */
const PUNCTUATION = new Set(',.;:!?…()[]{}—–/|•·*-')

export const isPunctuation = (unit: Unit): boolean => unit.kind === 'mark' && PUNCTUATION.has(unit.text)

export const isDash = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.text === '—' || unit.text === '–' || unit.text === '-')

/** A lower-case or capitalised word that no entity or quote covers. */
export const isPlainWord = (unit: Unit): boolean => unit.kind === 'word' && unit.entity === null

/** An outlet called by its domain: Metbuat.az-a, Lenta.ru. The tokens keep a stop inside nothing else. */
export const isDomain = (unit: Unit): boolean => unit.kind === 'word' && unit.text.includes('.')

const NEVER_NOMINAL: ReadonlySet<WordClass> = new Set([
  'preposition',
  'conjunction',
  'negation',
  'adverb',
  'stop',
  'say',
  'relay',
  'passive',
  'name',
  'gesture',
  'gerund',
  'verb',
  'pronoun',
])

const NOUNS: ReadonlySet<WordClass> = new Set([
  'institution',
  'office',
  'anonymous',
  'outlet',
  'communication',
  'document',
])

/** A word that the lexicon does not know to be anything but a noun or an adjective. */
export function isNominal({ senses }: Unit): boolean {
  let never = false
  for (const { cls } of senses) {
    if (NOUNS.has(cls)) return true
    if (NEVER_NOMINAL.has(cls)) never = true
  }
  return !never
}

const isAbbreviation = (unit: Unit): boolean => /^[\p{Lu}\d]{2,}$/u.test(unit.text)

/** The end of the run of capitalised words that starts at `at`, initials and their stops included. */
export function readCapitals(units: readonly Unit[], at: number): number {
  let end = at + 1
  while (end < units.length) {
    const unit = units[end]!
    const before = units[end - 1]!
    const initial = /^\p{Lu}$/u.test(before.text) && unit.text === '.' && unit.start === before.end
    const afterInitial = before.text === '.' && unit.capitalised && unit.kind === 'word'
    // «РФ Михаил Галузин»: an abbreviation is no part of the name after it.
    if (isAbbreviation(before) && !isAbbreviation(unit) && unit.kind === 'word' && !/^\p{Lu}$/u.test(before.text)) break
    if (initial || afterInitial || (unit.kind === 'word' && unit.capitalised && before.text !== '.' && isNominal(unit)))
      end++
    else break
  }
  // A stop that ends the sentence is no initial's.
  return units[end - 1]!.text === '.' && end - at > 1 && !/^\p{Lu}$/u.test(units[end - 2]!.text) ? end - 1 : end
}
