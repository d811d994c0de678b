/**
 * An inverted index from terms to the articles in which they weigh most, newest first: hash tables and linked lists in
 * typed arrays, eight bytes a posting. Articles never leave it one by one: it is kept in generations, and the oldest is
 * dropped whole. What it gives may be gone by then, or be another article in the same slot; callers check.
 */
export class PostingIndex {
  readonly #generations: Generation[] = [new Generation()]
  readonly #span: number
  #added = 0
  #scores = new Float32Array(1024)
  readonly #touched: number[] = []

  /** `span`: articles in a generation; the last two and the current one are kept. */
  constructor(span: number) {
    this.#span = span
  }

  add(slot: number, terms: Iterable<number>): void {
    if (this.#added++ >= this.#span) {
      this.#added = 1
      this.#generations.unshift(new Generation())
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
    for (const [term, weight] of weighted) {
      let left = depth
      for (const generation of this.#generations) {
        for (let entry = generation.head(term); entry !== 0 && left > 0; entry = generation.next[entry]!, left--) {
          const slot = generation.slots[entry]!
          if (scores[slot] === 0) touched.push(slot)
          scores[slot]! += weight
        }
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

class Generation {
  #keys = new Int32Array(1024)
  /** First entry of each term's list; 0 where the place is free. */
  #heads = new Int32Array(1024)
  #terms = 0
  /** Entries, from 1 on: the article, and the entry before it. */
  slots = new Int32Array(1024)
  next = new Int32Array(1024)
  #entries = 1

  add(term: number, slot: number): void {
    if (this.#entries === this.slots.length) {
      this.slots = grow(this.slots)
      this.next = grow(this.next)
    }
    const place = this.#place(term)
    if (this.#heads[place] === 0) {
      this.#keys[place] = term
      this.#terms++
    }
    const entry = this.#entries++
    this.slots[entry] = slot
    this.next[entry] = this.#heads[place]!
    this.#heads[place] = entry
    if (this.#terms > this.#keys.length * 0.6) this.#rehash()
  }

  head(term: number): number {
    return this.#heads[this.#place(term)]!
  }

  #place(term: number): number {
    const mask = this.#keys.length - 1
    let place = (Math.imul(term, 0x9e3779b1) >>> 7) & mask
    while (this.#heads[place] !== 0 && this.#keys[place] !== term) place = (place + 1) & mask
    return place
  }

  #rehash(): void {
    const keys = this.#keys
    const heads = this.#heads
    this.#keys = new Int32Array(keys.length * 2)
    this.#heads = new Int32Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      if (heads[i] === 0) continue
      const place = this.#place(keys[i]!)
      this.#keys[place] = keys[i]!
      this.#heads[place] = heads[i]!
    }
  }
}

function grow(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2)
  grown.set(array)
  return grown
}
