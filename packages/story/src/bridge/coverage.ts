import { Lookup } from '../linker/lookup.ts'
import {
  fixed,
  HEAD,
  idfOf,
  halfAt,
  keyMetasAt,
  keysAt,
  keyWeight,
  MOST_KEYS,
  type Packed,
} from '../linker/packed-article.ts'

export interface Coverage {
  /** Share of what `a` says that `b` says too, 0 to 1. */
  inB: number
  /** Share of what `b` says that `a` says too. */
  inA: number
}

/** The keys of the article that many others are compared with, one after the other. */
const ready = new Lookup(MOST_KEYS)
let side: Packed | null = null

function makeReady(packed: Packed): void {
  if (side === packed) return
  ready.load(packed, keysAt(packed), packed[HEAD.keys]!)
  side = packed
}

/**
 * How much of one text stands in another, whatever the languages: weight of what both say over the weight of each. Cheap for
 * one `a` and many `b`.
 */
export function coverage(a: Packed, b: Packed): Coverage {
  makeReady(a)
  const m = b[HEAD.keys]!
  const metasOfA = keyMetasAt(a)
  const keysOfB = keysAt(b)
  const metasOfB = keyMetasAt(b)
  let sharedA = 0
  let sharedB = 0
  for (let j = 0; j < m; j++) {
    const i = ready.find(b[keysOfB + j]!)
    if (i === -1) continue
    sharedA += keyWeight(halfAt(a, metasOfA, i))
    sharedB += keyWeight(halfAt(b, metasOfB, j))
  }
  return { inB: share(sharedA, a), inA: share(sharedB, b) }
}

function share(part: number, of: Packed): number {
  const whole = fixed(of, HEAD.keyMass)
  return whole > 0 ? Math.min(1, part / whole) : 0
}

/** Keys that both articles have, each with how rare it is. */
export function sharedKeys(a: Packed, b: Packed): Map<number, number> {
  makeReady(a)
  const m = b[HEAD.keys]!
  const metasOfA = keyMetasAt(a)
  const keysOfB = keysAt(b)
  const metasOfB = keyMetasAt(b)
  const shared = new Map<number, number>()
  for (let j = 0; j < m; j++) {
    const key = b[keysOfB + j]!
    const i = ready.find(key)
    if (i !== -1) shared.set(key, (idfOf(halfAt(a, metasOfA, i)) + idfOf(halfAt(b, metasOfB, j))) / 2)
  }
  return shared
}
