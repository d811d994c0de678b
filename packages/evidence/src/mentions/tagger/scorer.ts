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
const FLAG_SETS = 10_000
const FLAG_PAIRS = 40_000

/** Small enough to lie with its object in memory, where reading it misses the processor's cache less. */
type Sums = Int16Array

/** What the spelling of a word gives to the words around it. */
interface SpellingSums {
  spelling: readonly number[]
  places: Sums
  /** By shape of the word beside it; each made when first met. */
  beside: (Sums | undefined)[]
}

/** What a set of flags gives to the words around it. */
interface FlagSums {
  set: FlagSet
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
  readonly #edge: Sums
  readonly #shapes: readonly Sums[]
  readonly #shapePairs: readonly Sums[]
  #pairs = 0

  constructor(model: TaggerModel) {
    this.#model = model
    this.#edge = this.#sum(PLACES, part.emitEdge)
    const shapes = [...part.SHAPE_HASHES.keys()]
    this.#shapes = shapes.map((shape) => this.#sum(PLACES, (place, emit) => part.emitShape(shape, place, emit)))
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
    const scores = new Int32Array(words.length * WIDTH)
    for (let at = 0; at < words.length; at++) {
      for (let place = 0; place < PLACES; place++) {
        const near = at + place - 2
        if (near < 0 || near >= words.length) {
          add(scores, at, this.#edge, place)
          continue
        }
        add(scores, at, this.#shapes[shapes[near]!]!, place)
        add(scores, at, spellings[near]!.places, place)
        const set = flags[near]
        if (set) add(scores, at, set.places, place)
      }
      const shape = shapes[at]!
      const own = flags[at]
      if (own) add(scores, at, this.#own(own, shape), 0)
      for (let side = 0; side < SIDES; side++) {
        const near = side === 0 ? at - 1 : at + 1
        if (near < 0 || near >= words.length) continue
        add(scores, at, this.#shapePairs[shape * SHAPES + shapes[near]!]!, side)
        add(scores, at, this.#besideSpelling(shape, spellings[near]!), side)
        const others = flags[near]
        if (others) add(scores, at, this.#besideFlags(shape, others), side)
        if (own) add(scores, at, this.#flagsBeside(own, shapes[near]!), side)
        if (own && others) add(scores, at, this.#pair(own, others), side)
      }
    }
    return scores
  }

  #readSpelling(info: WordInfo): SpellingSums {
    const spelling = part.spellingOf(info)
    return {
      spelling,
      places: this.#sum(PLACES, (place, emit) => part.emitSpelling(spelling, place, emit)),
      beside: [],
    }
  }

  #flagsOf(set: FlagSet): FlagSums {
    let sums = this.#flags.get(set)
    if (!sums) {
      const places = this.#sum(PLACES, (place, emit) => part.emitFlags(set, place, emit))
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

function add(scores: Int32Array, at: number, sums: Sums, place: number): void {
  const from = place * WIDTH
  const to = at * WIDTH
  for (let index = 0; index < WIDTH; index++) scores[to + index]! += sums[from + index]!
}
