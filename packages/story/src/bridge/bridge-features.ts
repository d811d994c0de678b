import { Lookup } from '../linker/lookup.ts'
import {
  fixed,
  HEAD,
  idfOf,
  halfAt,
  keyKind,
  keyMetasAt,
  keysAt,
  keyTitleCount,
  keyWeight,
  MOST_KEYS,
  type Packed,
} from '../linker/packed-article.ts'
import { BRIDGE_KINDS } from '../reading/visit-news.ts'

/** What two articles of different languages share, symmetric in both. */
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

/** The keys of the side that many others are compared with, one after the other. */
const ready = new Lookup(MOST_KEYS)
let side: Packed | null = null

/** Writes into `out`, in the order of BRIDGE_FEATURES. */
export function bridgeFeatures(
  one: Packed,
  other: Packed,
  timeA: number | null,
  timeB: number | null,
  out: Float64Array,
): void {
  // Whichever of the two is ready stays so: everything here is the same either way around.
  const isReady = side === other
  const a = isReady ? other : one
  const b = isReady ? one : other
  const n = a[HEAD.keys]!
  const m = b[HEAD.keys]!
  const fromA = keysAt(a)
  const fromB = keysAt(b)
  const metasOfA = keyMetasAt(a)
  const metasOfB = keyMetasAt(b)
  if (side !== a) ready.load(a, fromA, n)
  side = a
  let dot = 0
  let titleA = 0
  let titleB = 0
  let concepts = 0
  let names = 0
  let others = 0
  let figures = 0
  let dates = 0
  for (let j = 0; j < m; j++) {
    const i = ready.find(b[fromB + j]!)
    if (i === -1) continue
    const p = halfAt(a, metasOfA, i)
    const q = halfAt(b, metasOfB, j)
    const w = (idfOf(p) + idfOf(q)) / 2
    const kind = Math.max(keyKind(p), keyKind(q))
    dot += keyWeight(p) * keyWeight(q)
    if (kind === BRIDGE_KINDS.concept) concepts += w
    else if (kind === BRIDGE_KINDS.name) names += w
    else others += w
    if (kind === BRIDGE_KINDS.figure) figures++
    else if (kind === BRIDGE_KINDS.date) dates++
    if (keyTitleCount(p) > 0) titleA += w
    if (keyTitleCount(q) > 0) titleB += w
  }
  const ta = ratio(titleA, fixed(a, HEAD.keyTitleMass))
  const tb = ratio(titleB, fixed(b, HEAD.keyTitleMass))
  out[0] = ratio(dot, fixed(a, HEAD.keyNorm) * fixed(b, HEAD.keyNorm))
  out[1] = ratio(concepts, least(a, b, HEAD.conceptMass))
  out[2] = Math.log1p(names)
  out[3] = ratio(names, least(a, b, HEAD.keyNameMass))
  out[4] = Math.log1p(figures)
  out[5] = Math.log1p(dates)
  out[6] = Math.max(ta, tb)
  out[7] = Math.min(ta, tb)
  out[8] = Math.log1p(Math.min(n, m))
  out[9] = Math.log1p(concepts + names + others)
  out[10] = timeA === null || timeB === null ? 0 : Math.min(MOST_DAYS, Math.abs(timeA - timeB) / DAY)
}

const least = (a: Packed, b: Packed, place: number): number => Math.min(fixed(a, place), fixed(b, place))
