import weights from '../data/bridge-weights.json' with { type: 'json' }
import type { Packed } from '../linker/packed-article.ts'
import { BRIDGE_FEATURES, bridgeFeatures } from './bridge-features.ts'

const coefficients = Float64Array.from(BRIDGE_FEATURES, (name) => weights.weights[name])
const features = new Float64Array(BRIDGE_FEATURES.length)

/** Probability, 0 to 1, that two articles of different languages tell one story. */
export function scoreBridge(a: Packed, b: Packed, timeA: number | null, timeB: number | null): number {
  bridgeFeatures(a, b, timeA, timeB, features)
  let sum = weights.bias
  for (let i = 0; i < coefficients.length; i++) sum += coefficients[i]! * features[i]!
  return 1 / (1 + Math.exp(-sum))
}
