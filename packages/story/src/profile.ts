import { readBridge, type BridgeProfile } from './bridge/read-bridge.ts'
import { combine, hashString, sortedSet } from './text/hash.ts'
import { readFigures } from './text/figures.ts'
import { newsPassages } from './text/news-passages.ts'
import { scanWords } from './text/scan-words.ts'
import { foldWord, readWord } from './text/words.ts'
import type { StoryDocument } from './types.ts'

/** Words of the body that go into the vectors: agencies say what is new first. */
const LEAD_WORDS = 150
const TITLE_GRAM = 4

/** All that comparing needs of one article; numbers only, so that 100,000 of them are small. */
export interface Profile {
  language: string
  /** Milliseconds, or null where the document is undated. */
  time: number | null
  /** Stems of headline and lead, ascending. The next three arrays run along it. */
  terms: Int32Array
  titleCounts: Uint8Array
  leadCounts: Uint8Array
  restCounts: Uint8Array
  /** Word position in the body at which the term first stands, at most 255. */
  first: Uint8Array
  /** 1 where the term is written as a name. */
  names: Uint8Array
  /** Pairs of neighbouring stems, ascending. */
  bigrams: Int32Array
  /** Character 4-grams of the headline, ascending. */
  titleGrams: Int32Array
  /** Figures of the whole text that tell something, ascending. */
  figures: Int32Array
  /** What it says in terms that no language owns. */
  bridge: BridgeProfile
  hasHeadline: boolean
  words: number
}

export function readProfile(document: StoryDocument): Profile {
  const language = document.language ?? 'en'
  const passages = newsPassages(document)
  const title = passages[0]!.text

  const titleCounts = new Map<number, number>()
  const leadCounts = new Map<number, number>()
  const restCounts = new Map<number, number>()
  const first = new Map<number, number>()
  const names = new Set<number>()
  const bigrams: number[] = []
  const figures: number[] = []
  let words = 0

  let position = 0
  const read = (passage: string, isBody: boolean): void => {
    let previous = 0
    const take = (term: number): void => {
      const counts = !isBody ? titleCounts : position <= LEAD_WORDS ? leadCounts : restCounts
      counts.set(term, (counts.get(term) ?? 0) + 1)
      if (isBody && !first.has(term)) first.set(term, Math.min(255, position))
    }
    scanWords(
      passage,
      (written, _start, opens, isCapital) => {
        words++
        if (isBody) position++
        if (position > 400) return
        const word = readWord(written, language)
        if (word.stem === 0) return
        take(word.stem)
        if (previous !== 0) bigrams.push(combine(previous, word.stem))
        previous = word.stem
        if (isBody && isCapital && (!opens || isAcronym(written))) names.add(word.stem)
      },
      (start, end) => {
        for (const figure of readFigures(passage, start, end)) {
          if (!figure.isCommon) figures.push(figure.hash)
          if (isBody) position++
          if (position <= 400) take(figure.hash)
        }
      },
    )
  }

  for (const passage of passages) read(passage.text, passage.isBody)

  const terms = sortedSet([...titleCounts.keys(), ...leadCounts.keys(), ...restCounts.keys()])
  const count = (counts: Map<number, number>): Uint8Array =>
    Uint8Array.from(terms, (term) => Math.min(255, counts.get(term) ?? 0))
  return {
    language,
    time: document.published ? Date.parse(document.published) : null,
    terms,
    titleCounts: count(titleCounts),
    leadCounts: count(leadCounts),
    restCounts: count(restCounts),
    first: Uint8Array.from(terms, (term) => first.get(term) ?? 255),
    names: Uint8Array.from(terms, (term) => (names.has(term) ? 1 : 0)),
    bigrams: sortedSet(bigrams),
    titleGrams: charGrams(title.slice(0, 200)),
    figures: sortedSet(figures),
    bridge: readBridge(passages, language),
    hasHeadline: (document.headline?.trim() ?? '') !== '',
    words,
  }
}

const isAcronym = (word: string): boolean => word.length > 1 && word.length < 7 && word === word.toUpperCase()

function charGrams(title: string): Int32Array {
  const folded = ` ${foldWord(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const grams: number[] = []
  for (let i = 0; i + TITLE_GRAM <= folded.length; i++) grams.push(hashString(folded.slice(i, i + TITLE_GRAM)))
  return sortedSet(grams)
}
