/**
 * Finds the live articles that share heavy terms with a new one: an inverted index from each article's heaviest terms
 * to the articles, newest last. Slots are dense integers that the caller hands out.
 */
export class CandidateIndex {
  readonly #postings = new Map<number, number[]>()
  #scores = new Float32Array(1024)
  readonly #touched: number[] = []

  add(slot: number, terms: Iterable<number>): void {
    for (const term of terms) {
      const list = this.#postings.get(term)
      if (list) list.push(slot)
      else this.#postings.set(term, [slot])
    }
    if (slot >= this.#scores.length) {
      const grown = new Float32Array(Math.max(slot + 1, this.#scores.length * 2))
      grown.set(this.#scores)
      this.#scores = grown
    }
  }

  remove(slot: number, terms: Iterable<number>): void {
    for (const term of terms) {
      const list = this.#postings.get(term)
      const at = list?.indexOf(slot) ?? -1
      if (!list || at === -1) continue
      list.splice(at, 1)
      if (list.length === 0) this.#postings.delete(term)
    }
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
    for (const [term, weight] of weighted) {
      const list = this.#postings.get(term)
      if (!list) continue
      const from = Math.max(0, list.length - depth)
      for (let i = list.length - 1; i >= from; i--) {
        const slot = list[i]!
        if (scores[slot] === 0) touched.push(slot)
        scores[slot]! += weight
      }
    }
    const live = touched.filter(isLive)
    live.sort((a, b) => scores[b]! - scores[a]! || b - a)
    const best = live.slice(0, limit)
    for (const slot of touched) scores[slot] = 0
    return best
  }
}
