const GONE = -1

/** What is asked of thousands of live articles for each new one, side by side in arrays. By slot. */
export class SlotFacts {
  #languages = new Int16Array(1024).fill(GONE)
  /** Milliseconds, NaN where undated. */
  #times = new Float64Array(1024)
  #orders = new Int32Array(1024)
  readonly #codes = new Map<string, number>()

  set(slot: number, language: string, time: number | null, order: number): void {
    if (slot >= this.#orders.length) this.#grow()
    this.#languages[slot] = this.codeOf(language)
    this.#times[slot] = time ?? NaN
    this.#orders[slot] = order
  }

  clear(slot: number): void {
    this.#languages[slot] = GONE
  }

  codeOf(language: string): number {
    let code = this.#codes.get(language)
    if (code === undefined) this.#codes.set(language, (code = this.#codes.size))
    return code
  }

  isSame(a: number, b: number): boolean {
    return this.#languages[a] === this.#languages[b]
  }

  orderOf(slot: number): number {
    return this.#orders[slot]!
  }

  /** Whether an article of a language lies within a window of a time; what is undated lies everywhere. */
  isNear(slot: number, code: number, time: number | null, windowMs: number): boolean {
    return this.#languages[slot] === code && !(time !== null && Math.abs(time - this.#times[slot]!) > windowMs)
  }

  #grow(): void {
    const size = this.#orders.length * 2
    const languages = new Int16Array(size).fill(GONE)
    const [times, orders] = [new Float64Array(size), new Int32Array(size)]
    languages.set(this.#languages)
    times.set(this.#times)
    orders.set(this.#orders)
    this.#languages = languages
    this.#times = times
    this.#orders = orders
  }
}
