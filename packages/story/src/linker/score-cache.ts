const PLACES = 1 << 16

/**
 * Scores of pairs that were asked for lately. What it forgets is worked out again and is the same: it saves time and decides
 * nothing. Articles are known by a number that is never given twice.
 */
export class ScoreCache {
  readonly #first = new Int32Array(PLACES).fill(-1)
  readonly #second = new Int32Array(PLACES)
  readonly #scores = new Float32Array(PLACES)

  get(a: number, b: number, score: () => number): number {
    const [x, y] = a < b ? [a, b] : [b, a]
    const place = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> 16
    if (this.#first[place] !== x || this.#second[place] !== y) {
      this.#first[place] = x
      this.#second[place] = y
      this.#scores[place] = score()
    }
    return this.#scores[place]!
  }
}
