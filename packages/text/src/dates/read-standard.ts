import { fullYear, type DateFields, type DatePrecision, type StatedZone } from './fields.ts'
import { isKnownPlace, offsetMinutes, zoneNamed } from './zone.ts'

const RFC_2822 =
  /^(?:[a-z]{3},? )?(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? (?:([+-])(\d\d):?(\d\d)|gmt|utc|z)$/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const CALENDAR =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?|(\d\d)(\d\d)|\/(\d{1,2})\/(\d{1,2})|-?w(\d\d)(?:-?([1-7]))?|-?(\d{3}))?(?=$|[t\s])/i
const CLOCK =
  /^(?:t|\s{1,3}t?|,\s?)(\d\d?)(?::(\d\d?)(?::(\d\d?)(?:[.,](\d{1,9}))?)?|(\d\d)(?:(\d\d)(?:[.,](\d{1,9}))?)?)?(?=$|[^\d])/i
const OFFSET =
  /^\s{0,2}(?:([+-])\s?(\d\d?)(?::?(\d\d))?(?::\d\d)?|([a-z]{1,5}))?\s?(?:\[([A-Za-z_]{1,30}\/[A-Za-z_/]{1,40})\])?$/i
const STAMP = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?$/

/** The common form of RFC 2822, which most feeds write exactly. */
export function readRfc2822(text: string): DateFields | null {
  const match = RFC_2822.exec(text)
  if (!match) return null
  const [, day, month, year, hour, minute, second, sign, zoneHours, zoneMinutes] = match
  const minutes = sign ? offsetMinutes(sign, Number(zoneHours), Number(zoneMinutes)) : 0
  return {
    year: Number(year),
    month: MONTHS.indexOf(month!.toLowerCase()) + 1,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
    millisecond: 0,
    precision: second === undefined ? 'minute' : 'second',
    zone: minutes === null ? 'unknown' : { minutes },
  }
}

/** ISO 8601 and its kin: extended and basic form, week and ordinal dates, a space for the T, one-digit fields. */
export function readIso8601(text: string): DateFields | null {
  const stamp = STAMP.exec(text)
  if (stamp) {
    const [year, month, day, hour, minute, second] = stamp.slice(1).map((part) => Number(part))
    return fields({ year: year!, month: month!, day: day! }, stamp[6] === undefined ? 'minute' : 'second', null, {
      hour: hour!,
      minute: minute!,
      second: stamp[6] === undefined ? 0 : second!,
    })
  }
  const calendar = CALENDAR.exec(text)
  if (!calendar) return null
  const date = dateOf(calendar)
  if (!date) return null
  const rest = text.slice(calendar[0].length)
  if (rest === '') return fields(date, date.precision, null)
  const clock = CLOCK.exec(rest)
  if (!clock || date.precision !== 'day') return null
  const zone = zoneOf(rest.slice(clock[0].length))
  if (zone === undefined) return null
  const minute = clock[2] ?? clock[5]
  const second = clock[3] ?? clock[6]
  const fraction = clock[4] ?? clock[7]
  return fields(date, second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour', zone, {
    hour: Number(clock[1]),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000),
  })
}

interface CalendarDate {
  year: number
  month: number
  day: number
}

function fields(
  date: CalendarDate,
  precision: DatePrecision,
  zone: StatedZone | null,
  clock: { hour?: number; minute?: number; second?: number; millisecond?: number } = {},
): DateFields {
  const { year, month, day } = date
  return { year, month, day, hour: 0, minute: 0, second: 0, millisecond: 0, ...clock, precision, zone }
}

function dateOf(match: RegExpExecArray): (CalendarDate & { precision: DatePrecision }) | null {
  const year = fullYear(Number(match[1]), 4)
  const [month, day] = [match[2] ?? match[4] ?? match[6], match[3] ?? match[5] ?? match[7]]
  if (month !== undefined) {
    return { year, month: Number(month), day: Number(day ?? 1), precision: day === undefined ? 'month' : 'day' }
  }
  if (match[8] !== undefined)
    return ofDayNumber(year, weekStart(year) + (Number(match[8]) - 1) * 7 + Number(match[9] ?? 1))
  if (match[10] !== undefined) {
    const number = Number(match[10])
    return number >= 1 && number <= 366 ? ofDayNumber(year, number) : null
  }
  return { year, month: 1, day: 1, precision: 'year' }
}

/** Days between the start of the year and the day before its first ISO week (the one with January 4th). */
function weekStart(year: number): number {
  const weekday = new Date(Date.UTC(year, 0, 4)).getUTCDay() || 7
  return 4 - weekday
}

function ofDayNumber(year: number, number: number): CalendarDate & { precision: DatePrecision } {
  const date = new Date(Date.UTC(year, 0, number))
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    precision: 'day',
  }
}

/** Undefined for what is no zone at all. */
function zoneOf(text: string): StatedZone | null | undefined {
  const match = OFFSET.exec(text)
  if (!match) return undefined
  const [, sign, hours, minutes, name, place] = match
  if (sign) {
    const offset = offsetMinutes(sign, Number(hours), Number(minutes ?? 0))
    return offset === null ? undefined : { minutes: offset }
  }
  if (name) return zoneNamed(name.toLowerCase()) ?? undefined
  if (place) return isKnownPlace(place) ? { place } : undefined
  return null
}
