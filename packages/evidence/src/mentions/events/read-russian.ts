import { inEnglish } from '../people/person-name.ts'
import { placeNoun } from '../lexicon/words.ts'
import { placeOfAdjective } from '../places/adjectives.ts'
import { infoOf, type WordInfo } from '../word-info.ts'
import type { EventParts } from './event-name.ts'
import { addWord, isYear, ordinalOf, ownerName, type EventText } from './event-text.ts'

const ADJECTIVE = /(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ою|ею|ей|ое|ее|ые|ие|ых|их|ыми|ими)$/
const WHERE = /^(?:в|во|на|под|у|при|за|близ|около|возле|вблизи)$/

/** Reads what stands beside the noun over words `[first, last]` in Russian: adjectives before it, whose and where after it. */
export function readRussian(text: EventText, first: number, last: number, parts: EventParts): [number, number] {
  return [readBefore(text, first, parts), readAfter(text, last, parts)]
}

function readBefore(text: EventText, head: number, parts: EventParts): number {
  let first = head
  for (let at = head - 1; ; at = first - 1) {
    const word = text.near(at, head)
    if (!word || word.kind === 'mark' || text.isPerson(at)) return first
    const ordinal = ordinalOf(word)
    const listed = text.wordTo(at)
    const place = placesOfAdjective(word.info)
    const named = word.shape !== 'lower' && !word.opens
    if (ordinal !== null) parts.ordinal ??= ordinal
    else if (listed && ADJECTIVE.test(word.lower)) addWord(parts, listed.value, true)
    else if (place !== null) {
      if (parts.kind === 'contest') parts.owner ??= ownerName(place)
      else parts.words.unshift(place)
    } else if (named && word.shape === 'Title' && ADJECTIVE.test(word.lower)) {
      parts.words.unshift(inEnglish(word.text.replace(ADJECTIVE, 'ий'), 'ru'))
    } else return first
    parts.isProper ||= named || (place !== null && (word.shape !== 'lower' || parts.kind === 'meeting'))
    first = listed && ordinal === null ? listed.first : at
  }
}

/** «крымский», and both of «российско-украинский». */
function placesOfAdjective(info: WordInfo): string | null {
  const pair = /^([^-]{2,30})о-([^-]{4,40})$/.exec(info.lower)
  if (!pair) return placeOfAdjective(info)
  const left = ['ий', 'ский'].map((end) => placeOfAdjective(infoOf(pair[1]! + end, 'word', 'ru'))).find((one) => one)
  const right = placeOfAdjective(infoOf(pair[2]!, 'word', 'ru'))
  return !left || right === null ? null : `${left}-${right}`
}

function readAfter(text: EventText, head: number, parts: EventParts): number {
  let last = head
  for (let steps = 0; steps < 6; steps++) {
    const end =
      readYear(text, last, parts) ??
      readPlace(text, last, parts) ??
      readOwner(text, last, parts) ??
      readTopic(text, last, parts) ??
      readName(text, last, parts)
    if (end === null) return last
    last = end
  }
  return last
}

/** «2024», «2024 года», «в 2024 году». */
function readYear(text: EventText, last: number, parts: EventParts): number | null {
  if (parts.year !== null) return null
  const at = /^(?:в|во)$/.test(text.near(last + 1, last)?.lower ?? '') ? last + 2 : last + 1
  const year = text.near(at, last)
  if (!isYear(year)) return null
  const unit = /^(?:г|года|году|годом)$/.test(text.near(at + 1, last)?.lower ?? '')
  if (at === last + 2 && !unit) return null
  parts.year = year!.text
  return unit ? at + 1 : at
}

/** «в Казани», «на востоке Турции» not, «в провинции Хатай». */
function readPlace(text: EventText, last: number, parts: EventParts): number | null {
  if (parts.place !== null || !WHERE.test(text.near(last + 1, last)?.lower ?? '')) return null
  // «взрыв на рынке в Ереване»
  const inside =
    parts.kind === 'disaster' && text.near(last + 2, last)?.shape === 'lower' ? text.near(last + 3, last) : null
  if (inside && WHERE.test(inside.lower)) return readPlace(text, last + 2, parts)
  const noun = text.near(last + 2, last)
  const at = noun && noun.shape === 'lower' && placeNoun(noun.info) !== null ? last + 3 : last + 2
  const place = text.near(at, last) && (text.placeFrom(last + 2) ?? text.placeFrom(at))
  if (!place) return null
  parts.place = place.english
  return place.last
}

const OBJECTS = /^(?:пассажирск|грузов|военн|самол[её]т|вертол[её]т|поезд|судн|лайнер|авиакомпани|рейс|компани|борт)/

const MEMBERS = /^(?:лидер|глав|стран|государств|участни|член|совета|парти)/

/** «саммит ОТГ», «Кубок Европы», «выборы президента Азербайджана», «крушение самолёта AZAL», «чемпионат мира». */
function readOwner(text: EventText, last: number, parts: EventParts): number | null {
  if (parts.owner !== null) return null
  let at = last + 1
  const between = parts.kind === 'disaster' ? OBJECTS : /^(?:meeting|gathering)$/.test(parts.kind) ? MEMBERS : null
  while (between && at < last + 4 && between.test(text.near(at, last)?.lower ?? '')) at++
  if (!text.near(at, last)) return null
  // «съезд партии «Единая Россия»»
  if (between === MEMBERS && at > last + 1 && text.quotedFrom(at)) at++
  const body = text.bodyFrom(at)
  const place = text.placeFrom(at)
  const listed = parts.kind === 'contest' ? text.wordFrom(at) : null
  if (listed && !ADJECTIVE.test(text.near(at, last)!.lower) && /^(?:World|European)$/.test(listed.value.english)) {
    parts.owner = listed.value.english
    return listed.last
  }
  // «выборы президента Республики»: a common word that an outlet bears too.
  const isBody =
    parts.kind !== 'war' &&
    (parts.kind !== 'vote' || body?.first !== body?.last || text.near(at, last)!.shape === 'UPPER')
  if (body && body.english !== '' && isBody && (!place || place.last < body.last)) {
    parts.owner = body.english
    return body.last
  }
  if (!place) return null
  const other = /^[-–—]$/.test(text.near(place.last + 1, last)?.text ?? '') ? text.placeFrom(place.last + 2) : null
  if (other && parts.kind === 'meeting') {
    parts.owner = `${place.english}-${other.english}`
    return other.last
  }
  const owns = parts.kind === 'vote' || parts.head === 'Siege'
  const isAccusative = /[ую]$/.test(text.document.words[place.last]!.lower) && !place.english.endsWith('u')
  if (parts.kind === 'contest' && !isAccusative) parts.owner = ownerName(place.english)
  else if (owns && parts.place === null) parts.place = place.english
  else return null
  return place.last
}

/** «по дзюдо», «по вольной борьбе», «по безопасности»; «на возрожденном Гран-при» not. */
function readTopic(text: EventText, last: number, parts: EventParts): number | null {
  if (text.near(last + 1, last)?.lower !== 'по') return null
  const listed = text.near(last + 2, last) && text.wordFrom(last + 2)
  if (!listed || (parts.kind !== 'contest' && listed.value.isSport)) return null
  addWord(parts, listed.value, false)
  return listed.last
}

/** «форум «Валдай»», «Кубок Гагарина», «Гран-при «Формулы-1»». */
function readName(text: EventText, last: number, parts: EventParts): number | null {
  const next = text.near(last + 1, last)
  if (!next || parts.kind === 'war' || parts.kind === 'vote') return null
  const sport = text.wordFrom(next.kind === 'mark' ? last + 2 : last + 1)
  if (sport?.value.isSport) {
    addWord(parts, sport.value, false)
    return next.kind === 'mark' && text.near(sport.last + 1, last) ? sport.last + 1 : sport.last
  }
  const quoted = text.quotedFrom(last + 1)
  if (quoted && parts.quoted === null) {
    parts.quoted = quoted.english
    return quoted.other
  }
  if (
    !/^(?:Cup|Tournament)$/.test(parts.head) ||
    next.shape !== 'Title' ||
    next.info.latin ||
    parts.owner !== null ||
    text.isPerson(last + 1)
  )
    return null
  parts.owner = text.spell(next)
  return last + 1
}
