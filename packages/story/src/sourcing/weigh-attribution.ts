import { foldName, type Attribution, type Telling } from './telling.ts'

/** How much of a telling is owed to a publisher, by its own words. */
export interface Owed {
  /** 0 to 1: against everybody else whom it names for itself. */
  share: number
  /** The words that say so; null where nothing does. */
  marker: string | null
  /** Named as an outlet, or as the institution whose release it is. */
  kind: Attribution['kind'] | null
  /** Whom the words name, as a fact of the telling; 0 where nobody. */
  entity: number
}

const WEIGHTS = { opening: 2, closing: 1.5, within: 1 }
/** In an older layer of a page whose newest one opens with a source of its own. */
const OVERWRITTEN = 0.5

/**
 * Weighs whom a text names for itself (what others are said to have reported is theirs). Whoever opens or closes the newest
 * layer of the page counts for more, who is named in older ones for less; background counts nothing. Persons and bodies of
 * whom the source itself speaks came with it, so they take nothing from its share.
 */
export function weighAttribution(x: Telling, y: Telling): Owed {
  let own: Attribution | null = null
  const others = new Map<string, number>()
  let weight = 0
  for (const attribution of x.attributions) {
    if (attribution.via !== null || attribution.isBackground) continue
    const w = weightOf(attribution, x)
    if (attribution.publisher === y.publisher) {
      if (w > weight) [own, weight] = [attribution, w]
    } else if (attribution.publisher !== x.publisher && !cameWith(attribution, y)) {
      const key = keyOfSource(attribution)
      others.set(key, Math.max(others.get(key) ?? 0, w))
    }
  }
  if (own === null) return { share: 0, marker: null, kind: null, entity: 0 }
  const rest = [...others.values()].reduce((sum, w) => sum + w, 0)
  return { share: weight / (weight + rest), marker: own.marker, kind: own.kind, entity: own.entity }
}

function weightOf({ isCurrent, place }: Attribution, x: Telling): number {
  if (isCurrent) return WEIGHTS[place]
  const isOverwritten = x.attributions.some((one) => one.isCurrent && one.via === null && one.place === 'opening')
  return isOverwritten ? OVERWRITTEN : WEIGHTS.within
}

/** Unnamed sources of different paragraphs are taken for different ones. */
const keyOfSource = ({ publisher, entity, passage }: Attribution): string =>
  publisher ?? (entity === 0 ? `unnamed ${passage}` : String(entity))

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
