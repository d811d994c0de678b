import type { Profile } from '../profile.ts'
import type { Frequencies } from './frequencies.ts'

/** A profile weighed by the document frequencies of its moment. Arrays run along `profile.terms`. */
export interface Vector {
  profile: Profile
  idf: Float32Array
  all: Float32Array
  lead: Float32Array
  full: Float32Array
  head: Float32Array
  fullNorm: number
  headNorm: number
  nameMass: number
  nameTfNorm: number
  /** Norms of `all`, `lead`, and of idf over headline terms and over name terms. */
  allNorm: number
  leadNorm: number
  titleNorm: number
  nameNorm: number
  titleMass: number
  /** Indexes into `terms` of the heaviest, heaviest first. */
  top: Uint16Array
  topMass: number
}

export const TOP_TERMS = 16

export function weigh(profile: Profile, frequencies: Frequencies): Vector {
  const { terms, titleCounts, leadCounts, restCounts, first, names } = profile
  const n = terms.length
  const idf = new Float32Array(n)
  const all = new Float32Array(n)
  const lead = new Float32Array(n)
  const full = new Float32Array(n)
  const head = new Float32Array(n)
  let fullNorm = 0
  let headNorm = 0
  let nameMass = 0
  let nameTfNorm = 0
  let allNorm = 0
  let leadNorm = 0
  let titleNorm = 0
  let nameNorm = 0
  let titleMass = 0
  for (let i = 0; i < n; i++) {
    const w = frequencies.idf(terms[i]!)
    const title = titleCounts[i]!
    const body = leadCounts[i]!
    idf[i] = w
    const a = w * Math.log1p(2 * title + body)
    const l = w * Math.log1p(body)
    all[i] = a
    lead[i] = l
    const f = w * Math.log1p(2 * title + body + restCounts[i]!)
    const h = w * Math.log1p(title + (first[i]! < 40 ? 1 : 0))
    full[i] = f
    head[i] = h
    fullNorm += f * f
    headNorm += h * h
    allNorm += a * a
    leadNorm += l * l
    if (title > 0) {
      titleNorm += w * w
      titleMass += w
    }
    if (names[i]) {
      nameNorm += w * w
      nameMass += w
      nameTfNorm += f * f
    }
  }
  const top = Uint16Array.from(
    Array.from({ length: n }, (_, i) => i)
      .sort((x, y) => all[y]! - all[x]! || terms[x]! - terms[y]!)
      .slice(0, TOP_TERMS),
  )
  let topMass = 0
  for (const i of top) topMass += all[i]!
  return {
    profile,
    idf,
    all,
    lead,
    full,
    head,
    fullNorm: Math.sqrt(fullNorm),
    headNorm: Math.sqrt(headNorm),
    nameMass,
    nameTfNorm: Math.sqrt(nameTfNorm),
    allNorm: Math.sqrt(allNorm),
    leadNorm: Math.sqrt(leadNorm),
    titleNorm: Math.sqrt(titleNorm),
    nameNorm: Math.sqrt(nameNorm),
    titleMass,
    top,
    topMass,
  }
}
