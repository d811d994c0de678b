import { readFigures } from '../text/figures.ts'
import { hashString } from '../text/hash.ts'
import type { NewsPassage } from '../text/news-passages.ts'
import { scanWords } from '../text/scan-words.ts'
import { readBridgeWord } from './bridge-words.ts'
import { conceptsOfPair, monthOf } from './lexicon.ts'

/** What kind of thing two texts of different languages can share. */
export const BRIDGE_KINDS = { concept: 0, name: 1, figure: 2, date: 3 } as const
export type BridgeKind = keyof typeof BRIDGE_KINDS

/** What a text says in terms that no language owns. Arrays run along `keys`. */
export interface BridgeProfile {
  /** Ascending. */
  keys: Int32Array
  kinds: Uint8Array
  titleCounts: Uint8Array
  counts: Uint8Array
}

interface Entry {
  kind: number
  title: number
  body: number
}

/** Words of the body that are read. */
const WORDS = 400

export function readBridge(passages: readonly NewsPassage[], language: string): BridgeProfile {
  const entries = new Map<number, Entry>()
  visitBridge(passages, language, (key, kind, isBody) => {
    let entry = entries.get(key)
    if (!entry) entries.set(key, (entry = { kind: BRIDGE_KINDS[kind], title: 0, body: 0 }))
    if (isBody) entry.body++
    else entry.title++
  })
  const keys = Int32Array.from(entries.keys()).sort()
  const column = (of: (entry: Entry) => number): Uint8Array =>
    Uint8Array.from(keys, (key) => Math.min(255, of(entries.get(key)!)))
  return {
    keys,
    kinds: column((entry) => entry.kind),
    titleCounts: column((entry) => entry.title),
    counts: column((entry) => entry.body),
  }
}

export type BridgeVisitor = (key: number, kind: BridgeKind, isBody: boolean, written: string) => void

/** Calls `visit` for everything a text says that another language can say too, with the words that say it. */
export function visitBridge(passages: readonly NewsPassage[], language: string, visit: BridgeVisitor): void {
  let position = 0
  for (const { text, isBody } of passages) {
    let previous = ''
    // A day waits for its month, or a month for its day.
    let day = 0
    let month = 0
    const visitDate = (d: number, m: number, written: string): void =>
      visit(hashString(`d${m}-${d}`), 'date', isBody, written)
    scanWords(
      text,
      (written, _start, opens, isCapital) => {
        if (isBody) position++
        if (position > WORDS) return
        const word = readBridgeWord(written, language)
        const pair = previous === '' ? null : conceptsOfPair(previous, written, language)
        for (const concept of pair ?? word.concepts) visit(concept, 'concept', isBody, written)
        month = monthOf(word.concepts)
        if (month > 0 && day > 0) visitDate(day, month, `${day} ${written}`)
        // The first word of a sentence is a name only if it is no word.
        if (isCapital && (!opens || !isBody || word.concepts.length === 0)) {
          for (const sound of word.sounds) visit(sound, 'name', isBody, written)
        }
        day = 0
        previous = written
      },
      (start, end) => {
        if (isBody) position++
        if (position > WORDS) return
        for (const figure of readFigures(text, start, end)) {
          const isDay = /^\d{1,2}$/.test(figure.value)
          if (month > 0 && isDay) visitDate(Number(figure.value), month, `${previous} ${figure.value}`)
          day = isDay ? Number(figure.value) : 0
          if (!figure.isCommon) visit(figure.hash, 'figure', isBody, figure.value)
        }
        previous = ''
        month = 0
      },
    )
  }
}
