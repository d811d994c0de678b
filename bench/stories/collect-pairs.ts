import {
  areBare,
  BRIDGE_FEATURES,
  bridgeFeatures,
  compareCircumstances,
  compareFeatures,
  LiveArticles,
  PAIR_FEATURES,
  pairCircumstances,
  pairFeatures,
  readSide,
} from '@crosswire/story/learning'
import { hashText } from './hash-text.ts'
import type { LabelledDocument } from './read-corpora.ts'

export interface Example {
  features: readonly number[]
  answer: number
  weight: number
  /** Which part of the data each of its two sides belongs to, 0 to FOLDS - 1. */
  folds: readonly [number, number]
}

export const FOLDS = 5
const WINDOW_MS = 96 * 3_600_000
const CAPACITY = 200_000
/** Of the pairs that have little in common one in four is kept, and counts for four. */
const FAR = 0.25
const KEPT_OF_FAR = 0.25
/** Of the pairs that are looked at by themselves. */
const KEPT_APART = 0.15

/** Everything in one circumstance counts apart: features as they are, then once for each circumstance that holds. */
export function widen(features: ArrayLike<number>, circumstances: readonly boolean[]): number[] {
  const wide = Array.from(features)
  for (const holds of circumstances) {
    wide.push(holds ? 1 : 0)
    for (let i = 0; i < features.length; i++) wide.push(holds ? features[i]! : 0)
  }
  return wide
}

/** Stories that tell nearly the same belong together: those of ECB+ are numbered by topic ("12ecb", "12ecbplus"). */
const topicOf = (story: string): string => /^(\d+)ecb(?:plus)?$/.exec(story)?.[1] ?? story
export const foldOf = (story: string): number => hashText(topicOf(story)) % FOLDS

/** The pairs of one language that a stream of documents brings up, as the linker meets them; those of undated teasers apart. */
export function collectPairs(documents: readonly LabelledDocument[]): Record<'link' | 'bare', Example[]> {
  const live = new LiveArticles({ windowMs: WINDOW_MS, capacity: CAPACITY })
  const storyAt = new Map<number, string>()
  const link: Example[] = []
  const bare: Example[] = []
  const features = new Float64Array(PAIR_FEATURES.length)
  for (const document of documents) {
    const slot = live.add(document)
    if (document.story === null) continue
    storyAt.set(slot, document.story)
    const x = live.at(slot)
    for (const candidate of live.candidates(slot)) {
      const story = storyAt.get(candidate)
      const y = live.at(candidate)
      if (story === undefined || x.language !== y.language) continue
      pairFeatures(x.packed, y.packed, x.time, y.time, features)
      const isSame = story === document.story
      const isFar = !isSame && features[0]! < FAR
      if (isFar && hashText(`${x.id} ${y.id}`) > KEPT_OF_FAR * 2 ** 32) continue
      const example = {
        answer: isSame ? 1 : 0,
        weight: isFar ? 1 / KEPT_OF_FAR : 1,
        folds: [foldOf(document.story), foldOf(story)] as const,
      }
      if (areBare(x.packed, y.packed, x.time, y.time)) bare.push({ ...example, features: Array.from(features) })
      else link.push({ ...example, features: widen(features, pairCircumstances(x.packed, y.packed, x.time, y.time)) })
    }
  }
  return { link, bare }
}

/**
 * The same pairs as `comparePair` meets them: each by itself, whatever came before. Only those whose sides belong to one
 * part of the data: most of all pairs are strangers, which tell little of how people grade.
 */
export function collectApart(documents: readonly LabelledDocument[]): Example[] {
  const live = new LiveArticles({ windowMs: WINDOW_MS, capacity: CAPACITY })
  const met: { document: LabelledDocument; side: ReturnType<typeof readSide> }[] = []
  const examples: Example[] = []
  for (const document of documents) {
    const slot = live.add(document)
    const side = readSide(document)
    for (const candidate of live.candidates(slot)) {
      const other = met[candidate]!
      if (hashText(`${document.id} ${other.document.id}`) > KEPT_APART * 2 ** 32) continue
      const folds = [foldOf(document.story!), foldOf(other.document.story!)] as const
      if (folds[0] !== folds[1]) continue
      examples.push({
        features: widen(compareFeatures(side, other.side), compareCircumstances(side, other.side)),
        answer: other.document.story === document.story ? 1 : 0,
        weight: 1,
        folds,
      })
    }
    met[slot] = { document, side }
  }
  return examples
}

/** All pairs of different languages among documents, told apart by the story. */
export function collectBridges(documents: readonly LabelledDocument[]): Example[] {
  const live = new LiveArticles({ windowMs: WINDOW_MS, capacity: CAPACITY })
  const slots = documents.map((document) => live.add(document))
  const features = new Float64Array(BRIDGE_FEATURES.length)
  const examples: Example[] = []
  for (const [i, a] of documents.entries())
    for (const [j, b] of documents.slice(0, i).entries()) {
      if (a.language === b.language || a.story === null || b.story === null) continue
      const [x, y] = [live.at(slots[i]!), live.at(slots[j]!)]
      if (x.time !== null && y.time !== null && Math.abs(x.time - y.time) > WINDOW_MS) continue
      bridgeFeatures(x.packed, y.packed, x.time, y.time, features)
      examples.push({
        features: Array.from(features),
        answer: a.story === b.story ? 1 : 0,
        weight: 1,
        folds: [foldOf(a.story), foldOf(b.story)],
      })
    }
  return examples
}
