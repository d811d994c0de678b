import type { PackedSketch } from '../copies/sketch.ts'
import type { Counted } from '../reading/counts.ts'
import { ROLE_SIZE } from '../reading/figure-roles.ts'
import type { Reading } from '../reading/read-article.ts'
import type { Frequencies } from './frequencies.ts'

/**
 * All that comparing needs of one article in one array of integers, so that 100,000 of them are small: a head, then
 * terms, what is known of each term, keys, what is known of each key (two to an integer), 4-grams of the headline (two to an
 * integer), figures and shingles, each run ascending, then what its first figures count.
 */
export type Packed = Int32Array

/** Places in the head. Norms and masses are fixed-point numbers, see `FIXED`. */
export const HEAD = {
  terms: 0,
  keys: 1,
  grams: 2,
  figures: 3,
  shingles: 4,
  flags: 5,
  words: 6,
  digestLow: 7,
  digestHigh: 8,
  /** The heaviest terms and keys as indexes, four to an integer. */
  topTerms: 9,
  topKeys: 13,
  fullNorm: 17,
  headNorm: 18,
  titleNorm: 19,
  titleMass: 20,
  nameMass: 21,
  nameNorm: 22,
  topMass: 23,
  keyNorm: 24,
  keyMass: 25,
  keyTitleMass: 26,
  conceptMass: 27,
  keyNameMass: 28,
  /** Days of a month that are named, a bit each. */
  daysOfMonth: 29,
  roles: 30,
} as const
export const HEAD_SIZE = 31
export const FIXED = 256
export const TOP = 16
const HAS_HEADLINE = 1
const IS_SHORT = 2
/** Flags from here on: days of the week that are named. */
const DAYS_OF_WEEK = 2

/** The heaviest are kept; what else a long article says is what every article says. */
export const MOST_TERMS = 112
export const MOST_KEYS = 96

/** Terms: 8 bits of idf, then what was counted (`TERM`). */
const IDF_STEPS = 20
const IDFS = Float64Array.from({ length: 256 }, (_, step) => step / IDF_STEPS)
export const idfOf = (meta: number): number => IDFS[meta & 0xff]!
const countBits = (meta: number): number => (meta >> 8) & 0xff
/** Set for the heaviest terms. */
const IS_TOP = 0x40000
export const isTopTerm = (meta: number): boolean => (meta & IS_TOP) !== 0
export const isNameTerm = (meta: number): boolean => (meta & 0x10000) !== 0
export const titleCount = (meta: number): number => (meta >> 8) & 3
const FULL_LOGS = Float64Array.from({ length: 256 }, (_, c) => Math.log1p(2 * (c & 3) + ((c >> 2) & 7) + (c >> 5)))
const ALL_LOGS = Float64Array.from({ length: 256 }, (_, c) => Math.log1p(2 * (c & 3) + ((c >> 2) & 7)))
const HEAD_LOGS = Float64Array.from({ length: 5 }, (_, c) => Math.log1p(c))
/** Whether it stands in the headline or the opening: what does not weighs nothing there. */
export const isHeadTerm = (meta: number): boolean => (meta & 0x20300) !== 0
/** Weight of a term in the whole article, in its headline and lead, and in its headline and opening. */
export const fullWeight = (meta: number): number => idfOf(meta) * FULL_LOGS[countBits(meta)]!
export const allWeight = (meta: number): number => idfOf(meta) * ALL_LOGS[countBits(meta)]!
export const headWeight = (meta: number): number => idfOf(meta) * HEAD_LOGS[titleCount(meta) + ((meta >> 17) & 1)]!

/** Keys: 8 bits of idf, then what was counted (`KEY`): 16 bits at most. */
export const keyKind = (meta: number): number => (meta >> 8) & 3
export const keyTitleCount = (meta: number): number => (meta >> 10) & 3
export const keyWeight = (meta: number): number => idfOf(meta) * ALL_LOGS[(meta >> 10) & 0x1f]!

const quantize = (idf: number): number => Math.min(255, Math.round(idf * IDF_STEPS))

export function packArticle(
  { terms, keys, titleGrams, days, roles, hasHeadline }: Reading,
  sketch: PackedSketch,
  idf: Frequencies,
  keyIdf: Frequencies,
  allocate: (size: number) => Packed = (size) => new Int32Array(size),
): Packed {
  const termMetas = withIdf(terms, idf)
  const keyMetas = withIdf(keys, keyIdf)
  const keptTerms = [...heaviest(termMetas, fullWeight, MOST_TERMS)]
  const keptKeys = [...heaviest(keyMetas, keyWeight, MOST_KEYS)]
  const { figures, shingles, rate, words, digest } = sketch
  const runs = 2 * keptTerms.length + keptKeys.length + halves(keptKeys.length) + halves(titleGrams.length)
  const packed = allocate(HEAD_SIZE + runs + figures.length + shingles.length + roles.length)
  packed[HEAD.terms] = keptTerms.length
  packed[HEAD.keys] = keptKeys.length
  packed[HEAD.grams] = titleGrams.length
  packed[HEAD.figures] = figures.length
  packed[HEAD.shingles] = shingles.length
  packed[HEAD.flags] = (hasHeadline ? HAS_HEADLINE : 0) | (rate === 1 ? IS_SHORT : 0) | (days.ofWeek << DAYS_OF_WEEK)
  packed[HEAD.daysOfMonth] = days.ofMonth
  packed[HEAD.roles] = roles.length / ROLE_SIZE
  packed[HEAD.words] = words
  packed[HEAD.digestLow] = digest[0]
  packed[HEAD.digestHigh] = digest[1]
  let at = HEAD_SIZE
  for (const i of keptTerms) packed[at++] = terms.ids[i]!
  for (const i of keptTerms) packed[at++] = termMetas[i]!
  for (const i of keptKeys) packed[at++] = keys.ids[i]!
  const keptKeyMetas = Int32Array.from(keptKeys, (i) => keyMetas[i]!)
  at = writeHalves(packed, at, keptKeyMetas)
  at = writeHalves(packed, at, titleGrams)
  packed.set(figures, at)
  packed.set(shingles, at + figures.length)
  packed.set(roles, at + figures.length + shingles.length)
  sumUp(packed, termMetas, keyMetas)
  writeTop(packed, HEAD.topKeys, keptKeyMetas, keyWeight)
  return packed
}

const halves = (count: number): number => (count + 1) >> 1

/** Writes values of 16 bits, two to an integer; gives where they end. */
function writeHalves(packed: Packed, from: number, values: Int32Array): number {
  let at = from
  for (let i = 0; i < values.length; i += 2) packed[at++] = values[i]! | ((values[i + 1] ?? 0) << 16)
  return at
}

/** The nth of a run of values of 16 bits, given where it begins. */
export const halfAt = (packed: Packed, from: number, n: number): number =>
  (packed[from + (n >> 1)]! >>> (16 * (n & 1))) & 0xffff

/** What was counted of each, with its idf in the lowest bits. */
function withIdf({ ids, metas }: Counted, frequencies: Frequencies): Int32Array {
  const whole = new Int32Array(ids.length)
  for (let i = 0; i < ids.length; i++) whole[i] = metas[i]! | quantize(frequencies.idf(ids[i]!))
  return whole
}

/** Indexes of the heaviest, ascending. */
function heaviest(metas: Int32Array, weight: (meta: number) => number, most: number): Iterable<number> {
  if (metas.length <= most) return metas.keys()
  const order = heaviestFirst(metas, weight)
  return Uint16Array.from(order.subarray(0, most)).sort()
}

/** Indexes, the heaviest first; of two equal ones the first. */
function heaviestFirst(metas: Int32Array, weight: (meta: number) => number): Uint16Array {
  // Weight and index in one number, so that a plain sort of numbers orders both.
  const marks = new Float64Array(metas.length)
  for (let i = 0; i < metas.length; i++) marks[i] = i - Math.round(weight(metas[i]!) * 4096) * 65_536
  marks.sort()
  const order = new Uint16Array(metas.length)
  for (let i = 0; i < marks.length; i++) order[i] = marks[i]! - Math.floor(marks[i]! / 65_536) * 65_536
  return order
}

/** Writes norms, masses and the heaviest. Norms are over everything that was read, also what is not kept. */
function sumUp(packed: Packed, terms: Int32Array, keys: Int32Array): void {
  let full = 0
  let head = 0
  let title = 0
  let titleMass = 0
  let nameMass = 0
  let name = 0
  for (const meta of terms) {
    const idf = idfOf(meta)
    const weight = fullWeight(meta)
    full += weight * weight
    if (isHeadTerm(meta)) head += headWeight(meta) ** 2
    if (titleCount(meta) > 0) {
      title += idf * idf
      titleMass += idf
    }
    if (isNameTerm(meta)) {
      nameMass += idf
      name += weight * weight
    }
  }
  const masses = [0, 0, 0, 0]
  let key = 0
  let keyMass = 0
  let keyTitleMass = 0
  for (const meta of keys) {
    const weight = keyWeight(meta)
    key += weight * weight
    keyMass += weight
    masses[keyKind(meta)]! += idfOf(meta)
    if (keyTitleCount(meta) > 0) keyTitleMass += idfOf(meta)
  }
  write(packed, HEAD.fullNorm, Math.sqrt(full))
  write(packed, HEAD.headNorm, Math.sqrt(head))
  write(packed, HEAD.titleNorm, Math.sqrt(title))
  write(packed, HEAD.titleMass, titleMass)
  write(packed, HEAD.nameMass, nameMass)
  write(packed, HEAD.nameNorm, Math.sqrt(name))
  write(packed, HEAD.keyNorm, Math.sqrt(key))
  write(packed, HEAD.keyMass, keyMass)
  write(packed, HEAD.keyTitleMass, keyTitleMass)
  write(packed, HEAD.conceptMass, masses[0]!)
  write(packed, HEAD.keyNameMass, masses[1]!)
  const topMass = writeTop(packed, HEAD.topTerms, termMetas(packed), allWeight)
  write(packed, HEAD.topMass, topMass)
  markTop(packed)
}

/** Writes a norm or a mass. */
function write(packed: Packed, place: number, value: number): void {
  packed[place] = Math.round(value * FIXED)
}

const topIndexes = new Int32Array(TOP)
const topMarks = new Float64Array(TOP)

/** Writes the indexes of the heaviest, 255 where there are fewer; gives their weight. */
function writeTop(packed: Packed, place: number, metas: Int32Array, weight: (meta: number) => number): number {
  let count = 0
  for (let i = 0; i < metas.length; i++) {
    // Of two equal ones the first is the heavier.
    const mark = Math.round(weight(metas[i]!) * 4096)
    if (count === TOP && mark <= topMarks[TOP - 1]!) continue
    let at = count === TOP ? TOP - 1 : count++
    for (; at > 0 && topMarks[at - 1]! < mark; at--) {
      topMarks[at] = topMarks[at - 1]!
      topIndexes[at] = topIndexes[at - 1]!
    }
    topMarks[at] = mark
    topIndexes[at] = i
  }
  let mass = 0
  for (let i = 0; i < TOP; i++) {
    const index = i < count ? topIndexes[i]! : 255
    packed[place + (i >> 2)]! |= index << (8 * (i & 3))
    if (index !== 255) mass += weight(metas[index]!)
  }
  return mass
}

/** Marks the heaviest terms among all, so that who walks the terms need not look them up. */
function markTop(packed: Packed): void {
  const metas = HEAD_SIZE + packed[HEAD.terms]!
  for (let n = 0; n < TOP; n++) {
    const index = topAt(packed, HEAD.topTerms, n)
    if (index === 255) return
    packed[metas + index]! |= IS_TOP
  }
}

const termMetas = (packed: Packed): Int32Array => {
  const n = packed[HEAD.terms]!
  return packed.subarray(HEAD_SIZE + n, HEAD_SIZE + 2 * n)
}

export const fixed = (packed: Packed, place: number): number => packed[place]! / FIXED
export const hasHeadline = (packed: Packed): boolean => (packed[HEAD.flags]! & HAS_HEADLINE) !== 0
export const daysOfWeek = (packed: Packed): number => packed[HEAD.flags]! >>> DAYS_OF_WEEK
/** True where all shingles are kept. */
export const isShort = (packed: Packed): boolean => (packed[HEAD.flags]! & IS_SHORT) !== 0
export const keysAt = (packed: Packed): number => HEAD_SIZE + 2 * packed[HEAD.terms]!
/** Where what is known of each key begins; `halfAt` reads it. */
export const keyMetasAt = (packed: Packed): number => keysAt(packed) + packed[HEAD.keys]!
export const gramsAt = (packed: Packed): number => keyMetasAt(packed) + halves(packed[HEAD.keys]!)
export const figuresAt = (packed: Packed): number => gramsAt(packed) + halves(packed[HEAD.grams]!)

export const hasKey = (packed: Packed, key: number): boolean => has(packed, keysAt(packed), packed[HEAD.keys]!, key)
export const hasFigure = (packed: Packed, figure: number): boolean =>
  has(packed, figuresAt(packed), packed[HEAD.figures]!, figure)

function has(packed: Packed, from: number, count: number, value: number): boolean {
  let low = from
  let high = from + count - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = packed[middle]!
    if (found === value) return true
    if (found < value) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** The nth heaviest term or key, as an index; 255 where there are fewer. */
export const topAt = (packed: Packed, place: number, n: number): number =>
  (packed[place + (n >> 2)]! >> (8 * (n & 3))) & 0xff
