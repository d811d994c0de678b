import type { Unit } from '../document/units.ts'
import { countryOfDemonym, english } from '../lexicon/english.ts'
import { hasClass, type Sense } from '../lexicon/sense.ts'
import { isDomain, isNominal } from './common.ts'
import { HEADS, kindOfEntity, phraseOf, type Phrase, type PhraseKind } from './phrase.ts'

const OWNER = /(?:'s|s')$/
export const isOwner = (unit: Unit): boolean => unit.kind !== 'quote' && OWNER.test(unit.folded)

const sensesOf = (unit: Unit): readonly Sense[] =>
  isOwner(unit) ? english.lookup(unit.folded.replace(/'s$/, '').replace(/s'$/, 's')) : unit.senses

const headSense = (unit: Unit): Sense | undefined => sensesOf(unit).find(({ cls }) => HEADS.has(cls))

/** A unit that can stand inside a noun phrase: no verb, preposition or conjunction, no punctuation. */
export function isInside(unit: Unit): boolean {
  if (unit.kind === 'entity' || unit.kind === 'number') return true
  if (unit.kind === 'quote') return unit.nameLike
  if (unit.kind === 'mark') return unit.text === '&' || unit.text === '.'
  if (hasClass(unit.senses, 'determiner') || hasClass(unit.senses, 'possessive')) return true
  if (unit.text === 'State') return true
  return unit.capitalised
    ? !hasClass(unit.senses, 'preposition') &&
        !hasClass(unit.senses, 'stop') &&
        !isVerbOnly(unit) &&
        !hasClass(unit.senses, 'conjunction') &&
        !hasClass(unit.senses, 'pronoun')
    : isNominal(unit) && !(hasClass(unit.senses, 'show') && isVerbOnly(unit))
}

/** A verb that no noun shares its form with; `report` and `state` may be either. */
const isVerbOnly = (unit: Unit): boolean =>
  unit.senses.some(({ cls }) => cls === 'say' || cls === 'relay' || cls === 'show' || cls === 'name') &&
  !unit.senses.some(({ cls }) => HEADS.has(cls))

export function endOfRun(units: readonly Unit[], at: number): number {
  let end = at
  while (end < units.length && (isInside(units[end]!) || isOwningMark(units, end))) {
    const unit = units[end]!
    if (
      unit.text === '.' &&
      !(end > at && /^(?:\p{Lu}|mr|mrs|ms|dr|gen|col|lt|sen|rep|gov|st)$/iu.test(units[end - 1]!.text))
    )
      break
    if (end > at && isNounAndVerb(unit) && !isNounHere(units, end)) break
    if (end > at && AFTER_NOUN.test(unit.folded) && headSense(units[end - 1]!)) break
    // An article begins another phrase.
    if (end > at && isArticle(unit) && !isArticle(units[end - 1]!)) break
    // A person's name ends what describes him.
    if (end > at && units[end - 1]!.entity?.type === 'person' && !isOwner(units[end - 1]!) && !unit.capitalised) break
    end++
  }
  return end
}

/** "The Young Lawyers' Association": the mark of many who own, inside a name. */
const isOwningMark = (units: readonly Unit[], at: number): boolean =>
  /^['’]$/.test(units[at]!.text) &&
  units[at]!.start === units[at - 1]?.end &&
  units[at - 1]!.capitalised &&
  units[at - 1]!.folded.endsWith('s') &&
  units[at + 1]?.capitalised === true

/** Adjectives and participles that stand after the noun they describe: "a diplomat familiar with the talks". */
const AFTER_NOUN =
  /^(?:familiar|close|aware|involved|present|briefed|interviewed|reached|contacted|quoted|polled|surveyed|responsible|knowledgeable|caught|stuck|questioned|cited|consulted|gathered|waiting|working|living|based|opposed|loyal|privy)$/

/** "Report", "claim", "forecast": a noun and a verb of saying. */
const isNounAndVerb = (unit: Unit): boolean =>
  unit.senses.some(({ cls }) => HEADS.has(cls)) && unit.senses.some(({ cls }) => cls === 'say' || cls === 'show')

/** Such a word is a noun before a verb of its own, after an article or an owner, or in a compound ("media reports"). */
function isNounHere(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]!
  const next = units[at + 1]
  if (isArticle(before) || isOwner(before)) return true
  if (next?.senses.some(({ cls }) => cls === 'show' || cls === 'stop' || cls === 'say')) return true
  if (next && /^(?:of|by|into|about|published|released)$/.test(next.folded)) return true
  return (
    !before.capitalised &&
    before.kind === 'word' &&
    before.senses.some(({ cls }) => cls === 'outlet' || cls === 'audience')
  )
}

const isArticle = (unit: Unit): boolean =>
  unit.kind === 'word' && (hasClass(unit.senses, 'determiner') || hasClass(unit.senses, 'possessive'))

/** Reads a run of nouns and adjectives: the last noun is the head, an owner in 's may stand before. */
export function readRun(units: readonly Unit[], at: number, end: number): Phrase | null {
  let from = at
  let owner: Phrase | null = null
  for (let i = end - 2; i >= at; i--) {
    if (!isOwner(units[i]!)) continue
    owner = readRun(units, at, i + 1)
    from = i + 1
    break
  }
  const content = units.slice(from, end)
  const country = content.map(({ folded }) => countryOfDemonym(folded)).find(Boolean) ?? owner?.country ?? null
  const rest: Partial<Phrase> = {
    owner,
    country,
    start: owner ? units[at]!.start : units[firstContent(units, from, end)]!.start,
    end: trimOwner(units[end - 1]!),
  }
  const lastPerson = content.findLast((unit) => unit.entity?.type === 'person')
  const last = units[end - 1]!
  if (lastPerson && (lastPerson === last || last.capitalised)) {
    return phraseOf(at, end, units, 'person', {
      ...rest,
      entity: lastPerson.entity,
      start: lastPerson.start,
      end: trimOwner(lastPerson),
    })
  }
  const known = content.findLast((unit) => unit.entity !== null)
  const sense = headSense(last)
  if (
    known?.entity &&
    (known === last ||
      (sense &&
        (sense.cls === 'outlet' ||
          sense.cls === 'press' ||
          (sense.cls === 'institution' && known.entity.type !== 'outlet'))))
  ) {
    return phraseOf(at, end, units, kindOfEntity(known.entity), {
      ...rest,
      entity: known.entity,
      lemma: sense?.lemma ?? null,
      tag: sense?.tag ?? null,
    })
  }
  if (sense) {
    const holder = owner ?? compoundOwner(units, from, end, sense.cls)
    const named = content.some(
      (unit, index) =>
        (unit.capitalised &&
          !(
            from + index === at &&
            unit.senses.length > 0 &&
            content.length > 1 &&
            hasClass(unit.senses, 'determiner')
          ) &&
          countryOfDemonym(unit.folded) === null &&
          index + from > firstContent(units, from, end) - 1 &&
          !isSentenceCase(units, from + index)) ||
        unit.nameLike,
    )
    return phraseOf(at, end, units, sense.cls as PhraseKind, {
      ...rest,
      ...(sense.cls === 'outlet' && named && owner === null ? nameOfOutlet(units, from, end) : {}),
      lemma: sense.lemma,
      tag: sense.tag,
      plural: sense.plural || content.some(({ kind }) => kind === 'number'),
      owner: holder,
      named: named && (sense.cls === 'institution' || sense.cls === 'outlet'),
    })
  }
  return readNamed(units, at, from, end, rest)
}

/** Whose a text is by the words before it: "a ministry statement", "an Accounts Chamber report". */
function compoundOwner(units: readonly Unit[], from: number, end: number, cls: string): Phrase | null {
  if (cls === 'outlet' || cls === 'institution') return null
  const start = firstContent(units, from, end)
  if (start >= end - 1) return null
  const before = readRun(units, start, end - 1)
  // "Israeli figures": a country's adjective owns nothing.
  if (
    before?.kind === 'name' &&
    units.slice(start, end - 1).every((unit) => !unit.capitalised || countryOfDemonym(unit.folded) !== null)
  )
    return null
  return before && before.kind !== 'unknown' && before.kind !== 'communication' ? before : null
}

/** A capital that only the start of a sentence gives: "Drivers complain". */
const isSentenceCase = (units: readonly Unit[], at: number): boolean => at === 0 || units[at - 1]!.kind === 'quote'

function readNamed(
  units: readonly Unit[],
  at: number,
  from: number,
  end: number,
  rest: Partial<Phrase>,
): Phrase | null {
  const last = units[end - 1]!
  const start = firstContent(units, from, end)
  if (isDomain(last)) return phraseOf(at, end, units, 'outlet', { ...rest, named: true, start: last.start })
  if (
    last.kind === 'quote' ||
    (last.capitalised &&
      last.place === null &&
      !DAY.test(last.folded) &&
      !(end - at === 1 && last.entity === null && DESCRIBES.test(last.folded)) &&
      !(
        isSentenceCase(units, end - 1) &&
        /^\p{Lu}\p{Ll}+s?$/u.test(last.text) &&
        end - at === 1 &&
        last.entity === null &&
        isCommonOpener(last)
      ))
  ) {
    const office = units
      .slice(start, end)
      .findLastIndex((unit) => unit.senses.some(({ cls }) => cls === 'office' || cls === 'anonymous'))
    const first = office >= 0 && start + office < end - 1 ? start + office + 1 : start
    // "A recent KFF poll": what describes a name is no part of it.
    let nameAt = first
    nameAt = Math.max(nameAt, afterNoun(units, nameAt, end))
    while (nameAt < end - 1 && units[nameAt]!.kind === 'word' && !units[nameAt]!.capitalised) nameAt++
    // "Palestinian tallies": a country's adjective alone names nobody.
    if (end - start === 1 && countryOfDemonym(last.folded) !== null) return null
    const kind: PhraseKind = office >= 0 && start + office < end - 1 ? 'person' : 'name'
    return phraseOf(at, end, units, kind, { ...rest, named: true, start: units[nameAt]!.start })
  }
  return phraseOf(at, end, units, 'unknown', { ...rest, lemma: last.folded })
}

/** "Jakarta-based El Shinta radio station": the capitals alone, without the nouns around them. */
function nameOfOutlet(units: readonly Unit[], from: number, end: number): Partial<Phrase> {
  let start = afterNoun(units, from, end)
  let last = end
  while (last > start + 1 && units[last - 1]!.kind === 'word' && !units[last - 1]!.capitalised) last--
  while (start < last - 1 && (!units[start]!.capitalised || /-based$/.test(units[start]!.folded))) start++
  return { start: units[start]!.start, end: trimOwner(units[last - 1]!) }
}

/** "The Georgian website Business Media": where a name begins after its noun and what stands before that. */
function afterNoun(units: readonly Unit[], from: number, end: number): number {
  for (let at = end - 2; at >= from; at--)
    if (!units[at]!.capitalised && units[at + 1]!.capitalised && hasClass(units[at]!.senses, 'outlet')) return at + 1
  return firstContent(units, from, end)
}

const isCommonOpener = (unit: Unit): boolean => unit.senses.length > 0 || /(?:ed|ing)$/.test(unit.folded)

/** "Recent reports": what a sentence may begin with before a noun. */
const DESCRIBES =
  /^(?:recent|local|foreign|official|early|initial|latest|previous|preliminary|independent|separate|such|new|old|public|private|international|national|regional|western|eastern|northern|southern|media|internal|external|available|satellite|court|police|medical|social|field)$/

/** A day or a month says nothing: "on Sunday". */
const DAY =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

export const trimOwner = (unit: Unit): number =>
  isOwner(unit) ? unit.end - (/s'$/.test(unit.folded) ? 1 : 2) : unit.end

function firstContent(units: readonly Unit[], from: number, end: number): number {
  let at = from
  while (at < end - 1 && (hasClass(units[at]!.senses, 'determiner') || hasClass(units[at]!.senses, 'possessive'))) at++
  return at
}
