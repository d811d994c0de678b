/** What the characters of a block say, counted in one pass. */
export interface TextStats {
  letters: number
  digits: number
  upper: number
  words: number
  /** Words of up to three letters: articles, prepositions and pronouns, in every alphabetic language. */
  shortWords: number
  /** Words that begin with a capital. */
  capitalWords: number
  /** Full stops, question and exclamation marks and ellipses that close a sentence. */
  sentenceEnds: number
  commas: number
  /** Bars, bullets, guillemets used as arrows, slashes between words: the marks of menus. */
  bars: number
  quotes: number
}

const COMMAS = new Set([...',،、，;'].map((c) => c.charCodeAt(0)))
const ENDS = new Set([...'.!?…。！？।'].map((c) => c.charCodeAt(0)))
const BARS = new Set([...'|•·›»→/▶►'].map((c) => c.charCodeAt(0)))
const QUOTES = new Set([...'"“”„«»'].map((c) => c.charCodeAt(0)))

export function countText(text: string): TextStats {
  const stats: TextStats = {
    letters: 0,
    digits: 0,
    upper: 0,
    words: 0,
    shortWords: 0,
    capitalWords: 0,
    sentenceEnds: 0,
    commas: 0,
    bars: 0,
    quotes: 0,
  }
  let length = 0
  let capital = false
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    const kind = kindOf(code)
    if (kind === WIDE) {
      // A sign of a script without spaces weighs about half a word.
      stats.letters++
      stats.words += 0.5
      continue
    }
    if (kind === LOWER || kind === UPPER || kind === DIGIT) {
      if (length === 0) capital = kind === UPPER
      length++
      if (kind === DIGIT) stats.digits++
      else stats.letters++
      if (kind === UPPER) stats.upper++
      continue
    }
    if (length > 0) {
      stats.words++
      if (length <= 3) stats.shortWords++
      if (capital) stats.capitalWords++
      length = 0
    }
    if (code === 32 || code === 10) continue
    if (COMMAS.has(code)) stats.commas++
    else if (ENDS.has(code)) {
      const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 32
      if (next === 32 || next === 10 || QUOTES.has(next) || next === 41 || next > 0x2e7f) stats.sentenceEnds++
    } else if (BARS.has(code)) stats.bars++
    if (QUOTES.has(code)) stats.quotes++
  }
  return stats
}

const OTHER = 0
const LOWER = 1
const UPPER = 2
const DIGIT = 3
const WIDE = 4

/** The class of a UTF-16 unit, read from a table that is filled once. */
const table = new Uint8Array(65536)
for (let code = 0; code < 65536; code++) {
  const char = String.fromCharCode(code)
  if (code >= 0x2e80 && code < 0xd7a4 && /\p{L}/u.test(char)) table[code] = WIDE
  else if (/\p{Lu}/u.test(char)) table[code] = UPPER
  else if (/[\p{L}\p{M}]/u.test(char)) table[code] = LOWER
  else if (/\p{N}/u.test(char)) table[code] = DIGIT
}
const kindOf = (code: number): number => table[code] ?? OTHER
