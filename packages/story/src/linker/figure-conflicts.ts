import { countAlike, ROLE_SIZE } from '../reading/figure-roles.ts'
import { figuresAt, hasFigure, HEAD, type Packed } from './packed-article.ts'

/**
 * How many things two articles count differently: a figure of the headline or opening that the other one has nowhere, and
 * there a figure in the same words that this one has nowhere. One week's bulletin differs from the next one's by that.
 */
export function figureConflicts(a: Packed, b: Packed): number {
  const [n, m] = [a[HEAD.roles]!, b[HEAD.roles]!]
  if (n === 0 || m === 0) return 0
  const [fromA, fromB] = [rolesAt(a), rolesAt(b)]
  const ownA = missing(a, fromA, n, b, fromB, m)
  if (ownA === 0) return 0
  const ownB = missing(b, fromB, m, a, fromA, n)
  if (ownB === 0) return 0
  let inA = 0
  let inB = 0
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) {
      if (((ownA >> i) & (ownB >> j) & 1) === 0) continue
      if (((inA >> i) & (inB >> j) & 1) === 1 || !countAlike(a, fromA + i * ROLE_SIZE, b, fromB + j * ROLE_SIZE))
        continue
      inA |= 1 << i
      inB |= 1 << j
    }
  return Math.min(count(inA), count(inB))
}

const rolesAt = (packed: Packed): number => figuresAt(packed) + packed[HEAD.figures]! + packed[HEAD.shingles]!

/** A bit for each of one side's figures that the other one has nowhere. */
function missing(own: Packed, from: number, roles: number, other: Packed, at: number, others: number): number {
  let bits = 0
  for (let i = 0; i < roles; i++) {
    const figure = own[from + i * ROLE_SIZE]!
    let isMissing = !hasFigure(other, figure)
    for (let j = 0; isMissing && j < others; j++) isMissing = other[at + j * ROLE_SIZE] !== figure
    if (isMissing) bits |= 1 << i
  }
  return bits
}

function count(bits: number): number {
  let ones = 0
  for (let left = bits; left !== 0; left &= left - 1) ones++
  return ones
}
