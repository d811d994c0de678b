/** Counts things by a 32-bit id. What is counted of each is a number of bit fields, a `CountedField` each. */
export class Counts {
  /** Index of an id, from 1 on; 0 where free. */
  #places = new Int32Array(1024)
  readonly #ids: number[] = []
  readonly #metas: number[] = []

  /** Index of an id, new or met before. */
  of(id: number): number {
    const mask = this.#places.length - 1
    let place = (Math.imul(id, 0x9e3779b1) >>> 7) & mask
    for (let found = this.#places[place]!; found !== 0; found = this.#places[place]!) {
      if (this.#ids[found - 1] === id) return found - 1
      place = (place + 1) & mask
    }
    this.#ids.push(id)
    this.#metas.push(0)
    this.#places[place] = this.#ids.length
    if (this.#ids.length * 2 > this.#places.length) this.#grow()
    return this.#ids.length - 1
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
    const size = this.#ids.length
    // Id and index in one number, so that a plain sort of numbers orders both.
    const marks = new Float64Array(size)
    for (let i = 0; i < size; i++) marks[i] = this.#ids[i]! * INDEXES + i
    marks.sort()
    const ids = new Int32Array(size)
    const metas = new Int32Array(size)
    for (let i = 0; i < size; i++) {
      const id = Math.floor(marks[i]! / INDEXES)
      ids[i] = id
      metas[i] = this.#metas[marks[i]! - id * INDEXES]!
    }
    return { ids, metas }
  }

  #grow(): void {
    this.#places = new Int32Array(this.#places.length * 2)
    const mask = this.#places.length - 1
    for (const [index, id] of this.#ids.entries()) {
      let place = (Math.imul(id, 0x9e3779b1) >>> 7) & mask
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

const INDEXES = 2 ** 21
