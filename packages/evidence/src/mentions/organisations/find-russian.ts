import type { Document } from '../document.ts'
import { headAt } from '../lexicon/heads.ts'
import { placeIndex } from '../lexicon/places.ts'
import { placeOfAdjective } from '../places/adjectives.ts'
import { overlaps, type NameSpan } from '../span.ts'

/** Bodies that a state has one of: with whose it is beside it, the noun names one whatever its letters. */
const OF_A_STATE =
  /^(?:Embassy|Consulate|Consulate General|Diplomatic Mission|Permanent Mission|Government|Parliament|Police|Army|Armed Forces|Prosecutor's Office|Prosecutor General's Office)$/
const MISSION = /^(?:Embassy|Consulate|Consulate General|Diplomatic Mission|Permanent Mission)$/

/** «посольства Азербайджана в Киеве», «азербайджанского посольства»: bodies of a state, beside what was tagged. */
export function findRussianBodies(document: Document, taken: readonly NameSpan[]): NameSpan[] {
  const { words } = document
  const found: NameSpan[] = []
  for (let at = 0; at < words.length; at++) {
    const head = words[at]!.kind === 'word' ? headAt(document, at) : null
    if (!head || !OF_A_STATE.test(head.value)) continue
    const owner = ownerBeside(document, at, head.last)
    at = head.last
    if (!owner) continue
    const span = { first: owner.first, last: MISSION.test(head.value) ? cityAfter(document, owner.last) : owner.last }
    if (!taken.some((other) => overlaps(other, span))) found.push({ type: 'organisation', ...span, confidence: 0.75 })
  }
  return found
}

function ownerBeside({ words }: Document, first: number, last: number): { first: number; last: number } | null {
  const { sentence } = words[first]!
  const before = words[first - 1]
  if (before?.kind === 'word' && before.sentence === sentence && placeOfAdjective(before.info) !== null)
    return { first: first - 1, last }
  const after = words[last + 1]
  const place = after?.sentence === sentence ? placeIndex('ru').at(words, last + 1)[0] : undefined
  return place ? { first, last: place.last } : null
}

/** «в Киеве» after an embassy. */
function cityAfter({ words }: Document, last: number): number {
  const preposition = words[last + 1]
  if (!preposition || preposition.sentence !== words[last]!.sentence || !/^(?:в|во|на)$/.test(preposition.lower))
    return last
  return placeIndex('ru').at(words, last + 2)[0]?.last ?? last
}
