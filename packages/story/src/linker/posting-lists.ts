/** Places in the blocks of a list, the oldest block first; the last size is that of all further ones. */
const SIZES = [3, 6, 12, 24, 48]
const LAST = SIZES.at(-1)!
/** Postings in the blocks before the last size, and how many blocks they are. */
const BEFORE_LAST = SIZES.slice(0, -1).reduce((sum, size) => sum + size, 0)

/**
 * Lists of articles by term. A term that stands in one article, as most do, has no list: the article stands in its place of
 * the hash table. Longer lists are chains of blocks that grow, so that the newest of a list lie side by side.
 */
export class PostingLists {
  #keys = new Int32Array(1024)
  /** How long each list is; 0 where the place is free. */
  #counts = new Int32Array(1024)
  /** The one article of a list, or its newest block. */
  #heads = new Int32Array(1024)
  #terms = 0
  /** Blocks: where the block before begins, then articles, the oldest first. */
  #blocks = new Int32Array(1024)
  #end = 0

  add(term: number, slot: number): void {
    const place = this.#place(term)
    const count = this.#counts[place]!
    this.#counts[place] = count + 1
    if (count === 0) {
      this.#keys[place] = term
      this.#heads[place] = slot
      if (++this.#terms > this.#keys.length * 0.6) this.#rehash()
    } else if (count === 1) {
      const only = this.#heads[place]!
      const block = this.#open(SIZES[0]!, 0)
      this.#blocks[block + 1] = only
      this.#blocks[block + 2] = slot
      this.#heads[place] = block
    } else {
      const [filled, size] = lastBlock(count)
      if (filled < size) this.#blocks[this.#heads[place]! + 1 + filled] = slot
      else {
        const block = this.#open(lastBlock(count + 1)[1], this.#heads[place]!)
        this.#blocks[block + 1] = slot
        this.#heads[place] = block
      }
    }
  }

  /** Writes the newest articles of a term, the newest first, at most so many; gives how many. */
  newest(term: number, most: number, out: Int32Array): number {
    const place = this.#place(term)
    const count = this.#counts[place]!
    const wanted = Math.min(most, count)
    if (count === 1 && wanted === 1) out[0] = this.#heads[place]!
    if (count < 2) return wanted
    let block = this.#heads[place]!
    let [filled] = lastBlock(count)
    let left = count
    for (let n = 0; n < wanted;) {
      for (let i = filled; i > 0 && n < wanted; i--) out[n++] = this.#blocks[block + i]!
      block = this.#blocks[block]!
      left -= filled
      if (n < wanted) filled = lastBlock(left)[0]
    }
    return wanted
  }

  #open(size: number, previous: number): number {
    const block = this.#end
    this.#end += size + 1
    if (this.#end > this.#blocks.length) {
      const grown = new Int32Array(Math.ceil(this.#end * 1.5))
      grown.set(this.#blocks)
      this.#blocks = grown
    }
    this.#blocks[block] = previous
    return block
  }

  #place(term: number): number {
    const mask = this.#keys.length - 1
    let place = (Math.imul(term, 0x9e3779b1) >>> 7) & mask
    while (this.#counts[place] !== 0 && this.#keys[place] !== term) place = (place + 1) & mask
    return place
  }

  #rehash(): void {
    const [keys, counts, heads] = [this.#keys, this.#counts, this.#heads]
    this.#keys = new Int32Array(keys.length * 2)
    this.#counts = new Int32Array(keys.length * 2)
    this.#heads = new Int32Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      if (counts[i] === 0) continue
      const place = this.#place(keys[i]!)
      this.#keys[place] = keys[i]!
      this.#counts[place] = counts[i]!
      this.#heads[place] = heads[i]!
    }
  }
}

/** Of a list of at least one: how many stand in its newest block, and how many could. */
function lastBlock(count: number): [filled: number, size: number] {
  let before = 0
  if (count > BEFORE_LAST) return [((count - BEFORE_LAST - 1) % LAST) + 1, LAST]
  for (const size of SIZES) {
    if (count <= before + size) return [count - before, size]
    before += size
  }
  return [LAST, LAST]
}
