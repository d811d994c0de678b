import { readBridge, type BridgeProfile } from './bridge/read-bridge.ts'
import { combine, hashString, sortedSet } from './text/hash.ts'
import { readFigures } from './text/figures.ts'
import { datelineEnd, findBackground, sentences } from './text/passages.ts'
import { scanWords } from './text/scan-words.ts'
import { foldWord, readWord } from './text/words.ts'
import type { StoryDocument } from './types.ts'

/** Words of the body that go into the vectors: agencies say what is new first. */
const LEAD_WORDS = 150
const TITLE_GRAM = 4
/** Words that stand in for a headline where there is none. */
const STAND_IN_LENGTH = 240

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
  const { text } = document
  const headline = document.headline?.trim() ?? ''
  const from = datelineEnd(text)
  const background = findBackground(text)
  const title = headline === '' ? firstSentence(text, from).slice(0, STAND_IN_LENGTH) : headline

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

  const passages = [{ text: title, isBody: false }]
  for (const [start, end] of without(background, from, text.length)) {
    passages.push({ text: text.slice(start, end), isBody: true })
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
    hasHeadline: headline !== '',
    words,
  }
}

const isAcronym = (word: string): boolean => word.length > 1 && word.length < 7 && word === word.toUpperCase()

function firstSentence(text: string, from: number): string {
  for (const [start, end] of sentences(text, from)) if (end - start > 20) return text.slice(start, end)
  return text.slice(from, from + 200)
}

function charGrams(title: string): Int32Array {
  const folded = ` ${foldWord(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const grams: number[] = []
  for (let i = 0; i + TITLE_GRAM <= folded.length; i++) grams.push(hashString(folded.slice(i, i + TITLE_GRAM)))
  return sortedSet(grams)
}

/** What is left of a range once others are cut out of it. */
function* without(cuts: readonly [number, number][], from: number, to: number): Generator<[number, number]> {
  let at = from
  for (const [start, end] of cuts) {
    if (start > at) yield [at, Math.min(start, to)]
    at = Math.max(at, end)
  }
  if (at < to) yield [at, to]
}
