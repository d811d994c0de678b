import data from '../../data/ngrams.json' with { type: 'json' }

/** Languages of the model, in the order of its scores. */
export const MODEL_LANGUAGES: readonly string[] = data.languages

let table: Map<string, Uint8Array> | undefined

function loadTable(): Map<string, Uint8Array> {
  const loaded = new Map<string, Uint8Array>()
  for (const line of data.ngrams.split('\n')) {
    const tab = line.indexOf('\t')
    loaded.set(line.slice(0, tab), Uint8Array.from(line.slice(tab + 1).split(' '), Number))
  }
  return loaded
}

/** A word's UTF-8 bytes, each as the character of that code. */
function toBytes(word: string): string {
  let bytes = ''
  for (const char of word) {
    const code = char.codePointAt(0)!
    if (code < 0x80) bytes += char
    else if (code < 0x800) bytes += String.fromCharCode(0xc0 | (code >> 6), 0x80 | (code & 0x3f))
    else if (code < 0x10000) {
      bytes += String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f))
    }
  }
  return bytes
}

/**
 * Scores lower-case words by eld's method (npm `eld`, Apache-2.0): byte 4-grams taken every three bytes, the first
 * marked with a space before it and the last with one after it, each distinct one counted once. Returns a score per
 * language of `MODEL_LANGUAGES`, and how many n-grams there were.
 */
export function scoreNgrams(words: readonly string[]): { scores: number[]; ngrams: number } {
  table ??= loadTable()
  const scores = MODEL_LANGUAGES.map(() => 0)
  const seen = new Set<string>()
  const count = (ngram: string): void => {
    if (seen.has(ngram)) return
    seen.add(ngram)
    const row = table!.get(ngram)
    if (row) for (let id = 0; id < row.length; id++) scores[id]! += row[id]!
  }
  for (const word of words) {
    const bytes = toBytes(word)
    const length = Math.min(bytes.length, 70)
    let at = 0
    for (; at + 4 < length; at += 3) count((at === 0 ? ' ' : '') + bytes.slice(at, at + 4))
    count(`${at === 0 ? ' ' : ''}${bytes.slice(length === 3 ? 0 : Math.max(0, length - 4), length)} `)
  }
  return { scores, ngrams: seen.size }
}
