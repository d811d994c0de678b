import { hashString } from '../text/hash.ts'
import { readFigures } from '../text/figures.ts'
import { scanWords } from '../text/scan-words.ts'
import { conceptsOfPair, monthOf } from './lexicon.ts'
import { readBridgeWord } from './bridge-words.ts'

/** What kind of thing two texts of different languages can share. */
export const BRIDGE_KINDS = { concept: 0, name: 1, figure: 2, date: 3 } as const

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

export function readBridge(passages: readonly { text: string; isBody: boolean }[], language: string): BridgeProfile {
  const entries = new Map<number, Entry>()
  const take = (key: number, kind: number, isBody: boolean): void => {
    let entry = entries.get(key)
    if (!entry) entries.set(key, (entry = { kind, title: 0, body: 0 }))
    if (isBody) entry.body++
    else entry.title++
  }
  let position = 0
  for (const { text, isBody } of passages) {
    let previous = ''
    let day = 0
    let month = 0
    const date = (d: number, m: number): void => take(hashString(`d${m}-${d}`), BRIDGE_KINDS.date, isBody)
    scanWords(
      text,
      (written, _start, opens, isCapital) => {
        if (isBody) position++
        if (position > WORDS) return
        const word = readBridgeWord(written, language)
        const pair = previous === '' ? null : conceptsOfPair(previous, written, language)
        for (const concept of pair ?? word.concepts) take(concept, BRIDGE_KINDS.concept, isBody)
        month = monthOf(word.concepts)
        if (month > 0 && day > 0) date(day, month)
        if (isCapital && (!opens || !isBody || word.concepts.length === 0)) {
          for (const sound of word.sounds) take(sound, BRIDGE_KINDS.name, isBody)
        }
        day = 0
        previous = written
      },
      (start, end) => {
        if (isBody) position++
        if (position > WORDS) return
        for (const figure of readFigures(text, start, end)) {
          if (month > 0 && /^\d{1,2}$/.test(figure.value)) date(Number(figure.value), month)
          day = /^\d{1,2}$/.test(figure.value) ? Number(figure.value) : 0
          if (!figure.isCommon) take(figure.hash, BRIDGE_KINDS.figure, isBody)
        }
        previous = ''
        month = 0
      },
    )
  }
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
