import { AGO, FILLERS, TODAY, UNIT_MINUTES, YESTERDAY } from '../data/date-words.data.ts'
import { foldWord } from './fields.ts'
import type { DateToken } from './tokens.ts'

const fold = (words: readonly string[]): Set<string> => new Set(words.map(foldWord))
const fillers = fold(FILLERS)
const today = fold(TODAY)
const yesterday = fold(YESTERDAY)
const ago = fold(AGO)
const units = UNIT_MINUTES.map(([minutes, words]) => [minutes, fold(words)] as const)

export type RelativeDate =
  | { kind: 'day'; daysBack: 0 | 1; hour: number; minute: number; hasTime: boolean }
  | { kind: 'ago'; minutes: number; precision: 'minute' | 'hour' | 'day' }
  | { kind: 'time'; hour: number; minute: number }

/** `сегодня, 15:10`, `dünən 09:30`, `2 saat əvvəl`, `15:10`: what only a clock can turn into a date. */
export function readRelativeDate(tokens: readonly DateToken[]): RelativeDate | null {
  const numbers = tokens.filter((token) => token.kind === 'number')
  const words = joinToday(tokens.filter((token) => token.kind === 'word').map((token) => token.text))
  const signs = tokens.filter((token) => token.kind === 'sign').map((token) => token.text)
  if (signs.some((sign) => !/^[:,./|()-]$/.test(sign))) return null
  if (words.some((word) => ago.has(word))) return readAgo(numbers, words)
  const daysBack = words.some((word) => today.has(word)) ? 0 : words.some((word) => yesterday.has(word)) ? 1 : null
  if (words.some((word) => !fillers.has(word) && !today.has(word) && !yesterday.has(word))) return null
  const time = timeOf(numbers, signs)
  if (time === undefined) return null
  if (daysBack !== null) {
    return { kind: 'day', daysBack, hour: time?.hour ?? 0, minute: time?.minute ?? 0, hasTime: time !== null }
  }
  return time && words.length === 0 ? { kind: 'time', ...time } : null
}

/** Azerbaijani writes "today" as two words, French with an apostrophe. */
function joinToday(words: string[]): string[] {
  return words
    .join(' ')
    .replace(/\bbu gun\b/, 'bugun')
    .replace(/\baujourd hui\b/, 'aujourdhui')
    .split(' ')
    .filter(Boolean)
}

function readAgo(numbers: readonly DateToken[], words: readonly string[]): RelativeDate | null {
  if (numbers.length > 1 || words.length > 3) return null
  const amount = numbers[0]?.value ?? 1
  const unit = units.find(([, names]) => words.some((word) => names.has(word)))
  if (!unit || amount > 1000) return null
  const last = words.at(-1)!
  if (!ago.has(last) && !unit[1].has(last)) return null
  const minutes = unit[0]
  return {
    kind: 'ago',
    minutes: amount * minutes,
    precision: minutes === 1 ? 'minute' : minutes === 60 ? 'hour' : 'day',
  }
}

/** Undefined where the numbers are no time of day, null where there is none. */
function timeOf(
  numbers: readonly DateToken[],
  signs: readonly string[],
): { hour: number; minute: number } | null | undefined {
  if (numbers.length === 0) return null
  const [hour, minute] = numbers
  if (numbers.length > 3 || !hour || !minute || !signs.includes(':') || minute.raw.length !== 2) return undefined
  return hour.value < 24 && minute.value < 60 ? { hour: hour.value, minute: minute.value } : undefined
}
