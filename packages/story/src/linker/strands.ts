/**
 * Groups of articles that tell one happening, by average link over pair scores. In a group of several languages the
 * language that an article fits best decides, drawn towards the average over all: tellings of one language share more.
 */

export interface StrandOptions {
  /** Average link, 0 to 1, that an article must reach to join a strand. */
  join: number
  /** Added to `join` per doubling of the strand's size: large strands attract more by chance. */
  tighten: number
  /** Average link between two strands that merges them. */
  merge: number
  /** Members compared at most. */
  sample: number
}

export const STRAND_DEFAULTS: StrandOptions = { join: 0.36, tighten: 0.02, merge: 0.36, sample: 15 }

export interface Placement {
  strand: number
  /** Average link to the strand joined; null where the article opened one. */
  link: number | null
  /** Strands that ended by being merged, with the one they went into. */
  merged: [from: number, into: number][]
}

export class Strands {
  readonly #options: StrandOptions
  readonly #score: (a: number, b: number) => number
  readonly #languageOf: (slot: number) => string
  readonly #mayEnd: (strand: number, into: number) => boolean
  readonly #members = new Map<number, number[]>()
  readonly #strandOf: number[] = []
  #next = 0

  constructor(
    options: StrandOptions,
    score: (a: number, b: number) => number,
    languageOf: (slot: number) => string,
    mayEnd: (strand: number, into: number) => boolean,
  ) {
    this.#options = options
    this.#score = score
    this.#languageOf = languageOf
    this.#mayEnd = mayEnd
  }

  strandOf(slot: number): number {
    return this.#strandOf[slot]!
  }

  members(strand: number): readonly number[] {
    return this.#members.get(strand) ?? []
  }

  /** Puts a new article where it belongs, given the live articles most like it. */
  place(slot: number, candidates: readonly number[]): Placement {
    const near = this.#near(slot, candidates)
    let best = -1
    let bestLink = -Infinity
    let bestMargin = 0
    for (const strand of near) {
      const members = this.members(strand)
      const link = this.#averageTo(slot, members)
      const margin = link - this.#threshold(this.#options.join, members.length)
      if (margin >= 0 && margin >= bestMargin) {
        best = strand
        bestLink = link
        bestMargin = margin
      }
    }
    if (best === -1) {
      best = this.#next++
      this.#members.set(best, [])
    }
    this.#members.get(best)!.push(slot)
    this.#strandOf[slot] = best
    const merged = this.#mergeAround(best, near)
    return { strand: this.#strandOf[slot], link: bestLink === -Infinity ? null : bestLink, merged }
  }

  /** Strands of the candidates, the one with the most similar candidate first. */
  #near(slot: number, candidates: readonly number[]): number[] {
    const best = new Map<number, number>()
    for (const other of candidates) {
      const score = this.#score(slot, other)
      const strand = this.#strandOf[other]!
      if (score > (best.get(strand) ?? -Infinity)) best.set(strand, score)
    }
    return [...best]
      .filter(([, score]) => score > this.#options.join / 2)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 8)
      .map(([strand]) => strand)
  }

  #threshold(base: number, size: number): number {
    return base + this.#options.tighten * Math.log2(Math.max(1, size))
  }

  /** Takes an article out; a strand without members ends. */
  remove(slot: number): void {
    const strand = this.#strandOf[slot]
    const members = strand === undefined ? undefined : this.#members.get(strand)
    if (strand === undefined || !members) return
    members.splice(members.indexOf(slot), 1)
    if (members.length === 0) this.#members.delete(strand)
  }

  /** The member most like an article of the strand; null where it is alone. */
  nearest(slot: number, strand: number): number | null {
    let nearest: number | null = null
    let most = -Infinity
    for (const other of this.members(strand).slice(-this.#options.sample)) {
      if (other === slot) continue
      const score = this.#score(slot, other)
      if (score <= most) continue
      nearest = other
      most = score
    }
    return nearest
  }

  /** Puts an article where it was before, without deciding. */
  put(slot: number, strand: number): void {
    this.#strandOf[slot] = strand
    const members = this.#members.get(strand)
    if (members) members.push(slot)
    else this.#members.set(strand, [slot])
    this.#next = Math.max(this.#next, strand + 1)
  }

  /** A number for a strand that does not exist yet. */
  open(): number {
    return this.#next++
  }

  #averageTo(slot: number, members: readonly number[]): number {
    const means = new LanguageMeans()
    for (const member of members.slice(-this.#options.sample)) {
      means.add(this.#languageOf(member), this.#score(slot, member))
    }
    return means.best()
  }

  #mergeAround(strand: number, near: readonly number[]): [number, number][] {
    const merged: [number, number][] = []
    let into = strand
    for (const other of near) {
      if (other === into || !this.#members.has(other) || !this.#members.has(into)) continue
      const a = this.members(into)
      const b = this.members(other)
      if (this.#averageBetween(a, b) < this.#threshold(this.#options.merge, Math.min(a.length, b.length))) continue
      const isLarger = a.length > b.length || (a.length === b.length && into < other)
      const order: [keep: number, drop: number][] = [
        [into, other],
        [other, into],
      ]
      const allowed = (isLarger ? order : order.reverse()).find(([keep, drop]) => this.#mayEnd(drop, keep))
      if (!allowed) continue
      const [keep, drop] = allowed
      for (const slot of this.members(drop)) this.#strandOf[slot] = keep
      this.#members.get(keep)!.push(...this.members(drop))
      this.#members.get(keep)!.sort((x, y) => x - y)
      this.#members.delete(drop)
      merged.push([drop, keep])
      into = keep
    }
    return merged
  }

  #averageBetween(a: readonly number[], b: readonly number[]): number {
    const width = Math.max(1, Math.floor(this.#options.sample / 2))
    const left = a.slice(-width)
    const right = b.slice(-width)
    let sum = 0
    for (const x of left) for (const y of right) sum += this.#score(x, y)
    return sum / (left.length * right.length)
  }
}

/** Scores by language, and the best mean of one, each drawn towards the mean of all as if by one more score. */
class LanguageMeans {
  readonly #sums = new Map<string, { sum: number; count: number }>()
  #sum = 0
  #count = 0

  add(language: string, score: number): void {
    const known = this.#sums.get(language)
    if (known) {
      known.sum += score
      known.count++
    } else this.#sums.set(language, { sum: score, count: 1 })
    this.#sum += score
    this.#count++
  }

  best(): number {
    const mean = this.#sum / this.#count
    let best = mean
    for (const { sum, count } of this.#sums.values()) best = Math.max(best, (sum + mean) / (count + 1))
    return best
  }
}
