import type { Unit } from '../document/units.ts'
import { hasClass } from '../lexicon/sense.ts'
import { isPunctuation } from './common.ts'
import { endOfRun, isInside, isOwner, readRun, trimOwner } from './english-run.ts'
import { phraseOf, type Phrase, type PhraseReader } from './phrase.ts'
import { rememberBackward, rememberForward } from './remember-phrases.ts'

const COMPLEMENTS = /^(?:of|for|in|at|from|on|to|with|within|inside|near|behind|by)$/
/** What may follow a person before their own verb: "a diplomat familiar with the talks", "two hauliers reached by telephone". */
const AFTER_HEAD =
  /^(?:familiar|close|aware|involved|present|briefed|interviewed|reached|contacted|quoted|polled|surveyed|asked|who|that|which|working|speaking|living|based|responsible|knowledgeable|requesting|caught|stuck|dealing|following|covering|tracking|in|at|from|on|of|with|for|near|to|there|here|questioned|cited|consulted|gathered|waiting|visiting)$/

/** English has no cases to tell phrases apart by. */
const ANY = 0
const rememberedForward = rememberForward(readForwardAt)
const readForward = (units: readonly Unit[], at: number): Phrase | null => rememberedForward(units, at, ANY)
const rememberedBackward = rememberBackward(readBackwardTo)
const readBackward = (units: readonly Unit[], end: number, least: number): Phrase | null =>
  rememberedBackward(units, end, ANY, least)

function readForwardAt(units: readonly Unit[], at: number): Phrase | null {
  const first = units[at]
  if (!first || isPunctuation(first)) return null
  const pronoun = first.senses.find(({ cls }) => cls === 'pronoun')
  if (pronoun)
    return phraseOf(at, at + 1, units, 'pronoun', {
      lemma: pronoun.lemma,
      gender: pronoun.gender,
      plural: pronoun.plural,
    })
  const end = endOfRun(units, at)
  if (end === at) return null
  const run = readRun(units, at, end)
  return run && withAlso(units, withTail(units, run))
}

/** "Lev Kats and Oleg Belov said": another name that is known, joined to one. */
function withAlso(units: readonly Unit[], phrase: Phrase): Phrase {
  if (!isKnown(phrase) || units[phrase.to]?.folded !== 'and') return phrase
  const also = readForward(units, phrase.to + 1)
  return also && isKnown(also) ? { ...phrase, to: also.to, also } : phrase
}

const isKnown = ({ entity, kind }: Phrase): boolean =>
  entity !== null && (kind === 'person' || kind === 'institution' || kind === 'outlet')

/** Complements and appositions: "of the port, Yerlan Doszhanov", ", a deputy head of the regional service". */
function withTail(units: readonly Unit[], phrase: Phrase): Phrase {
  let result = phrase
  while (result.kind !== 'pronoun' && COMPLEMENTS.test(units[result.to]?.folded ?? '')) {
    const next = units[result.to + 1]
    if (!next || !isInside(next)) break
    const end = endOfRun(units, result.to + 1)
    if (end === result.to + 1) break
    if (result.kind === 'person' || result.entity?.type === 'outlet' || result.kind === 'name') {
      if (!/^(?:of|from|at|for|with)$/.test(units[result.to]!.folded)) break
      result = { ...result, to: end }
      continue
    }
    const inner = readRun(units, result.to + 1, end)
    // "Envoy for Syria Lev Kats", "minister of Georgia Lev Kats": after a place the name is the bearer's.
    if (isRole(result) && inner?.kind === 'person' && inner.entity && next.place !== null && !isOwner(next))
      return { ...inner, from: result.from, to: end, country: result.country ?? inner.country, owner: null }
    const of = units[result.to]!.folded
    const country = inner?.country ?? null
    result = {
      ...result,
      to: end,
      end: trimOwner(units[end - 1]!),
      owner:
        result.owner ??
        (inner && inner.kind !== 'unknown' && (/^(?:of|for|at|from|with)$/.test(of) || isPrintedIn(result, of, inner))
          ? inner
          : null),
      country: result.country ?? country,
      named:
        result.named || (result.kind === 'institution' && units.slice(result.to, end).some((unit) => unit.capitalised)),
    }
  }
  return withApposition(units, result)
}

const isRole = ({ kind }: Phrase): boolean => kind === 'office' || kind === 'anonymous'

/** "A report in the Miami New Times", "a study by the Lviv Institute": whose a text is. */
const isPrintedIn = ({ kind }: Phrase, of: string, inner: Phrase): boolean =>
  kind === 'communication' &&
  /^(?:in|on|by)$/.test(of) &&
  (inner.kind === 'outlet' || (inner.kind === 'name' && inner.named) || (of === 'by' && inner.kind === 'institution'))

/** "the head of the port, Yerlan Doszhanov": the name after a comma is who is meant. */
function withApposition(units: readonly Unit[], phrase: Phrase): Phrase {
  if (units[phrase.to]?.text !== ',') return phrase
  const next = units[phrase.to + 1]
  if ((phrase.kind === 'office' || phrase.kind === 'anonymous' || phrase.kind === 'unknown') && next) {
    // "the coastguard chief, Admiral Wilfredo Tamayo": a rank before the name.
    const rank = next.capitalised && hasClass(next.senses, 'office') ? 1 : 0
    const named = units[phrase.to + 1 + rank]
    const person = named?.entity?.type === 'person' ? named : null
    if (person) {
      return {
        ...phrase,
        kind: 'person',
        entity: person.entity,
        to: phrase.to + 2 + rank,
        start: person.start,
        end: trimOwner(person),
      }
    }
    // "The bank's chief economist, David-Alexandre Brassard": capitals that nobody knows.
    const end = endOfRun(units, phrase.to + 1)
    const name = units.slice(phrase.to + 1, end)
    if (phrase.kind === 'office' && phrase.owner && isUnknownName(name) && CLOSES.test(units[end]?.text ?? '.'))
      return {
        ...phrase,
        kind: 'person',
        to: end,
        start: name[0]!.start,
        end: name.at(-1)!.end,
        named: true,
        owner: null,
      }
  }
  return phrase
}

const isUnknownName = (name: readonly Unit[]): boolean =>
  (name.length === 2 || name.length === 3) &&
  name.every(
    ({ kind, text, entity, senses }) =>
      kind === 'word' && entity === null && senses.length === 0 && /^\p{Lu}\p{Ll}/u.test(text),
  )
const CLOSES = /^[.,;:!?]$/

function readBackwardTo(units: readonly Unit[], end: number, _cases: number, least: number): Phrase | null {
  if (end <= least) return null
  if (units[end - 1]!.text === ',') return readBeforeApposition(units, end, least)
  for (let at = least; at < end; at++) {
    const unit = units[at]!
    if (isPunctuation(unit) || (at > least && isInside(units[at - 1]!) && units[at - 1]!.kind !== 'quote')) continue
    if (!isInside(unit) && !hasClass(unit.senses, 'pronoun')) continue
    if (unit.folded === 'according') continue
    const phrase = readForward(units, at)
    if (!phrase || phrase.to > end) continue
    if (phrase.to === end) return isGoverned(units, at, phrase) ? null : phrase
    if (phrase.kind === 'communication' || phrase.kind === 'pronoun') continue
    // "A Ford that he observed": the pronoun has the verb.
    if (hasClass(units[end - 1]!.senses, 'pronoun') && !hasClass(units[end - 1]!.senses, 'stop')) continue
    if (
      AFTER_HEAD.test(units[phrase.to]!.folded) &&
      end - phrase.to <= 14 &&
      !units.slice(phrase.to, end).some((between) => between.text === ';' || between.text === ':')
    ) {
      // "An attack on Sunday that killed two, the president said": what stands last before the verb says it.
      if (readAfterComma(units, phrase.to, end)) continue
      if (phrase.kind === 'unknown' && !/^(?:who|familiar|interviewed|reached)$/.test(units[phrase.to]!.folded))
        continue
      return { ...phrase, to: end }
    }
  }
  return null
}

/** "A story about Rob O'Neill posted on": what a preposition governs is no subject. */
const isGoverned = (units: readonly Unit[], at: number, { kind }: Phrase): boolean =>
  kind !== 'pronoun' && GOVERNING.test(units[at - 1]?.folded ?? '')
const GOVERNING = /^(?:about|with|against|between|from|by|over)$/

/** True where a phrase of its own fills the words after the last comma. */
function readAfterComma(units: readonly Unit[], from: number, end: number): boolean {
  let comma = end - 1
  while (comma > from && units[comma]!.text !== ',') comma--
  if (comma <= from || comma >= end - 1) return false
  const phrase = readForward(units, comma + 1)
  return phrase !== null && phrase.to === end && phrase.kind !== 'unknown' && phrase.kind !== 'communication'
}

/** "Caspian Post Logistics, a Baku forwarder, told": the subject stands before the comma that opens the apposition. */
function readBeforeApposition(units: readonly Unit[], end: number, least: number): Phrase | null {
  // "The head of the clinic, Ivane Chkhaidze, told": the name between commas ends the phrase.
  for (let at = Math.max(least, end - 18); at < end - 3; at++) {
    if (!isInside(units[at]!) || (at > least && isInside(units[at - 1]!) && units[at - 1]!.kind !== 'quote')) continue
    const whole = readForward(units, at)
    if (whole?.kind === 'person' && whole.to === end - 1 && units.slice(at, end - 1).some(({ text }) => text === ','))
      return { ...whole, from: at, to: end }
  }
  for (let comma = end - 2; comma > Math.max(least, end - 18); comma--) {
    if (units[comma]!.text !== ',') continue
    const phrase = readBackward(units, comma, least)
    if (!phrase || phrase.kind === 'unknown' || phrase.kind === 'pronoun' || phrase.kind === 'communication') continue
    const inner = readForward(units, comma + 1)
    if (inner?.kind === 'person' && (phrase.kind === 'office' || phrase.kind === 'anonymous'))
      return { ...inner, from: phrase.from, to: end }
    // "The port's operator, Aktau Sea Commercial Port, confirmed"
    if (inner?.kind === 'institution' && inner.named && inner.to === end - 1 && isBareBody(phrase))
      return { ...inner, from: phrase.from, to: end }
    return { ...phrase, to: end }
  }
  return null
}

const isBareBody = ({ kind, entity, named }: Phrase): boolean => kind === 'institution' && entity === null && !named

const TIME =
  /^(?:\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year|morning|evening|night|day)$/

function skipForward(units: readonly Unit[], at: number): number {
  const unit = units[at]
  if (!unit) return 0
  if (hasClass(unit.senses, 'adverb') || TIME.test(unit.folded)) return 1
  if (unit.folded === 'has' || unit.folded === 'had' || unit.folded === 'have') return 1
  if (hasClass(unit.senses, 'preposition')) {
    const end = endOfRun(units, at + 1)
    return end > at + 1 ? end - at : 0
  }
  return 0
}

function skipBackward(units: readonly Unit[], end: number, least: number): number {
  const unit = units[end - 1]
  if (!unit || end <= least) return 0
  if (hasClass(unit.senses, 'adverb') || TIME.test(unit.folded)) return 1
  if (/^(?:has|had|have|also|been|was|were|'s)$/.test(unit.folded)) return 1
  for (let at = end - 2; at >= Math.max(least, end - 7); at--) {
    if (isPunctuation(units[at]!)) return 0
    if (hasClass(units[at]!.senses, 'preposition')) return endOfRun(units, at + 1) === end ? end - at : 0
  }
  return 0
}

export const englishPhrases: PhraseReader = {
  readForward: (units, at) => readForward(units, at),
  readBackward: (units, end, _cases, least) => readBackward(units, end, least),
  skipForward,
  skipBackward,
}
