import { COMMON_WORDS } from '../data/common-words.ts'
import { BODY_NOUN, POSSESSED } from '../data/not-names.ts'
import type { Document, Word } from '../document.ts'
import { headAt, roleAt } from '../lexicon/heads.ts'
import { givenNameOf, isPatronymic, looksLikeSurname } from '../lexicon/people.ts'
import { placeIndex } from '../lexicon/places.ts'
import { placeNoun } from '../lexicon/words.ts'
import { placeOfWord } from '../organisations/country.ts'
import { overlaps, type NameSpan } from '../span.ts'
import { surnameBase } from './base-form.ts'
import { HONORIFICS } from './person-name.ts'
import { isKnownSurname } from './resolve-people.ts'

const PARTICLE =
  /^(?:von|van|de|der|den|di|da|del|della|la|le|el|al|bin|ibn|ben|fon|han|oğlu|qızı|dos|du|bint|фон|ван|де|да|ди|аль|эль|бин|ибн|оглу|оглы|кызы)$/i
const SPEECH: Readonly<Record<Document['language'], RegExp>> = {
  ru: /^(?:сказал|заявил|сообщил|отметил|подчеркнул|добавил|рассказал|пояснил|считает|говорит|написал)/,
  az: /^(?:deyib|bildirib|qeyd|vurğulayıb|söyləyib|açıqlayıb|deyir|bildirir|xatırlayır|əlavə)$/,
  en: /^(?:said|says|told|added|noted|stressed|wrote|announced|explained|according|argued|asked)$/,
}

/** Whether a name may begin with the word: most words are in small letters, and nothing more is asked of them. */
const isWritten = ({ kind, shape }: Word): boolean => kind === 'word' && shape !== 'lower'

const isTitle = (word: Word | undefined): word is Word =>
  word !== undefined &&
  word.kind === 'word' &&
  !word.text.includes('.') &&
  (word.shape === 'Title' || word.shape === 'Mixed')

/**
 * People by rule, beside the firm ones: an honorific or a role with capitals after it, capitals that speak, and all of
 * them again wherever they stand alone. Words of longer names that are taken already are left alone.
 */
export function findRuledPeople(document: Document, firm: readonly NameSpan[], taken: readonly NameSpan[]): NameSpan[] {
  const { words } = document
  const found: NameSpan[] = []
  const clashes = (span: NameSpan): boolean =>
    taken.some((other) => overlaps(other, span) && other.last - other.first >= span.last - span.first)
  const firmAt = new Map(firm.map((span) => [span.first, span]))
  for (let at = 0; at < words.length; at++) {
    const sure = firmAt.get(at)
    if (!sure && !isWritten(words[at]!)) continue
    const span =
      sure ?? regnalAt(document, at) ?? titledAt(document, at) ?? plainAt(document, at) ?? loneGivenAt(document, at)
    if (!span || (!sure && (clashes(span) || firm.some((other) => overlaps(other, span))))) continue
    found.push(span)
    at = span.last
  }
  return [...found, ...findRepeated(document, found, taken)]
}

/**
 * People beyond doubt: initials with a surname, a known given name with what follows it. Names that name something else
 * are left out (Heydər Əliyev Fondu, «Üzeyir Hacıbəyov adına …»), unless their case sets them apart.
 */
export function findFirmPeople(document: Document, bodies: readonly NameSpan[]): NameSpan[] {
  const { words } = document
  const found: NameSpan[] = []
  for (let at = 0; at < words.length; at++) {
    if (!isWritten(words[at]!)) continue
    const whole = initialsAt(document, at) ?? givenAt(document, at)
    // A name ends where a known body's begins: «Aysel Rəhimli Azerwire-ın müxbirinə …».
    const body = whole && bodies.find(({ first }) => first > whole.first && first <= whole.last)
    const span = whole && body ? { ...whole, last: body.first - 1 } : whole
    if (!span || span.first === span.last || namesBody(document, span) || isTitleOf(document, span)) continue
    found.push(span)
    at = span.last
  }
  return found
}

/** “Xəzər Xəbər” saytı: a name in quotation marks with a body's noun after it. */
function isTitleOf(document: Document, { first, last }: NameSpan): boolean {
  const { words } = document
  if (!/^["«“„]$/.test(words[first - 1]?.text ?? '') || !/^["»”“]$/.test(words[last + 1]?.text ?? '')) return false
  return headAt(document, last + 2) !== null
}

/** True when an organisation or a place is named after the person. */
function namesBody(document: Document, { first, last }: NameSpan): boolean {
  const { words, language } = document
  const written = words[last]!
  // «səfiri Mixail Yevdokimov Xarici İşlər Nazirliyinə»: who has a role is somebody.
  if (endsInRole(document, first)) return false
  if (language === 'az') {
    const base = surnameBase(written.text, 'az', { gender: null, given: null, others: new Set() })
    if (base !== written.text) return false
  }
  for (let at = last + 1; at < words.length && at <= last + 4; at++) {
    const word = words[at]!
    if (word.sentence !== words[first]!.sentence) return false
    // «Aysel Rəhimli Bakı hava limanında»: a place begins a name of its own.
    const apart = at > last + 1 && language === 'az' && placeIndex('az').at(words, last + 1).length > 0
    if (headAt(document, at) && (isTitle(word) || language === 'az') && !apart) return true
    if (word.shape !== 'UPPER' && !isTitle(word)) return false
  }
  return false
}

/** «III Otto», «Николай II»: a ruler's name and number. */
function regnalAt({ words }: Document, at: number): NameSpan | null {
  const number = words[at]!
  const name = words[at + 1]
  if (!isTitle(name) || !/^[IVX]{1,5}$/.test(number.text) || name.sentence !== number.sentence) return null
  const more = isTitle(words[at + 2]) ? (isTitle(words[at + 3]) ? null : at + 2) : at + 1
  if (more === null || (givenNameOf(name.info) === null && more > at + 1)) return null
  return personSpan(at, more, 0.7)
}

const personSpan = (first: number, last: number, confidence: number): NameSpan => ({
  type: 'person',
  first,
  last,
  confidence,
})

/** M. Yusifov · М.Ю. Петров · Yusifov M. */
function initialsAt({ words }: Document, at: number): NameSpan | null {
  let next = at
  let initials = 0
  while (words[next]?.shape === 'initial' && words[next + 1]?.text === '.' && initials < 3) {
    initials++
    next += 2
  }
  if (initials === 0) return null
  while (PARTICLE.test(words[next]?.text ?? '') && isTitle(words[next + 1])) next++
  const last = words[next]
  if (!isTitle(last) || last.sentence !== words[at]!.sentence) return null
  return personSpan(at, next, 0.9)
}

/** A known given name and the capitals after it. */
function givenAt(document: Document, at: number): NameSpan | null {
  const { words } = document
  const first = words[at]!
  if (!isTitle(first) || givenNameOf(first.info) === null) return null
  // A name that also is a common word of the text, at the head of a sentence.
  if (first.opens && document.lowered.has(first.lower)) return null
  const last = extend(document, at)
  return last === at ? null : personSpan(honorificBefore(words, at), last, 0.9)
}

/** «Vüqar müəllim»: a given name with the honorific after it. */
function loneGivenAt({ words, language }: Document, at: number): NameSpan | null {
  const word = words[at]!
  const next = words[at + 1]
  if (language !== 'az' || !next || !isTitle(word) || givenNameOf(word.info) === null) return null
  return HONORIFICS.has(next.lower) ? personSpan(at, at + 1, 0.85) : null
}

/** Goes on over capitals, initials and particles; stops at a place, at a head noun, at three words. */
function extend(document: Document, at: number): number {
  const { words, language } = document
  let last = at
  for (let next = at + 1; next < words.length && next <= at + 6; next++) {
    const word = words[next]!
    if (word.sentence !== words[at]!.sentence) break
    // A suffix that says whose closes a name in Azerbaijani unless a patronymic word follows.
    if (language === 'en' && /['’]s$/.test(words[last]!.text)) break
    if (word.shape === 'initial' && words[next + 1]?.text === '.') {
      next++
      continue
    }
    // «Temmi Brüs da Uitkoffun»: "too", and another name.
    if (language === 'az' && /^(?:da|la|di)$/.test(word.text)) break
    if (PARTICLE.test(word.text) && (isTitle(words[next + 1]) || /^(?:oğlu|qızı|оглу|оглы|кызы)$/.test(word.lower))) {
      if (/^(?:oğlu|qızı|оглу|оглы|кызы)$/.test(word.lower)) last = next
      continue
    }
    // "Stephen King": a role's word closes a name after a given name only.
    const role = roleAt(document, next) !== null && (next > at + 1 || givenNameOf(words[at]!.info) === null)
    if (!isTitle(word) || headAt(document, next) || role) break
    if (
      placeIndex(language).at(words, next).length > 0 &&
      last > at &&
      (language === 'az' || !looksLikeSurname(word.info))
    )
      break
    // «İbrahim Məmmədov Operativ Qərargahın», «Ali Yerlikaya Balıkesir vilayətinin»: what follows a surname, and a place.
    if (
      language === 'az' &&
      last > at &&
      (looksLikeSurname(words[last]!.info) || placeNoun(words[next + 1]?.info ?? word.info) !== null)
    )
      break
    // «Donald Tramp Nyu-Cersidə»: a place after the name.
    if (language === 'az' && last > at && /d[aə]n?$/.test(word.lower)) break
    if (last - at >= 2 && !isPatronymic(word.info) && givenNameOf(word.info) === null && !looksLikeSurname(word.info))
      break
    last = next
    if (last - at >= 3) break
  }
  return last
}

function honorificBefore(words: readonly Word[], at: number): number {
  const before = words[at - 1]
  if (before?.text === '.' && HONORIFICS.has(words[at - 2]?.lower ?? '')) return at - 2
  return before && HONORIFICS.has(before.lower) && /^\p{Lu}/u.test(before.text) ? at - 1 : at
}

/** "Mr Aghalarov", «Prezident Əliyev», and any capitals after a role that are no place and no body. */
function titledAt(document: Document, at: number): NameSpan | null {
  const { words, language } = document
  const first = words[at]!
  if (!isTitle(first) || first.opens) return null
  const before = words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1]
  if (!before || before.sentence !== first.sentence) return null
  const honorific = HONORIFICS.has(before.lower) && /^\p{Lu}/u.test(before.text)
  if (!honorific && !endsInRole(document, at)) return null
  if (placeIndex(language).at(words, at).length > 0) return null
  if (headAt(document, at)) return null
  // "Chief Admiral Wilfredo Tamayo": a rank is no part of the name.
  if (language === 'en' && roleAt(document, at) !== null && isTitle(words[at + 1]) && isTitle(words[at + 2]))
    return null
  const last = extend(document, at)
  if (honorific) return personSpan(honorificBefore(words, at), last, 0.85)
  if (last === at && !looksLikeSurname(first.info) && !isKnownSurname(first)) return null
  if (headAt(document, last + 1) && words[last + 1]!.shape !== 'lower') return null
  return personSpan(at, last, 0.8)
}

function endsInRole(document: Document, at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const role = at - back >= 0 ? roleAt(document, at - back) : null
    if (role && role.last === at - 1) return true
  }
  return false
}

/** A word that the text also writes small, or that opens sentences in any text. */
function isCommon({ lowered, language }: Document, word: Word): boolean {
  if (lowered.has(word.lower)) return true
  return language !== 'ru' && word.info.keys.some((key) => COMMON_WORDS[language].has(key))
}

/** Two or three capitals nobody knows: a person where they speak, are told of by role, or end as surnames do. */
function plainAt(document: Document, at: number): NameSpan | null {
  const { words, language } = document
  const first = words[at]!
  if (!isTitle(first) || placeIndex(language).at(words, at).length > 0 || headAt(document, at) || first.quoted)
    return null
  if (isCommon(document, first) || first.lower.length < 3 || roleAt(document, at) !== null) return null
  // What stands before a known given name is no part of it.
  const given = words[at + 1]
  if (given && givenNameOf(first.info) === null && givenNameOf(given.info) !== null && isTitle(words[at + 2]))
    return null
  if (isTitle(words[at - 1]) && words[at - 1]!.sentence === first.sentence) return null
  const last = extend(document, at)
  if (last === at) {
    const alone = isKnownSurname(first) && !first.opens
    return alone ? personSpan(at, at, 0.7) : null
  }
  for (let inside = at; inside <= last; inside++) {
    if (placeIndex(language).at(words, inside).length > 0 || placeOfWord(document, inside) !== null) return null
    if (inside > at && isCommon(document, words[inside]!) && !looksLikeSurname(words[inside]!.info)) return null
  }
  // «Operativ Qərargah»: a body by its noun.
  if (language === 'az' && BODY_NOUN.test(words[last]!.lower)) return null
  const next = words[last + 1]
  const surname = looksLikeSurname(words[last]!.info) && words[last]!.lower.length > 4
  const speaks =
    next !== undefined &&
    (SPEECH[language].test(next.lower) || (next.text === ',' && SPEECH[language].test(words[last + 2]?.lower ?? '')))
  const told = next?.text === ',' && [1, 2, 3].some((step) => roleAt(document, last + 1 + step) !== null)
  const spoken = SPEECH[language].test(words[at - 1]?.lower ?? '')
  const plain =
    language === 'az' &&
    !first.opens &&
    !POSSESSED.test(words[last]!.lower) &&
    !words[last]!.quoted &&
    !headAt(document, last + 1) &&
    placeNoun(words[last + 1]?.info ?? first.info) === null
  if (!surname && !speaks && !told && !spoken && !plain) return null
  return personSpan(at, last, surname && (speaks || told || spoken) ? 0.85 : 0.7)
}

/** Surnames and given names of the people found, wherever else they stand alone. */
function findRepeated(document: Document, found: readonly NameSpan[], taken: readonly NameSpan[]): NameSpan[] {
  const { words } = document
  const names = new Set<string>()
  for (const { first, last } of found) {
    if (last === first) continue
    for (const word of [words[last]!, words[first]!]) {
      if (word.shape !== 'Title' || HONORIFICS.has(word.lower) || word.lower.length < 3) continue
      for (const key of word.info.keys) if (key.length >= 3) names.add(key)
    }
  }
  const again: NameSpan[] = []
  words.forEach((word, at) => {
    if (word.shape !== 'Title' || document.lowered.has(word.lower) || !word.info.keys.some((key) => names.has(key)))
      return
    const span = personSpan(at, at, 0.8)
    if (found.some((other) => overlaps(other, span)) || taken.some((other) => overlaps(other, span))) return
    again.push(personSpan(honorificBefore(words, at), at, 0.8))
  })
  return again
}
