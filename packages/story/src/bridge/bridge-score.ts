import weights from '../data/bridge-weights.json' with { type: 'json' }
import { BRIDGE_KINDS } from './read-bridge.ts'
import type { BridgeVector } from './bridge-vector.ts'

export const BRIDGE_FEATURES = [
  'cosine',
  'conceptInMin',
  'names',
  'nameInMin',
  'figures',
  'dates',
  'titleMax',
  'titleMin',
  'length',
  'shared',
  'days',
] as const

const DAY = 86_400_000
/** A story that is told on is told on: further days make two articles no less alike. */
const MOST_DAYS = 2

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** What two articles of different languages share, symmetric in both. Writes into `out`, in the order of BRIDGE_FEATURES. */
export function bridgeFeatures(
  a: BridgeVector,
  b: BridgeVector,
  timeA: number | null,
  timeB: number | null,
  out: Float64Array,
): void {
  const p = a.profile
  const q = b.profile
  const shared = [0, 0, 0, 0]
  const counts = [0, 0, 0, 0]
  let dot = 0
  let titleA = 0
  let titleB = 0
  for (let i = 0, j = 0; i < p.keys.length && j < q.keys.length;) {
    const x = p.keys[i]!
    const y = q.keys[j]!
    if (x < y) i++
    else if (x > y) j++
    else {
      const w = (a.idf[i]! + b.idf[j]!) / 2
      const kind = Math.max(p.kinds[i]!, q.kinds[j]!)
      dot += a.weights[i]! * b.weights[j]!
      shared[kind]! += w
      counts[kind]!++
      if (p.titleCounts[i]! > 0) titleA += w
      if (q.titleCounts[j]! > 0) titleB += w
      i++
      j++
    }
  }
  const ta = ratio(titleA, a.titleMass)
  const tb = ratio(titleB, b.titleMass)
  out[0] = ratio(dot, a.norm * b.norm)
  out[1] = ratio(shared[BRIDGE_KINDS.concept]!, Math.min(a.conceptMass, b.conceptMass))
  out[2] = Math.log1p(shared[BRIDGE_KINDS.name]!)
  out[3] = ratio(shared[BRIDGE_KINDS.name]!, Math.min(a.nameMass, b.nameMass))
  out[4] = Math.log1p(counts[BRIDGE_KINDS.figure]!)
  out[5] = Math.log1p(counts[BRIDGE_KINDS.date]!)
  out[6] = Math.max(ta, tb)
  out[7] = Math.min(ta, tb)
  out[8] = Math.log1p(Math.min(p.keys.length, q.keys.length))
  out[9] = Math.log1p(shared[0]! + shared[1]! + shared[2]! + shared[3]!)
  out[10] = timeA === null || timeB === null ? 0 : Math.min(MOST_DAYS, Math.abs(timeA - timeB) / DAY)
}

const coefficients = Float64Array.from(BRIDGE_FEATURES, (name) => weights.weights[name])
const features = new Float64Array(BRIDGE_FEATURES.length)

/** Probability, 0 to 1, that two articles of different languages tell one story. */
export function scoreBridge(a: BridgeVector, b: BridgeVector, timeA: number | null, timeB: number | null): number {
  bridgeFeatures(a, b, timeA, timeB, features)
  let sum = weights.bias
  for (let i = 0; i < coefficients.length; i++) sum += coefficients[i]! * features[i]!
  return 1 / (1 + Math.exp(-sum))
}
