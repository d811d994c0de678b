import { overlapOf, type CopySketch, type Overlap } from './sketch.ts'

export type CopyDecision =
  | { kind: 'exact'; overlap: Overlap }
  | { kind: 'near-copy'; overlap: Overlap }
  /** The smaller text is a part of the larger. */
  | { kind: 'excerpt'; overlap: Overlap }
  /** The same words about something else: a bulletin with other figures. Not a copy. */
  | { kind: 'template'; overlap: Overlap }
  | { kind: 'none'; overlap: Overlap }

/** Containment from which two texts share wording by more than chance (measured: knowledge of near-copies). */
const COPY_CONTAINMENT = 0.25
/** Shared shingles below which containment is noise; of a short text that stands in the other nearly whole fewer do. */
const LEAST_SHARED = 5
const LEAST_SHARED_WHOLE = 3
const NEARLY_WHOLE = 0.6
/** Where every shingle that could be found was found. */
const LEAST_SHARED_ALL = 2
/** A part of another text is at most this share of its length. */
const EXCERPT_LENGTH = 0.7

/** Decides whether two texts of one language share their wording, and how. */
export function decideCopy(a: CopySketch, b: CopySketch): CopyDecision {
  const overlap = overlapOf(a, b)
  if (a.digest[0] === b.digest[0] && a.digest[1] === b.digest[1] && a.words > 0) return { kind: 'exact', overlap }
  const { containment, shared } = overlap
  const least = containment === 1 ? LEAST_SHARED_ALL : containment >= NEARLY_WHOLE ? LEAST_SHARED_WHOLE : LEAST_SHARED
  if (containment < COPY_CONTAINMENT || shared < least) return { kind: 'none', overlap }
  if (hasOtherFigures(overlap)) return { kind: 'template', overlap }
  const lengths = Math.min(a.words, b.words) / Math.max(a.words, b.words)
  if (containment >= 0.8 && lengths <= EXCERPT_LENGTH) return { kind: 'excerpt', overlap }
  return { kind: 'near-copy', overlap }
}

/** Share of its figures that a copy has where they stood, with the word before or after them; of many, more than half. */
const PLACED_ALIKE = 0.5
const MANY_PLACED_ALIKE = 0.55
const MANY_FIGURES = 4
/** Share of its figures that an edited copy has at all: the words around them may have changed, but they did not. */
const FIGURES_KEPT = 0.8
/** Containment from which the words are not changed enough to part a figure from those on both sides of it. */
const SAME_WORDS = 0.7

/** Whether the figures are not where they stood, and no edit of the words explains it: a bulletin of the same form. */
function hasOtherFigures({ placed, kept, containment }: Overlap): boolean {
  if (placed === null) return false
  if (placed.share >= (placed.figures < MANY_FIGURES ? PLACED_ALIKE : MANY_PLACED_ALIKE)) return false
  if (kept < FIGURES_KEPT) return true
  return containment >= SAME_WORDS && placed.share < leastPlacedAlike(placed.figures)
}

/**
 * Share of its figures that stand where they stood in a copy that keeps them and its words. One or two may be lost where
 * parts are moved; of many, chance alone leaves some in a bulletin of the same form, so more are asked for.
 */
const leastPlacedAlike = (figures: number): number => Math.min(0.5, 0.19 + 0.033 * figures)
