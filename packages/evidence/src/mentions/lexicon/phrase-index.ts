import type { Word } from '../document.ts'
import type { WordInfo } from '../word-info.ts'

/** A name found at words `[first, last]`. */
export interface PhraseHit<T> {
  first: number
  last: number
  value: T
}

interface Phrase<T> {
  /** Keys of its words after the first. */
  rest: readonly string[]
  /** Words that must be written with a capital, as bits from the first. */
  capitals: number
  value: T
}

let serial = 0

/**
 * Names of one or more words, found in one pass over a document. A word is known by its keys (see WordInfo), a name by
 * one key for each of its words.
 */
export class PhraseIndex<T> {
  readonly #phrases = new Map<string, Phrase<T>[]>()
  readonly #fact = `phrases ${serial++}`

  /** Adds a name by the keys of its words; `capitals[i]` says that its word i is written with a capital. */
  add(keys: readonly string[], capitals: readonly boolean[], value: T): void {
    const [first, ...rest] = keys
    if (first === undefined) return
    const bits = capitals.reduce((sum, capital, index) => sum | (capital ? 1 << index : 0), 0)
    const list = this.#phrases.get(first)
    const phrase = { rest, capitals: bits, value }
    if (list) list.push(phrase)
    else this.#phrases.set(first, [phrase])
  }

  /** Puts longer names before shorter ones; call once after the last `add`. */
  sort(): this {
    for (const list of this.#phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length)
    return this
  }

  /** The longest names that begin at each word, without those inside another; all owners of the longest. */
  *find(words: readonly Word[]): Generator<readonly PhraseHit<T>[]> {
    for (let at = 0; at < words.length; at++) {
      const hits = this.at(words, at)
      if (hits.length === 0) continue
      yield hits
      at = hits[0]!.last
    }
  }

  /** The longest names that begin at a word. */
  at(words: readonly Word[], at: number): readonly PhraseHit<T>[] {
    const word = words[at]
    if (!word || word.kind === 'mark') return NONE
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

  /** Names that a spelling may begin, longest first; kept with the spelling. */
  #candidates(info: WordInfo): readonly Phrase<T>[] | null {
    const known = info.facts.get(this.#fact)
    if (known !== undefined) return known as readonly Phrase<T>[] | null
    let found: Phrase<T>[] | null = null
    for (const key of info.keys) {
      const list = this.#phrases.get(key)
      if (list) found = found ? [...found, ...list].sort((a, b) => b.rest.length - a.rest.length) : list
    }
    info.facts.set(this.#fact, found)
    return found
  }
}

const NONE: readonly never[] = []

function matches<T>(phrase: Phrase<T>, words: readonly Word[], at: number): boolean {
  const first = words[at]!
  if (phrase.capitals & 1 && first.shape === 'lower') return false
  if (at + phrase.rest.length >= words.length) return false
  for (let index = 1; index <= phrase.rest.length; index++) {
    const word = words[at + index]!
    if (!word.info.keys.includes(phrase.rest[index - 1]!)) return false
    if (phrase.capitals & (1 << index) && word.shape === 'lower') return false
    if (word.sentence !== first.sentence) return false
  }
  return true
}
