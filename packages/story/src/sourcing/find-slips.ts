import { stem } from '@crosswire/text'
import { foldWord } from '../text/fold.ts'
import { scanWords } from '../text/scan-words.ts'

const LEAST_LETTERS = 7
const LEAST_STEM = 5
const MOST = 5

/**
 * Slips of the pen that a text shows by itself: a long word that stands beside its twin with one letter more, one less, or
 * two letters swapped, and not in its ending. Who has the same slip has copied it.
 */
export function findSlips(text: string, language: string): string[] {
  const counts = new Map<string, number>()
  scanWords(
    text,
    (start, end) => {
      if (end - start < LEAST_LETTERS) return
      const word = foldWord(text.slice(start, end))
      counts.set(word, (counts.get(word) ?? 0) + 1)
    },
    () => undefined,
  )
  const stems = new Map<string, Set<string>>()
  for (const word of counts.keys()) {
    const base = stem(word, language)
    if (base.length >= LEAST_STEM) stems.set(base, (stems.get(base) ?? new Set()).add(word))
  }
  const slips = new Set<string>()
  for (const [base, words] of stems)
    for (const twin of twinsOf(base)) {
      const others = stems.get(twin)
      if (others) for (const word of rarer(words, others, counts)) slips.add(word)
    }
  return [...slips].sort().slice(0, MOST)
}

/** The stem with one inner letter left out, or with two inner neighbours swapped. The first letter is never touched. */
function* twinsOf(base: string): Generator<string> {
  for (let at = 1; at + 1 < base.length; at++) {
    yield base.slice(0, at) + base.slice(at + 1)
    if (base[at] !== base[at + 1]) yield base.slice(0, at) + base[at + 1]! + base[at]! + base.slice(at + 2)
  }
}

/** Of two stems that are one letter apart the one that stands there less often is the slip; of equals the shorter. */
function rarer(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const total = (words: ReadonlySet<string>): number => [...words].reduce((sum, word) => sum + counts.get(word)!, 0)
  const [x, y] = [total(a), total(b)]
  if (x !== y) return x < y ? a : b
  const [first, second] = [[...a][0]!, [...b][0]!]
  return first.length < second.length || (first.length === second.length && first < second) ? a : b
}
