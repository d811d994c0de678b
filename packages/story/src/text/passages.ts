import { BACKGROUND_OPENINGS } from '../data/passage-cues.ts'
import { foldWord } from './fold.ts'

const LONGEST_OPENING = Math.max(...BACKGROUND_OPENINGS.map((opening) => opening.length))

/**
 * Where an agency's dateline ends: "AUSTIN (KXAN) — ", "МОСКВА, 21 ноября. /ТАСС/. ", "Bakı, 21 noyabr, AZƏRTAC. ".
 * 0 where there is none. A dateline says where a text was filed, and copies differ in it.
 */
export function datelineEnd(text: string): number {
  const head = text.slice(0, 120)
  for (const pattern of DATELINES) {
    const match = pattern.exec(head)
    if (match) return match[0].length
  }
  return 0
}

const DATELINES: readonly RegExp[] = [
  // МОСКВА, 21 ноября. /ТАСС/.   BAKI, 21 noyabr — AZƏRTAC.
  /^\s*\p{Lu}[\p{L}.'’ -]{1,30},\s*\p{L}{0,12}\.?\s*\d{1,2}\.?(?:\s\p{L}{2,12})?\.?,?\s*(?:[/—–-]+\s*)?\/?[\p{Lu}][\p{L}\d .«»"-]{1,30}[/.:—–]+\.?\s*/u,
  // AUSTIN (KXAN) — …   WASHINGTON, June 3 (Reuters) - …
  /^\s*\p{Lu}[\p{L}.'’, \d-]{1,40}\([\p{L}\d .&/-]{2,30}\)\s?[—–-]+\s*/u,
  // /ТАСС/   (AP) —
  /^\s*(?:\/[\p{L} .-]{2,20}\/\.?|\([\p{Lu}\d .]{2,10}\)\s?[—–-])\s*/u,
]

/** Paragraphs as ranges of UTF-16 indexes. */
export function* paragraphs(text: string): Generator<[start: number, end: number]> {
  let start = 0
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const stop = end === -1 ? text.length : end
    if (stop > start) yield [start, stop]
    start = stop + 1
  }
}

/** True where the sentence that starts here recalls an earlier event by one of the usual openings. */
export function opensBackground(text: string, at: number): boolean {
  const opening = foldWord(text.slice(at, at + LONGEST_OPENING + 2))
  return BACKGROUND_OPENINGS.some((cue) => opening.startsWith(cue))
}

/** A sentence as a range: up to a full stop before white space and a capital, or the end of the paragraph. */
export function* sentences(text: string, from = 0, to = text.length): Generator<[start: number, end: number]> {
  let start = from
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const isBreak = code === 0x0a
    if (!isBreak && code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026) continue
    if (!isBreak && !endsSentence(text, at, to)) continue
    if (text.slice(start, at + 1).trim() !== '') yield [start, at + 1]
    start = at + 1
  }
  if (text.slice(start, to).trim() !== '') yield [start, to]
}

/** Initials («М. Евдокимову») and short abbreviations before a full stop do not end a sentence. */
function endsSentence(text: string, at: number, to: number): boolean {
  if (at + 1 >= to) return true
  let next = at + 1
  while (next < to && /["»”’)\s]/.test(text[next]!)) next++
  if (next === at + 1) return false
  if (next < to && /\p{Ll}/u.test(text[next]!)) return false
  let start = at
  while (start > 0 && /\p{L}/u.test(text[start - 1]!)) start--
  const word = text.slice(start, at)
  return text[at] !== '.' || word.length === 0 || word.length > 3 || !/^\p{Lu}/u.test(word)
}

/** The ranges that recall earlier events: each from its opening to the end of its paragraph. */
export function findBackground(text: string): [start: number, end: number][] {
  const found: [number, number][] = []
  for (const [start, end] of paragraphs(text)) {
    for (const [from] of sentences(text, start, end)) {
      let at = from
      while (text[at] === ' ') at++
      if (!opensBackground(text, at)) continue
      // The opening of the whole text is the news itself, whatever it opens with.
      if (at > 0) found.push([at, end])
      break
    }
  }
  return found
}
