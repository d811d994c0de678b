import { foldWord } from '../text/fold.ts'
import { sortedSet } from '../text/hash.ts'
import { headlineOf, newsRanges } from '../text/news-passages.ts'
import type { StoryDocument } from '../types.ts'
import { readRoles } from './figure-roles.ts'
import { Counts, type Counted } from './counts.ts'
import { readTokens, type Token } from './tokens.ts'
import { BRIDGE_KINDS, visitNews, type BridgeKind, type Passage } from './visit-news.ts'

/** What an article says, counted. Terms belong to its language, keys to none; both as 32-bit hashes. */
export interface Reading {
  /** Of each term what `TERM` says. */
  terms: Counted
  /** Of each key what `KEY` says. */
  keys: Counted
  /** Every key as it stands in the text. */
  said: readonly Said[]
  /** 16-bit hashes of the headline's character 4-grams, ascending. */
  titleGrams: Int32Array
  /** The days that its headline and opening name, a bit each: of the week, Monday first, and of a month. */
  days: { ofWeek: number; ofMonth: number }
  /** What its first figures count, see `readRoles`. */
  roles: readonly number[]
  hasHeadline: boolean
}

export interface Said {
  key: number
  kind: BridgeKind
  written: string
}

/** What is counted of a term: how often it stands in the headline, in the lead of the body, in the rest of it. */
export const TERM = {
  title: { shift: 8, most: 3 },
  lead: { shift: 10, most: 7 },
  rest: { shift: 13, most: 7 },
  /** 1 where it is written as a name. */
  name: { shift: 16, most: 1 },
  /** 1 where it stands among the first words of the body. */
  opening: { shift: 17, most: 1 },
} as const

/** What is counted of a key: which of BRIDGE_KINDS it is, how often it stands in the headline and in the body. */
export const KEY = {
  kind: { shift: 8, most: 3 },
  title: { shift: 10, most: 3 },
  body: { shift: 12, most: 7 },
} as const

/** Words that a body opens with. */
const LEAD_WORDS = 150
const OPENING_WORDS = 40
/** Words among which a day is the day of the news; further on others are recalled. */
const DAY_WORDS = 60
const TITLE_GRAM = 4
const TITLE_LENGTH = 200

/** Counters of the article at hand: their arrays are large, and articles are many. */
const termCounts = new Counts()
const keyCounts = new Counts()

/** Reads an article, given the tokens of its text from the end of its dateline on, which is at `from`. */
export function readArticle(
  document: Pick<StoryDocument, 'headline' | 'text'>,
  language: string,
  body: readonly Token[],
  from: number,
): Reading {
  const title = headlineOf(document, from)
  const terms = termCounts.open()
  const keys = keyCounts.open()
  const said: Said[] = []
  const days = { ofWeek: 0, ofMonth: 0 }
  let position = 0
  const count = (id: number, isBody: boolean): number => {
    const term = terms.of(id)
    terms.add(term, !isBody ? TERM.title : position <= LEAD_WORDS ? TERM.lead : TERM.rest)
    if (isBody && position < OPENING_WORDS) terms.set(term, TERM.opening, 1)
    return term
  }
  const headline = { text: title, tokens: readTokens(title, language) }
  const passages = [headline, ...passagesOf(document.text, body, from)]
  visitNews(passages, language, {
    onWord(word, isBody, isName) {
      if (isBody) position++
      if (word.weekday > 0 && position <= DAY_WORDS) days.ofWeek |= 1 << (word.weekday - 1)
      if (word.stem === 0) return
      const term = count(word.stem, isBody)
      if (isName) terms.set(term, TERM.name, 1)
    },
    onFigure(figure, isBody) {
      if (isBody) position++
      count(figure.hash, isBody)
    },
    onDate(day) {
      if (position <= DAY_WORDS && day >= 1 && day <= 31) days.ofMonth |= 1 << (day - 1)
    },
    onKey(id, kind, isBody, written) {
      const key = keys.of(id)
      keys.set(key, KEY.kind, BRIDGE_KINDS[kind])
      keys.add(key, isBody ? KEY.body : KEY.title)
      said.push({ key: id, kind, written })
    },
  })
  return {
    terms: terms.sorted(),
    keys: keys.sorted(),
    said,
    titleGrams: charGrams(title.slice(0, TITLE_LENGTH)),
    days,
    roles: readRoles(passages),
    hasHeadline: (document.headline?.trim() ?? '') !== '',
  }
}

/** The tokens of each stretch of a text that tells its news. */
function passagesOf(text: string, tokens: readonly Token[], from: number): Passage[] {
  const ranges = newsRanges(text, from)
  const [first] = ranges
  if (ranges.length === 1 && first![0] === from && first![1] === text.length) return [{ text, tokens }]
  return ranges.map(([start, end]) => ({
    text,
    tokens: tokens.filter((token) => token.start >= start && token.end <= end),
  }))
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
