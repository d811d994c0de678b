const PLACES = 1 << 18
/** Both articles and the score lie side by side, so that one look into memory tells all. */
const WIDTH = 3

/**
 * Scores of pairs that were asked for lately. What it forgets is worked out again and is the same: it saves time and decides
 * nothing. Articles are known by a number that is never given twice.
 */
export class ScoreCache {
  readonly #pairs = new Int32Array(PLACES * WIDTH).fill(-1)
  readonly #scores = new Float32Array(this.#pairs.buffer)

  /** The score of a pair, whichever way around; NaN where it is not known. */
  find(a: number, b: number): number {
    const x = Math.min(a, b)
    const y = Math.max(a, b)
    const at = placeOf(x, y)
    return this.#pairs[at] === x && this.#pairs[at + 1] === y ? this.#scores[at + 2]! : NaN
  }

  /** Keeps a score, in single precision. */
  keep(a: number, b: number, score: number): void {
    const x = Math.min(a, b)
    const y = Math.max(a, b)
    const at = placeOf(x, y)
    this.#pairs[at] = x
    this.#pairs[at + 1] = y
    this.#scores[at + 2] = score
  }
}

const placeOf = (x: number, y: number): number => ((Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> 14) * WIDTH
