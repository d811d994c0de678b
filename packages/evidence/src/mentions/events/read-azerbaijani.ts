import { AZERBAIJANI_LINKS } from '../data/event-words.ts'
import type { EventParts } from './event-name.ts'
import { addWord, isYear, ordinalOf, ownerName, pairTo, type EventText } from './event-text.ts'

const LOCATIVE = /d[aə](?:k[ıi])?$/

/** Reads what stands before the noun over words `[first, last]` in Azerbaijani; nothing follows it but a year. */
export function readAzerbaijani(text: EventText, first: number, last: number, parts: EventParts): [number, number] {
  let from = first
  for (let at = first - 1, steps = 0; steps < 10; steps++) {
    const begin = readOne(text, at, first, parts)
    if (begin === null) break
    // «üzrə», «keçirilən» belong to a name only between two words of it.
    if (!isLink(text, at)) from = begin
    at = begin - 1
  }
  const year = text.near(last + 1, last)
  if (parts.year !== null || !isYear(year)) return [from, last]
  parts.year = year!.text
  return [from, last + 1]
}

const isLink = (text: EventText, at: number): boolean => {
  const { lower } = text.document.words[at]!
  return lower === 'üzrə' || AZERBAIJANI_LINKS.has(lower)
}

/** Reads what ends at a word, and gives where it begins; null for what does not belong. */
function readOne(text: EventText, at: number, head: number, parts: EventParts): number | null {
  const word = text.near(at, head)
  if (!word || text.isPerson(at)) return null
  const quoted = text.quotedTo(at)
  if (quoted && parts.quoted === null && parts.kind !== 'war') {
    parts.quoted = quoted.english
    return quoted.other
  }
  if (word.kind === 'mark') return null
  if (isLink(text, at)) return at
  // «2024-cü il», «2024-cü ildə»
  const before = text.near(at - 1, head)
  if (/^il(?:in|də|dəki|ki)?$/.test(word.lower) && before?.kind === 'number') {
    const year = /^((?:19|20)\d\d)-/.exec(before.text)
    if (!year || parts.year !== null) return null
    parts.year = year[1]!
    return at - 1
  }
  const ordinal = ordinalOf(word)
  if (ordinal !== null && parts.ordinal === null) {
    parts.ordinal = ordinal
    return at
  }
  const listed = text.wordTo(at)
  const place = text.placeTo(at)
  if (listed && (!place || place.english === 'Europe')) {
    parts.isProper ||= word.shape !== 'lower' && !word.opens && listed.value.english !== ''
    addWord(parts, listed.value, true)
    return listed.first
  }
  const body = text.bodyTo(at)
  if (body && body.english !== '' && (!place || place.first > body.first) && body.first !== head) {
    if (parts.owner !== null || parts.kind === 'war') return null
    parts.owner = body.english
    return body.first
  }
  return place ? readPlace(text, place, parts) : readCapital(text, at, parts)
}

/** «Bakıda», «Bakıdakı»: where; «Azərbaycan», «Azərbaycanın»: whose. */
function readPlace(text: EventText, place: { first: number; last: number; english: string }, parts: EventParts) {
  const written = text.document.words[place.last]!
  if (LOCATIVE.test(written.lower) || /^(?:disaster|vote|war)$/.test(parts.kind)) {
    if (parts.place !== null) return null
    const pair = pairTo(text, place)
    parts.place = pair?.english ?? place.english
    if (pair) return pair.first
  } else if (parts.kind === 'contest') {
    if (parts.owner !== null) return null
    parts.owner = ownerName(place.english)
  } else {
    parts.words.unshift(place.english)
    parts.isProper = true
  }
  return place.first
}

/** A word in capitals that no list knows: «Qlobal Media». */
function readCapital(text: EventText, at: number, parts: EventParts): number | null {
  const word = text.document.words[at]!
  if (word.shape !== 'Title' && word.shape !== 'UPPER') return null
  if (word.opens || text.document.lowered.has(word.lower) || parts.kind === 'vote' || parts.kind === 'disaster')
    return null
  parts.words.unshift(text.spell(word))
  parts.isProper = true
  return at
}
