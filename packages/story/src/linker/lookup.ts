/** Bits by which a value is told to be missing without looking for it: so few that they stay at hand. */
const BITS = 8192

/**
 * Where the distinct values of one article stand among its own, for comparing many others with it: probing a small table
 * is several times faster than walking two sorted runs side by side. Values are hashes: their lowest bits say enough.
 */
export class Lookup {
  readonly #bits = new Uint32Array(BITS / 32)
  readonly #places: Int16Array
  #values: Int32Array = new Int32Array(0)
  #from = 0

  /** `most`: values at most; more are a mistake of the caller. */
  constructor(most: number) {
    let size = 16
    while (size < most * 4) size *= 2
    this.#places = new Int16Array(size)
  }

  /** Takes the place of what was loaded before. */
  load(values: Int32Array, from: number, count: number): void {
    const places = this.#places
    const mask = places.length - 1
    places.fill(0)
    this.#bits.fill(0)
    this.#values = values
    this.#from = from
    for (let i = 0; i < count; i++) {
      const value = values[from + i]!
      this.#bits[(value & (BITS - 1)) >> 5]! |= 1 << (value & 31)
      let place = (Math.imul(value, 0x9e3779b1) >>> 16) & mask
      while (places[place] !== 0) place = (place + 1) & mask
      places[place] = i + 1
    }
  }

  /** The index of a value, -1 where it is missing. */
  find(value: number): number {
    if (((this.#bits[(value & (BITS - 1)) >> 5]! >>> (value & 31)) & 1) === 0) return -1
    return this.#search(value)
  }

  #search(value: number): number {
    const places = this.#places
    const mask = places.length - 1
    let place = (Math.imul(value, 0x9e3779b1) >>> 16) & mask
    for (let found = places[place]!; found !== 0; found = places[place]!) {
      if (this.#values[this.#from + found - 1] === value) return found - 1
      place = (place + 1) & mask
    }
    return -1
  }
}
