import { readWord, type Word } from './read-word.ts'

/** Words already met, per language: a cache only, so that forgetting them changes nothing but time. */
const books = new Map<string, WordBook>()

export function wordBook(language: string): WordBook {
  let book = books.get(language)
  if (!book) books.set(language, (book = new WordBook(language)))
  return book
}

/** Words on one shelf. There are two: the words of the day, and those before them that were not met since. */
const SHELF_SIZE = 32_768
/** Longer ones are no words, and not kept. */
const LONGEST = 80

/** Looks words up where they stand in a text, by the hash of their letters, and reads each once. */
export class WordBook {
  readonly #language: string
  #shelf = new Shelf()
  #older = new Shelf()

  constructor(language: string) {
    this.#language = language
  }

  /** The word at a place of a text, given in letters; `hash` is that of `scanLetters`. */
  at(letters: Uint16Array, start: number, end: number, hash: number): Word {
    const known = this.#shelf.find(letters, start, end, hash)
    if (known) return known
    const word = this.#older.find(letters, start, end, hash) ?? readWord(cut(letters, start, end), this.#language)
    if (end - start > LONGEST) return word
    if (this.#shelf.size === SHELF_SIZE) {
      this.#older = this.#shelf
      this.#shelf = new Shelf()
    }
    this.#shelf.add(word, letters, start, end, hash)
    return word
  }
}

/** A copy of the letters: a slice would keep the whole article alive. */
const cut = (letters: Uint16Array, start: number, end: number): string =>
  end - start > LONGEST
    ? new TextDecoder('utf-16le').decode(letters.subarray(start, end))
    : spell(letters.subarray(start, end))

/** Whatever is like an array can be the arguments of a call; to spread it would walk it by an iterator. */
const spell = (letters: Uint16Array): string => String.fromCharCode.apply(null, letters as unknown as number[])

/** A hash table of words. Their letters stand one after the other in one array: strings are compared far slower. */
class Shelf {
  /** By place the hash of a word, then its index, from 1 on; 0 where free. They lie side by side: most looks find nothing. */
  #places = new Int32Array(2 * 1024)
  #hashes = new Int32Array(512)
  /** Where the letters of a word begin; those of the next one end them. */
  #starts = new Int32Array(513)
  #letters = new Uint16Array(4096)
  readonly #words: Word[] = []

  get size(): number {
    return this.#words.length
  }

  find(letters: Uint16Array, start: number, end: number, hash: number): Word | undefined {
    const places = this.#places
    const mask = places.length - 1
    for (let place = (2 * hash) & mask; ; place = (place + 2) & mask) {
      const index = places[place + 1]! - 1
      if (index === -1) return undefined
      if (places[place] === hash && this.#isSpelt(index, letters, start, end)) return this.#words[index]
    }
  }

  add(word: Word, letters: Uint16Array, start: number, end: number, hash: number): void {
    const index = this.#words.length
    if (index === this.#hashes.length) this.#grow()
    const from = this.#starts[index]!
    if (from + end - start > this.#letters.length) {
      const grown = new Uint16Array(2 * this.#letters.length + end - start)
      grown.set(this.#letters)
      this.#letters = grown
    }
    this.#letters.set(letters.subarray(start, end), from)
    this.#starts[index + 1] = from + end - start
    this.#hashes[index] = hash
    this.#words.push(word)
    this.#put(index)
  }

  #isSpelt(index: number, letters: Uint16Array, start: number, end: number): boolean {
    const from = this.#starts[index]!
    if (this.#starts[index + 1]! - from !== end - start) return false
    for (let i = start, j = from; i < end; i++, j++) if (this.#letters[j] !== letters[i]) return false
    return true
  }

  #put(index: number): void {
    const places = this.#places
    const mask = places.length - 1
    const hash = this.#hashes[index]!
    let place = (2 * hash) & mask
    while (places[place + 1] !== 0) place = (place + 2) & mask
    places[place] = hash
    places[place + 1] = index + 1
  }

  #grow(): void {
    const size = 2 * this.#hashes.length
    const [hashes, starts] = [new Int32Array(size), new Int32Array(size + 1)]
    hashes.set(this.#hashes)
    starts.set(this.#starts)
    this.#hashes = hashes
    this.#starts = starts
    this.#places = new Int32Array(4 * size)
    for (let index = 0; index < this.#words.length; index++) this.#put(index)
  }
}
