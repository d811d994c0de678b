import { factOf, type WordInfo } from '../word-info.ts'
import { hashText, mix } from './hash.ts'

/**
 * A word as the model sees it: its spelling, how it is written where it stands, and its flags. Words of one type have
 * the same features at every offset, so that their scores are summed once (see scorer.ts).
 */
export interface WordType {
  /** Spelling, stem, last two and last three letters. */
  spelling: readonly number[]
  /** How it is written, with a mark where it opens its sentence. */
  shape: number
  flags: readonly number[]
}

const FLAG_HASHES = new Map<string, number>()
const FLAG_LIMIT = 20_000

const hashOf = (flag: string): number => {
  const known = FLAG_HASHES.get(flag)
  if (known !== undefined) return known
  const hash = hashText(flag)
  if (FLAG_HASHES.size < FLAG_LIMIT) FLAG_HASHES.set(flag, hash)
  return hash
}

/** Builds the type of a word. */
export function typeOf(info: WordInfo, opens: boolean, flags: readonly string[]): WordType {
  const spelling = factOf(info, 'spelling', ({ kind, lower, stem }) =>
    kind === 'word'
      ? [`w=${lower}`, `s=${stem}`, `2=${lower.slice(-2)}`, `3=${lower.slice(-3)}`].map(hashText)
      : [hashText(kind === 'number' ? 'w=0' : `w=${lower}`)],
  )
  return { spelling, shape: hashOf(opens ? `^${info.shape}` : info.shape), flags: flags.map(hashOf) }
}

const BIAS = hashText('bias')
const EDGE = hashText('edge')
const OFFSETS = [-2, -1, 0, 1, 2].map((offset) => hashText(`offset ${offset}`))
const PAIRS = [-1, 1].map((offset) => hashText(`pair ${offset}`))
const OWN_PAIRS = [-1, 1].map((offset) => hashText(`own pair ${offset}`))
const SHAPE_FLAG = hashText('shape and flag')

export type Emit = (feature: number) => void

/** Features that a word gives to the one `place - 2` words away, itself at place 2; null is beyond the text's end. */
export function emitAt(near: WordType | null, place: number, emit: Emit): void {
  const offset = OFFSETS[place]!
  if (place === 2) emit(BIAS)
  if (!near) {
    emit(mix(offset, EDGE))
    return
  }
  emit(mix(offset, near.shape))
  for (const flag of near.flags) emit(mix(offset, flag))
  const count = place === 0 || place === 4 ? 2 : 4
  for (let index = 0; index < near.spelling.length && index < count; index++) emit(mix(offset, near.spelling[index]!))
  if (place === 2) for (const flag of near.flags) emit(mix(mix(SHAPE_FLAG, near.shape), flag))
}

/** Features of how a word is written together with its neighbour before (side 0) or after it (side 1). */
export function emitShapePair(shape: number, near: WordType, side: number, emit: Emit): void {
  const pair = mix(PAIRS[side]!, shape)
  emit(mix(pair, near.shape))
  for (const flag of near.flags) emit(mix(pair, flag))
  for (let index = 0; index < near.spelling.length && index < 2; index++) emit(mix(pair, near.spelling[index]!))
}

/** Features of a word's flags together with its neighbour's shape and flags. */
export function emitFlagPair(flags: readonly number[], near: WordType, side: number, emit: Emit): void {
  for (const own of flags) {
    const pair = mix(OWN_PAIRS[side]!, own)
    emit(mix(pair, near.shape))
    for (const flag of near.flags) emit(mix(pair, flag))
  }
}

/** Every feature of the word at a place among its neighbours: what a model learns from. */
export function emitAll(types: readonly WordType[], at: number, emit: Emit): void {
  for (let place = 0; place < 5; place++) emitAt(types[at + place - 2] ?? null, place, emit)
  const here = types[at]!
  for (let side = 0; side < 2; side++) {
    const near = types[at + (side === 0 ? -1 : 1)]
    if (!near) continue
    emitShapePair(here.shape, near, side, emit)
    emitFlagPair(here.flags, near, side, emit)
  }
}
