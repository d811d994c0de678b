import { isKept } from '../copies/sketch.ts'
import {
  allWeight,
  figuresAt,
  fixed,
  FIXED,
  fullWeight,
  gramsAt,
  hasHeadline,
  hasTerm,
  HEAD,
  HEAD_SIZE,
  headWeight,
  idfOf,
  isNameTerm,
  isShort,
  titleCount,
  TOP,
  topAt,
  type Packed,
} from './packed-article.ts'

/** What two articles of one language share, symmetric in both. */
export const PAIR_FEATURES = [
  'cosine',
  'cosineOfRare',
  'cosineOfHeads',
  'cosineOfTitles',
  'cosineOfNames',
  'titleInMax',
  'titleInMin',
  'topInMax',
  'topInMin',
  'shared',
  'rarest',
  'names',
  'headNames',
  'nameInMax',
  'nameInMin',
  'grams',
  'figureShare',
  'figures',
  'bothFigures',
  'copied',
  'length',
  'lengthRatio',
  'headlines',
  'dated',
  'days',
] as const

const DAY = 86_400_000
const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** Writes into `out`, in the order of PAIR_FEATURES. */
export function pairFeatures(
  a: Packed,
  b: Packed,
  timeA: number | null,
  timeB: number | null,
  out: Float64Array,
): void {
  const n = a[HEAD.terms]!
  const m = b[HEAD.terms]!
  let full = 0
  let rare = 0
  let heads = 0
  let titles = 0
  let names = 0
  let titleA = 0
  let titleB = 0
  let shared = 0
  let rarest = 0
  let sharedNames = 0
  let headNames = 0
  let nameA = 0
  let nameB = 0
  for (let i = HEAD_SIZE, j = HEAD_SIZE; i < HEAD_SIZE + n && j < HEAD_SIZE + m;) {
    const x = a[i]!
    const y = b[j]!
    if (x < y) i++
    else if (x > y) j++
    else {
      const p = a[i++ + n]!
      const q = b[j++ + m]!
      const idfA = idfOf(p)
      const idfB = idfOf(q)
      const w = (idfA + idfB) / 2
      const both = fullWeight(p) * fullWeight(q)
      full += both
      rare += both * w
      const head = headWeight(p) * headWeight(q)
      heads += head
      const inA = titleCount(p) > 0
      const inB = titleCount(q) > 0
      if (inA) titleA += idfA
      if (inB) titleB += idfB
      if (inA && inB) titles += idfA * idfB
      const nameInA = isNameTerm(p)
      const nameInB = isNameTerm(q)
      if (nameInA || nameInB) {
        sharedNames += w
        if (nameInA) nameA += idfA
        if (nameInB) nameB += idfB
        if (nameInA && nameInB) names += both
        if (head > 0) headNames += w
      }
      shared += w
      if (w > rarest) rarest = w
    }
  }
  const norms = (place: number): number => (a[place]! / FIXED) * (b[place]! / FIXED)
  const inB = ratio(titleA, fixed(a, HEAD.titleMass))
  const inA = ratio(titleB, fixed(b, HEAD.titleMass))
  const topA = topShare(a, b)
  const topB = topShare(b, a)
  const na = ratio(nameA, fixed(a, HEAD.nameMass))
  const nb = ratio(nameB, fixed(b, HEAD.nameMass))
  const fa = a[HEAD.figures]!
  const fb = b[HEAD.figures]!
  const figures = countShared(a, figuresAt(a), fa, b, figuresAt(b), fb)
  const isDated = timeA !== null && timeB !== null
  out[0] = ratio(full, norms(HEAD.fullNorm))
  out[1] = ratio(rare, norms(HEAD.fullNorm))
  out[2] = ratio(heads, norms(HEAD.headNorm))
  out[3] = ratio(titles, norms(HEAD.titleNorm))
  out[4] = ratio(names, norms(HEAD.nameNorm))
  out[5] = Math.max(inA, inB)
  out[6] = Math.min(inA, inB)
  out[7] = Math.max(topA, topB)
  out[8] = Math.min(topA, topB)
  out[9] = Math.log1p(shared)
  out[10] = rarest
  out[11] = Math.log1p(sharedNames)
  out[12] = Math.log1p(headNames)
  out[13] = Math.max(na, nb)
  out[14] = Math.min(na, nb)
  out[15] = gramShare(a, b)
  out[16] = ratio(figures, Math.min(fa, fb))
  out[17] = Math.log1p(figures)
  out[18] = fa > 0 && fb > 0 ? 1 : 0
  out[19] = copiedShare(a, b)
  out[20] = Math.log1p(Math.min(a[HEAD.words]!, b[HEAD.words]!))
  out[21] = ratio(Math.min(a[HEAD.words]!, b[HEAD.words]!), Math.max(a[HEAD.words]!, b[HEAD.words]!))
  out[22] = (hasHeadline(a) ? 1 : 0) + (hasHeadline(b) ? 1 : 0)
  out[23] = isDated ? 1 : 0
  out[24] = isDated ? Math.abs(timeA - timeB) / DAY : 0
}

function countShared(a: Packed, i: number, n: number, b: Packed, j: number, m: number): number {
  let shared = 0
  const endA = i + n
  const endB = j + m
  while (i < endA && j < endB) {
    const x = a[i]!
    const y = b[j]!
    if (x === y) {
      shared++
      i++
      j++
    } else if (x < y) i++
    else j++
  }
  return shared
}

/** How much of the weight of a's heaviest terms stands in b. */
function topShare(a: Packed, b: Packed): number {
  const n = a[HEAD.terms]!
  let shared = 0
  for (let k = 0; k < TOP; k++) {
    const index = topAt(a, HEAD.topTerms, k)
    if (index === 255) break
    if (hasTerm(b, a[HEAD_SIZE + index]!)) shared += allWeight(a[HEAD_SIZE + n + index]!)
  }
  return ratio(shared, fixed(a, HEAD.topMass))
}

/** Dice coefficient of the headlines' character 4-grams. */
function gramShare(a: Packed, b: Packed): number {
  const n = a[HEAD.grams]!
  const m = b[HEAD.grams]!
  const fromA = gramsAt(a)
  const fromB = gramsAt(b)
  const at = (packed: Packed, from: number, k: number): number => (packed[from + (k >> 1)]! >>> (16 * (k & 1))) & 0xffff
  let shared = 0
  for (let i = 0, j = 0; i < n && j < m;) {
    const x = at(a, fromA, i)
    const y = at(b, fromB, j)
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return ratio(2 * shared, n + m)
}

/** Share of the smaller text's wording that stands in the larger. */
function copiedShare(a: Packed, b: Packed): number {
  const fromA = figuresAt(a) + a[HEAD.figures]!
  const fromB = figuresAt(b) + b[HEAD.figures]!
  const n = a[HEAD.shingles]!
  const m = b[HEAD.shingles]!
  const shared = countShared(a, fromA, n, b, fromB, m)
  if (shared === 0) return 0
  const mixed = isShort(a) !== isShort(b)
  return ratio(
    shared,
    Math.min(mixed && isShort(a) ? countKept(a, fromA, n) : n, mixed && isShort(b) ? countKept(b, fromB, m) : m),
  )
}

function countKept(packed: Packed, from: number, n: number): number {
  let kept = 0
  for (let i = from; i < from + n; i++) if (isKept(packed[i]!)) kept++
  return kept
}
