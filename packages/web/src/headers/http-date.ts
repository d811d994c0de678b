const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
// The three forms of RFC 9110 section 5.6.7; servers also write the first with dashes or without leading zeros.
const DAY_FIRST =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{4}|\d{2})\s+(\d{1,2}):(\d{2}):(\d{2})(?:\s+(?:gmt|utc|\+0000))?$/i
const ASCTIME = /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+(\d{4})$/i

/** Milliseconds since 1970 of an HTTP date, always in GMT; null where it is none. */
export function parseHttpDate(text: string): number | null {
  const trimmed = text.trim().slice(0, 64)
  const dayFirst = DAY_FIRST.exec(trimmed)
  if (dayFirst) return toTime(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!, dayFirst[4]!, dayFirst[5]!, dayFirst[6]!)
  const asctime = ASCTIME.exec(trimmed)
  if (asctime) return toTime(asctime[6]!, asctime[1]!, asctime[2]!, asctime[3]!, asctime[4]!, asctime[5]!)
  return null
}

function toTime(year: string, month: string, day: string, hour: string, minute: string, second: string): number | null {
  const index = MONTHS.indexOf(month.toLowerCase())
  const full = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year)
  const time = Date.UTC(full, index, Number(day), Number(hour), Number(minute), Number(second))
  const valid = index >= 0 && Number(day) >= 1 && Number(day) <= 31 && Number(hour) <= 23 && Number(minute) <= 59
  return valid && Number(second) <= 60 ? time : null
}
