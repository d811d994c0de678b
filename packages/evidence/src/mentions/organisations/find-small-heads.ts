import type { Document } from '../document.ts'
import { headAt } from '../lexicon/heads.ts'
import { placeIndex } from '../lexicon/places.ts'
import type { NameSpan } from '../span.ts'
import { placeOfWord } from './country.ts'

/** "the port of Kuryk": a port by its place. */
export function findPorts({ words }: Document): NameSpan[] {
  return words.flatMap((word, at): NameSpan[] => {
    if (word.lower !== 'port') return []
    const after = words[at + 1]?.lower === 'of' ? placeIndex('en').at(words, at + 2)[0] : undefined
    return after
      ? [
          {
            type: 'organisation',
            first: at,
            last: after.last,
            english: `${after.value.english} Port`,
            confidence: 0.75,
          },
        ]
      : []
  })
}

const SMALL_HEAD =
  /^(?:ministry|government|parliament|embassy|consulate|police|army|navy|air force|armed forces|port authority)$/

/** "Kyrgyzstan's energy ministry", "the Azerbaijani embassy in Kyiv": a body in small letters after whose it is. */
export function findSmallHeads(document: Document): NameSpan[] {
  const { words } = document
  const found: NameSpan[] = []
  for (let at = 1; at < words.length; at++) {
    const head = words[at]!.shape === 'lower' ? headAt(document, at) : null
    if (
      !head ||
      !SMALL_HEAD.test(
        words
          .slice(at, head.last + 1)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      continue
    for (let back = 1; back <= 4 && at - back >= 0; back++) {
      const owner = words[at - back]!
      if (owner.sentence !== words[at]!.sentence || owner.kind === 'mark') break
      const place = placeIndex('en').at(words, at - back)[0]
      if (
        placeOfWord(document, at - back) !== null ||
        (place && (place.last === at - 1 || /['’]s?$/.test(words[place.last]!.text)))
      ) {
        let last = head.last
        if (words[last + 1]?.lower === 'in') {
          const city = placeIndex('en').at(words, last + 2)[0]
          if (city && /^(?:embassy|consulate)$/.test(words[at]!.lower)) last = city.last
        }
        found.push({ type: 'organisation', first: at - back, last, confidence: 0.75 })
        break
      }
    }
  }
  return found
}
