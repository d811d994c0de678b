import type { Frequencies } from '../linker/frequencies.ts'
import type { BridgeProfile } from './read-bridge.ts'

/** What a text says in terms that no language owns, weighed by how rare each is at the moment. */
export interface BridgeVector {
  profile: BridgeProfile
  idf: Float32Array
  weights: Float32Array
  norm: number
  /** Sum of `weights`. */
  mass: number
  titleMass: number
  /** Sum of idf over concepts, and over names. */
  conceptMass: number
  nameMass: number
  /** Indexes into `keys` of the heaviest, heaviest first. */
  top: Uint16Array
}

const TOP = 16

export function weighBridge(profile: BridgeProfile, frequencies: Frequencies): BridgeVector {
  const { keys, kinds, titleCounts, counts } = profile
  const idf = new Float32Array(keys.length)
  const weights = new Float32Array(keys.length)
  const masses = [0, 0, 0, 0]
  let norm = 0
  let mass = 0
  let titleMass = 0
  for (let i = 0; i < keys.length; i++) {
    const w = frequencies.idf(keys[i]!)
    const weight = w * Math.log1p(2 * titleCounts[i]! + counts[i]!)
    idf[i] = w
    weights[i] = weight
    norm += weight * weight
    mass += weight
    masses[kinds[i]!]! += w
    if (titleCounts[i]! > 0) titleMass += w
  }
  const top = Uint16Array.from(
    Array.from(keys, (_, i) => i)
      .sort((x, y) => weights[y]! - weights[x]! || keys[x]! - keys[y]!)
      .slice(0, TOP),
  )
  return {
    profile,
    idf,
    weights,
    norm: Math.sqrt(norm),
    mass,
    titleMass,
    conceptMass: masses[0]!,
    nameMass: masses[1]!,
    top,
  }
}
