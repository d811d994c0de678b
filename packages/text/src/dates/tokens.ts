import { foldWord } from './fields.ts'

export interface DateToken {
  kind: 'number' | 'word' | 'sign'
  /** As written. */
  raw: string
  /** Folded word, digits or sign. */
  text: string
  value: number
  spaceBefore: boolean
}

const TOKEN = /(\d+)|([\p{L}\p{M}'’]+)|(\S)/gu
/** Longer than any date that people write with all its words. */
const MAX_TOKENS = 40

/** A written date as numbers, words and signs; null where it is too long to be one. */
export function tokenizeDate(text: string): DateToken[] | null {
  const tokens: DateToken[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    if (tokens.length >= MAX_TOKENS) return null
    const raw = match[0]
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'sign'
    const folded = kind === 'word' ? foldWord(raw) : /[−–—‒]/.test(raw) ? '-' : raw
    tokens.push({ kind, raw, text: folded, value: Number(match[1] ?? NaN), spaceBefore: match.index > end })
    end = match.index + raw.length
  }
  return tokens
}

/** Tokens that are consumed from the front, with a look ahead. */
export class TokenReader {
  readonly #tokens: readonly DateToken[]
  position = 0

  constructor(tokens: readonly DateToken[]) {
    this.#tokens = tokens
  }

  peek(ahead = 0): DateToken | undefined {
    return this.#tokens[this.position + ahead]
  }

  isSign(sign: string, ahead = 0): boolean {
    const token = this.peek(ahead)
    return token?.kind === 'sign' && token.text === sign
  }

  /** A number of at most so many digits at a distance. */
  numberAt(ahead: number, maxDigits = 2): number | null {
    const token = this.peek(ahead)
    return token?.kind === 'number' && token.raw.length <= maxDigits ? token.value : null
  }
}
