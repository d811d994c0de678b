import { addDays, daysBetween, formatDay, isRealDate } from '../calendar.ts'
import { dayWithoutYear, resolveWeekday, unknown } from '../context.ts'
import { dayOf, dayValue, range, relativeYear, rule, yearOf, type DateRule } from './reading.ts'

/** A day and its month in either order; a year after it; a weekday before it. */
const DM = '(?:d-?p?M|Md)'
const YEAR = '(?:,?p?yg?)?'
const WEEKDAY = '(?:[tlx]?W[-,]*p*)?'

const numeric = (year: number, month: number, day: number): string | null =>
  isRealDate({ year, month, day }) ? formatDay({ year, month, day }) : null

export const DAY_RULES: readonly DateRule[] = [
  rule(
    'days-across-months',
    `c?${WEEKDAY}${DM}${YEAR}(?:[-o]|(?<=c\\S{2,7})i)p?${WEEKDAY}${DM}${YEAR}(?:[tlx]g)?`,
    (at, context) => {
      const last = at.value('y', 1) ?? at.value('y') ?? relativeYear(at.relativeYearWord, context)
      const to = dayOf(at.value('M', 1)!, at.value('d', 1)!, last, context)
      if (to === null) return null
      const end = yearOf(to)
      const wraps = at.value('M')! > at.value('M', 1)! ? 1 : 0
      const first = at.token('y', 1) ? at.value('y') : end === null ? undefined : end - wraps
      const from = dayOf(at.value('M')!, at.value('d')!, first, context)
      return from === null ? null : range(from, to, 'day')
    },
  ),
  rule(
    'days-in-a-month',
    `c?${WEEKDAY}(?:d(?:[-o]|(?<=c\\S{0,5}d)i)p?dp?M|Md[-o]d)${YEAR}(?:[tlx]g)?`,
    (at, context) => {
      if (at.value('d')! >= at.value('d', 1)!) return null
      const year = at.value('y') ?? relativeYear(at.relativeYearWord, context)
      const to = dayOf(at.value('M')!, at.value('d', 1)!, year, context)
      const from = to && dayOf(at.value('M')!, at.value('d')!, yearOf(to), context)
      return from && to ? range(from, to, 'day') : null
    },
  ),
  rule('two-days', `d[,i]dM${YEAR}`, (at, context) => {
    const to = dayOf(at.value('M')!, at.value('d', 1)!, at.value('y'), context)
    const from = to && dayOf(at.value('M')!, at.value('d')!, yearOf(to), context)
    return from && to && at.value('d', 1)! - at.value('d')! === 1 ? range(from, to, 'day') : null
  }),
  rule('full-date', `${WEEKDAY}(?:${DM},?p?yg?|yg${DM})`, (at, context) =>
    dayValue(dayOf(at.value('M')!, at.value('d')!, at.value('y'), context)),
  ),
  rule('day-of-a-relative-year', `${WEEKDAY}(?:${DM}[tlx]g|[tlx]g${DM})`, (at, context) =>
    dayValue(dayOf(at.value('M')!, at.value('d')!, relativeYear(at.relativeYearWord, context), context)),
  ),
  rule('numeric-date', `${WEEKDAY}j`, (at) => {
    const { value, second } = at.token('j')!
    return dayValue(numeric(value, Math.floor(second / 100), second % 100))
  }),
  rule('numeric-date-with-slashes', 'd/d/y', (at) =>
    dayValue(numeric(at.value('y')!, at.value('d', 1)!, at.value('d')!)),
  ),
  rule('iso-date', 'y-[dn]-[dn]', (at) => dayValue(numeric(at.value('y')!, at.value('dn')!, at.value('dn', 1)!))),
  rule('day-and-month', `${WEEKDAY}${DM}`, (at, context) =>
    dayValue(dayOf(at.value('M')!, at.value('d')!, undefined, context)),
  ),
  rule('relative-weekday', '[tlx]W', (at, context) => {
    const which = { l: 'last', x: 'next' }[at.token('tlx')!.category] as 'last' | 'next' | undefined
    return dayValue(resolveWeekday(at.value('W')!, which ?? 'this', context))
  }),
  rule('weekday', 'Wu?', (at, context) => dayValue(resolveWeekday(at.value('W')!, 'near', context))),
  rule('relative-day', 'r(?:,?W)?', (at, context) =>
    dayValue(context.base ? formatDay(addDays(context.base, at.value('r')!)) : unknown.day),
  ),
  rule('holiday', 'Ngu?', (at, context) => {
    const month = Math.floor(at.value('N')! / 100)
    const day = at.value('N')! % 100
    const { base } = context
    // A feast that stands ahead in the text lies ahead in time from its last quarter on.
    if (base && daysBetween(base, { year: base.year + 1, month, day }) < 92)
      return dayValue(formatDay({ year: base.year + 1, month, day }))
    return dayValue(dayWithoutYear(month, day, context))
  }),
]
