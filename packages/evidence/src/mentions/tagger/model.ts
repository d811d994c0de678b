/** The types a model tells apart, in the order of its weights. */
export const TAGGED_TYPES = ['person', 'place', 'organisation'] as const
export type TaggedType = (typeof TAGGED_TYPES)[number]

/** Labels of a word for one type: outside (weight 0), first word of a name, further word of it. */
export const LABELS = 3

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

const PER_FEATURE = TAGGED_TYPES.length * 2

/** A model ready for use: features in a table with open addressing. */
export class TaggerModel {
  readonly transitions: readonly (readonly number[])[]
  readonly bias: readonly number[]
  readonly #keys: Int32Array
  readonly #rows: Int32Array
  readonly #weights: Float32Array
  readonly #mask: number

  constructor(stored: StoredModel) {
    const bytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
    const features = new Int32Array(bytes(stored.features).buffer)
    const raw = new Int8Array(bytes(stored.weights).buffer)
    this.#weights = Float32Array.from(raw, (step) => step * stored.scale)
    this.transitions = stored.transitions
    this.bias = stored.bias
    const size = 1 << Math.ceil(Math.log2(Math.max(16, features.length * 2)))
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#rows = new Int32Array(size).fill(-1)
    features.forEach((feature, row) => {
      let slot = feature & this.#mask
      while (this.#rows[slot] !== -1) slot = (slot + 1) & this.#mask
      this.#keys[slot] = feature
      this.#rows[slot] = row
    })
  }

  /** Adds a feature's weights to a word's scores: LABELS for each type, from `at`. */
  addTo(scores: Float32Array, at: number, feature: number): void {
    let slot = feature & this.#mask
    for (;;) {
      const row = this.#rows[slot]!
      if (row === -1) return
      if (this.#keys[slot] === feature) {
        const from = row * PER_FEATURE
        for (let type = 0; type < TAGGED_TYPES.length; type++) {
          scores[at + type * LABELS + 1]! += this.#weights[from + type * 2]!
          scores[at + type * LABELS + 2]! += this.#weights[from + type * 2 + 1]!
        }
        return
      }
      slot = (slot + 1) & this.#mask
    }
  }
}
