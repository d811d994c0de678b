/** The types a model tells apart, in the order of its weights. */
export const TAGGED_TYPES = ['person', 'place', 'organisation'] as const
export type TaggedType = (typeof TAGGED_TYPES)[number]

/** Labels of a word for one type: outside (weight 0), first word of a name, further word of it. */
export const LABELS = 3
/** Weights of one feature and scores of one word: for each type the first and the further word. */
export const WIDTH = TAGGED_TYPES.length * (LABELS - 1)

/** A model as stored: hashes and weights in base64, see `packages/evidence/src/mentions/train-tagger/main.ts`. */
export interface StoredModel {
  provenance: string
  /** Weight of one step of the stored bytes. */
  scale: number
  /** Int32 little-endian, one for each feature. */
  features: string
  /** Int8, for each feature the first and further label of each type. */
  weights: string
  /** For each type, LABELS × LABELS scores from label to label. */
  transitions: number[][]
  /** For each type, what is taken off the score of `outside`: above zero favours finding over being sure. */
  bias: number[]
}

/** Bits of the filter for each feature: at eight, one lookup of nine that finds nothing goes on to the table. */
const FILTER_BITS = 8

/**
 * A model ready for use: features in a table with open addressing. Most features of a text have no weights, so a filter
 * small enough for the processor's cache is asked first. Weights stay whole steps of the scale: sums are exact in any order.
 */
export class TaggerModel {
  readonly scale: number
  readonly transitions: readonly (readonly number[])[]
  readonly bias: readonly number[]
  readonly #keys: Int32Array
  readonly #rows: Int32Array
  readonly #weights: Int8Array
  readonly #mask: number
  readonly #filter: Int32Array
  readonly #filterMask: number

  constructor(stored: StoredModel) {
    const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))
    const features = new Int32Array(bytes(stored.features).buffer)
    this.#weights = new Int8Array(bytes(stored.weights).buffer)
    this.scale = stored.scale
    this.transitions = stored.transitions
    this.bias = stored.bias
    const size = 1 << Math.ceil(Math.log2(Math.max(32, features.length * 2)))
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#rows = new Int32Array(size).fill(-1)
    this.#filter = new Int32Array((size / 2) * (FILTER_BITS / 32))
    this.#filterMask = this.#filter.length - 1
    features.forEach((feature, row) => {
      let slot = feature & this.#mask
      while (this.#rows[slot] !== -1) slot = (slot + 1) & this.#mask
      this.#keys[slot] = feature
      this.#rows[slot] = row
      this.#filter[(feature >>> 5) & this.#filterMask]! |= 1 << (feature & 31)
    })
  }

  /** Adds a feature's weights to a word's scores, WIDTH steps from `at`; false where it has none. */
  addTo(scores: Int16Array | Int32Array, at: number, feature: number): boolean {
    if ((this.#filter[(feature >>> 5) & this.#filterMask]! & (1 << (feature & 31))) === 0) return false
    let slot = feature & this.#mask
    for (;;) {
      const row = this.#rows[slot]!
      if (row === -1) return false
      if (this.#keys[slot] === feature) {
        for (let index = 0; index < WIDTH; index++) scores[at + index]! += this.#weights[row * WIDTH + index]!
        return true
      }
      slot = (slot + 1) & this.#mask
    }
  }
}
