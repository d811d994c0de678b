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
/** Shared shingles below which containment is noise. */
const LEAST_SHARED = 5
/** Share of the smaller side's figures that a copy keeps. */
const FIGURES_KEPT = 0.5
/** A part of another text is at most this share of its length. */
const EXCERPT_LENGTH = 0.7

/** Decides whether two texts of one language share their wording, and how. */
export function decideCopy(a: CopySketch, b: CopySketch): CopyDecision {
  const overlap = overlapOf(a, b)
  if (a.digest[0] === b.digest[0] && a.digest[1] === b.digest[1] && a.words > 0) return { kind: 'exact', overlap }
  if (overlap.containment < COPY_CONTAINMENT || overlap.shared < LEAST_SHARED) return { kind: 'none', overlap }
  if (overlap.figures !== null && overlap.figures < FIGURES_KEPT) return { kind: 'template', overlap }
  const lengths = Math.min(a.words, b.words) / Math.max(a.words, b.words)
  if (overlap.containment >= 0.8 && lengths <= EXCERPT_LENGTH) return { kind: 'excerpt', overlap }
  return { kind: 'near-copy', overlap }
}
