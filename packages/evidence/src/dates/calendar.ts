/** Civil dates without time or zone, on the proleptic Gregorian calendar. Months are 1-12, weekdays 1 (Monday) to 7. */
export interface CivilDate {
  year: number
  month: number
  day: number
}

const DAY_MS = 86_400_000

const toMs = ({ year, month, day }: CivilDate): number => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime()
}
const fromMs = (ms: number): CivilDate => {
  const date = new Date(ms)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const addDays = (date: CivilDate, days: number): CivilDate => fromMs(toMs(date) + days * DAY_MS)

/** The same day some months on; a day that month lacks becomes its last. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = date.year * 12 + date.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return { year, month, day: Math.min(date.day, daysIn(year, month)) }
}

export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()

export const isRealDate = ({ year, month, day }: CivilDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

export const daysBetween = (from: CivilDate, to: CivilDate): number => Math.round((toMs(to) - toMs(from)) / DAY_MS)

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (date: CivilDate): number => ((new Date(toMs(date)).getUTCDay() + 6) % 7) + 1

const pad = (value: number, width = 2): string => String(Math.abs(value)).padStart(width, '0')

export const formatYear = (year: number): string => pad(year, 4)
export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`
export const formatDay = ({ year, month, day }: CivilDate): string => `${formatMonth(year, month)}-${pad(day)}`
export const formatClock = (hour: number, minute: number): string => `T${pad(hour)}:${pad(minute)}`

/** The ISO week that a date is in, `2025-W47`. */
export function formatWeek(date: CivilDate): string {
  const thursday = addDays(date, 4 - weekdayOf(date))
  const week = 1 + Math.floor(daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday) / 7)
  return `${pad(thursday.year, 4)}-W${pad(week)}`
}

/**
 * The calendar day of an RFC 3339 time in a zone; without a zone, the day the time itself states. Null for what is no
 * time.
 */
export function civilDay(instant: string | undefined, timezone: string | undefined): CivilDate | null {
  const stated = /^(\d{4})-(\d{2})-(\d{2})/.exec(instant ?? '')
  if (!stated) return null
  const ms = Date.parse(instant!)
  if (timezone && instant!.length > 10 && Number.isFinite(ms)) {
    const parts = new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format(ms).split('-')
    return { year: Number(parts[0]), month: Number(parts[1]), day: Number(parts[2]) }
  }
  const date = { year: Number(stated[1]), month: Number(stated[2]), day: Number(stated[3]) }
  return isRealDate(date) ? date : null
}
