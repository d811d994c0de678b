import type { Unit } from '../document/units.ts'
import { CASES, hasClass } from '../lexicon/sense.ts'
import { isPunctuation } from './common.ts'
import { HEADS } from './phrase.ts'
import { looksNominal } from './russian-nominal.ts'

const { nom, gen, dat } = CASES

/** The end of the prepositional phrase that starts at `at`; null where none does. */
export function endOfPrepositional(units: readonly Unit[], at: number): number | null {
  let end = at + 1
  for (let taken = 0; end < units.length && taken < 9; end++, taken++) {
    const unit = units[end]!
    if (unit.entity?.type === 'person' && taken > 0 && (unit.entity.cases & nom) !== 0 && !isBearer(units, at, end))
      break
    if (unit.kind === 'entity' || unit.kind === 'number' || (unit.kind === 'quote' && unit.nameLike)) continue
    if (hasClass(unit.senses, 'determiner') || hasClass(unit.senses, 'possessive')) continue
    if (isPunctuation(unit) || !looksNominal(unit)) break
    if (taken > 0 && startsSubject(units, end)) break
  }
  return end > at + 1 ? end : null
}

/** «Об отставке губернатора области Амана Тулеева»: whose role stands before in another case than the nominative. */
function isBearer(units: readonly Unit[], from: number, at: number): boolean {
  const { cases } = units[at]!.entity!
  if ((cases & ~nom) === 0) return false
  for (let back = at - 1; back > from && back > at - 5; back--)
    if (units[back]!.senses.some((sense) => sense.cls === 'office' || sense.cls === 'anonymous'))
      return units[back]!.senses.every((sense) => (sense.cases & nom) === 0 && (sense.cases & cases) !== 0)
  return false
}

/** A nominative head after an oblique noun begins the subject: «на брифинге | министр …». */
function startsSubject(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!
  const senses = unit.senses.filter(({ cls }) => HEADS.has(cls))
  return (
    senses.length > 0 &&
    senses.every(
      ({ cases }) => (cases & (nom | CASES.acc)) !== 0 && (cases & (gen | CASES.loc | dat | CASES.ins)) === 0,
    )
  )
}
