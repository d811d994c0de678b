/** What a corpus knows of a page's body: all of it, or pieces that must and must not stand in it. */
export interface BodyTruth {
  body?: string
  with?: readonly string[]
  without?: readonly string[]
}

/** A block shorter than this, in words, is found only where it fits between its neighbours. */
const SHORT = 6
/** Words that one side has and the other has not shift the rest: places are counted in steps of this many words. */
const STEP = 6

interface Place {
  block: number
  start: number
  end: number
  words: number
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** For each block of a page 1 (body), 0 (not body) or -1 (the corpus does not say). */
export function labelBlocks(texts: readonly string[], truth: BodyTruth): Int8Array {
  return truth.body === undefined ? labelByPieces(texts, truth) : labelByBody(texts.map(wordsOf), wordsOf(truth.body))
}

function labelByBody(blocks: readonly string[][], truth: readonly string[]): Int8Array {
  const labels = new Int8Array(blocks.length)
  const found = settle(locateAll(blocks, truth), truth.length)
  const taken = new Uint8Array(truth.length)
  const placed = new Map(found.map((place) => [place.block, place]))
  for (const { block, start, end } of found) {
    labels[block] = 1
    taken.fill(1, start, end)
  }
  let before = 0
  for (const [i, own] of blocks.entries()) {
    const place = placed.get(i)
    if (place) before = place.end
    if (place || own.length === 0 || own.length >= SHORT) continue
    let after = truth.length
    for (let j = i + 1; j < Math.min(blocks.length, i + 12); j++) {
      const next = placed.get(j)
      if (next && next.start >= before) {
        after = next.start
        break
      }
    }
    const at = findRun(own, truth, Math.max(0, before - STEP), Math.min(after + STEP, before + 40), taken)
    if (at < 0) continue
    labels[i] = 1
    before = at + own.length
    taken.fill(1, at, before)
  }
  return labels
}

/** Where most of each longer block's words stand in the truth in one run. */
function locateAll(blocks: readonly string[][], truth: readonly string[]): Place[] {
  const pairs = new Map<string, number[]>()
  for (let i = 0; i + 1 < truth.length; i++) {
    const key = `${truth[i]!} ${truth[i + 1]!}`
    const known = pairs.get(key)
    if (known) known.push(i)
    else pairs.set(key, [i])
  }
  const places: Place[] = []
  for (const [block, own] of blocks.entries()) {
    if (own.length < SHORT) continue
    const votes = new Map<number, number>()
    for (let i = 0; i + 1 < own.length; i++) {
      for (const at of (pairs.get(`${own[i]!} ${own[i + 1]!}`) ?? []).slice(0, 50)) {
        const step = Math.round((at - i) / STEP)
        votes.set(step, (votes.get(step) ?? 0) + 1)
      }
    }
    let best = 0
    let start = 0
    for (const [step, count] of votes) {
      const near = count + (votes.get(step - 1) ?? 0) + (votes.get(step + 1) ?? 0)
      if (near <= best) continue
      best = near
      start = Math.max(0, step * STEP)
    }
    if (best / (own.length - 1) >= 0.6)
      places.push({ block, start, end: Math.min(truth.length, start + own.length), words: own.length })
  }
  return places
}

/** Of blocks that say the same (a teaser, a copy for print), the one among most others of the body is the body's. */
function settle(places: readonly Place[], length: number): Place[] {
  const support = (place: Place): number =>
    places.reduce((sum, other) => (Math.abs(other.block - place.block) <= 12 ? sum + other.words : sum), 0)
  const taken = new Uint8Array(length)
  return places
    .map((place) => ({ place, weight: support(place) }))
    .sort((a, b) => b.weight - a.weight || a.place.block - b.place.block)
    .map(({ place }) => place)
    .filter(({ start, end }) => {
      let free = 0
      for (let at = start; at < end; at++) if (taken[at] === 0) free++
      if (free < (end - start) * 0.5) return false
      taken.fill(1, start, end)
      return true
    })
}

function findRun(
  own: readonly string[],
  truth: readonly string[],
  from: number,
  to: number,
  taken: Uint8Array,
): number {
  for (let at = from; at + own.length <= Math.min(to, truth.length); at++) {
    let i = 0
    while (i < own.length && taken[at + i] === 0 && truth[at + i] === own[i]) i++
    if (i === own.length) return at
  }
  return -1
}

function labelByPieces(texts: readonly string[], truth: BodyTruth): Int8Array {
  const wanted = (truth.with ?? []).map(squeeze).filter((piece) => piece !== '')
  const refused = (truth.without ?? []).map(squeeze).filter((piece) => piece !== '')
  return Int8Array.from(texts, (raw) => {
    const text = squeeze(raw)
    if (wanted.some((piece) => text.includes(piece))) return 1
    return refused.some((piece) => text.includes(piece)) ? 0 : -1
  })
}
