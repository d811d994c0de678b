import { BACKGROUND_OPENINGS } from '../data/passage-cues.ts'
import { foldWord } from './fold.ts'

const LONGEST_OPENING = Math.max(...BACKGROUND_OPENINGS.map((opening) => opening.length))

/**
 * Where an agency's dateline ends: "AUSTIN (KXAN) — ", "МОСКВА, 21 ноября. /ТАСС/. ", "Bakı, 21 noyabr, AZƏRTAC. ".
 * 0 where there is none. A dateline says where a text was filed, and copies differ in it.
 */
export function datelineEnd(text: string): number {
  const head = text.slice(0, 120)
  for (const { needs, pattern } of DATELINES) {
    if (!needs.test(head)) continue
    const match = pattern.exec(head)
    if (match) return match[0].length
  }
  return 0
}

/** Every pattern goes with a cheaper one that holds wherever it does: most texts open with no dateline. */
const DATELINES: readonly { needs: RegExp; pattern: RegExp }[] = [
  // МОСКВА, 21 ноября. /ТАСС/.   BAKI, 21 noyabr — AZƏRTAC.
  {
    needs: /^[^,]{2,},\D*\d/,
    pattern:
      /^\s*\p{Lu}[\p{L}.'’ -]{1,30},\s*\p{L}{0,12}\.?\s*\d{1,2}\.?(?:\s\p{L}{2,12})?\.?,?\s*(?:[/—–-]+\s*)?\/?[\p{Lu}][\p{L}\d .«»"-]{1,30}[/.:—–]+\.?\s*/u,
  },
  // AUSTIN (KXAN) — …   WASHINGTON, June 3 (Reuters) - …
  { needs: /^[^(]{2,}\(/, pattern: /^\s*\p{Lu}[\p{L}.'’, \d-]{1,40}\([\p{L}\d .&/-]{2,30}\)\s?[—–-]+\s*/u },
  // /ТАСС/   (AP) —
  { needs: /^\s*[/(]/, pattern: /^\s*(?:\/[\p{L} .-]{2,20}\/\.?|\([\p{Lu}\d .]{2,10}\)\s?[—–-])\s*/u },
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

/** Letters below this are looked up by their code. */
const TABLED = 0x530
const firstLetters = new Set(BACKGROUND_OPENINGS.map((opening) => opening.charAt(0)))
/** 1 for the letters that an opening may begin with, as a text may write them, and for marks that fold away. */
const mayOpen = Uint8Array.from({ length: TABLED }, (_, code) => {
  const folded = foldWord(String.fromCharCode(code))
  return folded === '' || firstLetters.has(folded.charAt(0)) ? 1 : 0
})

/** True where the sentence that starts here recalls an earlier event by one of the usual openings. */
export function opensBackground(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const after = text.charCodeAt(at + 1)
  // A mark that follows a letter may make another one of it.
  if (code < TABLED && mayOpen[code] === 0 && !(after >= 0x300 && after < 0x370)) return false
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
    if (!isBlank(text, start, at + 1)) yield [start, at + 1]
    start = at + 1
  }
  if (!isBlank(text, start, to)) yield [start, to]
}

/** Whether there is nothing but white space in a range. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const isPlain = code > 0x20 && code < 0x1680 && code !== 0xa0
    if (isPlain || text.charAt(at).trim() !== '') return false
  }
  return true
}

const CLOSING = 1
const LOWER = 2
const UPPER = 4
const LETTER = 8
const kindOf = (char: string): number =>
  (/["»”’)\s]/.test(char) ? CLOSING : 0) |
  (/\p{Ll}/u.test(char) ? LOWER : 0) |
  (/\p{Lu}/u.test(char) ? UPPER : 0) |
  (/\p{L}/u.test(char) ? LETTER : 0)
const kinds = Uint8Array.from({ length: TABLED }, (_, code) => kindOf(String.fromCharCode(code)))
const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < TABLED ? kinds[code]! : kindOf(text.charAt(at))
}

/** Initials («М. Евдокимову») and short abbreviations before a full stop do not end a sentence. */
function endsSentence(text: string, at: number, to: number): boolean {
  if (at + 1 >= to) return true
  let next = at + 1
  while (next < to && (kindAt(text, next) & CLOSING) !== 0) next++
  if (next === at + 1) return false
  if (next < to && (kindAt(text, next) & LOWER) !== 0) return false
  if (text.charCodeAt(at) !== 0x2e) return true
  let start = at
  while (start > 0 && at - start <= 3 && (kindAt(text, start - 1) & LETTER) !== 0) start--
  return start === at || at - start > 3 || (kindAt(text, start) & UPPER) === 0
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
