import { foldName, type Attribution, type Telling } from './telling.ts'

/** How much of a telling is owed to a publisher, by its own words. */
export interface Owed {
  /** 0 to 1: against everybody else whom it names for itself. */
  share: number
  /** The words that say so; null where nothing does. */
  marker: string | null
  /** Named as an outlet, or as the institution whose release it is. */
  kind: Attribution['kind'] | null
}

const WEIGHTS = { opening: 2, closing: 1.5, within: 1 }

/**
 * Weighs whom a text names for itself (what others are said to have reported is theirs). Whoever opens or closes the
 * newest layer of the page counts for more; background counts nothing. Persons and bodies of whom the source itself speaks came with it, so they take
 * nothing from its share.
 */
export function weighAttribution(x: Telling, y: Telling): Owed {
  let own: Attribution | null = null
  const others = new Map<string, number>()
  let weight = 0
  for (const attribution of x.attributions) {
    if (attribution.via !== null || attribution.isBackground) continue
    const w = attribution.isCurrent ? WEIGHTS[attribution.place] : WEIGHTS.within
    if (attribution.publisher === y.publisher) {
      if (w > weight) [own, weight] = [attribution, w]
    } else if (attribution.publisher !== x.publisher && !cameWith(attribution, y)) {
      const key = attribution.publisher ?? (attribution.entity === 0 ? 'unnamed' : String(attribution.entity))
      others.set(key, Math.max(others.get(key) ?? 0, w))
    }
  }
  if (own === null) return { share: 0, marker: null, kind: null }
  const rest = [...others.values()].reduce((sum, w) => sum + w, 0)
  return { share: weight / (weight + rest), marker: own.marker, kind: own.kind }
}

function cameWith({ kind, name }: Attribution, y: Telling): boolean {
  return kind === 'document' || (kind !== 'unnamed' && y.names.has(foldName(name)))
}

/** Whether a text has somebody of its own: a person or an unnamed source for whom it names nobody else, unknown to another. */
export function hasOwnSources(x: Telling, y: Telling | null): boolean {
  return x.attributions.some(
    (attribution) =>
      attribution.via === null &&
      !attribution.isBackground &&
      (attribution.kind === 'person' || attribution.kind === 'unnamed') &&
      (y === null || !cameWith(attribution, y)),
  )
}
