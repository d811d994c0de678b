import { isKept } from '../copies/sketch.ts'
import { countShared } from '../text/hash.ts'
import { figuresAt, HEAD, isShort, type Packed } from './packed-article.ts'

/** Bits by which a shingle is told to be missing without looking for it. */
const BITS = 32_768

/** The shingles of one article as bits, for telling at once that another has none of them. */
export class ShingleBits {
  readonly #bits = new Uint32Array(BITS / 32)
  #packed: Packed | null = null

  /** Takes the place of what was loaded before. */
  load(packed: Packed): void {
    if (packed === this.#packed) return
    // What the article before has set is taken back one by one: there is far less of it than there are bits.
    if (this.#packed !== null) this.#each(this.#packed, (word) => (this.#bits[word] = 0))
    this.#packed = packed
    this.#each(packed, (word, bit) => (this.#bits[word]! |= bit))
  }

  #each(packed: Packed, visit: (word: number, bit: number) => void): void {
    const end = shinglesAt(packed) + packed[HEAD.shingles]!
    for (let i = shinglesAt(packed); i < end; i++) visit((packed[i]! & (BITS - 1)) >> 5, 1 << (packed[i]! & 31))
  }

  /** False: none of another article's shingles is one of its own. */
  mayMeet(other: Packed): boolean {
    const end = shinglesAt(other) + other[HEAD.shingles]!
    for (let i = shinglesAt(other); i < end; i++) {
      const bit = other[i]! & (BITS - 1)
      if (((this.#bits[bit >> 5]! >>> (bit & 31)) & 1) === 1) return true
    }
    return false
  }
}

/** Share of the smaller text's wording that stands in the larger. */
export function copiedShare(a: Packed, b: Packed): number {
  const shared = sharedShingles(a, b)
  return shared === 0 ? 0 : shared / Math.min(comparable(a, b), comparable(b, a))
}

/** Share of one text's wording that stands in another, whichever is the longer. */
export function wordingIn(part: Packed, whole: Packed): number {
  const shared = sharedShingles(part, whole)
  return shared === 0 ? 0 : shared / comparable(part, whole)
}

/** Share of one text's figures that stand in another; null where it has none. */
export function figuresIn(part: Packed, whole: Packed): number | null {
  const figures = part[HEAD.figures]!
  return figures === 0 ? null : sharedFigures(part, whole) / figures
}

export const sharedFigures = (a: Packed, b: Packed): number =>
  countShared(a, figuresAt(a), a[HEAD.figures]!, b, figuresAt(b), b[HEAD.figures]!)

const shinglesAt = (packed: Packed): number => figuresAt(packed) + packed[HEAD.figures]!

const sharedShingles = (a: Packed, b: Packed): number =>
  countShared(a, shinglesAt(a), a[HEAD.shingles]!, b, shinglesAt(b), b[HEAD.shingles]!)

/** How many of its shingles could stand in the other: of a short text all are kept, of a long one a quarter. */
function comparable(packed: Packed, other: Packed): number {
  const count = packed[HEAD.shingles]!
  if (!isShort(packed) || isShort(other)) return count
  const from = shinglesAt(packed)
  let kept = 0
  for (let i = from; i < from + count; i++) if (isKept(packed[i]!)) kept++
  return kept
}
