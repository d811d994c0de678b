import { addDays, formatDay } from '../calendar.ts'
import { shiftUnit, unknown, type DateContext } from '../context.ts'
import { range, rule, type DateRule, type DateValue, type Reading } from './reading.ts'

const PLURAL =
  /^(?:дни|дней|недели|недель|месяцы|месяцев|годы|лет|десятилетия|days|weeks|months|years|\p{L}{1,40}l[aə]r\p{L}{0,40})$/u

/** A unit without a number that is one of it: «на год», «почти неделю»; many other forms only name the unit. */
const ONE_UNIT = /^(?:год|года|неделю|месяц|месяца|сутки|десятилетие|десятилетия|столетие|век)$/

/** A length of time as ISO 8601 has it. Hours and minutes are no dates. */
function duration(count: number, unit: string): DateValue | null {
  const precision = 'duration'
  if (!Number.isFinite(count) || count <= 0 || unit === 'minute' || unit === 'hour') return null
  if (unit === 'century' || unit === 'decade')
    return { value: `P${count * (unit === 'decade' ? 10 : 100)}Y`, precision }
  if (Number.isInteger(count)) return { value: `P${count}${unit.charAt(0).toUpperCase()}`, precision }
  if (unit === 'year') {
    const months = Math.round((count % 1) * 12)
    return { value: `P${count >= 1 ? `${Math.floor(count)}Y` : ''}${months ? `${months}M` : ''}`, precision }
  }
  return { value: `P${Math.max(1, Math.round(count * { month: 30, week: 7, day: 1 }[unit]!))}D`, precision }
}

/** «последние три года», "the next two weeks": from then until the article's day, or from it on. */
function readSpan(at: Reading, context: DateContext): DateValue | null {
  const { base } = context
  const count = at.value('nd')
  const { unit } = at
  if (unit === 'minute' || unit === 'hour') return null
  const ahead = at.token('x') !== undefined
  if (count === undefined && !PLURAL.test(at.token('ug')!.text)) {
    const shifted = shiftUnit(base, unit, at.token('l') ? -1 : ahead ? 1 : 0)
    // «на следующий день» goes on from the day told of.
    if (unit === 'day') return ahead || at.token('t') ? shiftUnit(context.anchor ?? base, 'day', ahead ? 1 : 0) : null
    return shifted
  }
  const today = base ? formatDay(base) : unknown.day
  if (count === undefined) return { value: ahead ? `${today}/..` : `../${today}`, precision: 'day' }
  const other = shiftUnit(base, unit, ahead ? count : -count)
  const now = shiftUnit(base, unit, 0)
  if (!other || !now) return null
  return ahead ? range(now.value, other.value, other.precision) : range(other.value, now.value, other.precision)
}

export const RELATIVE_RULES: readonly DateRule[] = [
  rule('units-ago', '[~q]*[nd]?[ug]a', (at, context) => {
    if (!at.token('q')) return shiftUnit(context.base, at.unit, -(at.value('nd') ?? 1))
    return { value: `../${context.base ? formatDay(context.base) : unknown.day}`, precision: 'day' }
  }),
  rule('units-later', '[~q]*[nd]?[ug]A|T[~q]*[nd]?[ug]', (at, context) => {
    if (at.token('q')) return null
    return shiftUnit(context.anchor ?? context.base, at.unit, at.value('nd') ?? 1)
  }),
  rule('units-from-now', 'w?[lx][~q]?[nd]?u|w?[lx](?:q|[~q]?[nd])g', readSpan),
  rule('last-hours', 'l[nd][uH]', (at, { base }) => {
    if (at.value('uH') !== 1) return null
    return base ? range(formatDay(addDays(base, -1)), formatDay(base), 'day') : { value: unknown.day, precision: 'day' }
  }),
  rule('this-unit', '[bme]?t[u][bme]?', readSpan),
  rule('weekend', 'tv|[lx]?v', (at, context) => {
    const { base } = context
    if (!base) return { value: unknown.week, precision: 'week' }
    const weekday = ((new Date(Date.UTC(base.year, base.month - 1, base.day)).getUTCDay() + 6) % 7) + 1
    const shift = at.token('l') ? -7 : at.token('x') && weekday > 5 ? 7 : 0
    const saturday = addDays(base, 6 - weekday + shift)
    return range(formatDay(saturday), formatDay(addDays(saturday, 1)), 'day')
  }),
  rule('duration', '[~w]*(?:[~w]Q|Q(?!p?y|f)|[ndy](?:[ci]p?%)?[ug]|(?<=[~wp])[ug])', (at) => {
    const half = at.token('Q')
    if (half) return half.value === 6 ? duration(6, 'month') : null
    const count = at.value('ndy')
    if (count !== undefined) return duration(count + (at.token('%') ? 0.5 : 0), at.unit)
    const word = at.token('ug')!.text
    return ONE_UNIT.test(word) || (at.token('~') && /^недели$/.test(word)) ? duration(1, at.unit) : null
  }),
]
