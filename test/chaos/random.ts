/** Chance from a seed (mulberry32): the same seed gives the same numbers everywhere. */
export interface Chance {
  /** From 0 up to 1. */
  next: () => number
  /** A whole number from 0 up to `below`. */
  below: (below: number) => number
  pick: <Value>(values: readonly Value[]) => Value
  /** Another chance that does not depend on how often this one was asked. */
  fork: (name: string) => Chance
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    below: (below) => Math.floor(next() * below),
    pick: (values) => values[Math.floor(next() * values.length)]!,
    fork(name) {
      let hash = seed >>> 0
      for (const letter of name) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0
      return createChance(hash)
    },
  }
}
