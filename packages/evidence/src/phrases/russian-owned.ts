import type { Unit } from '../document/units.ts'
import { casesOfRussianPerson } from '../lexicon/person-cases.ts'
import { CASES } from '../lexicon/sense.ts'
import { kindOfEntity, phraseOf, type Phrase } from './phrase.ts'
import { endOfPrepositional } from './russian-prepositional.ts'

/** A phrase with the person named after it: who holds the role, or whose the statement is. */
export function personIn(units: readonly Unit[], phrase: Phrase, at: number): Phrase {
  const unit = units[at]!
  if (
    phrase.kind === 'communication' ||
    phrase.kind === 'document' ||
    phrase.kind === 'institution' ||
    phrase.kind === 'press' ||
    phrase.kind === 'outlet'
  ) {
    const owner = phraseOf(at, at + 1, units, 'person', { entity: unit.entity, cases: CASES.gen })
    return owned(phrase, owner)
  }
  let to = at + 1
  // «Сослан Кадиев из республиканского МЧС»
  if (units[to]?.folded === 'из') to = endOfPrepositional(units, to) ?? to
  return {
    ...phrase,
    kind: 'person',
    to,
    entity: unit.entity,
    start: unit.start,
    end: unit.end,
    plural: false,
    gender: null,
  }
}

/** A phrase with a name in quotation marks after it. */
export function nameIn(units: readonly Unit[], phrase: Phrase, at: number): Phrase {
  const unit = units[at]!
  const entity = unit.entity?.type === 'place' ? null : unit.entity
  if (
    phrase.kind === 'office' ||
    phrase.kind === 'anonymous' ||
    phrase.kind === 'communication' ||
    phrase.kind === 'press'
  ) {
    const owner = phraseOf(at, at + 1, units, entity ? kindOfEntity(entity) : 'name', {
      entity,
      start: unit.quote!.start,
      end: unit.quote!.end,
      named: true,
    })
    return owned(phrase, owner)
  }
  if (phrase.kind === 'unknown')
    return {
      ...phrase,
      kind: entity ? kindOfEntity(entity) : 'name',
      to: at + 1,
      entity,
      start: unit.quote!.start,
      end: unit.quote!.end,
      named: true,
    }
  return {
    ...phrase,
    to: at + 1,
    entity: phrase.entity ?? entity,
    named: true,
    start: phrase.owner ? phrase.start : unit.quote!.start,
    end: unit.quote!.end,
  }
}

/** A phrase with what follows it as its owner. */
export const owned = (phrase: Phrase, owner: Phrase): Phrase => ({
  ...phrase,
  to: owner.to,
  end: owner.end,
  owner: phrase.owner ?? owner,
  country: phrase.country ?? owner.country,
})

/** The cases of a run of capitalised words, as a person's name. */
export const casesOfRun = (units: readonly Unit[], at: number, end: number): number =>
  casesOfRussianPerson(
    units
      .slice(at, end)
      .map(({ text }) => text)
      .join(' '),
  )

/** A name in the nominative nobody knows: two capitalised words, or one that is no genitive. */
export const looksLikePersonName = (units: readonly Unit[], at: number, end: number): boolean =>
  (end - at >= 2 || /[бвгджзклмнпрстфхцчшщьй]$/.test(units[at]!.folded)) &&
  units.slice(at, end).every((unit) => /^[\p{Lu}][\p{Ll}-]+/u.test(unit.text) || unit.text === '.')
