import { foldWord } from '../text/fold.ts'
import { sortedSet } from '../text/hash.ts'
import { newsPassages } from '../text/news-passages.ts'
import type { StoryDocument } from '../types.ts'
import { Tally } from './tally.ts'
import { BRIDGE_KINDS, visitNews } from './visit-news.ts'

/** What an article says, counted. Terms belong to its language, keys to none; both as 32-bit hashes. */
export interface Reading {
  terms: readonly CountedTerm[]
  keys: readonly CountedKey[]
  /** 16-bit hashes of the headline's character 4-grams, ascending. */
  titleGrams: Int32Array
  hasHeadline: boolean
}

export interface CountedTerm {
  id: number
  title: number
  /** In the lead of the body, and in the rest of it. */
  lead: number
  rest: number
  /** Word position in the body at which it first stands, at most 255. */
  first: number
  /** Written as a name. */
  isName: boolean
}

export interface CountedKey {
  id: number
  /** One of BRIDGE_KINDS. */
  kind: number
  title: number
  body: number
}

/** Words that a body opens with. */
const LEAD_WORDS = 150
const TITLE_GRAM = 4
const TITLE_LENGTH = 200

/** Reads an article once. */
export function readArticle(document: StoryDocument, language: string): Reading {
  const passages = newsPassages(document)
  const terms = new Tally<CountedTerm>((id) => ({ id, title: 0, lead: 0, rest: 0, first: 255, isName: false }))
  const keys = new Tally<CountedKey>((id) => ({ id, kind: 0, title: 0, body: 0 }))
  let position = 0
  const count = (id: number, isBody: boolean): CountedTerm => {
    const term = terms.of(id)
    if (!isBody) term.title++
    else {
      if (position <= LEAD_WORDS) term.lead++
      else term.rest++
      if (position < term.first) term.first = position
    }
    return term
  }
  visitNews(passages, language, {
    onWord(word, isBody, isName) {
      if (isBody) position++
      if (word.stem === 0) return
      const term = count(word.stem, isBody)
      if (isName) term.isName = true
    },
    onFigure(figure, isBody) {
      if (isBody) position++
      count(figure.hash, isBody)
    },
    onKey(id, kind, isBody) {
      const key = keys.of(id)
      key.kind = BRIDGE_KINDS[kind]
      if (isBody) key.body++
      else key.title++
    },
  })
  return {
    terms: terms.sorted(),
    keys: keys.sorted(),
    titleGrams: charGrams(passages[0]!.text.slice(0, TITLE_LENGTH)),
    hasHeadline: (document.headline?.trim() ?? '') !== '',
  }
}

function charGrams(title: string): Int32Array {
  const folded = ` ${foldWord(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const grams: number[] = []
  for (let i = 0; i + TITLE_GRAM <= folded.length; i++) {
    let hash = 0
    for (let j = 0; j < TITLE_GRAM; j++) hash = Math.imul(hash, 0x01000193) ^ folded.charCodeAt(i + j)
    grams.push((hash ^ (hash >>> 15)) & 0xffff)
  }
  return sortedSet(grams)
}
