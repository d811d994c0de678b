import { stem } from '@crosswire/text'
import { NOT_BODIES, RUSSIAN_OPENERS, RUSSIAN_THINGS } from '../data/not-names.ts'
import type { Document, Word } from '../document.ts'
import { headAt } from '../lexicon/heads.ts'
import { givenNameOf, looksLikeSurname } from '../lexicon/people.ts'
import { placeIndex } from '../lexicon/places.ts'
import { placeNoun } from '../lexicon/words.ts'
import { placeOfAdjective } from '../places/adjectives.ts'
import type { NameSpan } from '../span.ts'

const THINGS = new Set(RUSSIAN_THINGS.split(' ').map((word) => stem(word.replace(/ё/g, 'е'), 'ru')))
const PREDICATE = /.{4}(?:[бвгджзклмнпрстфхчшщ](?:ила|ило|или)|[взтдр]ал[иао]|[щряз]ает|[зр]уют|[зр]ует)$/
const VERB = /(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ит|ут|ют|ат|ят|ется|ится|утся|ются|нут|нута|ен|ена|ено|ены)$/
const ADJECTIVE = /(?:ий|ый|ой|ого|его|ому|ему|им|ым|ом|ем|ая|яя|ую|юю|ей|ое|ее|ие|ые|их|ых|ими|ыми)$/

/**
 * Brings what the model tagged into the shape that names have in Russian: initials with their surname, no verbs at the
 * end and no common nouns before the head, places cut to what names them, things in quotation marks left out. Spans that
 * hold no name at all are dropped.
 */
export function refineTagged(document: Document, spans: readonly NameSpan[]): NameSpan[] {
  const people = joinInitials(
    document,
    spans.filter(({ type }) => type === 'person'),
  ).filter((span) => !isCommonNoun(document, span))
  const rest = spans
    .filter(({ type }) => type !== 'person')
    .flatMap((span) => {
      if (isThing(document, span)) return []
      const refined = span.type === 'place' ? refinePlace(document, span) : refineOrganisation(document, span)
      return refined ? [refined] : []
    })
  return [...people, ...rest]
}

/** «Тариф вступит в силу» after «единого тарифа»: a word that opens its sentence and stands in small letters elsewhere. */
function isCommonNoun({ words }: Document, { first, last }: NameSpan): boolean {
  const only = words[first]!
  if (first !== last || !only.opens || looksLikeSurname(only.info) || givenNameOf(only.info) !== null) return false
  return words.some(({ shape, info }) => shape === 'lower' && info.stem === only.info.stem)
}

const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && (word.shape === 'Title' || word.shape === 'UPPER' || word.shape === 'Mixed')

/** «М.Ю.» and «Галузин» tagged apart are one name; initials alone are none. */
function joinInitials({ words }: Document, spans: readonly NameSpan[]): NameSpan[] {
  const out: NameSpan[] = []
  for (const span of spans) {
    let { first, last } = span
    while (
      words[last + 1]?.text === '.' &&
      words[last]?.shape === 'initial' &&
      isCapital(words[last + 2]) &&
      sameLine(words, last, last + 2)
    )
      last += 2
    while (words[last + 1]?.text === '.' && words[last]?.shape === 'initial' && words[last + 2]?.shape === 'initial')
      last += 2
    if (words[last]?.shape === 'initial' && words[last + 1]?.text === '.' && isCapital(words[last + 2])) last += 2
    while (words[first - 1]?.text === '.' && words[first - 2]?.shape === 'initial' && sameLine(words, first - 2, first))
      first -= 2
    while (first < last && words[first]!.kind === 'mark') first++
    while (last > first && words[last]!.kind === 'mark') last--
    const before = out.at(-1)
    if (before && before.last >= first) out[out.length - 1] = { ...before, last: Math.max(before.last, last) }
    else if (isPerson(words, first, last)) out.push({ ...span, first, last })
  }
  return out
}

const sameLine = (words: readonly Word[], a: number, b: number): boolean =>
  words[a]!.sentence === words[b]!.sentence || words[b]!.start - words[a]!.end <= 2

const RELATIVE = /н(?:ый|ого|ому|ым|ая|ой|ую|ое|ые|ых|ыми)$/
/** Endings of a noun that an adjective agrees with, by the adjective's own. */
const NOUN_ENDINGS: readonly (readonly [adjective: RegExp, noun: RegExp])[] = [
  [/ый$/, /[бвгджзйклмнпрстфхцчшщь]$/], [/ого$/, /[ая]$/], [/ому$/, /[ую]$/], [/ым$/, /(?:ом|ем|ам|ям)$/], [/ом$/, /[еи]$/],
  [/ая$/, /[аяь]$/], [/ой$/, /(?:[ыие]|ой|ей|ью)$/], [/ую$/, /[уюь]$/], [/ое$/, /[оея]$/], [/ые$/, /[ыияа]$/], [/ых$/, /(?:ов|ев|ей|ах|ях)$/], [/ыми$/, /(?:ами|ями)$/],
] // prettier-ignore
const agrees = (adjective: string, noun: string): boolean =>
  NOUN_ENDINGS.some(([one, other]) => one.test(adjective) && other.test(noun))

function isPerson(words: readonly Word[], first: number, last: number): boolean {
  const span = words.slice(first, last + 1)
  if (!span.some((word) => isCapital(word) && !/\d/.test(word.text))) return false
  const only = span[0]!
  if (span.length > 1) return true
  // «с Северным маршрутом»: an adjective, and the noun after it.
  const next = words[last + 1]
  if (
    next?.shape === 'lower' &&
    next.kind === 'word' &&
    RELATIVE.test(only.lower) &&
    !looksLikeSurname(only.info) &&
    agrees(only.lower, next.lower)
  )
    return false
  if (!only.opens) return true
  return (
    !RUSSIAN_OPENERS.has(only.lower) &&
    (only.info.latin ||
      looksLikeSurname(only.info) ||
      givenNameOf(only.info) !== null ||
      !/(?:[ыи]е|ть|но)$/.test(only.lower))
  )
}

/** A name in quotation marks after a weapon, a ship or a work; for a place without its noun, after whatever is no kind of place. */
function isThing({ words }: Document, { type, first, last }: NameSpan): boolean {
  for (let at = first; at <= last; at++) {
    const quote = /^[«„“"]$/.test(words[at - 1]?.text ?? '') ? at - 1 : /^[«„“"]$/.test(words[at]!.text) ? at : -1
    if (quote <= 0) continue
    const before = words[quote - 1]!
    if (type === 'place' && quote < first && before.shape === 'lower')
      return placeNoun(before.info) === null && !LEADS_IN.test(before.lower)
    return THINGS.has(before.info.stem)
  }
  return false
}

const LEADS_IN = /^(?:в|во|на|из|с|к|от|до|у|под|над|и|по|около|для|о|об)$/

function refinePlace(document: Document, span: NameSpan): NameSpan | null {
  const { words } = document
  if (span.first === span.last && NOT_BODIES.has(words[span.first]!.text)) return null
  for (let at = span.first; at <= span.last; at++) {
    const hit = placeIndex('ru').at(words, at)[0]
    if (!hit || hit.first > span.last) continue
    const after = words[hit.last + 1]
    const noun = after && hit.last < span.last && after.shape === 'lower' && placeNoun(after.info) !== null
    return {
      ...span,
      first: hit.first,
      last: noun ? hit.last + 1 : hit.last,
      english: noun ? undefined : hit.value.english,
    }
  }
  let { first, last } = span
  const keeps = (at: number): boolean =>
    isCapital(words[at]) ||
    words[at]!.kind === 'number' ||
    placeNoun(words[at]!.info) !== null ||
    /^[«»"]$/.test(words[at]!.text)
  while (first < last && !keeps(first)) first++
  while (last > first && !keeps(last)) last--
  const named = words.slice(first, last + 1).filter(isCapital)
  if (named.length === 0) return null
  // «Северный маршрут»: an adjective in capitals without a noun of places names none.
  const adjectives = named.every(
    (word) => ADJECTIVE.test(word.lower) && word.lower.length > 4 && placeOfAdjective(word.info) === null,
  )
  const nouns = words.slice(first, last + 2).some((word) => word.kind === 'word' && placeNoun(word.info) !== null)
  return adjectives && !nouns && named.length === last - first + 1 ? null : { ...span, first, last }
}

const OPENING_ADVERB =
  /^(?:ранее|позже|позднее|накануне|также|однако|сегодня|вчера|теперь|затем|потом|кроме|напомним|между|тем|при|как|по|об|о|в|на|со|но|а|и)$/

function refineOrganisation(document: Document, span: NameSpan): NameSpan | null {
  const { words } = document
  let { first, last } = span
  while (
    last > first &&
    words[last]!.shape === 'lower' &&
    (VERB.test(words[last]!.lower) || /^(?:из|в|на|по|с|и|за|от|для)$/.test(words[last]!.lower)) &&
    !headAt(document, last)
  )
    last--
  const starts = (at: number): boolean => {
    const word = words[at]!
    return (
      isCapital(word) ||
      word.kind !== 'word' ||
      headAt(document, at) !== null ||
      (ADJECTIVE.test(word.lower) && at < last)
    )
  }
  while (first < last && !starts(first)) first++
  // «Ранее Bloomberg сообщил»: a word that opens the sentence is no part of the name.
  if (first < last && words[first]!.opens && OPENING_ADVERB.test(words[first]!.lower)) first++
  // «Министерства инвестиций подтвердили РИА Новости»: a verb ends it.
  for (let at = first + 1; at < last; at++) {
    if (words[at]!.shape === 'lower' && PREDICATE.test(words[at]!.lower) && !headAt(document, at)) {
      last = at - 1
      break
    }
  }
  // «Азервайр из Актау»: a name that is whole before a preposition ends there.
  for (let at = first + 1; at < last; at++) {
    if (/^(?:из|в|на)$/.test(words[at]!.lower) && isCapital(words[at - 1]) && !/^[»"]$/.test(words[last]!.text)) {
      last = at - 1
      break
    }
  }
  // «Агентство автомобильных | дорог»: an adjective at the end wants its noun.
  const next = words[last + 1]
  if (
    last > first &&
    words[last]!.shape === 'lower' &&
    RELATIVE.test(words[last]!.lower) &&
    next?.shape === 'lower' &&
    next.sentence === words[last]!.sentence &&
    (agrees(words[last]!.lower, next.lower) ||
      (/ых$/.test(words[last]!.lower) && /[бвгджзклмнпрстфхцчшщь]$/.test(next.lower)))
  )
    last++
  const inside = words.slice(first, last + 1)
  // «федеральная трасса А-161», «на проспекте Чуй»: a road is no body.
  const headed = inside.some((_, index) => headAt(document, first + index) !== null)
  const placed = [words[first - 1], ...inside].some((word) => word?.shape === 'lower' && placeNoun(word.info) !== null)
  if (placed && !headed) return null
  // «официальная Москва»: a place and a word on it.
  const [opening, place] = inside
  if (
    inside.length === 2 &&
    !headed &&
    ADJECTIVE.test(opening!.lower) &&
    placeOfAdjective(opening!.info) === null &&
    placeIndex('ru').knows(place!.info)
  )
    return null
  if (inside.length === 1 && NOT_BODIES.has(words[first]!.text)) return null
  const capitals = inside.filter((word) => isCapital(word) && !NOT_BODIES.has(word.text))
  if (capitals.length > 0) return { ...span, first, last }
  if (inside.some((word) => NOT_BODIES.has(word.text))) return null
  return { ...span, first, last, confidence: 0.5 }
}
