import type { Links } from './links.ts'

const STALE = -2

/**
 * Mean scores of pairs of groups, kept in the arrays of their links, the higher number of a pair first; -1 where two must stay
 * apart, or are none any more. Each row knows its best, so that finding the best of all needs no look at every pair.
 */
export class Means {
  readonly #links: Links
  readonly #count: number
  /** By row the place of its highest mean, the first of equal ones; -1 where there is none, or `STALE`. */
  readonly #best: Int32Array

  constructor(links: Links, count: number) {
    this.#links = links
    this.#count = count
    this.#best = new Int32Array(count).fill(STALE)
    const { means } = links
    for (let a = 1; a < count; a++) for (let b = 0; b < a; b++) means[links.at(a, b)] = links.mean(links.at(a, b))
  }

  /** Place of the highest mean that reaches `least`, the first of equal ones; -1 where there is none. */
  heaviest(least: number): number {
    const { means } = this.#links
    let best = -1
    let most = least
    for (let row = 1; row < this.#count; row++) {
      const place = this.#bestOf(row)
      if (place === -1) continue
      const mean = means[place]!
      if (mean < most || (mean === most && best !== -1)) continue
      most = mean
      best = place
    }
    return best
  }

  /** Works out anew what lies between two groups. */
  renew(a: number, b: number): void {
    const row = Math.max(a, b)
    const place = this.#links.at(row, Math.min(a, b))
    const mean = this.#links.mean(place)
    this.#links.means[place] = mean
    const best = this.#best[row]!
    if (best === STALE) return
    const most = best === -1 ? -1 : this.#links.means[best]!
    if (best === place) this.#best[row] = STALE
    else if (mean > most || (mean === most && place < best)) this.#best[row] = place
  }

  /** Two groups stay apart, or one of them is none any more. */
  forget(a: number, b: number): void {
    const row = Math.max(a, b)
    const place = this.#links.at(row, Math.min(a, b))
    this.#links.means[place] = -1
    if (this.#best[row] === place) this.#best[row] = STALE
  }

  #bestOf(row: number): number {
    if (this.#best[row] !== STALE) return this.#best[row]!
    const { means } = this.#links
    let best = -1
    let most = -1
    for (let place = row * this.#count; place < row * this.#count + row; place++) {
      if (means[place]! <= most) continue
      most = means[place]!
      best = place
    }
    this.#best[row] = best
    return best
  }
}
