import { BRIDGE_FEATURES, bridgeFeatures } from '../bridge/bridge-features.ts'
import { hasHeadline } from '../linker/packed-article.ts'
import { PAIR_FEATURES, pairFeatures } from '../linker/pair-features.ts'
import { isTeaser } from '../linker/pair-score.ts'
import type { ReadSide } from './read-side.ts'
import { likenessOfPieces } from './word-pieces.ts'

/**
 * Two articles that are looked at by themselves are alike whenever they came out. People who grade them call two bulletins
 * of other figures alike.
 */
const OF_PAIRS = PAIR_FEATURES.filter((name) => name !== 'dated' && name !== 'days' && name !== 'conflicts')
/** What articles of two languages can share says of two of one language what they are about. */
const OF_BRIDGES = ['cosine', 'conceptInMin', 'names', 'nameInMin', 'titleMax', 'titleMin', 'shared'] as const

/** What two articles of one language share, for grading how much they tell the same. */
export const COMPARE_FEATURES = [
  ...OF_PAIRS,
  'pieces',
  'rootOfPieces',
  'rarePieces',
  ...OF_BRIDGES.map((name) => `${name}OfKeys` as const),
] as const

/** Where both have a headline, and where one is a mere teaser, every feature has a weight on top of its general one. */
export const COMPARE_CIRCUMSTANCES = ['titled', 'short'] as const

/** Which circumstances hold for a pair, in the order of COMPARE_CIRCUMSTANCES. */
export const compareCircumstances = ({ packed: a }: ReadSide, { packed: b }: ReadSide): boolean[] => [
  hasHeadline(a) && hasHeadline(b),
  isTeaser(a) || isTeaser(b),
]

const pair = new Float64Array(PAIR_FEATURES.length)
const bridge = new Float64Array(BRIDGE_FEATURES.length)

/** In the order of COMPARE_FEATURES; symmetric in both. */
export function compareFeatures(a: ReadSide, b: ReadSide): number[] {
  pairFeatures(a.packed, b.packed, a.time, b.time, pair)
  bridgeFeatures(a.packed, b.packed, a.time, b.time, bridge)
  const pieces = likenessOfPieces(a.pieces, b.pieces, 1)
  return [
    ...OF_PAIRS.map((name) => pair[PAIR_FEATURES.indexOf(name)]!),
    pieces,
    Math.sqrt(pieces),
    likenessOfPieces(a.pieces, b.pieces, 2),
    ...OF_BRIDGES.map((name) => bridge[BRIDGE_FEATURES.indexOf(name)]!),
  ]
}
