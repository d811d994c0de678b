export interface Difference {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/**
 * What changed between two texts, by whole parts (paragraphs, words): the longest common subsequence stays. Quadratic in
 * the number of parts, which for an article is some tens.
 */
export function diffParts(before: readonly string[], after: readonly string[]): Difference[] {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const differences: Difference[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      differences.push({ kind: 'same', text: before[i]! })
      i++
      j++
    } else if (
      j >= after.length ||
      (i < before.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    ) {
      differences.push({ kind: 'removed', text: before[i++]! })
    } else {
      differences.push({ kind: 'added', text: after[j++]! })
    }
  }
  return differences
}
