/** A run of parts that both sides share, or that one of them has. */
export interface PartRun {
  kind: 'same' | 'removed' | 'added'
  before: { start: number; end: number }
  after: { start: number; end: number }
}

/** Cells of the table beyond which what differs is called replaced: about 30 MB, 3,000 words against 3,000. */
const MOST_CELLS = 8_000_000

/**
 * What changed between two lists: the longest common subsequence stays. What both begin and end with is set aside first,
 * so that an edit of a long text costs what the edit spans.
 */
export function diffParts(before: readonly string[], after: readonly string[]): PartRun[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++
  const runs: PartRun[] = []
  const push = (kind: PartRun['kind'], fromBefore: number, toBefore: number, fromAfter: number, toAfter: number) => {
    if (toBefore === fromBefore && toAfter === fromAfter) return
    const last = runs.at(-1)
    if (last?.kind === kind) {
      last.before.end = toBefore
      last.after.end = toAfter
    } else runs.push({ kind, before: { start: fromBefore, end: toBefore }, after: { start: fromAfter, end: toAfter } })
  }
  push('same', 0, head, 0, head)
  walk(before.slice(head, before.length - tail), after.slice(head, after.length - tail), (kind, i, j) =>
    push(kind, head + i, head + i + (kind === 'added' ? 0 : 1), head + j, head + j + (kind === 'removed' ? 0 : 1)),
  )
  push('same', before.length - tail, before.length, after.length - tail, after.length)
  return runs
}

function walk(
  before: readonly string[],
  after: readonly string[],
  visit: (kind: PartRun['kind'], i: number, j: number) => void,
): void {
  const width = after.length + 1
  if ((before.length + 1) * width > MOST_CELLS) {
    for (let i = 0; i < before.length; i++) visit('removed', i, 0)
    for (let j = 0; j < after.length; j++) visit('added', before.length, j)
    return
  }
  const lengths = new Uint32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) visit('same', i++, j++)
    else if (j >= after.length || (i < before.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!))
      visit('removed', i++, j)
    else visit('added', i, j++)
  }
}
