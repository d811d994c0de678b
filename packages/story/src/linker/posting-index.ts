import { PostingLists } from './posting-lists.ts'

/**
 * An inverted index from terms to the articles in which they weigh most, newest first. Articles never leave it one by one:
 * it is kept in generations, and the oldest is dropped whole. What it gives may be gone by then, or be another article in
 * the same slot; callers check.
 */
export class PostingIndex {
  readonly #generations: PostingLists[] = [new PostingLists()]
  readonly #span: number
  #added = 0
  #scores = new Float32Array(1024)
  readonly #touched: number[] = []
  #recent = new Int32Array(256)

  /** `span`: articles in a generation; the last two and the current one are kept. */
  constructor(span: number) {
    this.#span = span
  }

  add(slot: number, terms: Iterable<number>): void {
    if (this.#added++ >= this.#span) {
      this.#added = 1
      this.#generations.unshift(new PostingLists())
      this.#generations.length = Math.min(3, this.#generations.length)
    }
    for (const term of terms) this.#generations[0]!.add(term, slot)
    if (slot < this.#scores.length) return
    const grown = new Float32Array(Math.max(slot + 1, this.#scores.length * 2))
    grown.set(this.#scores)
    this.#scores = grown
  }

  /** Slots by weight of shared terms, heaviest first, at most `limit`; of each term only the newest `depth`. */
  find(
    weighted: Iterable<readonly [term: number, weight: number]>,
    limit: number,
    depth: number,
    isLive: (slot: number) => boolean,
  ): number[] {
    const scores = this.#scores
    const touched = this.#touched
    touched.length = 0
    if (this.#recent.length < depth) this.#recent = new Int32Array(depth)
    const recent = this.#recent
    for (const [term, weight] of weighted) {
      let left = depth
      for (const generation of this.#generations) {
        const found = generation.newest(term, left, recent)
        for (let i = 0; i < found; i++) {
          const slot = recent[i]!
          if (scores[slot] === 0) touched.push(slot)
          scores[slot]! += weight
        }
        if ((left -= found) === 0) break
      }
    }
    const best = heaviest(touched, scores, limit, isLive)
    for (const slot of touched) scores[slot] = 0
    return best
  }
}

/** The heaviest of the live, heaviest first; of two equal ones the newer slot. */
function heaviest(
  touched: readonly number[],
  scores: Float32Array,
  limit: number,
  isLive: (slot: number) => boolean,
): number[] {
  const best: number[] = []
  for (const slot of touched) {
    const score = scores[slot]!
    const last = best.length === limit ? best[limit - 1]! : -1
    if (last !== -1 && (score < scores[last]! || (score === scores[last]! && slot < last))) continue
    if (!isLive(slot)) continue
    if (last !== -1) best.pop()
    let at = best.length
    while (at > 0 && (scores[best[at - 1]!]! < score || (scores[best[at - 1]!] === score && best[at - 1]! < slot))) at--
    best.splice(at, 0, slot)
  }
  return best
}
