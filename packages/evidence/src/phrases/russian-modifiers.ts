import type { Unit } from '../document/units.ts'
import { adjectiveCases, countryOfAdjective } from '../lexicon/russian.ts'
import { ANY_CASE, hasClass } from '../lexicon/sense.ts'
import { HEADS } from './phrase.ts'
import { looksNominal } from './russian-nominal.ts'

/** Words that put what they count into the genitive. */
const COUNTING =
  /^(?:два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|двое|трое|четверо|пятеро|несколько|много|немало|ряд|большинство|часть|группа|десятки|сотни|оба|обе|множество)$/

/** Adjectives, numbers and pronouns before the head; gives the head's index and a country named on the way. */
export function skipModifiers(
  units: readonly Unit[],
  at: number,
): { head: number; country: string | null; cases: number; counted: boolean } {
  let head = at
  let country: string | null = null
  let cases = ANY_CASE
  let counted = false
  for (; head < units.length; head++) {
    const unit = units[head]!
    if (
      unit.kind === 'number' ||
      hasClass(unit.senses, 'determiner') ||
      (hasClass(unit.senses, 'possessive') && !unit.senses.some(({ cls }) => HEADS.has(cls)))
    ) {
      counted ||= unit.kind === 'number' || COUNTING.test(unit.folded)
      continue
    }
    if (unit.kind !== 'word' || unit.senses.some(({ cls }) => HEADS.has(cls))) break
    if (/^(?:так|называем\p{L}+)$/u.test(unit.folded)) continue
    const of = adjectiveCases(unit.folded)
    const next = units[head + 1]
    if (
      of === null ||
      next === undefined ||
      !(looksNominal(next) || next.kind === 'entity' || (next.kind === 'quote' && next.nameLike))
    )
      break
    if (unit.capitalised && head > at && !countryOfAdjective(unit.folded)) break
    country ??= countryOfAdjective(unit.folded)
    cases &= of | (hasClass(next.senses, 'determiner') ? ANY_CASE : 0)
  }
  return { head, country, cases: cases === 0 ? ANY_CASE : cases, counted }
}
