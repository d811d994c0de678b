export type TokenKind = 'word' | 'number' | 'mark'

/** A word, a number or a single other character; `start` and `end` are UTF-16 indexes into the text, half-open. */
export interface Token {
  text: string
  start: number
  end: number
  kind: TokenKind
}

const UNKNOWN = 0
const SPACE = 1
const LETTER = 2
const DIGIT = 3
/** Combining marks go on a word without starting one. */
const COMBINING = 4
/** Hyphens and apostrophes join two halves of a word. */
const JOINER = 5
/** Dots, commas and colons join the halves of a number. */
const SEPARATOR = 6
const OTHER = 7

/** The class of every UTF-16 unit met so far: asking a regular expression for each character is ten times slower. */
const CLASSES = new Uint8Array(0x10000)

function classify(unit: number): number {
  const char = String.fromCharCode(unit)
  if (/\s/.test(char)) return SPACE
  if (/[-‐‑'’ʼ]/.test(char)) return JOINER
  if (/[.,:]/.test(char)) return SEPARATOR
  if (/\p{L}/u.test(char)) return LETTER
  if (/\p{N}/u.test(char)) return DIGIT
  return /\p{M}/u.test(char) ? COMBINING : OTHER
}

const classAt = (text: string, at: number): number => {
  if (at >= text.length) return SPACE
  const unit = text.charCodeAt(at)
  const known = CLASSES[unit]!
  return known === UNKNOWN ? (CLASSES[unit] = classify(unit)) : known
}

/**
 * Cuts text into words, numbers and marks; white space is between tokens. A word keeps its inner hyphens and
 * apostrophes (пресс-служба, AZƏRTAC-a, O'Brien) and an outlet its domain (Metbuat.az-a), a number its separators and its suffix (2022-ci, 1,5, 15:10).
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  eachToken(text, (start, end, kind) => tokens.push({ text: text.slice(start, end), start, end, kind }))
  return tokens
}

/** The same without a string for each token, for those who know their words already. */
export function eachToken(text: string, take: (start: number, end: number, kind: TokenKind) => void): void {
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at)
    if (kind === SPACE) {
      at++
      continue
    }
    const end = kind === LETTER ? endOfWord(text, at) : kind === DIGIT ? endOfNumber(text, at) : endOfMark(text, at)
    take(at, end, kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark')
    at = end
  }
}

function endOfWord(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    const kind = classAt(text, at)
    if (kind === LETTER || kind === DIGIT || kind === COMBINING) at++
    else if (kind === JOINER) {
      const next = classAt(text, at + 1)
      if (next !== LETTER && next !== DIGIT) return at
      at += 2
    } else {
      const domain = kind === SEPARATOR ? endOfDomain(text, at) : at
      if (domain === at) return at
      at = domain
    }
  }
}

/** Last parts of the domains that outlets are called by. */
const DOMAIN =
  /\.(?:az|ru|com|org|net|info|tv|ge|am|kz|uz|ua|by|md|kg|tj|tm|tr|eu|uk|us|de|fr|il|ir|me|su|рф|media|news|press|agency|online|site|today|life|biz|co\.uk)(?![\p{L}\p{N}])/iuy

/** Where a domain's last part ends that begins with the dot at `at`; `at` itself where none does. */
function endOfDomain(text: string, at: number): number {
  if (text.charAt(at) !== '.') return at
  DOMAIN.lastIndex = at
  const match = DOMAIN.exec(text)
  // «…edib. Az sonra» has its space; what is written without one and with a capital alone is the next sentence's word.
  return match && !/^\.\p{Lu}\p{Ll}{2,}/u.test(match[0]) ? at + match[0].length : at
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    const kind = classAt(text, at)
    if (kind === DIGIT) at++
    else if (kind === SEPARATOR && classAt(text, at + 1) === DIGIT) at += 2
    else if (kind === JOINER && classAt(text, at + 1) === LETTER) {
      at += 2
      while (classAt(text, at) === LETTER) at++
      return at
    } else return at
  }
}

/** A mark is one character: two UTF-16 units outside the basic plane. */
function endOfMark(text: string, start: number): number {
  const unit = text.charCodeAt(start)
  const next = text.charCodeAt(start + 1)
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? start + 2 : start + 1
}

/** The words of a text, as written. */
export function listWords(text: string): string[] {
  return tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map((token) => token.text)
}
