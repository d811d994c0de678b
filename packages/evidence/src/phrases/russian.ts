import type { Unit } from '../document/units.ts'
import { adjectiveCases } from '../lexicon/russian.ts'
import { ANY_CASE, CASES, hasClass } from '../lexicon/sense.ts'
import { isPlainWord, isPunctuation } from './common.ts'
import { phraseOf, type Phrase, type PhraseReader } from './phrase.ts'
import { rememberBackward, rememberForward } from './remember-phrases.ts'
import { pick, readHead } from './russian-head.ts'
import { skipModifiers } from './russian-modifiers.ts'
import { endOfPrepositional } from './russian-prepositional.ts'

const { nom, gen, dat } = CASES
const readForward = rememberForward(readForwardAt)
const readBackward = rememberBackward(readBackwardTo)

function readForwardAt(units: readonly Unit[], at: number, cases: number): Phrase | null {
  const first = units[at]
  if (!first) return null
  const pronoun = first.senses.find((sense) => sense.cls === 'pronoun' && (sense.cases & cases) !== 0)
  if (pronoun) return phraseOf(at, at + 1, units, 'pronoun', { ...pick(pronoun), cases: pronoun.cases })
  if (first.folded === 'один' || first.folded === 'одна') {
    const partitive = /^из$/.test(units[at + 1]?.folded ?? '') ? readForward(units, at + 2, gen) : null
    if (partitive) return { ...partitive, from: at, plural: false, cases: nom, start: first.start }
  }
  const { head, country, cases: adjective, counted } = skipModifiers(units, at)
  const unit = units[head]
  if (!unit) return null
  // «Два чиновника», «пять человек»: what is counted is in the genitive, the whole in the nominative.
  if (counted && (cases & (nom | CASES.acc)) !== 0) {
    const some = readHead(units, at, head, gen | nom, country)
    if (some) return withApposition(units, { ...some, cases: some.cases | nom | CASES.acc, plural: true })
  }
  const base = readHead(units, at, head, cases & adjective ? cases & adjective : cases, country)
  return base && (base.cases & cases) !== 0 ? withAlso(units, withApposition(units, base), cases) : null
}

/** «министр, генерал Иванов», «один из авторов, гидробиолог Тимур Рогозин»: the name after a comma. */
function withApposition(units: readonly Unit[], phrase: Phrase): Phrase {
  if (phrase.kind !== 'office' && phrase.kind !== 'anonymous' && phrase.kind !== 'unknown') return phrase
  const comma = units[phrase.to]
  if (comma?.text !== ',') return phrase
  const next = units[phrase.to + 1]
  if (
    !next ||
    !(next.entity?.type === 'person' || next.senses.some(({ cls }) => cls === 'office' || cls === 'anonymous'))
  )
    return phrase
  const { head } = skipModifiers(units, phrase.to + 1)
  const after = readHead(units, phrase.to + 1, head, phrase.cases & nom ? nom : ANY_CASE, null)
  return after?.kind === 'person' ? { ...after, from: phrase.from } : phrase
}

function withAlso(units: readonly Unit[], phrase: Phrase, cases: number): Phrase {
  const joint = units[phrase.to]
  if (joint?.folded !== 'и' || phrase.kind === 'communication' || phrase.kind === 'document') return phrase
  const also = readForward(units, phrase.to + 1, cases)
  if (!also || also.kind === 'unknown' || also.kind === 'pronoun' || also.kind === 'name') return phrase
  return { ...phrase, to: also.to, also: { ...also } }
}

function readBackwardTo(units: readonly Unit[], end: number, cases: number, least: number): Phrase | null {
  if (units[end - 1]?.text === ',') return readBeforeInsertion(units, end, cases, least)
  for (let at = least; at < end; at++) {
    const unit = units[at]!
    if (isPunctuation(unit) && unit.text !== ',') continue
    if (POINTING.test(unit.folded) || (at > least && !startsPhrase(units, at))) continue
    const phrase = readForward(units, at, cases)
    if (phrase?.to !== end) continue
    // «со ссылкой на министерство сообщает ТАСС»: what a preposition governs is no subject.
    return cases === nom && at > 0 && hasClass(units[at - 1]!.senses, 'preposition') ? null : phrase
  }
  return null
}

/** «об этом», «о чём»: no determiner of what follows. */
const POINTING = /^(?:этом|чем|том)$/

/** «Агентство Reuters, ссылаясь на источники, пишет»: the subject stands before the comma that opens the insertion. */
function readBeforeInsertion(units: readonly Unit[], end: number, cases: number, least: number): Phrase | null {
  for (let comma = end - 2; comma > Math.max(least, end - 18); comma--) {
    if (units[comma]!.text !== ',') continue
    const phrase = readBackward(units, comma, cases, least)
    if (phrase && phrase.kind !== 'unknown' && phrase.kind !== 'pronoun' && phrase.kind !== 'communication')
      return { ...phrase, to: end }
  }
  return null
}

/** Not in the middle of a phrase: what stands before is no modifier of it. */
function startsPhrase(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]!
  return isPlainWord(before) ? adjectiveCases(before.folded) === null || before.senses.length > 0 : true
}

const TIME =
  /^(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|\d{1,2}|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|года|году|утром|вечером|днем|ночью)$/

const TAKES_TOO: ReadonlySet<string> = new Set(['say', 'relay', 'audience'])

function skipForward(units: readonly Unit[], at: number): number {
  const unit = units[at]
  if (!unit) return 0
  if (hasClass(unit.senses, 'adverb') || TIME.test(unit.folded)) return 1
  if (
    hasClass(unit.senses, 'audience') &&
    unit.senses.some((sense) => sense.cls === 'audience' && (sense.cases & dat) !== 0)
  )
    return 1
  if (hasClass(unit.senses, 'possessive')) return 1
  // «сообщил журналистам и помощник президента»: "too".
  if (unit.folded === 'и' && (units[at - 1]?.senses.some(({ cls }) => TAKES_TOO.has(cls)) ?? false)) return 1
  if (hasClass(unit.senses, 'preposition')) {
    if (/^ссылк/.test(units[at + 1]?.folded ?? '')) return 0
    const end = endOfPrepositional(units, at)
    return end === null ? 0 : end - at
  }
  // An addressee in the dative: «сообщил агентству», «рассказал телеканалу «Формула»»
  if (
    unit.kind === 'word' &&
    unit.senses.some(
      (sense) =>
        (sense.cls === 'outlet' || sense.cls === 'office' || sense.cls === 'anonymous') &&
        (sense.cases & dat) !== 0 &&
        (sense.cases & nom) === 0,
    )
  ) {
    const phrase = readForward(units, at, dat)
    return phrase ? phrase.to - at : 1
  }
  return 0
}

function skipBackward(units: readonly Unit[], end: number, least: number): number {
  const unit = units[end - 1]
  if (!unit || end <= least) return 0
  if (hasClass(unit.senses, 'adverb') || hasClass(unit.senses, 'audience')) return 1
  // A prepositional phrase that ends here: «министр на брифинге | заявил»
  for (let at = end - 2; at >= Math.max(least, end - 8); at--) {
    if (!hasClass(units[at]!.senses, 'preposition')) {
      if (isPunctuation(units[at]!)) break
      continue
    }
    const stop = endOfPrepositional(units, at)
    if (stop !== null && stop >= end) return end - at
    break
  }
  return TIME.test(unit.folded) ? 1 : 0
}

export const russianPhrases: PhraseReader = { readForward, readBackward, skipForward, skipBackward }
