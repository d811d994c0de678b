/**
 * Counts things by a 32-bit id. What is counted of each is a number of bit fields, a `CountedField` each. `open` begins anew
 * and keeps the arrays, so that one of it serves many articles, one after the other.
 */
export class Counts {
  /** Index of an id, from 1 on; 0 where free. */
  #places = new Int32Array(2048)
  #ids = new Int32Array(1024)
  #metas = new Int32Array(1024)
  #size = 0

  open(): this {
    this.#places.fill(0)
    this.#size = 0
    return this
  }

  /** Index of an id, new or met before. */
  of(id: number): number {
    const mask = this.#places.length - 1
    let place = (Math.imul(id, 0x9e3779b1) >>> 7) & mask
    for (let found = this.#places[place]!; found !== 0; found = this.#places[place]!) {
      if (this.#ids[found - 1] === id) return found - 1
      place = (place + 1) & mask
    }
    if (this.#size === this.#ids.length) {
      this.#grow()
      return this.of(id)
    }
    this.#ids[this.#size] = id
    this.#metas[this.#size] = 0
    this.#places[place] = ++this.#size
    return this.#size - 1
  }

  /** One more, up to the most that the field holds. */
  add(index: number, { shift, most }: CountedField): void {
    if (((this.#metas[index]! >> shift) & most) < most) this.#metas[index]! += 1 << shift
  }

  /** Sets a field to a value. */
  set(index: number, { shift, most }: CountedField, value: number): void {
    this.#metas[index] = (this.#metas[index]! & ~(most << shift)) | (value << shift)
  }

  /** All of them by id, ascending. */
  sorted(): Counted {
    const ids = this.#ids.slice(0, this.#size).sort()
    const metas = new Int32Array(this.#size)
    for (let i = 0; i < metas.length; i++) metas[i] = this.#metas[this.of(ids[i]!)]!
    return { ids, metas }
  }

  #grow(): void {
    const [ids, metas] = [new Int32Array(this.#size * 2), new Int32Array(this.#size * 2)]
    ids.set(this.#ids)
    metas.set(this.#metas)
    this.#ids = ids
    this.#metas = metas
    this.#places = new Int32Array(this.#size * 4)
    const mask = this.#places.length - 1
    for (let index = 0; index < this.#size; index++) {
      let place = (Math.imul(ids[index]!, 0x9e3779b1) >>> 7) & mask
      while (this.#places[place] !== 0) place = (place + 1) & mask
      this.#places[place] = index + 1
    }
  }
}

export interface CountedField {
  shift: number
  /** The field full of ones. */
  most: number
}

/** Ids, ascending, with what was counted of each. */
export interface Counted {
  ids: Int32Array
  metas: Int32Array
}
