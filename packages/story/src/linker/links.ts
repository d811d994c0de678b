/**
 * Sums and numbers of pair scores within units and between each two of them: of articles of one language apart from those of
 * different ones, which share less.
 */
export class Links {
  size = 0
  same = new Float64Array(0)
  sames = new Float64Array(0)
  cross = new Float64Array(0)
  crosses = new Float64Array(0)
  /** Mean scores between units, kept beside the sums by whoever groups them. */
  means = new Float64Array(0)

  /** Begins anew for so many units. The arrays stay: a decision leaves no garbage of their size. */
  open(size: number): void {
    this.size = size
    if (this.same.length < size * size) {
      for (const name of ARRAYS) this[name] = new Float64Array(size * size)
      return
    }
    for (const name of ARRAYS) this[name].fill(0, 0, size * size)
  }

  /** Where what lies between two units is kept; what lies within one stands at the place of it and itself. */
  at(a: number, b: number): number {
    return a * this.size + b
  }

  /** Adds a score that stands for `pairs` pairs. */
  count(place: number, score: number, pairs: number, isSame: boolean): void {
    if (isSame) {
      this.same[place]! += score * pairs
      this.sames[place]! += pairs
    } else {
      this.cross[place]! += score * pairs
      this.crosses[place]! += pairs
    }
  }

  /** What lay at one place lies at another one too. */
  join(into: number, from: number): void {
    this.same[into]! += this.same[from]!
    this.sames[into]! += this.sames[from]!
    this.cross[into]! += this.cross[from]!
    this.crosses[into]! += this.crosses[from]!
  }

  /** The mean over all pairs, or over those of one kind, drawn towards it as if by one more pair: whichever is the higher. */
  mean(place: number): number {
    const [same, sames] = [this.same[place]!, this.sames[place]!]
    const [cross, crosses] = [this.cross[place]!, this.crosses[place]!]
    if (sames + crosses === 0) return 0
    const mean = (same + cross) / (sames + crosses)
    if (sames === 0 || crosses === 0) return mean
    return Math.max(mean, (same + mean) / (sames + 1), (cross + mean) / (crosses + 1))
  }
}

const ARRAYS = ['same', 'sames', 'cross', 'crosses', 'means'] as const
