import type { Document } from '../document.ts'
import { placeIndex } from '../lexicon/places.ts'
import type { NameSpan } from '../span.ts'

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
