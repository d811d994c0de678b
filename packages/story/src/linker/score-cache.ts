const PLACES = 1 << 18

/**
 * Scores of pairs that were asked for lately. What it forgets is worked out again and is the same: it saves time and decides
 * nothing. Articles are known by a number that is never given twice.
 */
export class ScoreCache {
  readonly #first = new Int32Array(PLACES).fill(-1)
  readonly #second = new Int32Array(PLACES)
  readonly #scores = new Float32Array(PLACES)

  /** The score of a pair, whichever way around; NaN where it is not known. */
  find(a: number, b: number): number {
    const x = Math.min(a, b)
    const y = Math.max(a, b)
    const place = placeOf(x, y)
    return this.#first[place] === x && this.#second[place] === y ? this.#scores[place]! : NaN
  }

  /** Keeps a score. Gives it as it will be found: rounded, so that nothing depends on what was forgotten. */
  keep(a: number, b: number, score: number): number {
    const x = Math.min(a, b)
    const y = Math.max(a, b)
    const place = placeOf(x, y)
    this.#first[place] = x
    this.#second[place] = y
    this.#scores[place] = score
    return this.#scores[place]
  }
}

const placeOf = (x: number, y: number): number => (Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> 14
