export const MAX_BINS = 64

/** Columns whose values are replaced by the number of the bin they fall into. */
export interface BinnedTable {
  columns: Uint8Array[]
  /** Upper edge of each bin but the last, per column. */
  edges: Float32Array[]
}

export function binColumns(values: Float32Array, width: number, count: number): BinnedTable {
  const columns: Uint8Array[] = []
  const edges: Float32Array[] = []
  const step = Math.max(1, Math.floor(count / 50_000))
  for (let column = 0; column < width; column++) {
    const sample: number[] = []
    for (let i = 0; i < count; i += step) sample.push(values[i * width + column]!)
    const cuts = edgesOf(Float32Array.from(sample).sort())
    const bins = new Uint8Array(count)
    for (let i = 0; i < count; i++) bins[i] = binOf(values[i * width + column]!, cuts)
    columns.push(bins)
    edges.push(cuts)
  }
  return { columns, edges }
}

/** Every distinct value where there are few, else quantiles; an edge lies midway between two values. */
function edgesOf(sorted: Float32Array): Float32Array {
  const distinct: number[] = []
  for (const value of sorted) if (value !== distinct.at(-1)) distinct.push(value)
  const cuts: number[] = []
  if (distinct.length <= MAX_BINS) {
    for (let i = 0; i + 1 < distinct.length; i++) cuts.push((distinct[i]! + distinct[i + 1]!) / 2)
  } else {
    for (let bin = 1; bin < MAX_BINS; bin++) {
      const value = sorted[Math.floor((bin * sorted.length) / MAX_BINS)]!
      if (value !== cuts.at(-1) && value !== distinct.at(-1)) cuts.push(value)
    }
  }
  return Float32Array.from(cuts)
}

function binOf(value: number, edges: Float32Array): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= edges[middle]!) high = middle
    else low = middle + 1
  }
  return low
}
