import type { Document } from '../document.ts'
import { placeIndex } from '../lexicon/places.ts'
import { placeOfWord } from './country.ts'

const MISSIONS: readonly (readonly [pattern: RegExp, english: string])[] = [
  [/^(?:посольств|дипмисс|диппредставительств|embassy|səfirliy)/, 'Embassy'],
  [/^(?:генконсульств|baş konsulluğu)/, 'Consulate General'],
  [/^(?:консульств|consulate|konsulluq)/, 'Consulate'],
  [/^(?:постпредств)/, 'Permanent Mission'],
]

/**
 * «посольство Азербайджана в Киеве», "the Azerbaijani embassy in Kyiv", «Rusiyanın Bakıdakı səfirliyi»; a mission abroad
 * that nobody owns («Kiyevdəki səfirliyimiz») is that of the outlet's own country.
 */
export function readMission(document: Document, first: number, last: number, home: string | null): string | null {
  const { words } = document
  for (let at = first; at <= last; at++) {
    const found = MISSIONS.find(([pattern]) => words[at]!.info.keys.some((key) => pattern.test(key.replace('~', ''))))
    if (!found) continue
    const owner = missionOwner(document, at)
    const city = cityOf(document, first, at, Math.max(last, at + 3), owner)
    if (owner === null && (city === null || home === null)) return null
    return `${found[1]} of ${owner ?? home}${city === null ? '' : ` in ${city}`}`
  }
  return null
}

function missionOwner(document: Document, at: number): string | null {
  const { words, language } = document
  const near = (place: number): boolean => words[place]?.sentence === words[at]!.sentence
  if (language !== 'az' && near(at + 1)) {
    const of = words[at + 1]!.lower === 'of' ? (words[at + 2]?.lower === 'the' ? at + 3 : at + 2) : at + 1
    const after = language === 'ru' || of > at + 1 ? placeIndex(language).at(words, of)[0] : undefined
    if (after) return after.value.english
  }
  for (let back = at - 1; back >= 0 && back >= at - 4 && near(back); back--) {
    if (words[back]!.kind === 'mark') break
    const adjective = placeOfWord(document, back)
    if (adjective !== null) return adjective
    const place = placeIndex(language).at(words, back)[0]
    // «Kiyevdəki» says where, not whose; in Russian whose follows.
    if (place && language !== 'ru' && !/d[aə]k[ıi]$/.test(words[place.last]!.lower)) return place.value.english
    if (language === 'ru') break
  }
  return null
}

/** The city where a mission stands: after «в» or "in", or before it with the Azerbaijani «-dakı». */
function cityOf(document: Document, first: number, head: number, last: number, owner: string | null): string | null {
  const { words, language } = document
  if (language === 'az') {
    for (let at = Math.max(0, Math.min(first, head - 2)); at < head; at++) {
      if (!/d[aə]k[ıi]$/.test(words[at]!.lower)) continue
      const hit = placeIndex('az').at(words, at)[0]
      if (hit && hit.value.english !== owner) return hit.value.english
    }
    return null
  }
  for (let at = head + 1; at < words.length && at <= last + 1; at++) {
    if (!/^(?:в|во|in)$/.test(words[at]!.lower) || words[at]!.sentence !== words[head]!.sentence) continue
    const hit = placeIndex(language).at(words, at + 1)[0]
    return hit && hit.value.english !== owner ? hit.value.english : null
  }
  return null
}
