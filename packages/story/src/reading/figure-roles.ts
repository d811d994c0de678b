import type { Passage } from './visit-news.ts'
import type { Token } from './tokens.ts'

/** Integers of a role: the figure, then the words around it. */
export const ROLE_SIZE = 3
/** Figures looked at most, the first ones. */
const MOST_ROLES = 4
/** Words of the body among which a figure is what the report is about. */
const OPENING = 60
/** Words on either side of a figure that say what it counts. */
const AROUND = 4
/** Of each word this many bits are kept, three words to an integer. */
const BITS = 10
const WORDS_IN_ONE = 3
const MOST_WORDS = 2 * WORDS_IN_ONE

/**
 * What a report counts: figures of its headline and opening, each with the words around it ("claims fell to 473,000 last
 * week"). `ROLE_SIZE` integers each. Days, years and other small numbers count nothing.
 */
export function readRoles(passages: readonly Passage[]): number[] {
  const roles: number[] = []
  const met = new Set<number>()
  let position = 0
  for (const [place, { tokens }] of passages.entries())
    for (const [at, { figures }] of tokens.entries()) {
      if (place > 0 && ++position > OPENING) return roles
      for (const { isCommon, hash } of figures) {
        if (isCommon || met.has(hash) || isDay(tokens, at)) continue
        met.add(hash)
        roles.push(hash, ...wordsAround(tokens, at))
        if (roles.length === MOST_ROLES * ROLE_SIZE) return roles
      }
    }
  return roles
}

const isDay = (tokens: readonly Token[], at: number): boolean => isMonth(tokens[at - 1]) || isMonth(tokens[at + 1])
const isMonth = (token: Token | undefined): boolean => (token?.word?.month ?? 0) > 0

/** Words around a figure, the nearest first. */
function wordsAround(tokens: readonly Token[], at: number): [number, number] {
  const words: [number, number] = [0, 0]
  let count = 0
  for (let far = 1; far <= AROUND; far++)
    for (const token of [tokens[at - far], tokens[at + far]]) {
      const stem = token?.word?.stem ?? 0
      if (stem === 0 || count === MOST_WORDS) continue
      words[Math.floor(count / WORDS_IN_ONE)]! |= shorten(stem) << (BITS * (count % WORDS_IN_ONE))
      count++
    }
  return words
}

/** Never 0, which is no word. */
const shorten = (stem: number): number => stem >>> (32 - BITS) || 1

/** Whether two figures have two words around them in common: they count the same. */
export function countAlike(a: Int32Array, i: number, b: Int32Array, j: number): boolean {
  let shared = 0
  for (let n = 0; n < MOST_WORDS; n++) {
    const word = wordAt(a, i, n)
    if (word === 0) return false
    for (let m = 0; m < MOST_WORDS; m++) {
      const other = wordAt(b, j, m)
      if (other === 0) break
      if (other !== word) continue
      if (++shared === 2) return true
      break
    }
  }
  return false
}

const wordAt = (roles: Int32Array, role: number, n: number): number =>
  (roles[role + 1 + (n < WORDS_IN_ONE ? 0 : 1)]! >>> (BITS * (n % WORDS_IN_ONE))) & ((1 << BITS) - 1)
