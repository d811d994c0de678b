import { MAX_BINS, type BinnedTable } from './bins.ts'

/** A node sends rows of bins up to `bin` left; a side is the index of a node, or minus one minus that of a leaf. */
export interface GrownTree {
  nodes: { column: number; bin: number; left: number; right: number }[]
  leaves: number[]
}

interface Gradients {
  gradients: Float32Array
  curvatures: Float32Array
}

interface GrowOptions {
  leaves: number
  leastWeight: number
  penalty: number
}

/** Rows that no node has split yet, with the best split they could have. */
interface OpenLeaf {
  rows: Int32Array
  /** Sums of gradient and curvature per column and bin. */
  sums: Float64Array
  gradient: number
  curvature: number
  split: { column: number; bin: number; gain: number } | null
  /** The node and side that lead here. */
  from: { node: number; side: 'left' | 'right' } | null
}

/** Grows one tree, the leaf with the greatest gain first. */
export function growTree(
  table: BinnedTable,
  { gradients, curvatures }: Gradients,
  rows: Int32Array,
  columns: readonly number[],
  options: GrowOptions,
): GrownTree {
  const nodes: GrownTree['nodes'] = []
  const open: OpenLeaf[] = [openLeaf(rows, sumUp(rows), null)]
  while (open.length < options.leaves) {
    let best = -1
    for (const [i, leaf] of open.entries())
      if (leaf.split !== null && (best < 0 || leaf.split.gain > open[best]!.split!.gain)) best = i
    if (best < 0) break
    const [leaf] = open.splice(best, 1)
    open.push(...divide(leaf!))
  }
  const leaves = open.map((leaf, i) => {
    if (leaf.from) nodes[leaf.from.node]![leaf.from.side] = -1 - i
    return leaf.gradient / (leaf.curvature + options.penalty)
  })
  return { nodes, leaves }

  function divide(leaf: OpenLeaf): OpenLeaf[] {
    const { column, bin } = leaf.split!
    const node = nodes.push({ column, bin, left: 0, right: 0 }) - 1
    if (leaf.from) nodes[leaf.from.node]![leaf.from.side] = node
    const bins = table.columns[column]!
    const left = leaf.rows.filter((row) => bins[row]! <= bin)
    const right = leaf.rows.filter((row) => bins[row]! > bin)
    // Summing the smaller side is enough: the other is what is left of the whole.
    const [small, large] = left.length <= right.length ? [left, right] : [right, left]
    const smallSums = sumUp(small)
    const largeSums = leaf.sums
    for (let i = 0; i < largeSums.length; i++) largeSums[i]! -= smallSums[i]!
    return [
      openLeaf(small, smallSums, { node, side: small === left ? 'left' : 'right' }),
      openLeaf(large, largeSums, { node, side: large === left ? 'left' : 'right' }),
    ]
  }

  function sumUp(some: Int32Array): Float64Array {
    const sums = new Float64Array(columns.length * MAX_BINS * 2)
    const own = new Float32Array(some.length)
    const curved = new Float32Array(some.length)
    for (let i = 0; i < some.length; i++) {
      own[i] = gradients[some[i]!]!
      curved[i] = curvatures[some[i]!]!
    }
    for (const [at, column] of columns.entries()) {
      const bins = table.columns[column]!
      const start = at * MAX_BINS * 2
      for (let i = 0; i < some.length; i++) {
        const slot = start + bins[some[i]!]! * 2
        sums[slot]! += own[i]!
        sums[slot + 1]! += curved[i]!
      }
    }
    return sums
  }

  function openLeaf(some: Int32Array, sums: Float64Array, from: OpenLeaf['from']): OpenLeaf {
    let gradient = 0
    let curvature = 0
    for (let bin = 0; bin < MAX_BINS; bin++) {
      gradient += sums[bin * 2]!
      curvature += sums[bin * 2 + 1]!
    }
    return { rows: some, sums, gradient, curvature, split: findSplit(sums, gradient, curvature), from }
  }

  function findSplit(sums: Float64Array, gradient: number, curvature: number): OpenLeaf['split'] {
    const { penalty, leastWeight } = options
    const before = (gradient * gradient) / (curvature + penalty)
    let split: OpenLeaf['split'] = null
    for (const [at, column] of columns.entries()) {
      const last = table.edges[column]!.length
      let left = 0
      let leftCurvature = 0
      for (let bin = 0; bin < last; bin++) {
        const slot = (at * MAX_BINS + bin) * 2
        left += sums[slot]!
        leftCurvature += sums[slot + 1]!
        const right = gradient - left
        const rightCurvature = curvature - leftCurvature
        if (leftCurvature < leastWeight || rightCurvature < leastWeight) continue
        const gain = (left * left) / (leftCurvature + penalty) + (right * right) / (rightCurvature + penalty) - before
        if (gain > 1e-6 && (split === null || gain > split.gain)) split = { column, bin, gain }
      }
    }
    return split
  }
}
