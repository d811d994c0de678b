import { FeedError } from './errors.ts'

const ENTRY_STARTS = ['<item>', '<item ', '<entry>', '<entry ', '<url>']

/**
 * Counts the starts of entries before anything is built for them.
 * @throws {FeedError} where there are more than any feed has
 */
export function refuseFloods(text: string, maxEntries: number): void {
  for (const start of ENTRY_STARTS) {
    let count = 0
    for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + start.length)) {
      if (++count > maxEntries) throw new FeedError('too-many-entries', `more than ${maxEntries} entries`)
    }
  }
}

/** How deep arrays and objects of JSON stand in one another; reading it would take memory for every level. */
export function jsonDepth(text: string): number {
  let depth = 0
  let deepest = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x22) {
      // To the closing quote, over those that are escaped.
      for (i++; i < text.length && text.charCodeAt(i) !== 0x22; i++) if (text.charCodeAt(i) === 0x5c) i++
    } else if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++depth)
    else if (code === 0x5d || code === 0x7d) depth--
  }
  return deepest
}
