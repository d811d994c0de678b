import { combine, hashString, mix, sharedCount, sortedSet } from '../text/hash.ts'
import { datelineEnd } from '../text/passages.ts'
import { readTokens, type Token } from '../reading/tokens.ts'
import { foldWord } from '../text/fold.ts'

/**
 * What is kept of a text to tell whether another was copied from it: a digest, a FracMinHash sketch (Irber et al.
 * 2022) of its 3-word shingles, and its figures. All 32-bit integers, so that a row of Postgres holds one each.
 */
export interface CopySketch {
  /** 64 bits of the folded words, as two integers: equal digests, equal words. */
  digest: readonly [number, number]
  /** Kept shingle hashes, ascending: those whose mixed value falls into the lowest 1/rate of the range. */
  shingles: Int32Array
  /** 1 keeps every shingle (short texts), 4 a quarter. */
  rate: 1 | 4
  /** Distinct figures, ascending. */
  figures: Int32Array
  /** Each figure but years with the word before it, and with the word after it, ascending: where it stands counts too. */
  placed: Int32Array
  /** The digits of each figure but years, ascending, whatever word scales them and wherever they stand. */
  digits: Int32Array
  /** Words of the text. */
  words: number
}

const SHINGLE = 3
const YEAR = /^(?:19|20)\d\d$/
/** Below this many words a quarter of the shingles is too few to measure containment by. */
const SHORT_WORDS = 120

/** True for the shingles that a sketch of rate 4 keeps. */
export const isKept = (shingle: number): boolean => (mix(shingle ^ 0x5bd1e995) & 3) === 0

/** Reads the sketch of a text. Its dateline is passed over: copies differ in it. */
export const readSketch = (text: string, language: string): CopySketch =>
  sketchTokens(text, readTokens(text, language, datelineEnd(text)))

/** The sketch of a text that was read. */
export function sketchTokens(text: string, tokens: readonly Token[]): CopySketch {
  const forms: number[] = []
  const figures: number[] = []
  const placed: number[] = []
  const written: number[] = []
  let before = 0
  let waiting: number[] = []
  for (const token of tokens) {
    if (token.word !== null) {
      before = token.word.form
      forms.push(before)
      if (waiting.length === 0) continue
      for (const figure of waiting) placed.push(combine(before, figure))
      waiting = []
      continue
    }
    for (const { value, hash, digits } of token.figures) {
      figures.push(hash)
      if (YEAR.test(value)) continue
      placed.push(combine(hash, before))
      written.push(digits)
      waiting.push(hash)
    }
    forms.push(hashString(foldWord(text.slice(token.start, token.end)).replace(/\s/g, '')))
  }
  let low = 0x2545f491
  let high = 0x1b873593
  for (const form of forms) {
    low = combine(low, form)
    high = combine(high ^ 0x27d4eb2f, form)
  }
  const rate = forms.length < SHORT_WORDS ? 1 : 4
  const shingles: number[] = []
  for (let i = 0; i + SHINGLE <= forms.length; i++) {
    const shingle = combine(combine(forms[i]!, forms[i + 1]!), forms[i + 2]!)
    if (rate === 1 || isKept(shingle)) shingles.push(shingle)
  }
  return {
    digest: [low, high],
    shingles: sortedSet(shingles),
    rate,
    figures: sortedSet(figures),
    placed: sortedSet(placed),
    digits: sortedSet(written),
    words: forms.length,
  }
}

export interface Overlap {
  /** Share of the smaller text's shingles that stand in the larger, 0 to 1. */
  containment: number
  /** Shared shingles over all, 0 to 1. */
  jaccard: number
  shared: number
  /** Which side is the smaller. */
  smaller: 'a' | 'b'
  /** How many figures the smaller side places, and the share of them that the larger places alike; null where none. */
  placed: { figures: number; share: number } | null
  /** Share of the smaller side's digits, years left out, that stand anywhere in the larger; 1 where it has none. */
  kept: number
}

export function overlapOf(a: CopySketch, b: CopySketch): Overlap {
  const rate = Math.max(a.rate, b.rate)
  const x = a.rate === rate ? a.shingles : a.shingles.filter(isKept)
  const y = b.rate === rate ? b.shingles : b.shingles.filter(isKept)
  const shared = sharedCount(x, y)
  const smaller = x.length <= y.length ? 'a' : 'b'
  const least = Math.min(x.length, y.length)
  const [part, whole] = smaller === 'a' ? [a, b] : [b, a]
  const [few, many] = [part.placed, whole.placed]
  return {
    containment: least === 0 ? 0 : shared / least,
    jaccard: shared === 0 ? 0 : shared / (x.length + y.length - shared),
    shared,
    smaller,
    placed: few.length === 0 ? null : { figures: few.length / 2, share: sharedCount(few, many) / few.length },
    kept: part.digits.length === 0 ? 1 : sharedCount(part.digits, whole.digits) / part.digits.length,
  }
}

/** What a live article keeps of its sketch. */
export type PackedSketch = Omit<CopySketch, 'placed' | 'digits'>
