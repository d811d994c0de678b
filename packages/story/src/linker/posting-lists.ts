const WIDTH = 3
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
  /**
   * By place the term, how long its list is (0 where the place is free), and the one article of it or its newest block: side
   * by side, since nearly every look goes to a place that is not at hand.
   */
  #table = new Int32Array(1024 * WIDTH)
  #terms = 0
  /** Blocks: where the block before begins, then articles, the oldest first. */
  #blocks = new Int32Array(1024)
  #end = 0

  add(term: number, slot: number): void {
    const table = this.#table
    const place = this.#place(term)
    const count = table[place + 1]!
    table[place + 1] = count + 1
    if (count === 0) {
      table[place] = term
      table[place + 2] = slot
      if (++this.#terms > (table.length / WIDTH) * 0.6) this.#rehash()
    } else if (count === 1) {
      const only = table[place + 2]!
      const block = this.#open(SIZES[0]!, 0)
      this.#blocks[block + 1] = only
      this.#blocks[block + 2] = slot
      table[place + 2] = block
    } else {
      const [filled, size] = lastBlock(count)
      if (filled < size) this.#blocks[table[place + 2]! + 1 + filled] = slot
      else {
        const block = this.#open(lastBlock(count + 1)[1], table[place + 2]!)
        this.#blocks[block + 1] = slot
        table[place + 2] = block
      }
    }
  }

  /** Writes the newest articles of a term, the newest first, at most so many; gives how many. */
  newest(term: number, most: number, out: Int32Array): number {
    const place = this.#place(term)
    const count = this.#table[place + 1]!
    const wanted = Math.min(most, count)
    if (count === 1 && wanted === 1) out[0] = this.#table[place + 2]!
    if (count < 2) return wanted
    let block = this.#table[place + 2]!
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

  /** Where the term stands in the table, or would stand. */
  #place(term: number): number {
    const table = this.#table
    const mask = table.length / WIDTH - 1
    let place = (Math.imul(term, 0x9e3779b1) >>> 7) & mask
    while (table[place * WIDTH + 1] !== 0 && table[place * WIDTH] !== term) place = (place + 1) & mask
    return place * WIDTH
  }

  #rehash(): void {
    const before = this.#table
    this.#table = new Int32Array(before.length * 2)
    for (let i = 0; i < before.length; i += WIDTH) {
      if (before[i + 1] === 0) continue
      const place = this.#place(before[i]!)
      for (let n = 0; n < WIDTH; n++) this.#table[place + n] = before[i + n]!
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
