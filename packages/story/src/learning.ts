/** What learning and measuring need of the inside of this package; services have no use for it. */
export { BRIDGE_FEATURES, bridgeFeatures } from './bridge/bridge-features.ts'
export { LiveArticles, type LiveArticle } from './linker/live-articles.ts'
export { PAIR_FEATURES, pairFeatures } from './linker/pair-features.ts'
export { areBare, PAIR_CIRCUMSTANCES, pairCircumstances } from './linker/pair-score.ts'
export {
  COMPARE_CIRCUMSTANCES,
  COMPARE_FEATURES,
  compareCircumstances,
  compareFeatures,
} from './compare/compare-features.ts'
export { readSide } from './compare/read-side.ts'
export { priorShares } from './linker/priors.ts'
