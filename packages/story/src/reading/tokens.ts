import { readFigures, type Figure } from '../text/figures.ts'
import { lettersOf, scanLetters } from '../text/scan-words.ts'
import type { Word } from './read-word.ts'
import { wordBook } from './word-book.ts'

/** A word or a figure of a text. */
export interface Token {
  start: number
  end: number
  /** Null where it is a figure. */
  word: Word | null
  /** What the figure says; empty where it is a word. */
  figures: readonly Figure[]
  opensSentence: boolean
  isCapital: boolean
}

const NONE: readonly Figure[] = []
let scratch = new Uint16Array(8_192)
/** A longer text has an array of its own. */
const MOST_SCRATCH = 262_144

/** Reads the words and figures of a text once, for all that compares texts; from one place of the text on. */
export function readTokens(text: string, language: string, from = 0): Token[] {
  const tokens: Token[] = []
  const book = wordBook(language)
  const letters = lettersOf(text, scratch)
  if (letters.length <= MOST_SCRATCH) scratch = letters
  scanLetters(
    letters,
    from,
    text.length,
    (start, end, hash, opensSentence, isCapital) => {
      const word = book.at(letters, start, end, hash)
      tokens.push({ start, end, word, figures: NONE, opensSentence, isCapital })
    },
    (start, end) => {
      const figures = readFigures(text, start, end)
      tokens.push({ start, end, word: null, figures, opensSentence: false, isCapital: false })
    },
  )
  return tokens
}
