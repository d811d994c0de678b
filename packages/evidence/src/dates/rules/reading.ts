import type { DateMention } from '@crosswire/record'
import { formatDay, isRealDate } from '../calendar.ts'
import type { DateToken } from '../classify.ts'
import { dayWithoutYear, type DateContext } from '../context.ts'
import { UNITS, type Unit } from '../lexeme.ts'

export type DatePrecision = DateMention['precision']

export interface DateValue {
  value: string
  precision: DatePrecision
}

/**
 * A rule over the letters of tokens (see lexeme.ts), tried at each token; the longest reading wins, the earlier rule
 * among equals. `read` gives null where the numbers make no date.
 */
export interface DateRule {
  id: string
  /** Sticky. */
  pattern: RegExp
  read: (at: Reading, context: DateContext) => DateValue | null
}

/** The tokens a rule matched, read by category. */
export class Reading {
  readonly tokens: readonly DateToken[]

  constructor(tokens: readonly DateToken[]) {
    this.tokens = tokens
  }

  /** The nth token of one of the categories. */
  token(categories: string, n = 0): DateToken | undefined {
    let left = n
    return this.tokens.find((token) => categories.includes(token.category) && left-- === 0)
  }

  /** Its value. */
  value(categories: string, n = 0): number | undefined {
    return this.token(categories, n)?.value
  }

  /** The word that makes a year relative: the «прошлого» of «в июне прошлого года». */
  get relativeYearWord(): DateToken | undefined {
    return this.tokens.find(
      (token, place) => 'tlx'.includes(token.category) && this.tokens[place + 1]?.category === 'g',
    )
  }

  /** The unit of time named. */
  get unit(): Unit {
    const token = this.token('ug')
    return token?.category === 'g' ? 'year' : (UNITS[token?.value ?? 2] ?? 'day')
  }
}

export const rule = (id: string, pattern: string, read: DateRule['read']): DateRule => ({
  id,
  pattern: new RegExp(pattern, 'y'),
  read,
})

export const dayValue = (value: string | null): DateValue | null =>
  value === null ? null : { value, precision: 'day' }
export const range = (from: string, to: string, precision: DatePrecision): DateValue => ({
  value: `${from}/${to}`,
  precision,
})

/** The year that «last year» or «этого года» names; null without the article's date or such a word. */
export function relativeYear(word: DateToken | undefined, context: DateContext): number | null {
  const from = word?.value === 1 ? (context.anchor ?? context.base) : context.base
  if (!from || !word) return null
  return from.year + (word.category === 'l' ? -1 : word.category === 'x' ? 1 : 0)
}

/** A day of a month as a value, in the year given or in the one that suits; null where there is no such day. */
export function dayOf(
  month: number,
  day: number,
  year: number | null | undefined,
  context: DateContext,
): string | null {
  if (!isRealDate({ year: year ?? 2000, month, day })) return null
  return year === null || year === undefined ? dayWithoutYear(month, day, context) : formatDay({ year, month, day })
}

/** The year of a value, null where it is unknown. */
export const yearOf = (value: string): number | null => (value.startsWith('X') ? null : Number(value.slice(0, 4)))
