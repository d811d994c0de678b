import weights from '../data/pair-weights.json' with { type: 'json' }
import { PAIR_FEATURES, pairFeatures } from './pair-features.ts'
import type { Vector } from './vector.ts'

const coefficients = Float64Array.from(PAIR_FEATURES, (name) => weights.weights[name])
const features = new Float64Array(PAIR_FEATURES.length)

/** Probability, 0 to 1, that two articles of one language tell one story. */
export function scorePair(a: Vector, b: Vector): number {
  pairFeatures(a, b, features)
  let sum = weights.bias
  for (let i = 0; i < coefficients.length; i++) sum += coefficients[i]! * features[i]!
  return 1 / (1 + Math.exp(-sum))
}
