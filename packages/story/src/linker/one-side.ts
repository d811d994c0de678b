import { Lookup } from './lookup.ts'
import { gramsAt, halfAt, HEAD, HEAD_SIZE, MOST_TERMS, type Packed } from './packed-article.ts'
import { ShingleBits } from './shared-wording.ts'

/** One article of a pair, made ready for being compared with many. */
export class OneSide {
  readonly #terms = new Lookup(MOST_TERMS)
  /** A bit for each 4-gram of the headline: grams have 16 bits. */
  readonly #grams = new Uint32Array(65_536 / 32)
  readonly #shingles = new ShingleBits()
  #packed: Packed = new Int32Array(HEAD_SIZE)

  get packed(): Packed {
    return this.#packed
  }

  load(packed: Packed): void {
    if (packed === this.#packed) return
    // What the article before has set is taken back one by one: there is far less of it than there are bits.
    eachGram(this.#packed, (gram) => clearBit(this.#grams, gram))
    this.#packed = packed
    eachGram(packed, (gram) => setBit(this.#grams, gram))
    this.#shingles.load(packed)
    this.#terms.load(packed, HEAD_SIZE, packed[HEAD.terms]!)
  }

  /** The index of a term, -1 where it is missing. */
  termAt(term: number): number {
    return this.#terms.find(term)
  }

  hasGram(gram: number): boolean {
    return hasBit(this.#grams, gram)
  }

  /** False: none of another article's shingles is one of its own. */
  mayShareShingles(other: Packed): boolean {
    return this.#shingles.mayMeet(other)
  }
}

const hasBit = (bits: Uint32Array, place: number): boolean => ((bits[place >> 5]! >>> (place & 31)) & 1) === 1

function setBit(bits: Uint32Array, place: number): void {
  bits[place >> 5]! |= 1 << (place & 31)
}

function clearBit(bits: Uint32Array, place: number): void {
  bits[place >> 5] = 0
}

function eachGram(packed: Packed, visit: (gram: number) => void): void {
  const from = gramsAt(packed)
  for (let n = 0; n < packed[HEAD.grams]!; n++) visit(halfAt(packed, from, n))
}
