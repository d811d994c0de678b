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

/** A stretch of a text, as its tokens; their places are in that text. */
export interface Passage {
  text: string
  tokens: readonly Token[]
}

/** Walks what an article tells, in the order of the text: passages, the first of them the headline. */
export function visitNews(passages: readonly Passage[], language: string, visitor: NewsVisitor): void {
  let position = 0
  for (const [place, { text, tokens }] of passages.entries()) {
    const isBody = place > 0
    let previous: Token | null = null
    let month = 0
    // A day waits for its month, or a month for its day.
    let day = 0
    for (const token of tokens) {
      const { word, figures, opensSentence, isCapital } = token
      if (isBody) position++
      if (position > WORDS) return
      if (word === null) {
        for (const figure of figures) {
          visitor.onFigure(figure, isBody)
          const isDay = /^\d{1,2}$/.test(figure.value)
          if (month > 0 && isDay) {
            const words = `${writtenAt(text, previous!)} ${figure.value}`
            tellDate(visitor, isBody, Number(figure.value), month, words)
          }
          day = isDay ? Number(figure.value) : 0
          if (!figure.isCommon) visitor.onKey(figure.hash, 'figure', isBody, figure.value)
        }
        previous = null
        month = 0
        continue
      }
      visitor.onWord(word, isBody, isBody && isCapital && (!opensSentence || isAcronym(writtenAt(text, token))))
      const pairs = previous?.word?.pairs
      const pair = pairs ? conceptsOfPair(pairs, writtenAt(text, token), language) : null
      const concepts = pair ?? word.concepts
      if (concepts.length > 0) {
        const written = writtenAt(text, token)
        for (const concept of concepts) visitor.onKey(concept, 'concept', isBody, written)
      }
      month = word.month
      if (month > 0 && day > 0) tellDate(visitor, isBody, day, month, `${day} ${writtenAt(text, token)}`)
      // The first word of a sentence is a name only if it is no word.
      if (isCapital && (!opensSentence || !isBody || word.concepts.length === 0)) {
        const written = writtenAt(text, token)
        for (const sound of word.soundsOf(written, language)) visitor.onKey(sound, 'name', isBody, written)
      }
      day = 0
      previous = token
    }
  }
}

const writtenAt = (text: string, { start, end }: Token): string => text.slice(start, end)

function tellDate(visitor: NewsVisitor, isBody: boolean, day: number, month: number, words: string): void {
  visitor.onDate(day, isBody)
  visitor.onKey(hashString(`d${month}-${day}`), 'date', isBody, words)
}

const isAcronym = (word: string): boolean => word.length > 1 && word.length < 7 && word === word.toUpperCase()
