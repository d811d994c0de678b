import { fact, type Shape, type WordInfo } from '../word-info.ts'
import { keyNumber, keyNumbersOf, placesWithKeys } from './key-numbers.ts'

/** What an index asks of a word. */
interface IndexedWord {
  info: WordInfo
  kind: string
  shape: Shape
  sentence: number
}

/** A name found at words `[first, last]`. */
export interface PhraseHit<T> {
  first: number
  last: number
  value: T
}

/** How a word of a name must be written: in any way, with a capital, in capitals. */
export type WrittenCase = 'any' | 'capital' | 'upper'

interface Phrase<T> {
  /** Numbers of the keys of its words after the first. */
  rest: readonly number[]
  /** Words that must be written with a capital, and those that must be all capitals, as bits from the first. */
  capitals: number
  uppers: number
  value: T
}

/**
 * Names of one or more words, found in one pass over a document. A word is known by its keys (see WordInfo), a name by
 * one key for each of its words.
 */
export class PhraseIndex<T> {
  /** By the number of the first word's key. */
  readonly #phrases = new Map<number, Phrase<T>[]>()
  /** Names that a spelling may begin, longest first; kept with the spelling. */
  readonly #candidates = fact((info) => this.#readCandidates(info))
  #last: { words: readonly IndexedWord[]; found: readonly (readonly PhraseHit<T>[])[] } = { words: [], found: [] }

  /** Adds a name by the keys of its words; `cases[i]` says how its word i must be written. */
  add(keys: readonly string[], cases: readonly WrittenCase[], value: T): void {
    const [first, ...rest] = keys.map(keyNumber)
    if (first === undefined) return
    const bits = (wanted: WrittenCase): number =>
      cases.reduce((sum, one, at) => sum | (one === wanted ? 1 << at : 0), 0)
    const list = this.#phrases.get(first)
    const uppers = bits('upper')
    const phrase = { rest, capitals: bits('capital') | uppers, uppers, value }
    if (list) list.push(phrase)
    else this.#phrases.set(first, [phrase])
  }

  /** Puts longer names before shorter ones; call once after the last `add`. */
  sort(): this {
    for (const list of this.#phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length)
    return this
  }

  /**
   * The longest names that begin at each word, without those inside another; all owners of the longest. Those of the last
   * words asked about are kept: several readers of a text ask.
   */
  find(words: readonly IndexedWord[]): readonly (readonly PhraseHit<T>[])[] {
    if (this.#last.words !== words) this.#last = { words, found: this.#findAll(words) }
    return this.#last.found
  }

  #findAll(words: readonly IndexedWord[]): (readonly PhraseHit<T>[])[] {
    const found: (readonly PhraseHit<T>[])[] = []
    let next = 0
    for (const at of placesWithKeys(words)) {
      const hits = at < next ? NONE : this.at(words, at)
      if (hits.length === 0) continue
      found.push(hits)
      next = hits[0]!.last + 1
    }
    return found
  }

  /** The longest names that begin at a word. */
  at(words: readonly IndexedWord[], at: number): readonly PhraseHit<T>[] {
    const word = words[at]
    if (!word || word.kind === 'mark' || keyNumbersOf(word.info).length === 0) return NONE
    const candidates = this.#candidates(word.info)
    if (candidates === null) return NONE
    const hits: PhraseHit<T>[] = []
    for (const phrase of candidates) {
      const last = at + phrase.rest.length
      if (hits.length > 0 && last < hits[0]!.last) break
      if (matches(phrase, words, at)) hits.push({ first: at, last, value: phrase.value })
    }
    return hits.length === 0 ? NONE : hits
  }

  /** True for a spelling that is a whole name of one word. */
  knows(info: WordInfo): boolean {
    return this.#candidates(info)?.some(({ rest }) => rest.length === 0) ?? false
  }

  #readCandidates(info: WordInfo): readonly Phrase<T>[] | null {
    let found: Phrase<T>[] | null = null
    for (const number of keyNumbersOf(info)) {
      const list = this.#phrases.get(number)
      if (list) found = found ? [...found, ...list].sort((a, b) => b.rest.length - a.rest.length) : list
    }
    return found
  }
}

const NONE: readonly never[] = []

function matches<T>(phrase: Phrase<T>, words: readonly IndexedWord[], at: number): boolean {
  const first = words[at]!
  if (!isWritten(phrase, 0, first)) return false
  if (at + phrase.rest.length >= words.length) return false
  for (let index = 1; index <= phrase.rest.length; index++) {
    const word = words[at + index]!
    if (!keyNumbersOf(word.info).includes(phrase.rest[index - 1]!)) return false
    if (!isWritten(phrase, index, word)) return false
    if (word.sentence !== first.sentence) return false
  }
  return true
}

function isWritten<T>({ capitals, uppers }: Phrase<T>, index: number, { shape }: IndexedWord): boolean {
  if (uppers & (1 << index)) return shape === 'UPPER' || shape === 'Mixed' || shape === 'number'
  return !(capitals & (1 << index)) || shape !== 'lower'
}
