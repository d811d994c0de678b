/** Integers in a block: 256 KB. */
const BLOCK = 65_536

/**
 * Hands out small arrays as views of large blocks: an array of its own costs an allocation outside of the heap and bookkeeping
 * of its own. A block is freed once nobody holds an array of it; arrays made together are best dropped together.
 */
export class Arena {
  #block = new ArrayBuffer(0)
  #end = 0

  /** Zeros, so many. */
  allocate(size: number): Int32Array {
    if (size > BLOCK / 8) return new Int32Array(size)
    if ((this.#end + size) * 4 > this.#block.byteLength) {
      this.#block = new ArrayBuffer(BLOCK * 4)
      this.#end = 0
    }
    const array = new Int32Array(this.#block, this.#end * 4, size)
    this.#end += size
    return array
  }
}
