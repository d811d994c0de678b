import { foldCase } from '@crosswire/text'
import { sharedPrefix, stemsOf } from './names.ts'
import type { Source } from './source.ts'

/** The person cited last whom one of these words names: «Кауфман» after «Сергей Кауфман». */
export function personCalledIn(cited: readonly Source[], name: string): Source | null {
  const words = foldCase(name)
    .split(/[\s.]+/)
    .filter((word) => word.length > 2)
  return (
    cited.findLast(
      (source) =>
        source.kind === 'person' &&
        words.some((word) => {
          const known = foldCase(source.name).split(/[\s.]+/)
          return known.some(
            (other) =>
              other.length > 3 && sharedPrefix(other, word) >= Math.max(4, Math.min(other.length, word.length) - 2),
          )
        }),
    ) ?? null
  )
}

/** The outlet that no list holds, cited last under the same name in another case. */
export function outletCalledIn(cited: readonly Source[], name: string): Source | null {
  if (!cited.some(isUnknownOutlet)) return null
  const stems = stemsOf(name)
  return cited.findLast((source) => isUnknownOutlet(source) && stemsOf(source.name) === stems) ?? null
}

const isUnknownOutlet = ({ kind, publisherId }: Source): boolean => kind === 'publisher' && publisherId === null
