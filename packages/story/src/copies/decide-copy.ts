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
/** A part of another text is at most this share of its length. */
const EXCERPT_LENGTH = 0.7

/** Decides whether two texts of one language share their wording, and how. */
export function decideCopy(a: CopySketch, b: CopySketch): CopyDecision {
  const overlap = overlapOf(a, b)
  if (a.digest[0] === b.digest[0] && a.digest[1] === b.digest[1] && a.words > 0) return { kind: 'exact', overlap }
  const { containment, shared, placed } = overlap
  const least = containment >= NEARLY_WHOLE ? LEAST_SHARED_WHOLE : LEAST_SHARED
  if (containment < COPY_CONTAINMENT || shared < least) return { kind: 'none', overlap }
  if (placed !== null && placed.share < shareOfFiguresKept(placed.figures)) return { kind: 'template', overlap }
  const lengths = Math.min(a.words, b.words) / Math.max(a.words, b.words)
  if (containment >= 0.8 && lengths <= EXCERPT_LENGTH) return { kind: 'excerpt', overlap }
  return { kind: 'near-copy', overlap }
}

/**
 * Share of its figures that a copy keeps where they stood. One or two may be lost when words around them are changed; of
 * many, chance alone keeps some in a bulletin of the same form, so more are asked for.
 */
const shareOfFiguresKept = (figures: number): number => Math.min(0.5, 0.19 + 0.033 * figures)
