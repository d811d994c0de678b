import { UPDATE_NOTES, ZONE_WORDS } from '../data/update-words.data.ts'

/** A line that dates the text below it: "15:10", "21 ноября, 15:10", "UPDATED 17:40", "15:10 (мск)". */
export interface TimeLabel {
  label: string
  hour: number
  minute: number
  /** What stands before or after the time, for the date reader: "21 ноября". Empty for a bare time. */
  date: string
  /** The line says of itself that it is an update: "YENİLƏNİB 15:10". */
  note: boolean
}

const CLOCK = /(?<![\d:.])([01]?\d|2[0-3])([:.])([0-5]\d)(?::[0-5]\d)?\s?(a\.?m\.?|p\.?m\.?)?(?![\d:]|\.\d)/iu
const NOTE = new RegExp(`(?:${UPDATE_NOTES.join('|')})`, 'giu')
const ZONES = new RegExp(`(?:${ZONE_WORDS.join('|')})`, 'giu')
const MAX_LABEL = 60
const LEFTOVER = /[\s,.|/\\()[\]{}—–:•*«»"'-]+/gu

/** Reads a line as a time label, or gives null: a line with words of its own is text. */
export function readTimeLabel(line: string): TimeLabel | null {
  if (line.length > MAX_LABEL || !/\d/.test(line)) return null
  const clock = CLOCK.exec(line)
  if (!clock) return null
  const [whole, hours, separator, minutes, half] = clock
  const around = `${line.slice(0, clock.index)} ${line.slice(clock.index + whole.length)}`
  const withoutNote = around.replace(NOTE, ' ')
  const note = withoutNote !== around
  const date = withoutNote.replace(ZONES, ' ').replace(LEFTOVER, ' ').trim()
  // "10.11" alone may be a date, a score or a number of a list: a point needs a date or a note beside it.
  if (separator === '.' && date === '' && !note && !/^\D{0,2}\d\d\.\d\d\D{0,2}$/.test(line)) return null
  if (date !== '' && !isDateRest(date)) return null
  let hour = Number(hours)
  if (half && hour <= 12) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0)
  return { label: line.trim(), hour, minute: Number(minutes), date, note }
}

/** What may stand beside a time on a label: a day, a month's name, a year, a weekday. */
function isDateRest(rest: string): boolean {
  const words = rest.split(' ')
  if (words.length > 4) return false
  const numbers = words.filter((word) => /^\d{1,4}(?:st|nd|rd|th)?$/.test(word)).length
  const names = words.filter((word) => /^\p{L}{2,12}$/u.test(word)).length
  if (numbers + names !== words.length) return false
  return numbers > 0 ? names <= 2 : names === 1 && RELATIVE.test(rest)
}

const RELATIVE =
  /^(?:сегодня|вчера|сьогодні|вчора|today|yesterday|bu gün|bugün|dünən|dün|heute|gestern|hier|hoy|ayer|dziś|wczoraj)$/iu
