import type { Catalogue } from '@crosswire/record'
import type { Document } from '../document.ts'
import { fact, type WordInfo } from '../word-info.ts'
import { readFlags } from './features.ts'
import { boundFlagSets, type FlagSet } from './flag-set.ts'
import { WIDTH, type TaggerModel } from './model.ts'
import * as part from './word-type.ts'

const SHAPES = part.SHAPE_HASHES.length
const PLACES = 5
const SIDES = 2
/** Room for words beyond both ends of a text, so that nothing need ask where it ends. */
const MARGIN = 4
const FLAG_SETS = 10_000
const FLAG_PAIRS = 40_000

/** Small enough to lie with its object in memory, where reading it misses the processor's cache less. */
type Sums = Int16Array

/** What the spelling of a word gives to the words around it. */
interface SpellingSums {
  spelling: readonly number[]
  /** To the words from two before it to two after it. */
  places: Sums
  /** By shape of the word beside it; each made when first met. */
  beside: (Sums | undefined)[]
}

/** What a set of flags gives to the words around it. */
interface FlagSums {
  set: FlagSet
  /** To the words from two before it to two after it. */
  places: Sums
  /** By shape: to the word itself, to a word beside it, and from the one beside it. */
  own: (Sums | undefined)[]
  beside: (Sums | undefined)[]
  from: (Sums | undefined)[]
  /** With the flags of the word beside it. */
  pairs: Map<FlagSums, Sums>
}

/**
 * Scores words by a model. Sums are kept by part of a word (spelling, shape, flags): a word costs a few additions however
 * many features it has, and one that is new only those of its spelling. The memory is bounded.
 */
export class Scorer {
  readonly #model: TaggerModel
  /** Kept with the spelling. */
  readonly #spellingOf = fact((info) => this.#readSpelling(info))
  readonly #flags = new Map<FlagSet, FlagSums>()
  readonly #nothing: Sums = new Int16Array(PLACES * WIDTH)
  readonly #edge: Sums
  readonly #shapes: readonly Sums[]
  readonly #shapePairs: readonly Sums[]
  #pairs = 0

  constructor(model: TaggerModel) {
    this.#model = model
    this.#edge = this.#around(part.emitEdge)
    const shapes = [...part.SHAPE_HASHES.keys()]
    this.#shapes = shapes.map((shape) => this.#around((place, emit) => part.emitShape(shape, place, emit)))
    this.#shapePairs = shapes.flatMap((here) =>
      shapes.map((near) => this.#sum(SIDES, (side, emit) => part.emitShapeBesideShape(here, near, side, emit))),
    )
  }

  /** Scores of every word of a document, WIDTH each, in steps of the model's scale. */
  score(document: Document, catalogue: Catalogue): Int32Array {
    const { words } = document
    this.#bound()
    const flags = readFlags(document, catalogue).map((set) => (set.isEmpty ? null : this.#flagsOf(set)))
    const spellings = words.map(({ info }) => this.#spellingOf(info))
    const shapes = words.map(part.shapeOf)
    const scores = new Int32Array((words.length + 2 * MARGIN) * WIDTH)
    for (let near = -2; near < words.length + 2; near++) {
      const from = (near - 2 + MARGIN) * WIDTH
      if (near < 0 || near >= words.length) addAround(scores, from, this.#edge, this.#nothing, this.#nothing)
      else {
        const set = flags[near]?.places ?? this.#nothing
        addAround(scores, from, this.#shapes[shapes[near]!]!, spellings[near]!.places, set)
      }
    }
    for (let at = 0; at < words.length; at++) {
      const to = (at + MARGIN) * WIDTH
      const shape = shapes[at]!
      const own = flags[at]
      if (own) add(scores, to, this.#own(own, shape), 0)
      for (let side = 0; side < SIDES; side++) {
        const near = side === 0 ? at - 1 : at + 1
        if (near < 0 || near >= words.length) continue
        add(scores, to, this.#shapePairs[shape * SHAPES + shapes[near]!]!, side)
        add(scores, to, this.#besideSpelling(shape, spellings[near]!), side)
        const others = flags[near]
        if (others) add(scores, to, this.#besideFlags(shape, others), side)
        if (own) add(scores, to, this.#flagsBeside(own, shapes[near]!), side)
        if (own && others) add(scores, to, this.#pair(own, others), side)
      }
    }
    return scores.subarray(MARGIN * WIDTH, (words.length + MARGIN) * WIDTH)
  }

  #readSpelling(info: WordInfo): SpellingSums {
    const spelling = part.spellingOf(info)
    return {
      spelling,
      places: this.#around((place, emit) => part.emitSpelling(spelling, place, emit)),
      beside: [],
    }
  }

  #flagsOf(set: FlagSet): FlagSums {
    let sums = this.#flags.get(set)
    if (!sums) {
      const places = this.#around((place, emit) => part.emitFlags(set, place, emit))
      this.#flags.set(set, (sums = { set, places, own: [], beside: [], from: [], pairs: new Map() }))
    }
    return sums
  }

  #own({ own, set }: FlagSums, shape: number): Sums {
    return (own[shape] ??= this.#sum(1, (_, emit) => part.emitShapeWithFlags(shape, set, emit)))
  }

  #besideSpelling(shape: number, { beside, spelling }: SpellingSums): Sums {
    return (beside[shape] ??= this.#sum(SIDES, (side, emit) =>
      part.emitShapeBesideSpelling(shape, spelling, side, emit),
    ))
  }

  #besideFlags(shape: number, { beside, set }: FlagSums): Sums {
    return (beside[shape] ??= this.#sum(SIDES, (side, emit) => part.emitShapeBesideFlags(shape, set, side, emit)))
  }

  #flagsBeside({ from, set }: FlagSums, near: number): Sums {
    return (from[near] ??= this.#sum(SIDES, (side, emit) => part.emitFlagsBesideShape(set, near, side, emit)))
  }

  #pair(own: FlagSums, near: FlagSums): Sums {
    let sums = own.pairs.get(near)
    if (!sums) {
      sums = this.#sum(SIDES, (side, emit) => part.emitFlagsBesideFlags(own.set, near.set, side, emit))
      own.pairs.set(near, sums)
      this.#pairs++
    }
    return sums
  }

  /** Sums of what a word gives to those from two before it to two after it: it stands at their place 4, 3 … 0. */
  #around(emitAt: (place: number, emit: part.Emit) => void): Sums {
    return this.#sum(PLACES, (index, emit) => emitAt(PLACES - 1 - index, emit))
  }

  /** Sums of the features of each of `count` places or sides. */
  #sum(count: number, emitAt: (index: number, emit: part.Emit) => void): Sums {
    const sums = new Int16Array(count * WIDTH)
    for (let index = 0; index < count; index++)
      emitAt(index, (feature) => this.#model.addTo(sums, index * WIDTH, feature))
    return sums
  }

  #bound(): void {
    boundFlagSets()
    if (this.#flags.size > FLAG_SETS || this.#pairs > FLAG_PAIRS) {
      this.#flags.clear()
      this.#pairs = 0
    }
  }
}

/** Adds what a word gives to the five words around it, which lie side by side. */
function addAround(scores: Int32Array, from: number, shape: Sums, spelling: Sums, flags: Sums): void {
  for (let index = 0; index < PLACES * WIDTH; index++)
    scores[from + index]! += shape[index]! + spelling[index]! + flags[index]!
}

function add(scores: Int32Array, to: number, sums: Sums, side: number): void {
  const from = side * WIDTH
  for (let index = 0; index < WIDTH; index++) scores[to + index]! += sums[from + index]!
}
