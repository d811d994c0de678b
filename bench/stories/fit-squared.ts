import { measureScales, rescale, solve, type Examples, type Fit } from './fit-logistic.ts'

/** Answers nearer to 0 or 1 are as sure as these: a grade at the end of a scale is no certainty. */
const LEAST = 0.1
const MOST = 0.9

/**
 * Ridge regression on the log-odds of answers: a grade between two others counts as far as it is from both, where logistic
 * regression would look at both ends alone. Otherwise as `fitLogistic`.
 */
export function fitSquared(examples: Examples, penalty: number): Fit {
  const { width, features, answers, weights } = examples
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const { means, scales } = measureScales(examples, total)
  const size = width + 1
  const sums = new Float64Array(size)
  const products = new Float64Array(size * size)
  const row = new Float64Array(size)
  row[0] = 1
  for (const [i, answer] of answers.entries()) {
    for (let f = 0; f < width; f++) row[f + 1] = (features[i * width + f]! - means[f]!) / scales[f]!
    const weight = weights[i]! / total
    const wanted = logit(Math.min(MOST, Math.max(LEAST, answer)))
    for (let f = 0; f < size; f++) {
      const weighed = weight * row[f]!
      sums[f]! += weighed * wanted
      for (let g = 0; g <= f; g++) products[f * size + g]! += weighed * row[g]!
    }
  }
  for (let f = 1; f < size; f++) products[f * size + f]! += penalty
  return rescale(solve(products, sums, size), means, scales)
}

const logit = (share: number): number => Math.log(share / (1 - share))
