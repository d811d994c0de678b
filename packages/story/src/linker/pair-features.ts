import { isKept } from '../copies/sketch.ts'
import { gramAt, OneSide } from './one-side.ts'
import {
  allWeight,
  figuresAt,
  fixed,
  fullWeight,
  gramsAt,
  hasHeadline,
  HEAD,
  HEAD_SIZE,
  headWeight,
  idfOf,
  isNameTerm,
  isShort,
  MOST_TERMS,
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

/** The side that many others are compared with, one after the other. */
const side = new OneSide()
/** Which terms of either article, by index, the other has too. */
const inBothA = new Uint8Array(MOST_TERMS)
const inBothB = new Uint8Array(MOST_TERMS)

/** Writes into `out`, in the order of PAIR_FEATURES. */
export function pairFeatures(
  one: Packed,
  other: Packed,
  timeA: number | null,
  timeB: number | null,
  out: Float64Array,
): void {
  // Whichever of the two is ready stays so: everything here is the same either way around.
  const isReady = side.packed === other
  const a = isReady ? other : one
  const b = isReady ? one : other
  side.load(a)
  const { terms } = side
  const n = a[HEAD.terms]!
  const m = b[HEAD.terms]!
  inBothA.fill(0)
  inBothB.fill(0)
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
  for (let j = 0; j < m; j++) {
    const i = terms.find(b[HEAD_SIZE + j]!)
    if (i === -1) continue
    inBothA[i] = 1
    inBothB[j] = 1
    const p = a[HEAD_SIZE + n + i]!
    const q = b[HEAD_SIZE + m + j]!
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
  const fullNorms = norms(a, b, HEAD.fullNorm)
  const inB = ratio(titleA, fixed(a, HEAD.titleMass))
  const inA = ratio(titleB, fixed(b, HEAD.titleMass))
  const topA = topShare(a, inBothA)
  const topB = topShare(b, inBothB)
  const na = ratio(nameA, fixed(a, HEAD.nameMass))
  const nb = ratio(nameB, fixed(b, HEAD.nameMass))
  const fa = a[HEAD.figures]!
  const fb = b[HEAD.figures]!
  const figures = countShared(a, figuresAt(a), fa, b, figuresAt(b), fb)
  const isDated = timeA !== null && timeB !== null
  out[0] = ratio(full, fullNorms)
  out[1] = ratio(rare, fullNorms)
  out[2] = ratio(heads, norms(a, b, HEAD.headNorm))
  out[3] = ratio(titles, norms(a, b, HEAD.titleNorm))
  out[4] = ratio(names, norms(a, b, HEAD.nameNorm))
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
  out[19] = side.mayShareShingles(b) ? copiedShare(a, b) : 0
  out[20] = Math.log1p(Math.min(a[HEAD.words]!, b[HEAD.words]!))
  out[21] = ratio(Math.min(a[HEAD.words]!, b[HEAD.words]!), Math.max(a[HEAD.words]!, b[HEAD.words]!))
  out[22] = (hasHeadline(a) ? 1 : 0) + (hasHeadline(b) ? 1 : 0)
  out[23] = isDated ? 1 : 0
  out[24] = isDated ? Math.abs(timeA - timeB) / DAY : 0
}

const norms = (a: Packed, b: Packed, place: number): number => fixed(a, place) * fixed(b, place)

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

/** How much of the weight of an article's heaviest terms stands in the other; `inBoth` marks its terms that do. */
function topShare(packed: Packed, inBoth: Uint8Array): number {
  const n = packed[HEAD.terms]!
  let shared = 0
  for (let k = 0; k < TOP; k++) {
    const index = topAt(packed, HEAD.topTerms, k)
    if (index === 255) break
    if (inBoth[index] === 1) shared += allWeight(packed[HEAD_SIZE + n + index]!)
  }
  return ratio(shared, fixed(packed, HEAD.topMass))
}

/** Dice coefficient of the headlines' character 4-grams; `a` is the side that is ready. */
function gramShare(a: Packed, b: Packed): number {
  const m = b[HEAD.grams]!
  const from = gramsAt(b)
  let shared = 0
  for (let j = 0; j < m; j++) if (side.hasGram(gramAt(b, from, j))) shared++
  return ratio(2 * shared, a[HEAD.grams]! + m)
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
