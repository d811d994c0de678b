const PLACES = 1 << 17
/** Both articles and the score lie side by side, so that one look into memory tells all; the fourth place is spare. */
const WIDTH = 4

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

  /** Keeps a score. Gives it as it will be found: rounded, so that nothing depends on what was forgotten. */
  keep(a: number, b: number, score: number): number {
    const x = Math.min(a, b)
    const y = Math.max(a, b)
    const at = placeOf(x, y)
    this.#pairs[at] = x
    this.#pairs[at + 1] = y
    this.#scores[at + 2] = score
    return Math.fround(score)
  }
}

const placeOf = (x: number, y: number): number => ((Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> 15) * WIDTH
