import { parseClaimedDate, type ClaimedDate, type ClaimedDateOptions } from './claimed-date.ts'
import { TODAY, WEEKDAYS, YESTERDAY } from './data/date-words.data.ts'
import { MONTH_NAMES } from './data/month-names.data.ts'
import { foldWord } from './dates/fields.ts'

/** A date that stands in a line of text; offsets are UTF-16 units, half-open. */
export interface FoundDate extends ClaimedDate {
  start: number
  end: number
  /** Said from the reader's day: "yesterday, 15:10", "2 hours ago". */
  relative: boolean
}

const TOKEN = /\d+|[\p{L}\p{M}'’]+|[^\s\p{L}\p{M}\d]/gu
const months = new Set(MONTH_NAMES.flat().map(foldWord))
const days = new Set(WEEKDAYS.filter((name) => name.length > 2).map(foldWord))
const relatives = new Set([...TODAY, ...YESTERDAY, 'bu', "aujourd'hui", 'aujourd’hui'].map(foldWord))
/** Words that a date may begin with but does not end in. */
const openers = new Set(
  'published posted updated last modified created at on of the by and von am um le del de в во'.split(' '),
)
/** A date with its weekday, its time and its zone has at most so many words, numbers and signs. */
const LONGEST = 16
const MAX_TEXT = 600

interface LineToken {
  start: number
  end: number
  kind: 'number' | 'word' | 'sign'
  text: string
}

/**
 * The dates that stand in a line of text, each as long as it can be read: "Xəbər, 21 noyabr 2025, 15:10 - Siyasət" holds
 * one. Numbers alone are taken for a date only where they are written like one: `21.11.2025`, not `10 20 30`.
 */
export function findClaimedDates(text: string, options: ClaimedDateOptions = {}): FoundDate[] {
  const tokens = tokenize(text.slice(0, MAX_TEXT))
  const found: FoundDate[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!mayStart(tokens, at)) continue
    const date = longestFrom(text, tokens, at, options)
    if (!date) continue
    found.push(date.found)
    at = date.last
  }
  return found
}

function tokenize(text: string): LineToken[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
    kind: /^\d/.test(raw) ? ('number' as const) : /^[\p{L}\p{M}'’]/u.test(raw) ? ('word' as const) : ('sign' as const),
    text: /^[\p{L}\p{M}'’]/u.test(raw) ? foldWord(raw) : raw,
  }))
}

function mayStart(tokens: readonly LineToken[], at: number): boolean {
  const { kind, text, start } = tokens[at]!
  const before = tokens[at - 1]
  // The middle of a longer number, an amount or a version: "1.2.3.2025", "№21", "-5".
  if (kind === 'number' && before && before.end === start && /[.,\d:/№#$€+]/u.test(before.text)) return false
  if (kind === 'number') return text.length <= 4 || text.length === 8 || text.length === 14
  return kind === 'word' && (months.has(text) || days.has(text) || relatives.has(text))
}

function longestFrom(
  text: string,
  tokens: readonly LineToken[],
  first: number,
  options: ClaimedDateOptions,
): { found: FoundDate; last: number } | null {
  for (let last = Math.min(tokens.length, first + LONGEST) - 1; last >= first; last--) {
    const end = tokens[last]!
    if ((end.kind === 'sign' && end.text !== '.') || openers.has(end.text)) continue
    const after = tokens[last + 1]
    if (
      after?.start === end.end &&
      (after.kind !== 'sign' || (/[.,/:-]/.test(after.text) && isNumberAt(tokens, last + 2, after.end)))
    )
      continue
    const own = tokens.slice(first, last + 1)
    const { start } = tokens[first]!
    if (!looksDated(own, text.slice(start, end.end))) continue
    const date = parseClaimedDate(text.slice(start, end.end), options)
    if (!date || date.precision === 'year' || date.precision === 'month') continue
    const relative = own.some(({ kind, text: word }) => kind === 'word' && relatives.has(word)) || !own.some(hasDay)
    return { found: { ...date, start, end: end.end, relative }, last }
  }
  return null
}

const isNumberAt = (tokens: readonly LineToken[], at: number, start: number): boolean =>
  tokens[at]?.kind === 'number' && tokens[at].start === start

/** A name of a month, a word for today or an amount of time ago, or numbers joined by the signs of dates. */
function looksDated(tokens: readonly LineToken[], text: string): boolean {
  if (tokens.some(({ kind, text: word }) => kind === 'word' && (months.has(word) || relatives.has(word)))) return true
  if (tokens.length === 1) return tokens[0]!.text.length >= 8 && /^(?:19|20)/.test(tokens[0]!.text)
  if (/(?:^|\D)\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}(?:\D|$)|\d\s?[年년]/u.test(text)) return true
  return /^\d{1,3}\s\p{L}+\s\p{L}{3,}$/u.test(text)
}

const hasDay = ({ kind, text }: LineToken): boolean => (kind === 'word' ? months.has(text) : /^\d{4}$|[./-]/.test(text))
