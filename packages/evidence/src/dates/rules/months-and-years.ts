import { addMonths, daysIn, formatDay, formatMonth, formatYear } from '../calendar.ts'
import { monthWithoutYear, resolveYear, unknown, type DateContext } from '../context.ts'
import { UNITS } from '../lexeme.ts'
import { range, relativeYear, rule, yearOf, type DateRule, type DateValue, type Reading } from './reading.ts'

const month = (value: string): DateValue => ({ value, precision: 'month' })
const unknownMonth = (of: number): string => `XXXX-${String(of).padStart(2, '0')}`

function season(of: number, year: number | null): DateValue {
  // 1 is winter and begins in December of the year before.
  const first = of === 1 ? 12 : of * 3 - 3
  const last = ((first + 1) % 12) + 1
  if (year === null) return range(unknownMonth(first), unknownMonth(last), 'season')
  return range(formatMonth(of === 1 ? year - 1 : year, first), formatMonth(year, last), 'season')
}

/** A season without a year is the last one that has begun, or the next where the sentence looks ahead. */
function seasonYear(of: number, context: DateContext): number | null {
  return resolveYear(of === 1 ? 1 : of * 3 - 3, 1, context)
}

function readMonthRange(at: Reading, context: DateContext): DateValue | null {
  const year = at.value('y') ?? relativeYear(at.relativeYearWord, context)
  const first = at.value('M')!
  const second = at.value('M', 1) ?? at.token('M')!.second
  if (second === 0) return null
  const to = year === null ? monthWithoutYear(second, context) : formatMonth(year, second)
  const end = yearOf(to)
  if (end === null) return range(unknownMonth(first), to, 'month')
  const start = first > second ? end - 1 : end
  const from = formatMonth(start, first)
  // «на рубеже июня и июля»: the last day of one and the first of the other.
  return at.token('B') ? range(`${from}-${daysIn(start, first)}`, `${to}-01`, 'day') : range(from, to, 'month')
}

/** Months and longer: `[bme]` are «в начале», "mid-", «sonunda», which narrow a month or year without naming a day. */
export const MONTH_AND_YEAR_RULES: readonly DateRule[] = [
  rule('months', 'B?p?[bme]?c?M(?:,?yg?)?[-io]p?[bme]?M(?:,?yg?)?(?:[tlx]g)?', readMonthRange),
  rule('months-in-a-word', 'M(?:,?yg?)?(?:[tlx]g)?', readMonthRange),
  rule('month-of-a-year', '[bme]?-?M(?:,?yg?|p+yg)[bme]?|yg[bme]?M[bme]?u?', (at) =>
    month(formatMonth(at.value('y')!, at.value('M')!)),
  ),
  rule('month-of-a-relative-year', '[bme]?-?M[tlx]g|[tlx]gM[bme]?u?', (at, context) => {
    const year = relativeYear(at.relativeYearWord, context)
    return month(year === null ? unknownMonth(at.value('M')!) : formatMonth(year, at.value('M')!))
  }),
  rule('relative-month', '[tlx]Mu?', (at, context) => {
    const { base } = context
    const of = at.value('M')!
    if (!base) return month(unknownMonth(of))
    const which = at.token('tlx')!.category
    const year = base.year + (which === 'l' && of >= base.month ? -1 : which === 'x' && of <= base.month ? 1 : 0)
    return month(formatMonth(year, of))
  }),
  rule('months-of-a-year', '(?:[tlx]|y)gf?[nd]up?|f?[nd]up?(?:[tlx]|y)?g', (at, context) => {
    const year = at.value('y') ?? relativeYear(at.relativeYearWord ?? at.token('f'), context)
    const count = at.value('nd')!
    if (year === null || at.value('u') !== UNITS.indexOf('month') || !Number.isInteger(count) || count > 12) return null
    return range(formatMonth(year, 1), formatMonth(year, count), 'month')
  }),
  rule('quarter-or-half', '(?:(?:[tlx]|y)g)?fQ(?:p?(?:[tlx]|y)?g|p?y)?', (at, context) => {
    const year = at.value('y') ?? relativeYear(at.relativeYearWord ?? at.token('f'), context)
    const length = at.value('Q')!
    const last = at.value('f')! * length
    if (year === null || last > 12) return null
    return range(formatMonth(year, last - length + 1), formatMonth(year, last), length === 3 ? 'quarter' : 'month')
  }),
  rule('season', '[bme]?-?(?:S(?:p?yg?|[tlx]g)|[tlx]S|(?:y|[tlx])gS|S)', (at, context) => {
    const of = at.value('S')!
    const word = at.token('tlx')
    if (!at.token('y') && !word) return season(of, seasonYear(of, context))
    const year = at.value('y') ?? relativeYear(word, context)
    const { base } = context
    // "Last winter" in spring is the winter just past, not that of last year.
    if (!at.token('yg') && word?.category === 'l' && base && base.month > (of === 1 ? 2 : of * 3 - 1))
      return season(of, base.year)
    return season(of, year)
  }),
  rule('decade', 'c?[bme]?-?kg?[bme]?', (at) => {
    const from = at.value('k')!
    // «на 40-е место» is a rank: two digits need the word for years.
    if (!at.token('g') && at.token('k')!.text.length < 5) return null
    return range(formatYear(from), formatYear(from + 9), 'decade')
  }),
  rule('century', '[bme]?Ru', (at) =>
    at.unit === 'century'
      ? range(formatYear(at.value('R')! * 100 - 99), formatYear(at.value('R')! * 100), 'century')
      : null,
  ),
  rule('years', 'c?[bme]?p?yg?(?:[-o/]|(?<=c\\S{0,2}yg?)i)p?[bme]?p?yg?', (at) =>
    at.value('y')! < at.value('y', 1)!
      ? range(formatYear(at.value('y')!), formatYear(at.value('y', 1)!), 'year')
      : null,
  ),
  rule('years-shortened', 'y[-/][dn]g?', (at) => {
    const from = at.value('y')!
    const last = at.value('dn')!
    const next = (from + 1) % 100 === last || (from % 100 < last && last < 100 && at.token('g') !== undefined)
    return next ? range(formatYear(from), formatYear(from - (from % 100) + last), 'year') : null
  }),
  rule('year', '[bme]?yg[bme]?', (at) => {
    const year = at.value('y')!
    const word = at.token('g')!
    // 1990-cı illər, 1990 years: the plural of the year word after a round year is a decade in Azerbaijani.
    if (word.text.startsWith('illər') && year % 10 === 0) return range(formatYear(year), formatYear(year + 9), 'decade')
    return { value: formatYear(year), precision: 'year' }
  }),
  rule('lone-year', '(?:(?<=[pcoibmel~])y(?![zng])|y(?=[.,-]|$|i?y))', (at) => ({
    value: formatYear(at.value('y')!),
    precision: 'year',
  })),
  rule('month', '[bme]?-?(?<!d-?)Mu?[bme]?', (at, context) => month(monthWithoutYear(at.value('M')!, context))),
  rule('relative-year', '[bme]?[tlx]g[bme]?', (at, context) => {
    const plural = /^(?:годы|годах|годов|лет|years|illər\p{L}*)$/u.test(at.token('g')!.text)
    const { base } = context
    if (plural)
      return at.token('x') ? null : { value: `../${base ? formatYear(base.year) : unknown.year}`, precision: 'year' }
    if (base && /^past$/i.test(at.token('tlx')!.text)) {
      return range(formatDay(addMonths(base, -12)), formatDay(base), 'day')
    }
    const year = relativeYear(at.token('tlx'), context)
    return { value: year === null ? unknown.year : formatYear(year), precision: 'year' }
  }),
]
