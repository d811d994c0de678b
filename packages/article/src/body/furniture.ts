import { FURNITURE, FURNITURE_KINDS } from '../data/furniture.data.ts'

/** A block longer than this is text that happens to begin like furniture. */
const MAX_LENGTH = 400

const escape = (phrase: string) => phrase.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
// A phrase that ends in a letter ends at a word's end, unless it is long enough to be a stem.
const bounded = (phrase: string) =>
  `${escape(phrase)}${/\p{L}$/u.test(phrase) && phrase.length < 7 ? '(?![\\p{L}\\p{N}])' : ''}`

const STARTS = FURNITURE_KINDS.map((kind) => new RegExp(`^(?:${FURNITURE[kind].starts.map(bounded).join('|')})`, 'u'))
const HOLDS = FURNITURE_KINDS.map((kind) => {
  const { holds } = FURNITURE[kind]
  return holds.length === 0 ? null : new RegExp(holds.map(escape).join('|'), 'u')
})
const OPENING = /^[\s"'“”„«»‹›‘’([{>→►▶•·*–—|:.\-\u25a0-\u25ff\u2b00-\u2bff\u2190-\u21ff]+/u

/** The kinds of furniture that a block of text begins like or holds the words of, as a bit mask. */
export function furnitureOf(text: string): number {
  if (text.length > MAX_LENGTH) return 0
  const lower = text.toLowerCase().replace(OPENING, '')
  let mask = 0
  for (let bit = 0; bit < STARTS.length; bit++) {
    if (STARTS[bit]!.test(lower) || HOLDS[bit]?.test(lower) === true) mask |= 1 << bit
  }
  return mask
}
