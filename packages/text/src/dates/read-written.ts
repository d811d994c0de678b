import { AFTER_NOON, BEFORE_NOON, FIELD_MARKS, FILLERS, WEEKDAYS } from '../data/date-words.data.ts'
import { MONTH_NAMES } from '../data/month-names.data.ts'
import { foldWord, fullYear, type DateFields, type StatedZone } from './fields.ts'
import { TokenReader, type DateToken } from './tokens.ts'
import { isKnownPlace, offsetMinutes, zoneNamed } from './zone.ts'

const fold = (words: readonly string[]): Set<string> => new Set(words.map(foldWord))
const weekdays = fold(WEEKDAYS)
const fillers = fold(FILLERS)
const beforeNoon = fold(BEFORE_NOON)
const afterNoon = fold(AFTER_NOON)
const months = new Map(MONTH_NAMES.flatMap((names, index) => names.map((name) => [foldWord(name), index + 1] as const)))

interface Clock {
  hour: number
  minute: number
  second: number
  millisecond: number
  precision: 'second' | 'minute' | 'hour'
}

/** What the walk over the tokens has found so far. */
interface Findings {
  numbers: { token: DateToken; before: string; afterMonth: boolean }[]
  month: number | null
  monthWord: string
  clock: Clock | null
  half: 'am' | 'pm' | null
  zone: StatedZone | null
  marked: Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>
  /** The last sign, which tells `21.11.` from `21 11`. */
  sign: string
}

/**
 * A date as people write it: `Fri, 21 Nov 2025 10:09 MSK`, `21 noyabr 2025, 10:09`, `10:09 - 21 / 11 / 2025`,
 * `Nov 21, 2025 3:10 p.m. EST`, `2025년 11월 21일 15:10`. Every word must be known: text that merely holds a date is refused.
 */
export function readWrittenDate(tokens: readonly DateToken[], order: 'dmy' | 'mdy' | undefined): DateFields | null {
  const reader = new TokenReader(tokens)
  const found: Findings = {
    numbers: [],
    month: null,
    monthWord: '',
    clock: null,
    half: null,
    zone: null,
    marked: {},
    sign: '',
  }
  while (reader.peek()) if (!step(reader, found)) return null
  return assemble(found, order)
}

/** Consumes the next token or group of tokens; false where it fits no date. */
function step(reader: TokenReader, found: Findings): boolean {
  const token = reader.peek()!
  if (token.kind === 'number') {
    if (!found.clock && readClock(reader, found)) return true
    const mark = reader.peek(1)
    if (mark?.kind === 'word' && mark.text in FIELD_MARKS) {
      found.marked[FIELD_MARKS[mark.text]!] = token.value
      reader.position += 2
      return true
    }
    if (token.raw.length > 4 || found.numbers.length >= 3) return false
    found.numbers.push({ token, before: token.spaceBefore ? '' : found.sign, afterMonth: found.month !== null })
    found.sign = ''
    reader.position++
    return true
  }
  if (token.kind === 'sign') return readSign(reader, found)
  return readWord(reader, found)
}

/** `15:10`, `15:10:33.5`, `3.10 pm`, `14h30`, `3 pm`; with what follows of its half of the day and its zone. */
function readClock(reader: TokenReader, found: Findings): boolean {
  const hour = reader.numberAt(0)
  if (hour === null) return false
  const minute = reader.numberAt(2)
  const next = reader.peek(1)
  const third = reader.peek(2)
  const colon = reader.isSign(':', 1) && minute !== null && third!.raw.length === 2
  const letter = next?.kind === 'word' && next.text === 'h' && minute !== null && !third!.spaceBefore
  const noon =
    next?.kind === 'word' && (beforeNoon.has(next.text) || afterNoon.has(next.text)) && found.numbers.length !== 0
  const dotted =
    reader.isSign('.', 1) &&
    minute !== null &&
    third!.raw.length === 2 &&
    !third!.spaceBefore &&
    hasDate(found) &&
    hour < 24 &&
    minute < 60 &&
    !reader.isSign('.', 3)
  if (!colon && !letter && !dotted) {
    if (!noon || hour < 1 || hour > 12) return false
    found.clock = { hour, minute: 0, second: 0, millisecond: 0, precision: 'hour' }
    reader.position += 1
    return true
  }
  reader.position += 3
  const clock: Clock = { hour, minute, second: 0, millisecond: 0, precision: 'minute' }
  const second = reader.numberAt(1)
  if (reader.isSign(':') && second !== null) {
    clock.second = second
    clock.precision = 'second'
    reader.position += 2
    if (
      (reader.isSign('.') || reader.isSign(',')) &&
      reader.peek(1)?.kind === 'number' &&
      !reader.peek(1)!.spaceBefore
    ) {
      clock.millisecond = Math.floor(Number(`0.${reader.peek(1)!.raw.slice(0, 9)}`) * 1000)
      reader.position += 2
    }
  }
  found.clock = clock
  found.sign = ''
  return true
}

const hasDate = (found: Findings): boolean =>
  found.month === null ? found.numbers.length === 3 : found.numbers.length === 2

function readSign(reader: TokenReader, found: Findings): boolean {
  const sign = reader.peek()!.text
  if ((sign === '+' || sign === '-') && (found.clock || found.zone)) {
    const offset = readOffset(reader)
    if (offset) {
      found.zone = offset.zone
      reader.position += offset.length
      return true
    }
  }
  if (sign === '+' || !/^[-,./|()[\]:;•·*°ºª"«»年月日]$/u.test(sign)) return false
  found.sign = sign
  reader.position++
  return true
}

/** `+0400`, `+04:00`, `+4`; a minus with something that goes on like a date behind it is no offset. */
function readOffset(reader: TokenReader): { zone: StatedZone; length: number } | null {
  const sign = reader.peek()!.text
  const number = reader.peek(1)
  if (number?.kind !== 'number' || number.spaceBefore || number.raw.length > 4 || number.raw.length === 3) return null
  const split = number.raw.length === 4
  const colon = !split && reader.isSign(':', 2) && reader.peek(3)?.raw.length === 2
  const after = reader.peek(colon ? 4 : 2)
  if (after && sign === '-' && !split && !colon && after.kind !== 'sign' && !after.spaceBefore) return null
  if (after?.kind === 'sign' && /[./-]/.test(after.text) && !after.spaceBefore) return null
  const minutes = offsetMinutes(
    sign,
    split ? Math.floor(number.value / 100) : number.value,
    split ? number.value % 100 : colon ? reader.peek(3)!.value : 0,
  )
  return minutes === null ? null : { zone: { minutes }, length: colon ? 4 : 2 }
}

function readWord(reader: TokenReader, found: Findings): boolean {
  const token = reader.peek()!
  const place = placeAt(reader)
  reader.position++
  const month = months.get(token.text)
  if (month !== undefined && takesMonth(found, token.text, month)) return true
  if (found.clock && found.half === null && (beforeNoon.has(token.text) || afterNoon.has(token.text))) {
    found.half = beforeNoon.has(token.text) ? 'am' : 'pm'
    return true
  }
  if (place) {
    found.zone ??= { place: place.name }
    reader.position += place.length - 1
    return true
  }
  const zone = token.text.length > 1 || found.clock ? zoneNamed(token.text) : null
  if (zone && (found.clock || token.raw.length > 2)) {
    found.zone ??= zone
    return true
  }
  // East Asian half days stand before the time.
  if (/[오午]/.test(token.raw) && (beforeNoon.has(token.text) || afterNoon.has(token.text))) {
    found.half = beforeNoon.has(token.text) ? 'am' : 'pm'
    return true
  }
  if (weekdays.has(token.text) || fillers.has(token.text) || token.text === 't') return true
  // RFC 2822, 4.3: an abbreviation of unknown meaning says that the zone is unknown.
  if (found.clock && found.zone === null && /^[A-Z]{1,5}$/.test(token.raw)) {
    found.zone = 'unknown'
    return true
  }
  return false
}

/** "mar." may be a Tuesday before "4 mars": the later name is the month. */
function takesMonth(found: Findings, word: string, month: number): boolean {
  if (found.month !== null && !weekdays.has(found.monthWord)) return found.month === month
  found.month = month
  found.monthWord = word
  return true
}

/** `Asia/Baku`. */
function placeAt(reader: TokenReader): { name: string; length: number } | null {
  if (!reader.isSign('/', 1) || reader.peek(2)?.kind !== 'word') return null
  let name = `${reader.peek()!.raw}/${reader.peek(2)!.raw}`
  let length = 3
  while (reader.isSign('_', length) && reader.peek(length + 1)?.kind === 'word') {
    name += `_${reader.peek(length + 1)!.raw}`
    length += 2
  }
  return isKnownPlace(name) ? { name, length } : null
}

function assemble(found: Findings, order: 'dmy' | 'mdy' | undefined): DateFields | null {
  const date =
    found.marked.month !== undefined
      ? dateOfMarks(found)
      : found.month === null
        ? dateOfNumbers(found, order)
        : dateOfMonth(found)
  const clock = clockOf(found)
  if (!date || clock === undefined) return null
  if (clock && date.precision !== 'day') return null
  return {
    year: date.year,
    month: date.month,
    day: date.day,
    hour: clock?.hour ?? 0,
    minute: clock?.minute ?? 0,
    second: clock?.second ?? 0,
    millisecond: clock?.millisecond ?? 0,
    precision: clock?.precision ?? date.precision,
    zone: found.zone,
  }
}

function clockOf({ clock, half, marked }: Findings): Clock | null | undefined {
  const base: Clock | null =
    clock ??
    (marked.hour === undefined
      ? null
      : {
          hour: marked.hour,
          minute: marked.minute ?? 0,
          second: marked.second ?? 0,
          millisecond: 0,
          precision: marked.second !== undefined ? 'second' : marked.minute !== undefined ? 'minute' : 'hour',
        })
  if (!base || half === null || base.hour > 12) return base
  if (base.hour === 0 && half === 'pm') return undefined
  return { ...base, hour: (base.hour % 12) + (half === 'pm' ? 12 : 0) }
}

interface CalendarDate {
  year: number | null
  month: number
  day: number
  precision: 'day' | 'month'
}

function dateOfMarks({ marked, numbers }: Findings): CalendarDate | null {
  if (numbers.length > 0 || marked.month === undefined) return null
  const year = marked.year === undefined ? null : fullYear(marked.year, marked.year < 100 ? 2 : 4)
  return { year, month: marked.month, day: marked.day ?? 1, precision: marked.day === undefined ? 'month' : 'day' }
}

/** With a month's name: day, year, both in either order, or the year alone. */
function dateOfMonth({ numbers, month }: Findings): CalendarDate | null {
  const [first, second] = numbers.map(({ token }) => token)
  if (numbers.length > 2 || !first || month === null) return null
  const isYear = (token: DateToken): boolean => token.raw.length === 4
  if (!second) {
    if (isYear(first)) return { year: first.value, month, day: 1, precision: 'month' }
    return first.raw.length > 2 ? null : { year: null, month, day: first.value, precision: 'day' }
  }
  const [day, year] = isYear(first) ? [second, first] : [first, second]
  if (day.raw.length > 2 || year.raw.length === 3 || year.raw.length === 1) return null
  return { year: fullYear(year.value, year.raw.length), month, day: day.value, precision: 'day' }
}

/** Numbers alone: year first, or day and month before the year; without a year only beside a time of day. */
function dateOfNumbers({ numbers, clock }: Findings, order: 'dmy' | 'mdy' | undefined): CalendarDate | null {
  const [a, b, c] = numbers.map(({ token }) => token)
  if (!a || !b) return null
  if (!c) {
    if (!clock || numbers[1]!.before === '' || a.raw.length > 2 || b.raw.length > 2) return null
    return order === 'mdy'
      ? { year: null, month: a.value, day: b.value, precision: 'day' }
      : { year: null, month: b.value, day: a.value, precision: 'day' }
  }
  if (a.raw.length === 4) return { year: a.value, month: b.value, day: c.value, precision: 'day' }
  if (a.raw.length > 2 || b.raw.length > 2 || (c.raw.length !== 4 && c.raw.length !== 2)) return null
  const year = fullYear(c.value, c.raw.length)
  const swapped = b.value > 12 || (order === 'mdy' && a.value <= 12)
  return swapped
    ? { year, month: a.value, day: b.value, precision: 'day' }
    : { year, month: b.value, day: a.value, precision: 'day' }
}
