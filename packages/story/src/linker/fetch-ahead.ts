import type { Packed } from './packed-article.ts'

/** Integers that memory hands over at once. */
const CACHE_LINE = 16
/** What is worked out for nothing would be left out by the compiler. */
const sink = new Int32Array(1)

/**
 * Touches what comparing is about to read of many articles. None of it is at hand, and here nothing waits for what was read:
 * the processor fetches many lines at a time, where working out scores waits for one after the other.
 */
export function fetchAhead(articles: Iterable<Packed>): void {
  let sum = 0
  for (const packed of articles) for (let i = 0; i < packed.length; i += CACHE_LINE) sum ^= packed[i]!
  sink[0] = sum
}
