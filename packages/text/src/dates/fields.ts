/** Where a time stands: minutes east of UTC, or an IANA zone; `unknown` where a name means nothing to us. */
export type StatedZone = { minutes: number } | { place: string } | 'unknown'

export type DatePrecision = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year'

/** What a written date says, before zone, century and plausibility are settled. Months from 1. */
export interface DateFields {
  /** Null where the date is written without its year. */
  year: number | null
  month: number
  day: number
  hour: number
  minute: number
  second: number
  millisecond: number
  precision: DatePrecision
  zone: StatedZone | null
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether the calendar and the clock have such a moment; 24:00 is the end of its day, and a leap second is allowed. */
export function areFieldsValid({ year, month, day, hour, minute, second }: DateFields): boolean {
  if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]!) return false
  if (year !== null && month === 2 && day === 29 && !isLeap(year)) return false
  if (hour === 24) return minute === 0 && second === 0
  return hour < 24 && minute < 60 && second <= 60
}

/** RFC 2822, 4.3: two digits from 00 to 49 are of this century. */
export const fullYear = (year: number, digits: number): number =>
  digits > 2 ? year : year < 50 ? 2000 + year : 1900 + year

/** Lower case without diacritics, dotless i as i: the form in which words of dates are compared. */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/ı/g, 'i')
    .normalize('NFC')
