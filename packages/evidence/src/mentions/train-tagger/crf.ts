import { LABELS } from '../tagger/model.ts'

/** A sentence to learn from: for each word its feature ids and its label. */
export interface Example {
  features: readonly (readonly number[])[]
  labels: readonly number[]
}

export interface Trained {
  /** Feature × LABELS. */
  weights: Float64Array
  transitions: Float64Array
}

export interface TrainOptions {
  epochs: number
  /** L2 penalty of each step. */
  penalty: number
  rate: number
}

const IMPOSSIBLE = -1e9

const logSum = (a: number, b: number, c: number): number => {
  const top = Math.max(a, b, c)
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top))
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient ascent with AdaGrad steps. The order of
 * examples is shuffled by a fixed seed, so that the same data give the same weights.
 */
export function trainCrf(examples: readonly Example[], featureCount: number, options: TrainOptions): Trained {
  const weights = new Float64Array(featureCount * LABELS)
  const seen = new Float64Array(featureCount * LABELS).fill(1e-8)
  const transitions = new Float64Array(LABELS * LABELS)
  const transitionSeen = new Float64Array(LABELS * LABELS).fill(1e-8)
  const order = examples.map((_, index) => index)
  let seed = 1
  const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      ;[order[index], order[other]] = [order[other]!, order[index]!]
    }
    for (const index of order) learn(examples[index]!)
  }
  return { weights, transitions }

  function step(from: number, to: number): number {
    return from === 0 && to === 2 ? IMPOSSIBLE : transitions[from * LABELS + to]!
  }

  function learn({ features, labels }: Example): void {
    const length = labels.length
    const own = new Float64Array(length * LABELS)
    features.forEach((row, at) => {
      for (const feature of row) {
        for (let label = 0; label < LABELS; label++) own[at * LABELS + label]! += weights[feature * LABELS + label]!
      }
    })
    const { forward, backward, total } = sums(own, length)
    const transitionGradient = new Float64Array(LABELS * LABELS)
    for (let at = 0; at < length; at++) {
      for (let label = 0; label < LABELS; label++) {
        const place = at * LABELS + label
        const gradient = (labels[at] === label ? 1 : 0) - Math.exp(forward[place]! + backward[place]! - total)
        if (Math.abs(gradient) > 1e-4) {
          for (const feature of features[at]!) move(weights, seen, feature * LABELS + label, gradient)
        }
        if (at === 0) continue
        for (let before = 0; before < LABELS; before++) {
          if (before === 0 && label === 2) continue
          const expected = Math.exp(
            forward[(at - 1) * LABELS + before]! + step(before, label) + own[place]! + backward[place]! - total,
          )
          transitionGradient[before * LABELS + label]! +=
            (labels[at - 1] === before && labels[at] === label ? 1 : 0) - expected
        }
      }
    }
    transitionGradient.forEach((gradient, place) => move(transitions, transitionSeen, place, gradient))
  }

  function move(values: Float64Array, squares: Float64Array, place: number, gradient: number): void {
    const change = gradient - options.penalty * values[place]!
    squares[place]! += change * change
    values[place]! += (options.rate * change) / Math.sqrt(squares[place]!)
  }

  function sums(own: Float64Array, length: number): { forward: Float64Array; backward: Float64Array; total: number } {
    const forward = new Float64Array(length * LABELS)
    const backward = new Float64Array(length * LABELS)
    for (let label = 0; label < LABELS; label++) forward[label] = label === 2 ? IMPOSSIBLE : own[label]!
    for (let at = 1; at < length; at++) {
      const before = (at - 1) * LABELS
      for (let label = 0; label < LABELS; label++) {
        const into = logSum(
          forward[before]! + step(0, label),
          forward[before + 1]! + step(1, label),
          forward[before + 2]! + step(2, label),
        )
        forward[at * LABELS + label] = into + own[at * LABELS + label]!
      }
    }
    for (let at = length - 2; at >= 0; at--) {
      const after = (at + 1) * LABELS
      for (let label = 0; label < LABELS; label++) {
        backward[at * LABELS + label] = logSum(
          backward[after]! + step(label, 0) + own[after]!,
          backward[after + 1]! + step(label, 1) + own[after + 1]!,
          backward[after + 2]! + step(label, 2) + own[after + 2]!,
        )
      }
    }
    const end = (length - 1) * LABELS
    return { forward, backward, total: logSum(forward[end]!, forward[end + 1]!, forward[end + 2]!) }
  }
}
