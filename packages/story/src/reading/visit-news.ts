import { conceptsOfPair } from '../bridge/lexicon.ts'
import { readFigures, type Figure } from '../text/figures.ts'
import { hashString } from '../text/hash.ts'
import type { NewsPassage } from '../text/news-passages.ts'
import { scanWords } from '../text/scan-words.ts'
import { wordBook, type Word } from './read-word.ts'

/** What kind of thing two texts of different languages can share. */
export const BRIDGE_KINDS = { concept: 0, name: 1, figure: 2, date: 3 } as const
export type BridgeKind = keyof typeof BRIDGE_KINDS

export interface NewsVisitor {
  /** A word of the text. `isName`: written as one where that says something. */
  onWord?: (word: Word, isBody: boolean, isName: boolean) => void
  onFigure?: (figure: Figure, isBody: boolean) => void
  /** Something that another language can say too, with the words that say it. */
  onKey: (key: number, kind: BridgeKind, isBody: boolean, written: string) => void
}

/** Words of the body that are read: agencies say what is new first. */
const WORDS = 400

/** Walks what an article tells, in the order of the text. */
export function visitNews(passages: readonly NewsPassage[], language: string, visitor: NewsVisitor): void {
  const { onWord, onFigure, onKey } = visitor
  const book = wordBook(language)
  let position = 0
  for (const { text, isBody } of passages) {
    let previous: Word | null = null
    let month = 0
    // A day waits for its month, or a month for its day.
    let day = 0
    const onDate = (d: number, m: number, words: string): void => onKey(hashString(`d${m}-${d}`), 'date', isBody, words)
    scanWords(
      text,
      (start, end, hash, opens, isCapital) => {
        if (isBody) position++
        if (position > WORDS) return
        const word = book.at(text, start, end, hash)
        const { written } = word
        onWord?.(word, isBody, isBody && isCapital && (!opens || isAcronym(written)))
        const pair = previous?.pairs ? conceptsOfPair(previous.pairs, written, language) : null
        for (const concept of pair ?? word.concepts) onKey(concept, 'concept', isBody, written)
        month = word.month
        if (month > 0 && day > 0) onDate(day, month, `${day} ${written}`)
        // The first word of a sentence is a name only if it is no word.
        if (isCapital && (!opens || !isBody || word.concepts.length === 0)) {
          for (const sound of word.sounds) onKey(sound, 'name', isBody, written)
        }
        day = 0
        previous = word
      },
      (start, end) => {
        if (isBody) position++
        if (position > WORDS) return
        for (const figure of readFigures(text, start, end)) {
          onFigure?.(figure, isBody)
          const isDay = /^\d{1,2}$/.test(figure.value)
          if (month > 0 && isDay) onDate(Number(figure.value), month, `${previous?.written} ${figure.value}`)
          day = isDay ? Number(figure.value) : 0
          if (!figure.isCommon) onKey(figure.hash, 'figure', isBody, figure.value)
        }
        previous = null
        month = 0
      },
    )
  }
}

const isAcronym = (word: string): boolean => word.length > 1 && word.length < 7 && word === word.toUpperCase()
