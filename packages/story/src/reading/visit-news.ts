import { conceptsOfPair } from '../bridge/lexicon.ts'
import type { Figure } from '../text/figures.ts'
import { hashString } from '../text/hash.ts'
import type { Token } from './tokens.ts'
import type { Word } from './read-word.ts'

/** What kind of thing two texts of different languages can share. */
export const BRIDGE_KINDS = { concept: 0, name: 1, figure: 2, date: 3 } as const
export type BridgeKind = keyof typeof BRIDGE_KINDS

export interface NewsVisitor {
  /** A word of the text. `isName`: written as one where that says something. */
  onWord: (word: Word, isBody: boolean, isName: boolean) => void
  onFigure: (figure: Figure, isBody: boolean) => void
  /** A day of a month. */
  onDate: (day: number, isBody: boolean) => void
  /** Something that another language can say too, with the words that say it. */
  onKey: (key: number, kind: BridgeKind, isBody: boolean, written: string) => void
}

/** Words of the body that are read: agencies say what is new first. */
const WORDS = 400

/** Walks what an article tells, in the order of the text: passages, the first of them the headline. */
export function visitNews(passages: readonly (readonly Token[])[], language: string, visitor: NewsVisitor): void {
  let position = 0
  for (const [place, tokens] of passages.entries()) {
    const isBody = place > 0
    let previous: Word | null = null
    let month = 0
    // A day waits for its month, or a month for its day.
    let day = 0
    const onDate = (d: number, m: number, words: string): void => {
      visitor.onDate(d, isBody)
      visitor.onKey(hashString(`d${m}-${d}`), 'date', isBody, words)
    }
    for (const { word, figures, opensSentence, isCapital } of tokens) {
      if (isBody) position++
      if (position > WORDS) return
      if (word === null) {
        for (const figure of figures) {
          visitor.onFigure(figure, isBody)
          const isDay = /^\d{1,2}$/.test(figure.value)
          if (month > 0 && isDay) onDate(Number(figure.value), month, `${previous?.written} ${figure.value}`)
          day = isDay ? Number(figure.value) : 0
          if (!figure.isCommon) visitor.onKey(figure.hash, 'figure', isBody, figure.value)
        }
        previous = null
        month = 0
        continue
      }
      const { written } = word
      visitor.onWord(word, isBody, isBody && isCapital && (!opensSentence || isAcronym(written)))
      const pair = previous?.pairs ? conceptsOfPair(previous.pairs, written, language) : null
      for (const concept of pair ?? word.concepts) visitor.onKey(concept, 'concept', isBody, written)
      month = word.month
      if (month > 0 && day > 0) onDate(day, month, `${day} ${written}`)
      // The first word of a sentence is a name only if it is no word.
      if (isCapital && (!opensSentence || !isBody || word.concepts.length === 0)) {
        for (const sound of word.sounds) visitor.onKey(sound, 'name', isBody, written)
      }
      day = 0
      previous = word
    }
  }
}

const isAcronym = (word: string): boolean => word.length > 1 && word.length < 7 && word === word.toUpperCase()
