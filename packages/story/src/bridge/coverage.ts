import { fixed, HEAD, idfOf, keysAt, keyWeight, type Packed } from '../linker/packed-article.ts'

export interface Coverage {
  /** Share of what `a` says that `b` says too, 0 to 1. */
  inB: number
  /** Share of what `b` says that `a` says too. */
  inA: number
}

/** How much of one text stands in another, whatever the languages: weight of what both say over the weight of each. */
export function coverage(a: Packed, b: Packed): Coverage {
  let sharedA = 0
  let sharedB = 0
  eachShared(a, b, (_key, p, q) => {
    sharedA += keyWeight(p)
    sharedB += keyWeight(q)
  })
  const share = (part: number, of: Packed): number => {
    const whole = fixed(of, HEAD.keyMass)
    return whole > 0 ? Math.min(1, part / whole) : 0
  }
  return { inB: share(sharedA, a), inA: share(sharedB, b) }
}

/** Keys that both articles have, each with how rare it is. */
export function sharedKeys(a: Packed, b: Packed): Map<number, number> {
  const shared = new Map<number, number>()
  eachShared(a, b, (key, p, q) => shared.set(key, (idfOf(p) + idfOf(q)) / 2))
  return shared
}

function eachShared(a: Packed, b: Packed, visit: (key: number, p: number, q: number) => void): void {
  const n = a[HEAD.keys]!
  const m = b[HEAD.keys]!
  const endA = keysAt(a) + n
  const endB = keysAt(b) + m
  for (let i = endA - n, j = endB - m; i < endA && j < endB;) {
    const x = a[i]!
    const y = b[j]!
    if (x < y) i++
    else if (x > y) j++
    else visit(x, a[i++ + n]!, b[j++ + m]!)
  }
}
