import type { Document, Word } from '../document.ts'
import { headAt } from '../lexicon/heads.ts'
import { placeIndex } from '../lexicon/places.ts'
import { placeNoun } from '../lexicon/words.ts'
import { overlaps, type NameSpan } from '../span.ts'

/** Places that the gazetteer names, without those that are part of a person's name. */
export function findKnownPlaces(document: Document, people: readonly NameSpan[]): NameSpan[] {
  const { words, language } = document
  const found: NameSpan[] = []
  for (const [hit] of placeIndex(language).find(words)) {
    const { first, last, value } = hit!
    const word = words[first]!
    // «Верхний Ларс» is a place whatever «Ларс» alone may be.
    if (people.some((person) => overlaps(person, { first, last }) && person.last - person.first >= last - first))
      continue
    if (first === last && word.shape === 'Title' && word.opens && document.lowered.has(word.lower)) continue
    // «Динамо», «Москва»: a lone name in quotation marks is a ship, a firm, a hotel.
    if (isQuotedAlone(words, first, last)) continue
    if (
      language === 'en' &&
      word.shape === 'UPPER' &&
      word.text.length === 2 &&
      word.text !== 'US' &&
      word.text !== 'UK'
    )
      continue
    found.push({ type: 'place', first, last, english: value.english, confidence: 0.95 })
  }
  return found
}

const isQuotedAlone = (words: readonly Word[], first: number, last: number): boolean =>
  first === last && /^[«"“„]$/.test(words[first - 1]?.text ?? '') && /^[»"”“]$/.test(words[last + 1]?.text ?? '')

/** Places by their noun: «Xətai rayonu», "Almaty region", «Чуйская область», "Lake Van". */
export function findRuledPlaces(document: Document, taken: readonly NameSpan[]): NameSpan[] {
  const { words, language } = document
  const found: NameSpan[] = []
  words.forEach((word, at) => {
    if (word.kind !== 'word' || placeNoun(word.info) === null) return
    const span =
      language === 'ru' ? russianAt(words, at) : language === 'az' ? azerbaijaniAt(words, at) : englishAt(document, at)
    if (
      !span ||
      taken.some(
        (other) =>
          other.type !== 'place' && overlaps(other, span) && other.last - other.first >= span.last - span.first,
      )
    )
      return
    found.push({ type: 'place', ...span, confidence: 0.85 })
  })
  return found
}

const isName = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'word' && (word.shape === 'Title' || word.shape === 'UPPER')

/** «Чуйской области», «озеро Севан»: an adjective in capitals before the noun, or a name after it. */
function russianAt(words: readonly Word[], at: number): { first: number; last: number } | null {
  const before = words[at - 1]
  if (
    before &&
    isName(before) &&
    /(?:ск|цк|н|ов|ев|ин)(?:ий|ый|ого|ому|им|ым|ом|ая|ой|ую|ое|ие|ые|их|ых)$/.test(before.lower) &&
    before.sentence === words[at]!.sentence
  ) {
    return { first: at - 1, last: at }
  }
  return null
}

/** «Xətai rayonu», «Nizami küçəsi»: capitals before the possessed noun. */
function azerbaijaniAt(words: readonly Word[], at: number): { first: number; last: number } | null {
  // The noun of a country's own name («Rusiya Federasiyası») makes no other place.
  if (at > 0 && (placeIndex('az').at(words, at - 1)[0]?.last ?? 0) >= at) return null
  let first = at
  while (
    first > 0 &&
    isName(words[first - 1]) &&
    words[first - 1]!.sentence === words[at]!.sentence &&
    at - first < 3
  ) {
    if (
      words[first - 1]!.opens &&
      at - first > 0 &&
      words[first]!.kind === 'word' &&
      first < at &&
      !isName(words[first])
    )
      break
    first--
  }
  return first < at ? { first, last: at } : null
}

/** "Almaty region", "Chuy Province", "Lake Van", "the Jvari Pass". */
function englishAt(document: Document, at: number): { first: number; last: number } | null {
  const { words } = document
  const noun = words[at]!
  if (/^(?:lake|mount)$/.test(noun.lower) && isName(noun))
    return isName(words[at + 1]) ? { first: at, last: at + 1 } : null
  let first = at
  while (
    first > 0 &&
    isName(words[first - 1]) &&
    words[first - 1]!.sentence === noun.sentence &&
    at - first < 3 &&
    words[first - 1]!.lower !== 'the'
  )
    first--
  if (first === at || /['’]s$/.test(words[at - 1]!.text)) return null
  const only = words[first]!
  if (first === at - 1 && only.opens && (document.lowered.has(only.lower) || headAt(document, first))) return null
  // A common noun after a place says what it is; after another capital it makes the place.
  return noun.shape === 'lower' &&
    /^(?:city|town|state|border|airport|station|park|bridge|street|road|village)$/.test(noun.lower)
    ? null
    : { first, last: at }
}
