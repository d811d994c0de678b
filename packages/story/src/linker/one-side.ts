import { Lookup } from './lookup.ts'
import { figuresAt, gramsAt, HEAD, HEAD_SIZE, MOST_TERMS, type Packed } from './packed-article.ts'

/** Bits by which a shingle is told to be missing without looking for it. */
const BITS = 32_768

/** One article of a pair, made ready for being compared with many. */
export class OneSide {
  readonly terms = new Lookup(MOST_TERMS)
  /** A bit for each 4-gram of the headline: grams have 16 bits. */
  readonly #grams = new Uint32Array(65_536 / 32)
  readonly #shingles = new Uint32Array(BITS / 32)
  #packed: Packed = new Int32Array(HEAD_SIZE)

  get packed(): Packed {
    return this.#packed
  }

  load(packed: Packed): void {
    if (packed === this.#packed) return
    this.#packed = packed
    this.#grams.fill(0)
    this.#shingles.fill(0)
    const grams = gramsAt(packed)
    for (let k = 0; k < packed[HEAD.grams]!; k++) setBit(this.#grams, gramAt(packed, grams, k))
    const from = figuresAt(packed) + packed[HEAD.figures]!
    const end = from + packed[HEAD.shingles]!
    for (let i = from; i < end; i++) setBit(this.#shingles, packed[i]! & (BITS - 1))
    this.terms.load(packed, HEAD_SIZE, packed[HEAD.terms]!)
  }

  hasGram(gram: number): boolean {
    return ((this.#grams[gram >> 5]! >>> (gram & 31)) & 1) === 1
  }

  /** False: none of another article's shingles is one of its own. */
  mayShareShingles(other: Packed): boolean {
    const from = figuresAt(other) + other[HEAD.figures]!
    const end = from + other[HEAD.shingles]!
    for (let i = from; i < end; i++) {
      const shingle = other[i]! & (BITS - 1)
      if (((this.#shingles[shingle >> 5]! >>> (shingle & 31)) & 1) === 1) return true
    }
    return false
  }
}

function setBit(bits: Uint32Array, place: number): void {
  bits[place >> 5]! |= 1 << (place & 31)
}

/** The nth 4-gram of a headline, given where they begin. */
export const gramAt = (packed: Packed, from: number, n: number): number =>
  (packed[from + (n >> 1)]! >>> (16 * (n & 1))) & 0xffff
