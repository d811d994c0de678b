import { ownCopy } from './forms.ts'

/** Words kept by each reading before it starts anew. */
const LIMIT = 20_000

/** A reading of a word that depends on nothing else, made once for each word: news repeats its words. Bounded. */
export function remembered<T>(read: (word: string) => T): (word: string) => T {
  const memory = new Map<string, T>()
  return (word) => {
    let known = memory.get(word)
    if (known === undefined) {
      if (memory.size >= LIMIT) memory.clear()
      const own = ownCopy(word)
      memory.set(own, (known = read(own)))
    }
    return known
  }
}
