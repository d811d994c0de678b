import type { BridgeVector } from './bridge-vector.ts'

export interface Coverage {
  /** Share of what `a` says that `b` says too, 0 to 1. */
  inB: number
  /** Share of what `b` says that `a` says too. */
  inA: number
}

/** How much of one text stands in another, whatever the languages: weight of what both say over the weight of each. */
export function coverage(a: BridgeVector, b: BridgeVector): Coverage {
  const p = a.profile.keys
  const q = b.profile.keys
  let sharedA = 0
  let sharedB = 0
  for (let i = 0, j = 0; i < p.length && j < q.length;) {
    const x = p[i]!
    const y = q[j]!
    if (x < y) i++
    else if (x > y) j++
    else {
      sharedA += a.weights[i++]!
      sharedB += b.weights[j++]!
    }
  }
  return { inB: a.mass > 0 ? sharedA / a.mass : 0, inA: b.mass > 0 ? sharedB / b.mass : 0 }
}
