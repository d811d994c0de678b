/**
 * A map from 32-bit integers other than 0 to numbers by open addressing: a tenth of the memory of a Map of the same size
 * and no allocation per entry. Grows at 60 % full; removal happens by rebuilding (`filter`).
 */
export class IntMap {
  /** 0 where a place is free. */
  #keys: Int32Array
  #values: Float32Array
  #size = 0

  constructor(capacity = 1024) {
    let slots = 16
    while (slots * 0.6 < capacity) slots *= 2
    this.#keys = new Int32Array(slots)
    this.#values = new Float32Array(slots)
  }

  get size(): number {
    return this.#size
  }

  get(key: number): number {
    return this.#values[this.#find(key)]!
  }

  add(key: number, amount: number): void {
    const slot = this.#find(key)
    this.#values[slot]! += amount
    if (this.#keys[slot] !== 0) return
    this.#keys[slot] = key
    if (++this.#size > this.#keys.length * 0.6) this.#rebuild(this.#keys.length * 2, () => true)
  }

  /** Keeps the entries that pass. */
  filter(keep: (value: number) => boolean): void {
    this.#rebuild(this.#keys.length, keep)
  }

  scale(factor: number): void {
    for (let i = 0; i < this.#values.length; i++) this.#values[i]! *= factor
  }

  #find(key: number): number {
    const keys = this.#keys
    const mask = keys.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #rebuild(slots: number, keep: (value: number) => boolean): void {
    const keys = this.#keys
    const values = this.#values
    this.#keys = new Int32Array(slots)
    this.#values = new Float32Array(slots)
    this.#size = 0
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0 || !keep(values[i]!)) continue
      const slot = this.#find(keys[i]!)
      this.#keys[slot] = keys[i]!
      this.#values[slot] = values[i]!
      this.#size++
    }
  }
}
