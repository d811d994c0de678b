import type { Catalogue } from '@crosswire/record'
import type { Document, Word } from '../document.ts'
import type { WordInfo } from '../word-info.ts'
import { readFlags } from './features.ts'
import { boundFlagSets, type FlagSet } from './flag-set.ts'
import { WIDTH, type TaggerModel } from './model.ts'
import { NOTHING, SumPool, UNMADE } from './sum-pool.ts'
import * as part from './word-type.ts'

const SHAPES = part.SHAPE_HASHES.length
const PLACES = 5
const SIDES = 2
/** Room for words beyond both ends of a text, so that nothing need ask where it ends. */
const MARGIN = 4
const FLAG_SETS = 10_000
const FLAG_PAIRS = 40_000

/** Rows of a spelling: what it gives to the words around it, then by shape of the word beside it; a cache line in all. */
const SPELLING_ROWS = 16
const BESIDE = 1

/** What a set of flags gives to the words around it: rows of the pool, made when first met but for `places`. */
interface FlagSums {
  set: FlagSet
  /** To the words from two before it to two after it. */
  places: number
  /** By shape: to the word itself, to a word beside it, and from the one beside it. */
  own: number[]
  beside: number[]
  from: number[]
  /** With the flags of the word beside it. */
  pairs: Map<FlagSums, number>
}

/** Spellings have their number in `WordInfo.scored`: those of one scorer at a time, the ones before are void. */
let numbered = 0
let validFrom = 0

/**
 * Scores words by a model. Sums are kept by part of a word (spelling, shape, flags): a word costs a few additions however
 * many features it has, and one that is new only those of its spelling. The memory is bounded.
 */
export class Scorer {
  readonly #model: TaggerModel
  #pool: SumPool
  #spellings = new Int32Array(SPELLING_ROWS << 12)
  /** The number of the first spelling in `#spellings`. */
  #first = 0
  readonly #flags = new Map<FlagSet, FlagSums>()
  #edge = 0
  #shapes: readonly number[] = []
  #shapePairs: readonly number[] = []
  #pairs = 0

  constructor(model: TaggerModel) {
    this.#model = model
    this.#pool = this.#begin()
  }

  /** Scores of every word of a document, WIDTH each, in steps of the model's scale. */
  score(document: Document, catalogue: Catalogue): Int32Array {
    const { words } = document
    const { length } = words
    this.#bound()
    const flags = this.#flagsOfAll(readFlags(document, catalogue))
    const spellings = new Int32Array(length)
    const shapes = new Uint8Array(length)
    for (let at = 0; at < length; at++) {
      spellings[at] = this.#spellingOf(words[at]!)
      shapes[at] = part.shapeOf(words[at]!)
    }
    this.#makeBeside(words, spellings, shapes)
    const scores = new Int32Array((length + 2 * MARGIN) * WIDTH)
    const { values } = this.#pool
    const rows = this.#spellings
    for (let near = -2; near < length + 2; near++) {
      const from = (near - 2 + MARGIN) * WIDTH
      if (near < 0 || near >= length) add(scores, from, values, this.#edge, PLACES)
      else {
        addBoth(scores, from, values, this.#shapes[shapes[near]!]!, rows[spellings[near]!]!)
        const set = flags[near]
        if (set) add(scores, from, values, set.places, PLACES)
      }
    }
    for (let at = 0; at < length; at++) {
      const to = (at + MARGIN) * WIDTH
      const shape = shapes[at]!
      for (let side = 0; side < SIDES; side++) {
        const near = side === 0 ? at - 1 : at + 1
        if (near < 0 || near >= length) continue
        add(scores, to, values, this.#shapePairs[shape * SHAPES + shapes[near]!]! + side * WIDTH, 1)
        const beside = rows[spellings[near]! + BESIDE + shape]!
        if (beside !== NOTHING) add(scores, to, values, beside + side * WIDTH, 1)
      }
    }
    for (let at = 0; at < length; at++) this.#addFlags(scores, at, flags, shapes)
    return scores.subarray(MARGIN * WIDTH, (length + MARGIN) * WIDTH)
  }

  /** What the flags of a word and of those beside it give it, together with how they are written. */
  #addFlags(scores: Int32Array, at: number, flags: readonly (FlagSums | null)[], shapes: Uint8Array): void {
    const own = flags[at] ?? null
    const to = (at + MARGIN) * WIDTH
    const shape = shapes[at]!
    if (own) this.#add(scores, to, this.#own(own, shape), 0)
    for (let side = 0; side < SIDES; side++) {
      const near = side === 0 ? at - 1 : at + 1
      if (near < 0 || near >= shapes.length) continue
      const others = flags[near] ?? null
      if (others) this.#add(scores, to, this.#besideFlags(shape, others), side)
      if (own) this.#add(scores, to, this.#flagsBeside(own, shapes[near]!), side)
      if (own && others) this.#add(scores, to, this.#pair(own, others), side)
    }
  }

  #add(scores: Int32Array, to: number, row: number, side: number): void {
    if (row !== NOTHING) add(scores, to, this.#pool.values, row + side * WIDTH, 1)
  }

  /** Where the rows of a word's spelling begin. */
  #spellingOf({ info }: Word): number {
    if (info.scored > this.#first) return (info.scored - 1 - this.#first) * SPELLING_ROWS
    info.scored = ++numbered
    const at = (numbered - 1 - this.#first) * SPELLING_ROWS
    if (at >= this.#spellings.length) {
      const grown = new Int32Array(this.#spellings.length * 2)
      grown.set(this.#spellings)
      this.#spellings = grown
    }
    const spelling = part.spellingOf(info)
    this.#spellings[at] = this.#around((place, emit) => part.emitSpelling(spelling, place, emit))
    return at
  }

  /** Makes the sums of spellings with the shapes beside them that were not met before. */
  #makeBeside(words: readonly Word[], spellings: Int32Array, shapes: Uint8Array): void {
    for (let at = 0; at < words.length; at++) {
      const rows = spellings[at]! + BESIDE
      if (at > 0 && this.#spellings[rows + shapes[at - 1]!] === UNMADE)
        this.#spellings[rows + shapes[at - 1]!] = this.#besideSpelling(shapes[at - 1]!, words[at]!.info)
      if (at + 1 < words.length && this.#spellings[rows + shapes[at + 1]!] === UNMADE)
        this.#spellings[rows + shapes[at + 1]!] = this.#besideSpelling(shapes[at + 1]!, words[at]!.info)
    }
  }

  #besideSpelling(shape: number, info: WordInfo): number {
    const spelling = part.spellingOf(info)
    return this.#pool.make(SIDES, (side, emit) => part.emitShapeBesideSpelling(shape, spelling, side, emit))
  }

  #flagsOfAll(sets: readonly FlagSet[]): (FlagSums | null)[] {
    const flags: (FlagSums | null)[] = []
    for (const set of sets) flags.push(set.isEmpty ? null : this.#flagsOf(set))
    return flags
  }

  #flagsOf(set: FlagSet): FlagSums {
    let sums = this.#flags.get(set)
    if (!sums) {
      const places = this.#around((place, emit) => part.emitFlags(set, place, emit))
      const unmade = new Array<number>(SHAPES).fill(UNMADE)
      sums = { set, places, own: unmade, beside: [...unmade], from: [...unmade], pairs: new Map() }
      this.#flags.set(set, sums)
    }
    return sums
  }

  #own({ own, set }: FlagSums, shape: number): number {
    return (own[shape] ||= this.#pool.make(1, (_, emit) => part.emitShapeWithFlags(shape, set, emit)))
  }

  #besideFlags(shape: number, { beside, set }: FlagSums): number {
    return (beside[shape] ||= this.#pool.make(SIDES, (side, emit) => part.emitShapeBesideFlags(shape, set, side, emit)))
  }

  #flagsBeside({ from, set }: FlagSums, near: number): number {
    return (from[near] ||= this.#pool.make(SIDES, (side, emit) => part.emitFlagsBesideShape(set, near, side, emit)))
  }

  #pair(own: FlagSums, near: FlagSums): number {
    let sums = own.pairs.get(near)
    if (sums === undefined) {
      sums = this.#pool.make(SIDES, (side, emit) => part.emitFlagsBesideFlags(own.set, near.set, side, emit))
      own.pairs.set(near, sums)
      this.#pairs++
    }
    return sums
  }

  /** Sums of what a word gives to those from two before it to two after it: it stands at their place 4, 3 … 0. */
  #around(emitAt: (place: number, emit: part.Emit) => void): number {
    return this.#pool.make(PLACES, (index, emit) => emitAt(PLACES - 1 - index, emit))
  }

  #bound(): void {
    boundFlagSets()
    if (this.#first !== validFrom || this.#pool.isFull || this.#flags.size > FLAG_SETS || this.#pairs > FLAG_PAIRS)
      this.#begin()
  }

  /** Starts with nothing but what every text needs; numbers given to spellings before are void. */
  #begin(): SumPool {
    this.#first = validFrom = ++numbered
    this.#spellings.fill(UNMADE)
    this.#flags.clear()
    this.#pairs = 0
    this.#pool = new SumPool(this.#model)
    this.#edge = this.#around(part.emitEdge)
    const shapes = [...part.SHAPE_HASHES.keys()]
    this.#shapes = shapes.map((shape) => this.#around((place, emit) => part.emitShape(shape, place, emit)))
    this.#shapePairs = shapes.flatMap((here) =>
      shapes.map((near) => this.#pool.make(SIDES, (side, emit) => part.emitShapeBesideShape(here, near, side, emit))),
    )
    return this.#pool
  }
}

/** Adds a row, or a part of one, to the words that lie side by side from `to` on. */
function add(scores: Int32Array, to: number, values: Int16Array, row: number, count: number): void {
  for (let index = 0; index < count * WIDTH; index++) scores[to + index]! += values[row + index]!
}

/** Adds two rows that all five words around a word have. */
function addBoth(scores: Int32Array, to: number, values: Int16Array, one: number, other: number): void {
  for (let index = 0; index < PLACES * WIDTH; index++)
    scores[to + index]! += values[one + index]! + values[other + index]!
}
