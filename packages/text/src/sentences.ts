import { ABBREVIATIONS, CLOSING_ABBREVIATIONS, SENTENCE_STARTERS } from './data/abbreviations.ts'

/** A sentence of a text: UTF-16 indexes, half-open, without white space at its ends. */
export interface Sentence {
  text: string
  start: number
  end: number
}

// A stop, the marks that close with it, white space; or a line end.
const BOUNDARY = /(?<![.!?…])([.!?…]+)(["”“»›’'\])]*)(?=\s)|\n/g
// Looked for backwards from the end: forwards it would be tried at every letter.
const CLOSED_WORD = /$(?<=(?:^|[\s("«“„‘'[–—-])([\p{L}.\p{Pd}]{1,20}))/u
const OPENER = /^[\s"“”„«‹‘'([–—-]*/
const INITIAL = /^(?:\p{Lu}|\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}?)+|дж|ю|я)$/u

/**
 * Cuts text into sentences. A line end always ends one unless the next line goes on in lower case; a full stop does
 * not after an abbreviation or an initial («М. Евдокимову», «İ. Məmmədov», "Mr. Smith", «2020 г. Баку»).
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number): void => {
    const raw = text.slice(start, end)
    const sentence = raw.trim()
    if (sentence !== '') {
      const at = start + raw.indexOf(sentence)
      sentences.push({ text: sentence, start: at, end: at + sentence.length })
    }
    start = end
  }
  BOUNDARY.lastIndex = 0
  for (let match = BOUNDARY.exec(text); match; match = BOUNDARY.exec(text)) {
    const end = match.index + match[0].length
    if (match[0] === '\n') {
      if (text[end] === '\n' || !/^\s*\p{Ll}/u.test(text.slice(end, end + 8))) close(end)
    } else if (endsSentence(text, start, match.index, end, match[1]!, match[2]!)) close(end)
  }
  close(text.length)
  return sentences
}

function endsSentence(text: string, start: number, stop: number, end: number, marks: string, closers: string): boolean {
  const ahead = text.slice(end, end + 60)
  const next = ahead.slice(OPENER.exec(ahead)![0].length)
  const first = /^(?:\p{L}[\p{L}\p{M}]*|\p{N})/u.exec(next)?.[0]
  // What goes on in lower case goes on.
  if (first !== undefined && /^\p{Ll}/u.test(first)) return false
  if (marks !== '.') return true
  const before = text.slice(Math.max(start, stop - 24), stop)
  // A number that opens the sentence is a list's.
  if (/^\s*\d{1,3}$/.test(text.slice(start, stop))) return false
  const word = CLOSED_WORD.exec(before)?.[1]
  if (word === undefined || closers !== '') return true
  const lower = word.replace(/^[\p{Pd}.]+/u, '').toLowerCase()
  const starts = first !== undefined && SENTENCE_STARTERS.has(first.toLowerCase()) && first.length > 1
  if (INITIAL.test(word)) return starts && word.length > 1
  if (ABBREVIATIONS.has(lower) && lower.length > 1) return starts && lower.length > 3
  if (CLOSING_ABBREVIATIONS.has(lower)) return starts || first === undefined
  return !(ABBREVIATIONS.has(lower) && !starts)
}
