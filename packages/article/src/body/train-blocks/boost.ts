import type { StoredTrees } from '../tree-model.ts'
import { binColumns, type BinnedTable } from './bins.ts'
import { growTree, type GrownTree } from './grow-tree.ts'

/** Rows that are nearly right already teach little: a tree sees some of them, at a greater weight. */
const EASY_ERROR = 0.05
const EASY_SHARE = 0.15

export interface TrainingRows {
  width: number
  /** Row after row. */
  values: Float32Array
  /** 0 or 1. */
  labels: Float32Array
  weights: Float32Array
}

export interface BoostOptions {
  trees: number
  leaves: number
  rate: number
  /** Share of the columns that a tree may look at. */
  columns: number
  /** Share of the rows that a tree learns from. */
  rows: number
  /** Least weight of rows in a leaf. */
  leastWeight: number
  /** L2 penalty on the values of leaves. */
  penalty: number
}

/**
 * Gradient boosting for yes or no: trees grown best leaf first over binned columns, with steps of Newton's method on the
 * logistic loss. A fixed seed picks columns and rows, so that the same data give the same trees.
 */
export function boost(rows: TrainingRows, options: BoostOptions): StoredTrees {
  const count = rows.labels.length
  const table = binColumns(rows.values, rows.width, count)
  let positive = 0
  let all = 0
  for (let i = 0; i < count; i++) {
    positive += rows.labels[i]! * rows.weights[i]!
    all += rows.weights[i]!
  }
  const base = Math.log(positive / (all - positive))
  const scores = new Float64Array(count).fill(base)
  const gradients = new Float32Array(count)
  const curvatures = new Float32Array(count)
  const random = makeRandom(1)
  const grown: GrownTree[] = []
  for (let tree = 0; tree < options.trees; tree++) {
    const sample = new Int32Array(count)
    let size = 0
    for (let i = 0; i < count; i++) {
      const chance = 1 / (1 + Math.exp(-scores[i]!))
      const error = rows.labels[i]! - chance
      const easy = Math.abs(error) < EASY_ERROR
      if (random() >= (easy ? options.rows * EASY_SHARE : options.rows)) continue
      const weight = easy ? rows.weights[i]! / EASY_SHARE : rows.weights[i]!
      gradients[i] = error * weight
      curvatures[i] = chance * (1 - chance) * weight
      sample[size++] = i
    }
    const columns = Array.from({ length: rows.width }, (_, i) => i).filter(() => random() < options.columns)
    const one = growTree(table, { gradients, curvatures }, sample.subarray(0, size), columns, options)
    addScores(one, table, scores, options.rate)
    grown.push(one)
  }
  return store(grown, table, base, options.rate)
}

function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function addScores(tree: GrownTree, table: BinnedTable, scores: Float64Array, rate: number): void {
  const { nodes, leaves } = tree
  for (let i = 0; i < scores.length; i++) {
    let at = nodes.length > 0 ? 0 : -1
    while (at >= 0) {
      const node = nodes[at]!
      at = table.columns[node.column]![i]! <= node.bin ? node.left : node.right
    }
    scores[i]! += leaves[-1 - at]! * rate
  }
}

function store(trees: readonly GrownTree[], table: BinnedTable, base: number, rate: number): StoredTrees {
  const roots: number[] = []
  const features: number[] = []
  const thresholds: number[] = []
  const lefts: number[] = []
  const rights: number[] = []
  const leaves: number[] = []
  for (const tree of trees) {
    const firstNode = features.length
    const firstLeaf = leaves.length
    const move = (to: number): number => (to >= 0 ? to + firstNode : to - firstLeaf)
    roots.push(move(tree.nodes.length > 0 ? 0 : -1))
    for (const node of tree.nodes) {
      features.push(node.column)
      thresholds.push(table.edges[node.column]![node.bin]!)
      lefts.push(move(node.left))
      rights.push(move(node.right))
    }
    leaves.push(...tree.leaves.map((value) => value * rate))
  }
  const base64 = (array: ArrayBufferView): string =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64')
  return {
    base,
    roots: base64(Int16Array.from(roots)),
    features: base64(Uint8Array.from(features)),
    thresholds: base64(Float32Array.from(thresholds)),
    lefts: base64(Int16Array.from(lefts)),
    rights: base64(Int16Array.from(rights)),
    leaves: base64(Float32Array.from(leaves)),
  }
}
