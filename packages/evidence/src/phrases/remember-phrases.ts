import type { Unit } from '../document/units.ts'
import type { Phrase } from './phrase.ts'

/** No text has a sentence of more units, nor a word more cases. */
const UNITS = 1 << 16
const CASE_BITS = 1 << 7

/**
 * A reading of phrases that is made once for each place of a sentence: several rules ask for the same phrase, and the
 * search for one that ends at a place begins at every place before it. Those of the last sentence are kept.
 */
export function rememberForward(
  read: (units: readonly Unit[], at: number, cases: number) => Phrase | null,
): (units: readonly Unit[], at: number, cases: number) => Phrase | null {
  const known = new Map<number, Phrase | null>()
  let sentence: readonly Unit[] | null = null
  return (units, at, cases) => {
    if (units !== sentence) {
      sentence = units
      known.clear()
    }
    const key = at * CASE_BITS + cases
    let phrase = known.get(key)
    if (phrase === undefined) known.set(key, (phrase = read(units, at, cases)))
    return phrase
  }
}

/** The same for phrases that end at a place. */
export function rememberBackward(
  read: (units: readonly Unit[], end: number, cases: number, least: number) => Phrase | null,
): (units: readonly Unit[], end: number, cases: number, least: number) => Phrase | null {
  const known = new Map<number, Phrase | null>()
  let sentence: readonly Unit[] | null = null
  return (units, end, cases, least) => {
    if (units !== sentence) {
      sentence = units
      known.clear()
    }
    const key = (end * UNITS + least) * CASE_BITS + cases
    let phrase = known.get(key)
    if (phrase === undefined) known.set(key, (phrase = read(units, end, cases, least)))
    return phrase
  }
}
