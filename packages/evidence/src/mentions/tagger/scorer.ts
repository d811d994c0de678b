import type { Catalogue } from '@crosswire/record'
import type { Document } from '../document.ts'
import type { WordInfo } from '../word-info.ts'
import { readFlags } from './features.ts'
import { LABELS, TAGGED_TYPES, type TaggerModel } from './model.ts'
import { emitAt, emitFlagPair, emitShapePair, typeOf, type Emit, type WordType } from './word-type.ts'

/** Scores of one word: LABELS for each type. */
export const WIDTH = TAGGED_TYPES.length * LABELS

/** A type of word with the sums of its weights at each of five offsets, and with those beside each shape. */
interface ScoredType extends WordType {
  offsets: Float32Array
  /** By shape of the word beside it, twice: as the word before it and as the word after it. */
  beside: Map<number, Float32Array>
  /** Number of its flags as a set, for pairs of flags. */
  signature: number
}

const LIMIT = 40_000

/**
 * Scores words by a model. Sums are kept by type of word, so that a text costs a few additions a word however many
 * features the model has; the memory is bounded.
 */
export class Scorer {
  readonly #model: TaggerModel
  readonly #types = new Map<WordInfo, Map<string, ScoredType>>()
  readonly #signatures = new Map<string, number>()
  readonly #flagPairs = new Map<number, Float32Array>()
  readonly #edge: Float32Array
  #count = 0

  constructor(model: TaggerModel) {
    this.#model = model
    this.#edge = this.#offsets(null)
  }

  /** Scores of every word of a document, WIDTH each. */
  score(document: Document, catalogue: Catalogue): Float32Array {
    const { words } = document
    if (this.#count > LIMIT) this.#forget()
    const flags = readFlags(document, catalogue)
    const types = words.map((word, at) => this.#typeOf(word.info, word.opens, flags[at]!))
    const scores = new Float32Array(words.length * WIDTH)
    for (let at = 0; at < words.length; at++) {
      const here = types[at]!
      for (let place = 0; place < 5; place++) {
        const near = types[at + place - 2]
        addSlice(scores, at, near ? near.offsets : this.#edge, place)
      }
      for (let side = 0; side < 2; side++) {
        const near = types[at + (side === 0 ? -1 : 1)]
        if (!near) continue
        addSlice(scores, at, this.#shapePair(here, near), side)
        if (here.flags.length > 0) addSlice(scores, at, this.#flagPair(here, near, side), 0)
      }
    }
    return scores
  }

  #typeOf(info: WordInfo, opens: boolean, flags: readonly string[]): ScoredType {
    let known = this.#types.get(info)
    if (!known) this.#types.set(info, (known = new Map<string, ScoredType>()))
    const key = opens ? `^${flags.join()}` : flags.join()
    let type = known.get(key)
    if (!type) {
      const plain = typeOf(info, opens, flags)
      const signatureKey = `${plain.shape} ${key}`
      let signature = this.#signatures.get(signatureKey)
      if (signature === undefined) this.#signatures.set(signatureKey, (signature = this.#signatures.size))
      type = { ...plain, offsets: this.#offsets(plain), beside: new Map(), signature }
      known.set(key, type)
      this.#count++
    }
    return type
  }

  #offsets(type: WordType | null): Float32Array {
    const sums = new Float32Array(5 * WIDTH)
    for (let place = 0; place < 5; place++) emitAt(type, place, this.#into(sums, place))
    return sums
  }

  #shapePair(here: ScoredType, near: ScoredType): Float32Array {
    let sums = near.beside.get(here.shape)
    if (!sums) {
      sums = new Float32Array(2 * WIDTH)
      for (let side = 0; side < 2; side++) emitShapePair(here.shape, near, side, this.#into(sums, side))
      near.beside.set(here.shape, sums)
    }
    return sums
  }

  #flagPair(here: ScoredType, near: ScoredType, side: number): Float32Array {
    const key = (here.signature * 65_536 + near.signature) * 2 + side
    let sums = this.#flagPairs.get(key)
    if (!sums) {
      if (this.#flagPairs.size > LIMIT) this.#flagPairs.clear()
      sums = new Float32Array(WIDTH)
      emitFlagPair(here.flags, near, side, this.#into(sums, 0))
      this.#flagPairs.set(key, sums)
    }
    return sums
  }

  #into(sums: Float32Array, place: number): Emit {
    return (feature) => this.#model.addTo(sums, place * WIDTH, feature)
  }

  #forget(): void {
    this.#types.clear()
    this.#signatures.clear()
    this.#flagPairs.clear()
    this.#count = 0
  }
}

function addSlice(scores: Float32Array, at: number, sums: Float32Array, place: number): void {
  const from = place * WIDTH
  const to = at * WIDTH
  for (let index = 0; index < WIDTH; index++) scores[to + index]! += sums[from + index]!
}
