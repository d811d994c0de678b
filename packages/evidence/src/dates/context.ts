import {
  addDays,
  addMonths,
  daysBetween,
  formatDay,
  formatMonth,
  formatWeek,
  isRealDate,
  weekdayOf,
} from './calendar.ts'
import type { CivilDate } from './calendar.ts'
import type { Tense } from './tense.ts'

/** What a date rule needs to know: the article's day, the last day the text named, and where the sentence looks. */
export interface DateContext {
  /** Null where the article's date is unknown: values then have X for what is not known, as ISO 8601-2 has it. */
  base: CivilDate | null
  anchor: CivilDate | null
  /** The date stands after «к», «до», "by", "until": a limit, ahead unless the sentence tells of the past. */
  toward: boolean
  tense: () => Tense
}

/** How many days ahead a date without a year may lie when nothing else speaks: announcements rarely reach further. */
const AHEAD_DAYS = 60
const AHEAD_MONTHS = 2

/** The year of a day and month that stand without one: the nearest past, or ahead where the sentence looks there. */
export function resolveYear(month: number, day: number, context: DateContext): number | null {
  const { base } = context
  if (!base) return null
  const candidates = [base.year - 1, base.year, base.year + 1].filter((year) => isRealDate({ year, month, day }))
  const ahead = (year: number): number => daysBetween(base, { year, month, day })
  if (looksAhead(context)) return candidates.find((year) => ahead(year) >= -3) ?? base.year
  return candidates.reverse().find((year) => ahead(year) <= AHEAD_DAYS) ?? base.year
}

/** `2025-11-14`, or `XXXX-11-14` where the year cannot be told. */
export function dayWithoutYear(month: number, day: number, context: DateContext): string {
  const year = resolveYear(month, day, context)
  if (year === null) return `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return formatDay({ year, month, day })
}

/** The month that stands without a year, by the same rule; the present month is itself. */
export function monthWithoutYear(month: number, context: DateContext): string {
  const { base } = context
  if (!base) return `XXXX-${String(month).padStart(2, '0')}`
  if (month === base.month) return formatMonth(base.year, month)
  const monthsAhead = (month - base.month + 12) % 12
  const isAhead = looksAhead(context) || monthsAhead <= AHEAD_MONTHS
  const shift = isAhead ? monthsAhead : monthsAhead - 12
  const then = addMonths({ ...base, day: 1 }, shift)
  return formatMonth(then.year, then.month)
}

function looksAhead(context: DateContext): boolean {
  const tense = context.tense()
  return tense === 'future' || (context.toward && tense === 'open')
}

/** The day a weekday names: the last one, today included, or the next where the sentence looks ahead. */
export function resolveWeekday(
  weekday: number,
  which: 'near' | 'last' | 'next' | 'this',
  context: DateContext,
): string {
  const { base } = context
  if (!base) return `XXXX-WXX-${weekday}`
  const back = (weekdayOf(base) - weekday + 7) % 7
  if (which === 'this') return formatDay(addDays(base, weekday - weekdayOf(base)))
  if (which === 'last') return formatDay(addDays(base, back === 0 ? -7 : -back))
  if (which === 'next' || (back !== 0 && looksAhead(context))) return formatDay(addDays(base, 7 - back))
  return formatDay(addDays(base, -back))
}

export const unknown = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX', year: 'XXXX' } as const

/** A unit of time, counted from a day: the day, ISO week, month, year or decade that lies `count` of them away. */
export function shiftUnit(
  from: CivilDate | null,
  unit: string,
  count: number,
): { value: string; precision: 'day' | 'week' | 'month' | 'year' | 'decade' } | null {
  switch (unit) {
    case 'day':
      return { value: from ? formatDay(addDays(from, Math.round(count))) : unknown.day, precision: 'day' }
    case 'week':
      return { value: from ? formatWeek(addDays(from, Math.round(7 * count))) : unknown.week, precision: 'week' }
    case 'month': {
      const then = from && addMonths(from, Math.round(count))
      return { value: then ? formatMonth(then.year, then.month) : unknown.month, precision: 'month' }
    }
    case 'year':
      // A year and a half ago is a month, no year.
      if (from && !Number.isInteger(count)) return shiftUnit(from, 'month', count * 12)
      return { value: from ? String(from.year + count).padStart(4, '0') : unknown.year, precision: 'year' }
    case 'decade':
      return { value: from ? String(from.year + count * 10).padStart(4, '0') : unknown.year, precision: 'year' }
    default:
      return null
  }
}
