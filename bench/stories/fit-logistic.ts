/** Examples for one question: a row of features each, the answer (0 to 1), and how much it counts. */
export interface Examples {
  width: number
  /** Row-major. */
  features: Float32Array
  answers: Float32Array
  weights: Float64Array
}

/** Log-odds of an example: a bias, then a coefficient for each feature. */
export type Fit = Float64Array

const ROUNDS = 12

/** What a coefficient may be: 1 not below 0, -1 not above, 0 anything. */
export type Direction = -1 | 0 | 1

/**
 * Logistic regression in which evidence may only ever speak for what it is evidence of: as long as a coefficient points the
 * wrong way, the one that does so most is left out.
 */
export function fitDirected(examples: Examples, penalty: number, directions: readonly Direction[]): Fit {
  const left = new Set<number>()
  for (;;) {
    const fit = fitLogistic(examples, penalty, left)
    const scales = measureScales(
      examples,
      examples.weights.reduce((sum, weight) => sum + weight, 0),
    ).scales
    const wrong = directions
      .map((direction, f) => ({ f, by: -direction * fit[f + 1]! * scales[f]! }))
      .filter(({ by }) => by > 1e-12)
      .sort((a, b) => b.by - a.by)[0]
    if (!wrong) return fit
    left.add(wrong.f)
  }
}

/**
 * Logistic regression by Newton's method, on features brought to one scale, with an L2 penalty on the coefficients (not on
 * the bias). Deterministic: the same examples give the same coefficients. Those in `left` stay 0.
 */
export function fitLogistic(
  { width, features, answers, weights }: Examples,
  penalty: number,
  left: ReadonlySet<number> = new Set(),
): Fit {
  const count = answers.length
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const { means, scales } = measureScales({ width, features, answers, weights }, total)
  const size = width + 1
  const fit = new Float64Array(size)
  const row = new Float64Array(size)
  row[0] = 1
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size)
    const curvature = new Float64Array(size * size)
    for (let i = 0; i < count; i++) {
      let sum = fit[0]!
      for (let f = 0; f < width; f++) {
        row[f + 1] = left.has(f) ? 0 : (features[i * width + f]! - means[f]!) / scales[f]!
        sum += fit[f + 1]! * row[f + 1]!
      }
      const p = 1 / (1 + Math.exp(-sum))
      const weight = weights[i]! / total
      const slope = (p - answers[i]!) * weight
      const bend = Math.max(1e-9, p * (1 - p)) * weight
      for (let f = 0; f < size; f++) {
        gradient[f]! += slope * row[f]!
        const bent = bend * row[f]!
        if (bent === 0) continue
        for (let g = 0; g <= f; g++) curvature[f * size + g]! += bent * row[g]!
      }
    }
    for (let f = 1; f < size; f++) {
      gradient[f]! += penalty * fit[f]!
      curvature[f * size + f]! += penalty
      if (left.has(f - 1)) gradient[f] = 0
    }
    const step = solve(curvature, gradient, size)
    for (let f = 0; f < size; f++) fit[f]! -= step[f]!
    if (step.every((one) => Math.abs(one) < 1e-6)) break
  }
  return rescale(fit, means, scales)
}

export function measureScales(
  { width, features, answers, weights }: Examples,
  total: number,
): { means: Float64Array; scales: Float64Array } {
  const means = new Float64Array(width)
  const squares = new Float64Array(width)
  for (let i = 0; i < answers.length; i++)
    for (let f = 0; f < width; f++) {
      const value = features[i * width + f]!
      means[f]! += (value * weights[i]!) / total
      squares[f]! += (value * value * weights[i]!) / total
    }
  const scales = means.map((mean, f) => Math.sqrt(Math.max(0, squares[f]! - mean * mean)) || 1)
  return { means, scales }
}

/** Coefficients for the features as they are. */
export function rescale(fit: Float64Array, means: Float64Array, scales: Float64Array): Fit {
  const out = fit.slice()
  for (let f = 0; f < means.length; f++) {
    out[f + 1] = fit[f + 1]! / scales[f]!
    out[0]! -= out[f + 1]! * means[f]!
  }
  return out
}

/** Solves A x = b by Cholesky's decomposition; of A only the lower half is read. A speck on the diagonal keeps it definite. */
export function solve(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const l = new Float64Array(size * size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i * size + j]! + (i === j ? 1e-9 : 0)
      for (let k = 0; k < j; k++) sum -= l[i * size + k]! * l[j * size + k]!
      l[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / l[j * size + j]!
    }
  const x = b.slice()
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= l[i * size + k]! * x[k]!
    x[i]! /= l[i * size + i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= l[k * size + i]! * x[k]!
    x[i]! /= l[i * size + i]!
  }
  return x
}

export function logOdds(fit: Fit, features: ArrayLike<number>, from = 0): number {
  let sum = fit[0]!
  for (let f = 1; f < fit.length; f++) sum += fit[f]! * features[from + f - 1]!
  return sum
}
