import { placeOfWord } from '../organisations/country.ts'
import type { EventParts } from './event-name.ts'
import { addWord, isYear, ordinalOf, ownerName, pairTo, type EventText, type NamedSpan } from './event-text.ts'

const STOPS =
  /^(?:the|a|an|this|that|and|at|in|of|on|for|to|from|with|by|as|before|after|over|during|his|her|its|their|our)$/

/** Reads what stands beside the noun over words `[first, last]` in English. */
export function readEnglish(text: EventText, first: number, last: number, parts: EventParts): [number, number] {
  const from = readBefore(text, first, parts)
  return [from, readAfter(text, last, parts)]
}

function readBefore(text: EventText, head: number, parts: EventParts): number {
  let first = head
  for (let at = head - 1, steps = 0; steps < 8; at = first - 1, steps++) {
    const begin = readOne(text, at, head, parts)
    if (begin === null) return first
    first = begin
  }
  return first
}

function readOne(text: EventText, at: number, head: number, parts: EventParts): number | null {
  const word = text.near(at, head)
  if (!word || STOPS.test(word.lower) || text.isPerson(at)) return null
  if (isYear(word)) {
    if (parts.year !== null) return null
    parts.year = word.text
    return at
  }
  const before = text.near(at - 1, head)
  if (/^(?:st|nd|rd|th)$/.test(word.lower) && before?.kind === 'number' && parts.ordinal === null) {
    parts.ordinal = Number(before.text)
    return at - 1
  }
  if (word.text === '&' && before?.shape === 'Title') return at
  const sport = word.kind === 'number' ? text.wordTo(at) : null
  const place = text.placeTo(at)
  if (word.kind !== 'word' && !sport && !place) return null
  const ordinal = ordinalOf(word)
  if (ordinal !== null && parts.ordinal === null) {
    parts.ordinal = ordinal
    return at
  }
  const listed = sport ?? text.wordTo(at)
  const named = word.shape !== 'lower' && !word.opens
  if (listed) {
    parts.isProper ||= named && text.document.words[head]!.shape !== 'lower'
    addWord(parts, listed.value, true)
    return listed.first
  }
  const body = text.bodyTo(at)
  if (body && parts.owner === null && parts.kind !== 'war' && body.english !== '') {
    parts.owner = body.english
    return body.first
  }
  const english = place?.english ?? placeOfWord(text.document, at)
  if (english !== null) return readPlace(text, place ?? { first: at, last: at, english }, head, parts)
  // "Trump-Putin summit", "Global Media Forum"
  const isPair = /^\p{Lu}\p{L}+[-–]\p{Lu}/u.test(word.text)
  if (!named || (!isPair && text.document.words[head]!.shape === 'lower')) return null
  if (parts.kind === 'vote' || parts.kind === 'disaster') return null
  parts.words.unshift(text.spell(word))
  parts.isProper = true
  return at
}

function readPlace(text: EventText, place: NamedSpan, head: number, parts: EventParts): number | null {
  const pair = pairTo(text, place)
  const { first, english } = pair ?? place
  if (/^(?:disaster|vote|war)$/.test(parts.kind)) {
    if (parts.place !== null) return null
    parts.place = english
  } else if (parts.kind === 'contest') {
    if (parts.owner !== null) return null
    parts.owner = ownerName(english)
  } else {
    parts.words.unshift(english)
    parts.isProper ||= parts.kind === 'meeting' || text.document.words[head]!.shape !== 'lower'
  }
  return first
}

/** "of the Organization of Turkic States", "in Kazan", "on climate", "2024". */
function readAfter(text: EventText, head: number, parts: EventParts): number {
  let last = head
  for (let steps = 0; steps < 4; steps++) {
    const end = readNext(text, last, head, parts)
    if (end === null) return last
    last = end
  }
  return last
}

function readNext(text: EventText, last: number, head: number, parts: EventParts): number | null {
  const next = text.near(last + 1, last)
  if (!next) return null
  if (isYear(next)) return takeYear(next.text, last + 1, parts)
  const quoted = text.quotedFrom(last + 1)
  if (quoted && parts.quoted === null && parts.kind === 'operation') {
    parts.quoted = quoted.english
    return quoted.other
  }
  // "Hurricane Milton", "Operation Storm"
  const isNamed = /^(?:Hurricane|Typhoon|Cyclone|Operation|Exercise)$/.test(parts.head)
  if (
    isNamed &&
    next.shape === 'Title' &&
    text.document.words[head]!.shape !== 'lower' &&
    last === head &&
    parts.quoted === null
  ) {
    let end = last + 1
    while (text.near(end + 1, last)?.shape === 'Title') end++
    parts.quoted = text.document.words
      .slice(last + 1, end + 1)
      .map((word) => text.spell(word))
      .join(' ')
    return end
  }
  if (!/^(?:in|at|near|off|of|on|for)$/.test(next.lower)) return null
  const article = /^(?:the|a|an)$/.test(text.near(last + 2, last)?.lower ?? '')
  const at = article ? last + 3 : last + 2
  const word = text.near(at, last)
  if (!word) return null
  if (isYear(word)) return next.lower === 'in' ? takeYear(word.text, at, parts) : null
  const place = text.placeFrom(at)
  const body = text.bodyFrom(at)
  if (/^(?:of|on|for)$/.test(next.lower)) {
    if (body && parts.owner === null && parts.kind !== 'war') {
      parts.owner = body.english
      return body.last
    }
    const listed = text.wordFrom(at)
    if (listed && word.shape !== 'lower') {
      addWord(parts, listed.value, false)
      return listed.last
    }
    if (next.lower !== 'of') return null
  }
  if (!place || parts.place !== null) return null
  parts.place = place.english
  return place.last
}

function takeYear(year: string, at: number, parts: EventParts): number | null {
  if (parts.year !== null) return null
  parts.year = year
  return at
}
