/** Trees as stored: typed arrays in base64, little-endian, see `train-blocks/main.ts`. */
export interface StoredTrees {
  /** Log odds before the first tree. */
  base: number
  /** Int16: index of each tree's first node. */
  roots: string
  /** Uint8: the feature that a node looks at. */
  features: string
  /** Float32: a value up to this goes left. */
  thresholds: string
  /** Int16: the next node on each side, or minus one minus the index of a leaf. */
  lefts: string
  rights: string
  /** Float32. */
  leaves: string
}

const bytesOf = (text: string): ArrayBuffer => Uint8Array.from(atob(text), (char) => char.charCodeAt(0)).buffer

/** Gradient-boosted trees for yes or no. */
export class TreeModel {
  readonly #base: number
  readonly #roots: Int16Array
  readonly #features: Uint8Array
  readonly #thresholds: Float32Array
  readonly #lefts: Int16Array
  readonly #rights: Int16Array
  readonly #leaves: Float32Array

  constructor(stored: StoredTrees) {
    this.#base = stored.base
    this.#roots = new Int16Array(bytesOf(stored.roots))
    this.#features = new Uint8Array(bytesOf(stored.features))
    this.#thresholds = new Float32Array(bytesOf(stored.thresholds))
    this.#lefts = new Int16Array(bytesOf(stored.lefts))
    this.#rights = new Int16Array(bytesOf(stored.rights))
    this.#leaves = new Float32Array(bytesOf(stored.leaves))
  }

  /** How likely, 0 to 1, for the row of features that starts at an index. */
  predict(values: Float32Array, start: number): number {
    const features = this.#features
    const thresholds = this.#thresholds
    const lefts = this.#lefts
    const rights = this.#rights
    let sum = this.#base
    for (const root of this.#roots) {
      let node = root
      while (node >= 0) node = values[start + features[node]!]! <= thresholds[node]! ? lefts[node]! : rights[node]!
      sum += this.#leaves[-1 - node]!
    }
    return 1 / (1 + Math.exp(-sum))
  }
}
