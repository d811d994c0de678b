/** Counts things by a 32-bit id, in the order in which they first come. */
export class Tally<T extends { id: number }> {
  readonly #byId = new Map<number, T>()
  readonly #open: (id: number) => T

  constructor(open: (id: number) => T) {
    this.#open = open
  }

  of(id: number): T {
    let item = this.#byId.get(id)
    if (!item) this.#byId.set(id, (item = this.#open(id)))
    return item
  }

  /** By id, ascending. */
  sorted(): T[] {
    return [...this.#byId.values()].sort((a, b) => a.id - b.id)
  }
}
