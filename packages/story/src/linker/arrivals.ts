const NONE = -1

/**
 * Slots in the order in which they came, each taken out at any time: a chain through two arrays. The first entry of a Map
 * would say the same, but looks at every entry that was deleted before it, of which there are as many as live ones.
 */
export class Arrivals {
  #before = new Int32Array(1024)
  #after = new Int32Array(1024)
  #first = NONE
  #last = NONE

  /** The one that came longest ago. */
  get first(): number | undefined {
    return this.#first === NONE ? undefined : this.#first
  }

  add(slot: number): void {
    if (slot >= this.#after.length) this.#grow()
    this.#before[slot] = this.#last
    this.#after[slot] = NONE
    if (this.#last === NONE) this.#first = slot
    else this.#after[this.#last] = slot
    this.#last = slot
  }

  /** Takes out one that is in it. */
  remove(slot: number): void {
    const before = this.#before[slot]!
    const after = this.#after[slot]!
    if (before === NONE) this.#first = after
    else this.#after[before] = after
    if (after === NONE) this.#last = before
    else this.#before[after] = before
  }

  #grow(): void {
    const [before, after] = [this.#before, this.#after]
    this.#before = new Int32Array(before.length * 2)
    this.#after = new Int32Array(after.length * 2)
    this.#before.set(before)
    this.#after.set(after)
  }
}
