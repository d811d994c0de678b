import { decideDerivation, type Derivation, type Derive } from './decide-derivation.ts'
import type { Telling } from './telling.ts'

/** Pairs kept in mind: those of a story of 300 articles are 45,000. */
const MOST = 200_000
/** Tellings are numbered below this, so that two numbers make one. */
const NUMBERS = 2 ** 26

/**
 * Decides derivations once for each pair of tellings. A telling is of one version and never changes, and a story is traced
 * anew with every article that it gets: without this a large one would cost its square each time.
 */
export function rememberDerivations(derive: Derive = decideDerivation, most = MOST): Derive {
  let known = new Map<number, Derivation | null>()
  let numbers = new WeakMap<Telling, number>()
  let next = 0
  const numberOf = (telling: Telling): number => {
    const number = numbers.get(telling) ?? next++
    numbers.set(telling, number)
    return number
  }
  return (x, y) => {
    if (known.size >= most || next >= NUMBERS - 2) {
      known = new Map()
      numbers = new WeakMap()
      next = 0
    }
    const pair = numberOf(x) * NUMBERS + numberOf(y)
    const before = known.get(pair)
    if (before !== undefined) return before
    const decided = derive(x, y)
    known.set(pair, decided)
    return decided
  }
}
