import type { Unit } from '../document/units.ts'
import { adjectiveCases } from '../lexicon/russian.ts'
import { ANY_CASE, CASES, hasClass, type Sense } from '../lexicon/sense.ts'
import { isDomain, isPunctuation, readCapitals } from './common.ts'
import { HEADS, kindOfEntity, phraseOf, type Phrase } from './phrase.ts'
import { casesOfRun, looksLikePersonName, nameIn, owned, personIn } from './russian-owned.ts'
import { skipModifiers } from './russian-modifiers.ts'
import { looksNominal } from './russian-nominal.ts'
import { endOfPrepositional } from './russian-prepositional.ts'

const { nom, gen } = CASES
const headSenses = (unit: Unit, cases: number): readonly Sense[] =>
  unit.senses.filter((sense) => HEADS.has(sense.cls) && (sense.cases & cases) !== 0)

export const pick = ({ lemma, plural, gender, tag }: Sense): Partial<Phrase> => ({ lemma, plural, gender, tag })

export function readHead(
  units: readonly Unit[],
  at: number,
  head: number,
  cases: number,
  country: string | null,
  owner = false,
): Phrase | null {
  const unit = units[head]!
  if (unit.entity) {
    if ((unit.entity.cases & cases) === 0) return null
    // «Сослан Кадиев из республиканского МЧС»
    const origin =
      unit.entity.type === 'person' && units[head + 1]?.folded === 'из' ? endOfPrepositional(units, head + 1) : null
    if (origin !== null)
      return phraseOf(at, origin, units, 'person', {
        entity: unit.entity,
        cases: unit.entity.cases,
        start: unit.start,
        end: unit.end,
      })
    const known = phraseOf(at, head + 1, units, kindOfEntity(unit.entity), {
      entity: unit.entity,
      cases: unit.entity.cases,
      start: unit.start,
      country,
    })
    return withComplements(units, known, cases, owner)
  }
  // A place says nothing by itself: «Москва сожалеет».
  if (unit.place !== null) return null
  if (unit.kind === 'quote') {
    return unit.nameLike
      ? phraseOf(at, head + 1, units, 'name', { start: unit.quote!.start, end: unit.quote!.end, named: true })
      : null
  }
  if (isDomain(unit)) return phraseOf(at, head + 1, units, 'outlet', { start: unit.start, named: true })
  const [sense] = headSenses(unit, cases)
  if (sense) {
    const noun = phraseOf(at, head + 1, units, sense.cls as Phrase['kind'], {
      ...pick(sense),
      cases: sense.cases,
      country,
      // «в заявлении Ассоциации молодых юристов»: a capital inside a sentence makes a name of the noun.
      named: sense.cls === 'institution' && unit.capitalised && head > 0 && /^\p{Lu}\p{Ll}/u.test(unit.text),
    })
    return withComplements(units, noun, cases, owner)
  }
  // «энергетики», «политики»: those who do it, in the nominative, and the trade itself, in the genitive.
  const trade = cases === gen && TRADE.test(unit.folded)
  if ((!trade && unit.senses.some(({ cls }) => HEADS.has(cls))) || !looksNominal(unit) || unit.kind === 'number')
    return null
  if (unit.capitalised) {
    const end = readCapitals(units, head)
    const own = /^\p{Script=Cyrillic}/u.test(unit.text) ? casesOfRun(units, head, end) : ANY_CASE
    if ((own & cases) === 0) return null
    const name = phraseOf(at, end, units, 'name', {
      start: unit.start,
      named: true,
      country,
      cases: own,
      // «рассказал Associated Press»: Latin letters among Russian ones are no person's.
      person: end - head >= 2 && !/^\p{Script=Latin}/u.test(unit.text) && looksLikePersonName(units, head, end),
    })
    // «Сослан Кадиев из республиканского МЧС»
    const to = units[end]?.folded === 'из' && end - head >= 2 ? endOfPrepositional(units, end) : null
    return to === null ? name : { ...name, to }
  }
  return withComplements(units, phraseOf(at, head + 1, units, 'unknown', { lemma: unit.folded, country }), cases, owner)
}

/** Trades whose genitive is spelled as the plural of those who follow them. */
const TRADE = /(?:тики|нетики|омики|химики|физики|ники|гетики)$/

/** Outlets that anybody may have. */
const PAGE = /(?:канал|сайт|страница|блог|паблик|аккаунт|портал)$/
/** Places after which a prepositional phrase still belongs to the source: «источник в МЧС», «глава банка в Ашхабаде». */
const ATTACHING = /^(?:в|во|из|по|на|при|от|с|со|под|за)$/

/** Takes what follows the head and belongs to it: genitives, names in quotes, a person's name, an attached place. */
function withComplements(units: readonly Unit[], phrase: Phrase, wanted: number, owner: boolean): Phrase {
  let result = phrase
  let at = phrase.to
  while (at < units.length) {
    const unit = units[at]!
    if (unit.entity?.type === 'person') {
      if (!takesPerson(result, unit, wanted, owner)) break
      return personIn(units, result, at)
    }
    if (unit.kind === 'quote') {
      if (
        !unit.nameLike ||
        !['outlet', 'institution', 'press', 'unknown', 'communication', 'office', 'anonymous'].includes(result.kind)
      )
        break
      result = nameIn(units, result, at)
      at = result.to
      continue
    }
    if (unit.entity) {
      if (result.kind === 'outlet' && unit.entity.type === 'outlet') {
        result = { ...result, to: at + 1, end: unit.end, entity: unit.entity }
        at++
        continue
      }
      if ((unit.entity.cases & gen) === 0 || result.entity?.type === 'outlet' || result.kind === 'person') break
      // «цитирует ведомство РИА Новости»: an agency owns no ministry.
      if (unit.entity.type === 'outlet' && (result.kind === 'institution' || result.owner)) break
      // «цитирует политика УНИАН»: nor a politician.
      if (unit.entity.type === 'outlet' && OF_THE_STATE.test(result.lemma ?? '')) break
      const holder = readHead(units, at, at, gen, null, true)
      if (!holder) break
      result = owned(result, holder)
      at = result.to
      continue
    }
    if (ATTACHING.test(unit.folded) && attaches(units, result, at)) {
      const end = endOfPrepositional(units, at)
      if (end === null) break
      result = { ...result, to: end, end: units[end - 1]!.end }
      at = end
      continue
    }
    // «Департамент информации и печати МИД»: of two matters, and whose.
    if (unit.folded === 'и' && result.kind === 'institution' && joinsMatters(units, at)) {
      result = { ...result, owner: null }
      at += 2
      continue
    }
    if (isPunctuation(unit) || !looksNominal(unit) || result.kind === 'person') break
    if (result.entity?.type === 'outlet') break
    if (unit.capitalised && !opensBody(units, at)) {
      const next = takeCapitalised(units, result, at, wanted, owner)
      if (!next) break
      result = next
      at = result.to
      continue
    }
    const holder = readGenitive(units, at, result.kind)
    if (!holder) break
    result = owned(result, holder)
    at = result.to
    if (holder.kind === 'person') break
  }
  return result
}

/** Between two common nouns, before a body that has the department. */
function joinsMatters(units: readonly Unit[], at: number): boolean {
  const plain = (unit: Unit | undefined): boolean =>
    unit?.kind === 'word' && !unit.capitalised && unit.senses.length === 0
  const holder = units[at + 2]
  return (
    plain(units[at + 1]) &&
    !units[at - 1]!.capitalised &&
    holder !== undefined &&
    (holder.entity?.type === 'institution' || holder.senses.some(({ cls }) => cls === 'institution'))
  )
}

/** Offices that nobody holds at an outlet. */
const OF_THE_STATE =
  /^(?:политик|министр|замминистра|премьер.*|президент|депутат|сенатор|посол|консул|губернатор|мэр|дипломат|чиновник|тренер|судья|прокурор|адвокат|следователь)$/

/** «главы Счетной палаты»: an adjective with a capital and the body's noun in small letters. */
function opensBody(units: readonly Unit[], at: number): boolean {
  // «Европейского средиземноморского сейсмологического центра»
  let head = at + 1
  while (head < at + 3 && !isBody(units[head]) && ((adjectiveCases(units[head]?.folded ?? '') ?? 0) & gen) !== 0) head++
  const next = units[head]
  return (
    next !== undefined &&
    !next.capitalised &&
    ((adjectiveCases(units[at]!.folded) ?? 0) & gen) !== 0 &&
    next.senses.some(({ cls, cases }) => cls === 'institution' && (cases & gen) !== 0)
  )
}

const isBody = (unit: Unit | undefined): boolean => unit?.senses.some(({ cls }) => cls === 'institution') ?? false

/** A role and its holder agree unless the role is already somebody's. */
function takesPerson(phrase: Phrase, unit: Unit, wanted: number, owner: boolean): boolean {
  // «представитель департамента Георгий Майсурадзе»: the name is not the department's.
  if (owner && phrase.kind !== 'office' && phrase.kind !== 'anonymous') return false
  // «заместитель главы Ирина Акимова»: nor the head's, where the name may be the subject.
  if (owner && (unit.entity!.cases & nom) !== 0) return false
  if (phrase.kind === 'person' || phrase.kind === 'communication' || phrase.kind === 'document')
    return phrase.kind !== 'person' && (unit.entity!.cases & gen) !== 0
  if (phrase.kind === 'institution' || phrase.kind === 'press' || phrase.kind === 'outlet')
    return (unit.entity!.cases & gen) !== 0 && (unit.entity!.cases & nom) === 0
  return (unit.entity!.cases & wanted) !== 0
}

/** A capitalised word after the head: a place in the genitive (МИД Грузии), a name (водитель Нурлан, газета Hürriyet). */
function takeCapitalised(
  units: readonly Unit[],
  phrase: Phrase,
  at: number,
  wanted: number,
  owner: boolean,
): Phrase | null {
  const unit = units[at]!
  const end = readCapitals(units, at)
  if (unit.place !== null || hasClass(unit.senses, 'country')) {
    const one = at + 1
    return { ...phrase, to: one, end: units[one - 1]!.end, named: phrase.named || phrase.kind === 'institution' }
  }
  // «в Telegram-канале ГУ МВД»: a body's page, not a name.
  if (
    phrase.kind === 'outlet' &&
    PAGE.test(phrase.lemma ?? '') &&
    unit.senses.some(({ cls }) => cls === 'institution')
  ) {
    const holder = readHead(units, at, at, gen, null, true)
    if (holder) return owned(phrase, holder)
  }
  // «в заявлении Ассоциации молодых юристов»: a body whose name begins with its noun.
  if (
    /^(?:communication|document|press)$/.test(phrase.kind) &&
    /^\p{Lu}\p{Ll}/u.test(unit.text) &&
    unit.senses.some(({ cls, cases }) => cls === 'institution' && (cases & gen) !== 0)
  ) {
    const holder = readHead(units, at, at, gen, null, true)
    if (holder) return owned(phrase, holder)
  }
  if (phrase.kind === 'outlet')
    return {
      ...phrase,
      to: end,
      start: phrase.named ? phrase.start : unit.start,
      end: units[end - 1]!.end,
      named: true,
    }
  if (phrase.kind === 'anonymous' || phrase.kind === 'office' || phrase.kind === 'unknown') {
    // «участница Pussy Riot», «директор Adonia»: Latin letters name what somebody belongs to.
    if (/^\p{Script=Latin}/u.test(unit.text))
      return owned(
        phrase,
        phraseOf(at, end, units, 'name', { start: unit.start, end: units[end - 1]!.end, named: true }),
      )
    if (looksLikePersonName(units, at, end) && (casesOfRun(units, at, end) & wanted) !== 0)
      return {
        ...phrase,
        kind: 'person',
        to: end,
        start: unit.start,
        end: units[end - 1]!.end,
        named: true,
        gender: null,
      }
  }
  // «пресс-секретарь мэрии Алла Зимина»: the name is the secretary's, no part of the office's.
  if (end - at >= 2 && adjectiveCases(unit.folded) === null && looksLikePersonName(units, at, end)) {
    if (owner || (casesOfRun(units, at, end) & gen) === 0 || phrase.kind !== 'institution') return null
  }
  return { ...phrase, to: end, end: units[end - 1]!.end, named: phrase.named || phrase.kind === 'institution' }
}

/** A genitive after its head: adjectives, then a noun and what is its own in turn. */
function readGenitive(units: readonly Unit[], at: number, of: Phrase['kind']): Phrase | null {
  const { head, country, cases } = skipModifiers(units, at)
  const unit = units[head]
  if (!unit || isPunctuation(unit) || (cases & gen) === 0) return null
  if (unit.senses.length === 0 && !unit.capitalised && NO_GENITIVE.test(unit.folded)) return null
  // A role's owner leaves the name to the role; a press service's owner may be a named person.
  return readHead(units, at, head, gen, country, of === 'office' || of === 'anonymous' || of === 'unknown')
}

/** Endings that no noun has in the genitive: adverbs, and other cases. */
const NO_GENITIVE = /(?:[оеуюэё]|ом|ем|ами|ями|ам|ям|ах|ях|ью)$/

function attaches(units: readonly Unit[], phrase: Phrase, at: number): boolean {
  const end = endOfPrepositional(units, at)
  if (end === null) return false
  const next = units[end]
  const personFollows = next?.entity?.type === 'person' && (next.entity.cases & nom) !== 0
  if (phrase.kind === 'anonymous') return true
  if (phrase.kind === 'office' || phrase.kind === 'unknown')
    return personFollows || units[end - 1]?.entity?.type === 'person'
  return (phrase.kind === 'institution' || phrase.kind === 'press') && units[at]!.folded === 'по'
}
