import weights from '../data/pair-weights.json' with { type: 'json' }
import { HEAD, type Packed } from './packed-article.ts'
import { PAIR_FEATURES, pairFeatures } from './pair-features.ts'

/**
 * What two articles share says more or less by what they are: where nobody knows when they were published, where one is a
 * mere teaser, and where both are, every feature has a weight on top of its general one.
 */
export const PAIR_CIRCUMSTANCES = ['undated', 'short', 'teasers'] as const

/** Fewer words, headline left out, are a teaser. */
const SHORT_WORDS = 90

/** Whether an article is a mere teaser. */
export const isTeaser = (packed: Packed): boolean => packed[HEAD.words]! < SHORT_WORDS

/** Which circumstances hold for a pair, in the order of PAIR_CIRCUMSTANCES. */
export function pairCircumstances(a: Packed, b: Packed, timeA: number | null, timeB: number | null): boolean[] {
  const [m, n] = [a[HEAD.words]!, b[HEAD.words]!]
  return [timeA === null || timeB === null, Math.min(m, n) < SHORT_WORDS, Math.max(m, n) < SHORT_WORDS]
}

/**
 * Whether all that is known of two articles is a few words each: pairs of undated teasers have weights of their own, by which
 * a score is a probability. With those of all pairs, teasers of one affair were taken for one story far too often.
 */
export const areBare = (a: Packed, b: Packed, timeA: number | null, timeB: number | null): boolean =>
  (timeA === null || timeB === null) && isTeaser(a) && isTeaser(b)

interface Weights {
  bias: number
  weights: Record<string, number>
}

/** How a pair was learned to be weighed: general weights, and what is added to each in a circumstance. */
type PairWeights = Weights & Record<(typeof PAIR_CIRCUMSTANCES)[number], Weights>

const listOf = ({ bias, weights: named }: Weights): Float64Array =>
  Float64Array.from([bias, ...PAIR_FEATURES.map((name) => named[name]!)])

/** The sum of weights for every combination of circumstances: a bias, then one for each feature. */
function combine({ bias, weights: general, ...added }: PairWeights): Float64Array[] {
  return Array.from({ length: 1 << PAIR_CIRCUMSTANCES.length }, (_, combination) => {
    const held = PAIR_CIRCUMSTANCES.filter((_name, place) => (combination >> place) & 1).map((name) => added[name])
    return Float64Array.from([
      held.reduce((sum, one) => sum + one.bias, bias),
      ...PAIR_FEATURES.map((name) => held.reduce((sum, one) => sum + one.weights[name]!, general[name]!)),
    ])
  })
}

const linking = combine(weights.link)
const linkingBare = listOf(weights.bare)
const features = new Float64Array(PAIR_FEATURES.length)

/** Probability, 0 to 1, that two articles of one language tell one story. */
export function scorePair(a: Packed, b: Packed, timeA: number | null, timeB: number | null): number {
  pairFeatures(a, b, timeA, timeB, features)
  const [isUndated, isShort, areTeasers] = pairCircumstances(a, b, timeA, timeB)
  const own =
    isUndated && areTeasers ? linkingBare : linking[(isUndated ? 1 : 0) | (isShort ? 2 : 0) | (areTeasers ? 4 : 0)]!
  let sum = own[0]!
  for (let i = 0; i < features.length; i++) sum += own[i + 1]! * features[i]!
  const learned = 1 / (1 + Math.exp(-sum))
  return isCopied(features) ? Math.max(SCORE_OF_COPIES, learned) : learned
}

/** Half of the wording of one that stands in the other, with its figures, is the same report: what was learned from knows few. */
const COPIED = 0.5
const FIGURES_KEPT = 0.5
const SCORE_OF_COPIES = 0.95
const PLACE = Object.fromEntries(PAIR_FEATURES.map((name, place) => [name, place])) as Record<
  (typeof PAIR_FEATURES)[number],
  number
>

const isCopied = (of: Float64Array): boolean =>
  of[PLACE.copied]! >= COPIED && (of[PLACE.bothFigures] === 0 || of[PLACE.figureShare]! >= FIGURES_KEPT)
