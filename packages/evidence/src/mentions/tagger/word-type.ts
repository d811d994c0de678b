import { fact, type Shape } from '../word-info.ts'
import type { Word } from '../document.ts'
import type { FlagSet } from './flag-set.ts'
import { hashText, mix } from './hash.ts'

/** A word as the model sees it: its spelling, how it is written where it stands, and its flags. */
export interface WordType {
  /** Hashes of its spelling, its stem, its last two and last three letters. */
  spelling: readonly number[]
  /** How it is written, and whether it opens its sentence: its place in SHAPE_HASHES. */
  shape: number
  flags: FlagSet
}

const SHAPES: readonly Shape[] = ['lower', 'Title', 'UPPER', 'Mixed', 'initial', 'number', 'mark']
const SHAPE_PLACES = new Map(SHAPES.map((shape, index) => [shape, index * 2]))
/** Each way of writing, within a sentence and where it opens one. */
export const SHAPE_HASHES: readonly number[] = SHAPES.flatMap((shape) => [hashText(shape), hashText(`^${shape}`)])

const [WORD, STEM, LAST_TWO, LAST_THREE] = ['w=', 's=', '2=', '3='].map((name) => hashText(name))
const NUMBER = hashText('w=0')

export const spellingOf = fact<readonly number[]>(({ kind, lower, stem }) =>
  kind === 'word'
    ? [
        hashText(lower, WORD),
        hashText(stem, STEM),
        hashText(lower.slice(-2), LAST_TWO),
        hashText(lower.slice(-3), LAST_THREE),
      ]
    : [kind === 'number' ? NUMBER : hashText(lower, WORD)],
)

export const shapeOf = ({ shape, opens }: Word): number => SHAPE_PLACES.get(shape)! + (opens ? 1 : 0)

const BIAS = hashText('bias')
const EDGE = hashText('edge')
const OFFSETS = [-2, -1, 0, 1, 2].map((offset) => hashText(`offset ${offset}`))
const PAIRS = [-1, 1].map((offset) => hashText(`pair ${offset}`))
const OWN_PAIRS = [-1, 1].map((offset) => hashText(`own pair ${offset}`))
const SHAPE_FLAG = hashText('shape and flag')

export type Emit = (feature: number) => void

/**
 * The features of a word are those of the words around it (place 0 is two before it, place 2 itself) and of it with its
 * neighbour before (side 0) and after (side 1). Each function gives those of one part of a word, so that a scorer can
 * keep the sums of the part.
 */
export function emitEdge(place: number, emit: Emit): void {
  emit(mix(OFFSETS[place]!, EDGE))
}

export function emitShape(shape: number, place: number, emit: Emit): void {
  if (place === 2) emit(BIAS)
  emit(mix(OFFSETS[place]!, SHAPE_HASHES[shape]!))
}

export function emitFlags(flags: FlagSet, place: number, emit: Emit): void {
  for (const flag of flags.hashes) emit(mix(OFFSETS[place]!, flag))
}

/** Two words away only a word and its stem count. */
export function emitSpelling(spelling: readonly number[], place: number, emit: Emit): void {
  const count = place === 0 || place === 4 ? 2 : 4
  for (let index = 0; index < spelling.length && index < count; index++) emit(mix(OFFSETS[place]!, spelling[index]!))
}

export function emitShapeWithFlags(shape: number, flags: FlagSet, emit: Emit): void {
  for (const flag of flags.hashes) emit(mix(mix(SHAPE_FLAG, SHAPE_HASHES[shape]!), flag))
}

const pairOf = (shape: number, side: number): number => mix(PAIRS[side]!, SHAPE_HASHES[shape]!)

/** How a word is written together with how its neighbour is. */
export function emitShapeBesideShape(shape: number, near: number, side: number, emit: Emit): void {
  emit(mix(pairOf(shape, side), SHAPE_HASHES[near]!))
}

export function emitShapeBesideFlags(shape: number, near: FlagSet, side: number, emit: Emit): void {
  for (const flag of near.hashes) emit(mix(pairOf(shape, side), flag))
}

export function emitShapeBesideSpelling(shape: number, near: readonly number[], side: number, emit: Emit): void {
  for (let index = 0; index < near.length && index < 2; index++) emit(mix(pairOf(shape, side), near[index]!))
}

/** A word's flags together with how its neighbour is written. */
export function emitFlagsBesideShape(flags: FlagSet, near: number, side: number, emit: Emit): void {
  for (const own of flags.hashes) emit(mix(mix(OWN_PAIRS[side]!, own), SHAPE_HASHES[near]!))
}

export function emitFlagsBesideFlags(flags: FlagSet, near: FlagSet, side: number, emit: Emit): void {
  for (const own of flags.hashes) for (const flag of near.hashes) emit(mix(mix(OWN_PAIRS[side]!, own), flag))
}

/** Every feature of the word at a place among its neighbours: what a model learns from. */
export function emitAll(types: readonly WordType[], at: number, emit: Emit): void {
  const here = types[at]!
  for (let place = 0; place < 5; place++) {
    const near = types[at + place - 2]
    if (near) {
      emitShape(near.shape, place, emit)
      emitFlags(near.flags, place, emit)
      emitSpelling(near.spelling, place, emit)
    } else emitEdge(place, emit)
  }
  emitShapeWithFlags(here.shape, here.flags, emit)
  for (let side = 0; side < 2; side++) {
    const near = types[at + (side === 0 ? -1 : 1)]
    if (!near) continue
    emitShapeBesideShape(here.shape, near.shape, side, emit)
    emitShapeBesideFlags(here.shape, near.flags, side, emit)
    emitShapeBesideSpelling(here.shape, near.spelling, side, emit)
    emitFlagsBesideShape(here.flags, near.shape, side, emit)
    emitFlagsBesideFlags(here.flags, near.flags, side, emit)
  }
}
