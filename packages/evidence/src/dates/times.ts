import { formatClock } from './calendar.ts'
import type { DateToken } from './classify.ts'

/** A time of day in the text: tokens `[first, last]`, and `T19:30`. */
export interface ClockReading {
  first: number
  last: number
  value: string
}

// 19:30 · at 5 p.m. · в 7 часов вечера · в 18 часов 20 минут · около часа ночи · saat 17:00 · saat 1
const CLOCK = /u?Kh?|(?<=[pc~]{1,2})(?:dh|dHh?(?:du)?|Hh)|u[dD](?=[^uM]|$)|(?<=[pco]~?)D(?!g)|dh/g

/** Finds times of day. `letters` are the categories of the tokens, one each. */
export function findClocks(tokens: readonly DateToken[], letters: string, language: string): ClockReading[] {
  const found: ClockReading[] = []
  for (const match of letters.matchAll(CLOCK)) {
    const part = tokens.slice(match.index, match.index + match[0].length)
    const reading = readClock(part, language)
    if (reading !== null) found.push({ first: match.index, last: match.index + match[0].length - 1, value: reading })
  }
  return found
}

function readClock(part: readonly DateToken[], language: string): string | null {
  const of = (categories: string, n = 0): DateToken | undefined =>
    part.filter(({ category }) => categories.includes(category))[n]
  const half = of('h')
  const clock = of('KD')
  const word = of('u')
  // «saat 17» is a time in Azerbaijani only, where the word stands before the number.
  if (part[0]!.category === 'u' && (language !== 'az' || word?.value !== 1))
    return clock ? readClock(part.slice(1), language) : null
  const minutes = word && word.value === 0 ? of('d', 1)?.value : undefined
  let hour = clock?.value ?? of('d')?.value ?? (of('H') ? 1 : NaN)
  if (Number.isNaN(hour) || hour > 24 || (half && hour > 12)) return null
  if (half) hour = half.value === 12 ? (hour === 12 ? 12 : hour + 12) : hour === 12 ? 0 : hour
  return formatClock(hour % 24, clock?.second ?? minutes ?? 0)
}
