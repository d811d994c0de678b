import { sharedCount } from '../text/hash.ts'
import type { Vector } from './vector.ts'

export const PAIR_FEATURES = [
  'cosAll',
  'cosLead',
  'cosTitle',
  'cosNames',
  'titleInMax',
  'titleInMin',
  'topInMax',
  'topInMin',
  'sharedIdf',
  'bestShared',
  'sharedNames',
  'bigramShare',
  'bigramCount',
  'gramDice',
  'figureShare',
  'figureCount',
  'bothFigures',
  'lengthMin',
  'lengthRatio',
  'headlines',
  'dated',
  'days',
  'cosFull',
  'cosHead',
  'nameInMax',
  'nameInMin',
  'cosNamesTf',
  'headNames',
  'common',
] as const

const DAY = 86_400_000

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** What two articles of one language share, symmetric in both. Writes into `out`, in the order of PAIR_FEATURES. */
export function pairFeatures(a: Vector, b: Vector, out: Float64Array): void {
  const p = a.profile
  const q = b.profile
  let i = 0
  let j = 0
  let dotAll = 0
  let dotLead = 0
  let dotTitle = 0
  let dotNames = 0
  let titleA = 0
  let titleB = 0
  let sharedIdf = 0
  let bestShared = 0
  let sharedNames = 0
  let dotFull = 0
  let dotHead = 0
  let nameA = 0
  let nameB = 0
  let dotNameTf = 0
  let headNames = 0
  let common = 0
  const n = p.terms.length
  const m = q.terms.length
  while (i < n && j < m) {
    const x = p.terms[i]!
    const y = q.terms[j]!
    if (x < y) i++
    else if (x > y) j++
    else {
      dotAll += a.all[i]! * b.all[j]!
      dotFull += a.full[i]! * b.full[j]!
      dotHead += a.head[i]! * b.head[j]!
      common++
      dotLead += a.lead[i]! * b.lead[j]!
      const w = (a.idf[i]! + b.idf[j]!) / 2
      const inA = p.titleCounts[i]! > 0
      const inB = q.titleCounts[j]! > 0
      if (inA) titleA += a.idf[i]!
      if (inB) titleB += b.idf[j]!
      if (inA && inB) dotTitle += a.idf[i]! * b.idf[j]!
      if (p.names[i]! + q.names[j]! > 0) {
        dotNames += a.idf[i]! * b.idf[j]!
        sharedNames += w
        if (p.names[i]) nameA += a.idf[i]!
        if (q.names[j]) nameB += b.idf[j]!
        if (p.names[i] && q.names[j]) dotNameTf += a.full[i]! * b.full[j]!
        if (a.head[i]! > 0 && b.head[j]! > 0) headNames += w
      }
      sharedIdf += w
      if (w > bestShared) bestShared = w
      i++
      j++
    }
  }
  const ta = ratio(titleA, a.titleMass)
  const tb = ratio(titleB, b.titleMass)
  const [topA, topB] = [topShare(a, b), topShare(b, a)]
  const bigrams = sharedCount(p.bigrams, q.bigrams)
  const grams = sharedCount(p.titleGrams, q.titleGrams)
  const figures = sharedCount(p.figures, q.figures)
  out[0] = ratio(dotAll, a.allNorm * b.allNorm)
  out[1] = ratio(dotLead, a.leadNorm * b.leadNorm)
  out[2] = ratio(dotTitle, a.titleNorm * b.titleNorm)
  out[3] = ratio(dotNames, a.nameNorm * b.nameNorm)
  out[4] = Math.max(ta, tb)
  out[5] = Math.min(ta, tb)
  out[6] = Math.max(topA, topB)
  out[7] = Math.min(topA, topB)
  out[8] = Math.log1p(sharedIdf)
  out[9] = bestShared
  out[10] = Math.log1p(sharedNames)
  out[11] = ratio(bigrams, Math.min(p.bigrams.length, q.bigrams.length))
  out[12] = Math.log1p(bigrams)
  out[13] = ratio(2 * grams, p.titleGrams.length + q.titleGrams.length)
  out[14] = ratio(figures, Math.min(p.figures.length, q.figures.length))
  out[15] = Math.log1p(figures)
  out[16] = p.figures.length > 0 && q.figures.length > 0 ? 1 : 0
  out[17] = Math.log1p(Math.min(n, m))
  out[18] = ratio(Math.min(n, m), Math.max(n, m))
  out[19] = (p.hasHeadline ? 1 : 0) + (q.hasHeadline ? 1 : 0)
  const dated = p.time !== null && q.time !== null
  out[20] = dated ? 1 : 0
  out[21] = dated ? Math.abs(p.time! - q.time!) / DAY : 0
  const na = ratio(nameA, a.nameMass)
  const nb = ratio(nameB, b.nameMass)
  out[22] = ratio(dotFull, a.fullNorm * b.fullNorm)
  out[23] = ratio(dotHead, a.headNorm * b.headNorm)
  out[24] = Math.max(na, nb)
  out[25] = Math.min(na, nb)
  out[26] = ratio(dotNameTf, a.nameTfNorm * b.nameTfNorm)
  out[27] = Math.log1p(headNames)
  out[28] = Math.log1p(common)
}

/** How much of the weight of a's heaviest terms stands in b. */
function topShare(a: Vector, b: Vector): number {
  const { terms } = a.profile
  const other = b.profile.terms
  let shared = 0
  for (const index of a.top) if (has(other, terms[index]!)) shared += a.all[index]!
  return ratio(shared, a.topMass)
}

function has(sorted: Int32Array, value: number): boolean {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = sorted[middle]!
    if (found === value) return true
    if (found < value) low = middle + 1
    else high = middle - 1
  }
  return false
}
