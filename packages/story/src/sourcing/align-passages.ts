import type { Passage } from './passages.ts'

/**
 * How far two texts tell the same things in the same order: the best alignment of their paragraphs, each pair counted by the
 * facts and the length that they share, over the paragraphs of both. A translation keeps them, a rewriting does not.
 */
export function alignPassages(a: readonly Passage[], b: readonly Passage[]): number {
  if (a.length === 0 || b.length === 0) return 0
  let previous = new Float64Array(b.length + 1)
  for (const left of a) {
    const row = new Float64Array(b.length + 1)
    for (const [j, right] of b.entries())
      row[j + 1] = Math.max(previous[j + 1]!, row[j]!, previous[j]! + likeness(left, right))
    previous = row
  }
  return (2 * previous[b.length]!) / (a.length + b.length)
}

function likeness(a: Passage, b: Passage): number {
  const lengths = Math.min(a.words, b.words) / Math.max(1, a.words, b.words)
  if (a.facts.size === 0 && b.facts.size === 0) return lengths
  let shared = 0
  for (const key of a.facts) if (b.facts.has(key)) shared++
  return (0.5 + 0.5 * lengths) * ((2 * shared) / (a.facts.size + b.facts.size))
}
