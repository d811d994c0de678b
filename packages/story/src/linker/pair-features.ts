import { figureConflicts } from './figure-conflicts.ts'
import { OneSide } from './one-side.ts'
import {
  allWeight,
  daysOfWeek,
  fixed,
  fullWeight,
  gramsAt,
  halfAt,
  hasHeadline,
  HEAD,
  HEAD_SIZE,
  headWeight,
  idfOf,
  isHeadTerm,
  isNameTerm,
  isTopTerm,
  titleCount,
  type Packed,
} from './packed-article.ts'
import { copiedShare, sharedFigures } from './shared-wording.ts'

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
  'dayNamed',
  'conflicts',
] as const

const DAY = 86_400_000
const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** The side that many others are compared with, one after the other. */
const side = new OneSide()

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
  let topA = 0
  let topB = 0
  for (let j = 0; j < m; j++) {
    const i = side.termAt(b[HEAD_SIZE + j]!)
    if (i === -1) continue
    const p = a[HEAD_SIZE + n + i]!
    const q = b[HEAD_SIZE + m + j]!
    const idfA = idfOf(p)
    const idfB = idfOf(q)
    const w = (idfA + idfB) / 2
    const both = fullWeight(p) * fullWeight(q)
    full += both
    rare += both * w
    const nameInA = isNameTerm(p)
    const nameInB = isNameTerm(q)
    const head = isHeadTerm(p) && isHeadTerm(q) ? headWeight(p) * headWeight(q) : 0
    heads += head
    const inA = titleCount(p) > 0
    const inB = titleCount(q) > 0
    if (inA) titleA += idfA
    if (inB) titleB += idfB
    if (inA && inB) titles += idfA * idfB
    if (nameInA || nameInB) {
      sharedNames += w
      if (nameInA) nameA += idfA
      if (nameInB) nameB += idfB
      if (nameInA && nameInB) names += both
      if (head > 0) headNames += w
    }
    if (isTopTerm(p)) topA += allWeight(p)
    if (isTopTerm(q)) topB += allWeight(q)
    shared += w
    if (w > rarest) rarest = w
  }
  const fullNorms = norms(a, b, HEAD.fullNorm)
  const inB = ratio(titleA, fixed(a, HEAD.titleMass))
  const inA = ratio(titleB, fixed(b, HEAD.titleMass))
  const topInB = ratio(topA, fixed(a, HEAD.topMass))
  const topInA = ratio(topB, fixed(b, HEAD.topMass))
  const na = ratio(nameA, fixed(a, HEAD.nameMass))
  const nb = ratio(nameB, fixed(b, HEAD.nameMass))
  const fa = a[HEAD.figures]!
  const fb = b[HEAD.figures]!
  const figures = sharedFigures(a, b)
  const isDated = timeA !== null && timeB !== null
  out[0] = ratio(full, fullNorms)
  out[1] = ratio(rare, fullNorms)
  out[2] = ratio(heads, norms(a, b, HEAD.headNorm))
  out[3] = ratio(titles, norms(a, b, HEAD.titleNorm))
  out[4] = ratio(names, norms(a, b, HEAD.nameNorm))
  out[5] = Math.max(inA, inB)
  out[6] = Math.min(inA, inB)
  out[7] = Math.max(topInA, topInB)
  out[8] = Math.min(topInA, topInB)
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
  out[25] = sameDay(daysOfWeek(a), daysOfWeek(b)) || sameDay(a[HEAD.daysOfMonth]!, b[HEAD.daysOfMonth]!)
  out[26] = Math.log1p(figureConflicts(a, b))
}

/** 1 where both name one day, -1 where they name different ones, 0 where one of them names none. */
const sameDay = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : (a & b) === 0 ? -1 : 1)

const norms = (a: Packed, b: Packed, place: number): number => fixed(a, place) * fixed(b, place)

/** Dice coefficient of the headlines' character 4-grams; `a` is the side that is ready. */
function gramShare(a: Packed, b: Packed): number {
  const m = b[HEAD.grams]!
  const from = gramsAt(b)
  let shared = 0
  for (let j = 0; j < m; j++) if (side.hasGram(halfAt(b, from, j))) shared++
  return ratio(2 * shared, a[HEAD.grams]! + m)
}
