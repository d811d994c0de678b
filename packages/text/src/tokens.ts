export type TokenKind = 'word' | 'number' | 'mark'

/** A word, a number or a single other character; `start` and `end` are UTF-16 indexes into the text, half-open. */
export interface Token {
  text: string
  start: number
  end: number
  kind: TokenKind
}

// A word keeps its inner hyphens and apostrophes (пресс-служба, AZƏRTAC-a, O'Brien); a number its separators and its
// suffix (2022-ci, 1,5, 15:10).
const TOKEN =
  /(\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’ʼ][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(\p{N}+(?:[.,:]\p{N}+)*(?:[-‐‑']\p{L}+)?)|\S/gu

/** Cuts text into words, numbers and marks. White space is between tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark'
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length, kind })
  }
  return tokens
}

/** The words of a text, as written. */
export function listWords(text: string): string[] {
  return tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map((token) => token.text)
}
