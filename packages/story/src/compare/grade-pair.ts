import weights from '../data/compare-weights.json' with { type: 'json' }
import { COMPARE_CIRCUMSTANCES, COMPARE_FEATURES, compareCircumstances, compareFeatures } from './compare-features.ts'
import type { ReadSide } from './read-side.ts'

/** How much two articles of one language that are looked at by themselves tell the same, 0 to 1, as people grade it. */
export function gradePair(a: ReadSide, b: ReadSide): number {
  const features = compareFeatures(a, b)
  const held = compareCircumstances(a, b)
  const blocks = [weights, ...COMPARE_CIRCUMSTANCES.filter((_name, place) => held[place]).map((name) => weights[name])]
  let sum = 0
  for (const { bias, weights: own } of blocks) {
    sum += bias
    for (const [place, name] of COMPARE_FEATURES.entries()) sum += own[name] * features[place]!
  }
  return 1 / (1 + Math.exp(-sum))
}
