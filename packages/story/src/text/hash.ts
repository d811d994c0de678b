/** 32-bit hashes: everything that is compared (terms, shingles, names, figures) is compared as a signed 32-bit integer. */

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** Finalizer of MurmurHash3: spreads every input bit over all output bits. */
export function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) | 0
}

/** FNV-1a over UTF-16 code units, finalized. */
export function hashString(text: string): number {
  let h = FNV_OFFSET
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME)
  return mix(h)
}

/** Folds one more value into a running hash; order counts. */
export function combine(hash: number, value: number): number {
  return mix(Math.imul(hash, 31) ^ value)
}

/** Sorted distinct values. */
export function sortedSet(values: readonly number[]): Int32Array {
  // An array is copied far faster than it is iterated over.
  const sorted = new Int32Array(values).sort()
  let kept = 0
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!
  }
  return sorted.slice(0, kept)
}

/** How many values two sorted sets share. */
export const sharedCount = (a: Int32Array, b: Int32Array): number => countShared(a, 0, a.length, b, 0, b.length)

/** The same for two ascending runs of larger arrays: `n` values from `i`, and `m` from `j`. */
export function countShared(a: Int32Array, i: number, n: number, b: Int32Array, j: number, m: number): number {
  let shared = 0
  const endA = i + n
  const endB = j + m
  while (i < endA && j < endB) {
    const x = a[i]!
    const y = b[j]!
    if (x === y) {
      shared++
      i++
      j++
    } else if (x < y) i++
    else j++
  }
  return shared
}
