import type { Unit } from '../document/units.ts'
import { countryOfAzerbaijani } from '../lexicon/azerbaijani.ts'
import { ANY_CASE, CASES, hasClass } from '../lexicon/sense.ts'
import { belongsTo, isHead } from './azerbaijani-compounds.ts'
import { azCasesOf, isParticiple, isPossessed, isRomanNumeral, readAzHead } from './azerbaijani-head.ts'
import { isDomain, isNominal, isPunctuation } from './common.ts'
import { kindOfEntity, type Phrase, type PhraseReader } from './phrase.ts'
import { rememberBackward, rememberForward } from './remember-phrases.ts'

const { nom, gen } = CASES
const COUNTING = /^(?:iki|üç|dörd|beş|bəzi|bir neçə|bir sira|çox|hər iki)$/

/** Reads the phrase whose head is the last unit before `end`: Azerbaijani puts everything else before it. */
const readBackward = rememberBackward((units, end, cases, least) => readBackwardTo(units, end, cases, least, false))

function readBackwardTo(
  units: readonly Unit[],
  end: number,
  cases: number,
  least: number,
  asRole: boolean,
): Phrase | null {
  // Before a postposition a noun is no subject: «səfirlik ilə bağlı».
  const next = units[end]
  if (cases === nom && next && hasClass(next.senses, 'preposition') && !/^istinadən$/.test(next.folded)) return null
  const head = end > least ? readAzHead(units, end - 1, cases) : null
  if (!head || (cases === nom && next && !asRole && belongsTo(head, units, end))) return null
  return withFirstRole(units, withModifiers(units, head, least), least)
}

/** «İdarənin rəisi, polis mayoru Elşad Hacıyev»: a first role stands before the comma. */
function withFirstRole(units: readonly Unit[], phrase: Phrase, least: number): Phrase {
  const comma = phrase.from - 1
  if (units[comma]?.text !== ',' || comma <= least || !(phrase.kind === 'person' || phrase.person)) return phrase
  if (!units[comma - 1]!.senses.some(({ cls }) => cls === 'office' || cls === 'anonymous')) return phrase
  const role = readBackward(units, comma, nom, least)
  if (role?.kind !== 'office' && role?.kind !== 'anonymous') return phrase
  return { ...phrase, kind: 'person', from: role.from, country: phrase.country ?? role.country }
}

/** Walks left over what belongs to the head: its owner, the parts of a compound, adjectives, a role before a name. */
function withModifiers(units: readonly Unit[], head: Phrase, least: number): Phrase {
  let result = head
  for (let at = head.from - 1; at >= least; at = result.from - 1) {
    const next = takeModifier(units, result, at, least)
    if (!next) break
    result = next
  }
  return result
}

/** The phrase with the unit before it taken in. */
function grown(units: readonly Unit[], phrase: Phrase, at: number, rest: Partial<Phrase>): Phrase {
  const unit = units[at]!
  return {
    ...phrase,
    from: at,
    start: phrase.kind === 'person' || phrase.named ? phrase.start : unit.start,
    country: phrase.country ?? countryOfAzerbaijani(unit.folded),
    ...rest,
  }
}

function takeModifier(units: readonly Unit[], phrase: Phrase, at: number, least: number): Phrase | null {
  const unit = units[at]!
  if (isPunctuation(unit) || (unit.kind === 'quote' && !unit.nameLike)) return null
  if (unit.kind === 'number' || isRomanNumeral(unit)) return grown(units, phrase, at, { start: phrase.start })
  // «Missiya.az portalı», «GlobalInfo saytı»: an outlet's noun after its name, which is all it is called by.
  if (isNameOfOutlet(unit, phrase, units)) {
    const end = phrase.named ? phrase.end : unit.end
    return { ...phrase, from: at, start: unit.start, end, named: true }
  }
  if (unit.kind === 'word' && !unit.entity) {
    // «İnformasiya və ictimaiyyətlə əlaqələr şöbəsi»: a department of several matters.
    if (unit.folded === 'ictimaiyyətlə' || (unit.folded === 'və' && joinsMatters(units, phrase, at)))
      return grown(units, phrase, at, {})
    if (hasClass(unit.senses, 'possessive'))
      return { ...grown(units, phrase, at, { start: phrase.start }), owner: null }
    if (hasClass(unit.senses, 'determiner')) {
      if (/^(?:bu|bunu|o|onu)$/.test(unit.folded) && !isSourceNoun(units[phrase.from]!)) return null
      return grown(units, phrase, at, { plural: phrase.plural || COUNTING.test(unit.folded) })
    }
    if (unit.folded === 'üzrə' && at > least) return grown(units, phrase, at, {})
    if (!isHead(unit) && !isNominal(unit)) return null
    if (isParticiple(unit)) return null
  }
  const cases = azCasesOf(unit)
  // «Ordu.az-ın “nv.ua” portalına istinadən»: one outlet owns no other.
  if (
    phrase.kind === 'outlet' &&
    (phrase.entity !== null || phrase.named || phrase.owner !== null) &&
    (isDomain(unit) || unit.entity?.type === 'outlet')
  )
    return null
  if ((cases & gen) !== 0 && ownsNext(unit, units[phrase.from]!)) return withOwner(units, phrase, at, gen, least)
  if ((cases & nom) === 0) return null
  // «Report xarici KİV-ə istinadən»: what foreign media tell is not the agency's before them.
  if (unit.entity?.type === 'outlet' && phrase.kind === 'outlet' && (!phrase.possessed || phrase.named)) return null
  // A known name is whole: only its country may stand before it.
  if (phrase.entity !== null && phrase.entity.type !== 'person' && !phrase.possessed) {
    return countryOfAzerbaijani(unit.folded) === null ? null : grown(units, phrase, at, { start: phrase.start })
  }
  if (phrase.kind === 'name' && phrase.owner === null && isNamePart(unit) && !phrase.possessed)
    return grown(units, phrase, at, { start: unit.start })
  if (isHead(unit) || unit.entity !== null || unit.kind === 'quote') return withNominative(units, phrase, at, least)
  return unit.capitalised && unit.kind === 'word' && phrase.kind === 'person'
    ? null
    : grown(units, phrase, at, { named: phrase.named || isProper(unit, phrase) })
}

const isSourceNoun = (unit: Unit): boolean => unit.entity !== null || isHead(unit)

/** A genitive owns what is possessed; before anything else it is the subject of a clause or an adjective. */
const ownsNext = (unit: Unit, next: Unit): boolean =>
  isPossessed(next) || next.entity !== null || next.kind === 'quote' || !isHead(unit) || /daki$|dəki$/.test(unit.folded)

const joinsMatters = (units: readonly Unit[], phrase: Phrase, at: number): boolean => {
  const before = units[at - 1]
  return (
    phrase.kind === 'institution' &&
    phrase.entity === null &&
    phrase.owner === null &&
    /^(?:ictimaiyyətlə|əlaqələr|informasiya|mətbuat)$/.test(units[phrase.from]!.folded) &&
    before?.kind === 'word' &&
    before.entity === null
  )
}

/** A capitalised word that nothing else is known of: a given name before a surname. */
const isNamePart = (unit: Unit): boolean =>
  unit.kind === 'word' &&
  unit.capitalised &&
  unit.entity === null &&
  !isDomain(unit) &&
  !isHead(unit) &&
  countryOfAzerbaijani(unit.folded) === null &&
  unit.senses.length === 0

const isNameOfOutlet = (unit: Unit, phrase: Phrase, units: readonly Unit[]): boolean =>
  phrase.kind === 'outlet' &&
  phrase.entity === null &&
  phrase.possessed &&
  phrase.owner === null &&
  !(phrase.named && units[phrase.from]!.kind !== 'word') &&
  (isDomain(unit) ||
    (isNamePart(unit) && unit.place === null && (azCasesOf(unit) & nom) !== 0 && !/[-'’]/.test(unit.text)))

const isProper = (unit: Unit, phrase: Phrase): boolean =>
  unit.capitalised &&
  (phrase.kind === 'institution' || phrase.kind === 'outlet') &&
  countryOfAzerbaijani(unit.folded) === null

function withOwner(units: readonly Unit[], phrase: Phrase, at: number, cases: number, least: number): Phrase | null {
  const unit = units[at]!
  const owner = readBackward(units, at + 1, cases, least)
  if (!owner) return null
  // «Gürcüstanın "Rustavi 2" telekanalı»: a country is no part of an outlet's name.
  const describes =
    phrase.kind === 'person' ||
    phrase.kind === 'name' ||
    (phrase.kind === 'outlet' && phrase.named && owner.kind !== 'outlet' && countryOfAzerbaijani(unit.folded) !== null)
  const country = phrase.country ?? owner.country ?? countryOfAzerbaijani(unit.folded)
  // A country or a city owns without being the source: «Rusiyanın səfiri».
  const isSource = owner.kind !== 'unknown' && !(owner.kind === 'name' && owner.country !== null)
  return {
    ...phrase,
    from: owner.from,
    start: describes ? phrase.start : owner.start,
    owner: phrase.owner ?? (isSource ? owner : null),
    country,
    named: phrase.named || (phrase.kind === 'institution' && owner.kind === 'name' && owner.country === null),
    kind: phrase.kind,
  }
}

/** A nominative before the head: its name, the first part of a compound, the role of a person; else another phrase. */
function withNominative(units: readonly Unit[], phrase: Phrase, at: number, least: number): Phrase | null {
  const unit = units[at]!
  const next = units[phrase.from]!
  const { entity } = unit
  if (entity?.type === 'person') return null
  if (phrase.kind === 'person' || phrase.kind === 'name') {
    // A role and its holder: «nazir Tural Səfərli», «XİN sözçüsü Ayxan Hacızadə».
    if (!unit.senses.some(({ cls }) => cls === 'office' || cls === 'anonymous')) return null
    const role = readBackwardTo(units, at + 1, nom, least, true)
    if (!role) return null
    return { ...phrase, kind: 'person', from: role.from, country: phrase.country ?? role.country, start: phrase.start }
  }
  if (!phrase.possessed && !isPossessed(next)) {
    return entity === null && isHead(unit) && phrase.kind === 'institution' && unit.capitalised
      ? { ...phrase, from: at, start: unit.start, named: true }
      : null
  }
  if (phrase.owner !== null) return null
  // «Anadolu agentliyi», “Steppe Courier” nəşri: the name is the head's own.
  if (phrase.kind === 'outlet' || phrase.kind === 'institution' || phrase.kind === 'unknown') {
    if (entity && (phrase.kind === 'unknown' || (entity.type === 'outlet') === (phrase.kind === 'outlet'))) {
      return {
        ...phrase,
        from: at,
        entity,
        kind: kindOfEntity(entity),
        start: unit.quote?.start ?? unit.start,
        end: unit.quote?.end ?? unit.end,
        named: true,
      }
    }
    if (unit.kind === 'quote') {
      const kind = phrase.kind === 'unknown' ? 'name' : phrase.kind
      return { ...phrase, from: at, kind, start: unit.quote!.start, end: unit.quote!.end, named: true }
    }
  }
  const owner = readBackward(units, at + 1, ANY_CASE, least)
  if (!owner) return null
  return {
    ...phrase,
    from: owner.from,
    start: owner.start,
    owner,
    country: phrase.country ?? owner.country,
    named: phrase.named || (phrase.kind === 'institution' && owner.named),
  }
}

const readForward = rememberForward(readForwardAt)

function readForwardAt(units: readonly Unit[], at: number, cases: number): Phrase | null {
  for (let end = Math.min(units.length, at + 12); end > at; end--) {
    if (units.slice(at, end).some((unit) => isPunctuation(unit))) continue
    const phrase = readBackward(units, end, cases, at)
    if (phrase?.from === at && phrase.kind !== 'unknown') return phrase
  }
  return null
}

function skipBackward(units: readonly Unit[], end: number, least: number): number {
  const unit = units[end - 1]
  if (!unit || end <= least || isPunctuation(unit)) return 0
  if (hasClass(unit.senses, 'adverb') || hasClass(unit.senses, 'conjunction') || unit.kind === 'number') return 1
  if (unit.kind === 'word' && hasClass(unit.senses, 'preposition')) {
    const phrase = readBackward(units, end - 1, ANY_CASE, least)
    return phrase ? end - phrase.from : 1
  }
  const cases = azCasesOf(unit)
  if (cases !== 0 && (cases & nom) === 0) {
    const phrase = readBackward(units, end, ANY_CASE, least)
    return phrase ? end - phrase.from : 1
  }
  return 0
}

/** «Stiv Uitkoff və Cared Kuşner», «XİN, Mətbuat Şurası və MEDİA»: known names joined to the last one, which bears the case. */
function withAlso(units: readonly Unit[], phrase: Phrase | null, least: number, joint: RegExp = /^və$/): Phrase | null {
  if (!phrase || !isKnown(phrase) || phrase.from - 1 <= least || !joint.test(units[phrase.from - 1]!.folded))
    return phrase
  const before = withAlso(units, readBackward(units, phrase.from - 1, nom, least), least, /^(?:və|,)$/)
  return before && isKnown(before) ? { ...phrase, from: before.from, also: before } : phrase
}

const isKnown = ({ entity, kind }: Phrase): boolean =>
  entity !== null && (kind === 'person' || kind === 'institution' || kind === 'outlet')

export const azerbaijaniPhrases: PhraseReader = {
  readForward,
  readBackward: (units, end, cases, least) => withAlso(units, readBackward(units, end, cases, least), least),
  skipForward: (units, at) => (units[at] && hasClass(units[at].senses, 'adverb') ? 1 : 0),
  skipBackward,
}
