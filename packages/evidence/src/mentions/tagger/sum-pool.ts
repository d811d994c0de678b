import { WIDTH, type TaggerModel } from './model.ts'

/** Where a row begins that was not made yet. */
export const UNMADE = 0
/** Where the row of zeros begins, which is as long as any. */
export const NOTHING = 64
/** Room for about a hundred thousand rows; half of it is met with in some thousand articles. */
const LIMIT = 1 << 22

/**
 * Sums of a model's weights, all in one array: a row is where it begins. As arrays of their own they would lie scattered
 * in memory, and reading them would wait for it more than add.
 */
export class SumPool {
  values = new Int16Array(1 << 16)
  #next = NOTHING * 2
  readonly #model: TaggerModel

  constructor(model: TaggerModel) {
    this.#model = model
  }

  /** Makes a row of sums of the features of each of `count` places; NOTHING where none has a weight. */
  make(count: number, emitAt: (index: number, emit: (feature: number) => void) => void): number {
    const start = this.#next
    const end = start + count * WIDTH
    if (end > this.values.length) {
      const grown = new Int16Array(this.values.length * 2)
      grown.set(this.values)
      this.values = grown
    }
    let at = start
    let weighty = 0
    const emit = (feature: number): void => {
      if (this.#model.addTo(this.values, at, feature)) weighty++
    }
    for (let index = 0; index < count; index++, at += WIDTH) emitAt(index, emit)
    if (weighty === 0) return NOTHING
    this.#next = end
    return start
  }

  get isFull(): boolean {
    return this.#next > LIMIT
  }
}
