import { areFieldsValid, type DateFields, type DatePrecision } from './dates/fields.ts'
import { readRelativeDate, type RelativeDate } from './dates/read-relative.ts'
import { readIso8601, readRfc2822 } from './dates/read-standard.ts'
import { readWrittenDate } from './dates/read-written.ts'
import { tokenizeDate } from './dates/tokens.ts'
import { isKnownPlace, localOffset, offsetAt } from './dates/zone.ts'

/** A date that somebody claims, as a record keeps it but for where it was read. */
export interface ClaimedDate {
  /** RFC 3339 in the zone stated, else in the zone assumed. The start of what `precision` leaves open. */
  value: string
  precision: DatePrecision
  zone: 'stated' | 'assumed'
}

export interface ClaimedDateOptions {
  /** IANA zone of dates that state none. Default UTC. */
  timezone?: string | undefined
  /** The clock: for dates without a year, for "yesterday", and for refusing the future. Default the system's. */
  now?: Date | undefined
  /** What `01/02/2025` means where nothing in it tells. Default day first. */
  order?: 'dmy' | 'mdy' | undefined
  /** Dates before are no dates of pages on the web. Default 1990. */
  earliest?: Date | undefined
  /** A bare `15:10` is a time of the last 24 hours. Default false: it is refused. */
  timeOnly?: boolean | undefined
}

export type ClaimedDateReading =
  | { kind: 'date'; date: ClaimedDate }
  | { kind: 'refused'; why: 'empty' | 'unreadable' | 'impossible' | 'too-early' | 'future' }

const DAY = 86_400_000
/** A publisher's clock or zone may be wrong by this much before its date is called the future. */
const FUTURE_TOLERANCE = DAY
const EARLIEST = Date.UTC(1990, 0, 1)
const MAX_LENGTH = 120
const ODD_SPACE = /[\s\u00a0\u202f\u200b-\u200f\ufeff]+/g
const HAS_ODD_SPACE = /^\s|\s$|\s\s|[^\S ]|[\u200b-\u200f]/

/** Reads a date as feeds and pages write it, or says why it is none. */
export function readClaimedDate(text: string, options: ClaimedDateOptions = {}): ClaimedDateReading {
  if (text.length > MAX_LENGTH * 4) return { kind: 'refused', why: 'unreadable' }
  const trimmed = HAS_ODD_SPACE.test(text) ? text.replace(ODD_SPACE, ' ').trim() : text
  if (trimmed === '') return { kind: 'refused', why: 'empty' }
  if (trimmed.length > MAX_LENGTH) return { kind: 'refused', why: 'unreadable' }
  const now = options.now ?? new Date()
  const common = readRfc2822(trimmed)
  if (common) return ofFields(common, now, options)
  const timestamp = /^(?:\/date\()?(\d{9,10}|\d{12,13})(?:\.\d{1,6})?(?:\)\/)?$/i.exec(trimmed)
  if (timestamp) {
    const number = Number(timestamp[1])
    return settle(number * (timestamp[1]!.length > 10 ? 1 : 1000), 0, 'second', 'stated', now, options)
  }
  const fields = readIso8601(trimmed)
  if (fields) return ofFields(fields, now, options)
  const tokens = tokenizeDate(trimmed.replace(/\b([ap])\.\s?m\b\.?/gi, '$1m'))
  if (!tokens) return { kind: 'refused', why: 'unreadable' }
  // "2 hours ago" before "2 ago": the Spanish August is one of the words.
  const relative = readRelativeDate(tokens)
  const written = relative?.kind === 'ago' ? null : readWrittenDate(tokens, options.order)
  return written ? ofFields(written, now, options) : ofRelative(relative, now, options)
}

/** `readClaimedDate` for those who need no reason. */
export function parseClaimedDate(text: string, options: ClaimedDateOptions = {}): ClaimedDate | null {
  const reading = readClaimedDate(text, options)
  return reading.kind === 'date' ? reading.date : null
}

function ofFields(fields: DateFields, now: Date, options: ClaimedDateOptions): ClaimedDateReading {
  if (!areFieldsValid(fields)) return { kind: 'refused', why: 'impossible' }
  const stated = fields.zone === null || fields.zone === 'unknown' ? 'assumed' : 'stated'
  if (fields.year !== null && fields.year < 100) return { kind: 'refused', why: 'too-early' }
  let at = localTime(fields, fields.year ?? now.getUTCFullYear() + 1)
  // A date without its year is the latest that is not ahead of the clock.
  for (let back = 0; fields.year === null && back < 5; back++) {
    at = localTime(fields, now.getUTCFullYear() + 1 - back)
    const exists = new Date(at).getUTCDate() === fields.day || fields.hour === 24
    if (exists && at - offsetOf(fields, at, options) * 60_000 <= now.getTime() + FUTURE_TOLERANCE) break
  }
  const offset = offsetOf(fields, at, options)
  return settle(at - offset * 60_000, offset, fields.precision, stated, now, options)
}

/** The fields as if they were UTC. */
function localTime({ month, day, hour, minute, second, millisecond }: DateFields, year: number): number {
  return Date.UTC(year, month - 1, day, hour, minute, Math.min(59, second), millisecond)
}

function offsetOf({ zone }: DateFields, local: number, options: ClaimedDateOptions): number {
  if (zone === null || zone === 'unknown') return localOffset(zoneOf(options), local)
  return 'minutes' in zone ? zone.minutes : localOffset(zone.place, local)
}

function ofRelative(relative: RelativeDate | null, now: Date, options: ClaimedDateOptions): ClaimedDateReading {
  if (!relative || (relative.kind === 'time' && !options.timeOnly)) return { kind: 'refused', why: 'unreadable' }
  const zone = zoneOf(options)
  const instant = now.getTime()
  const here = instant + offsetAt(zone, instant) * 60_000
  if (relative.kind === 'ago') {
    const at = instant - relative.minutes * 60_000
    const unit = relative.precision === 'minute' ? 60_000 : relative.precision === 'hour' ? 3_600_000 : DAY
    const offset = offsetAt(zone, at)
    const start = Math.floor((at + offset * 60_000) / unit) * unit
    return settle(start - offset * 60_000, offset, relative.precision, 'assumed', now, options)
  }
  const midnight = Math.floor(here / DAY) * DAY
  let local = midnight + (relative.hour * 60 + relative.minute) * 60_000
  if (relative.kind === 'day') local -= relative.daysBack * DAY
  // Clocks differ a little: a time just ahead is still of today.
  else if (local > here + 15 * 60_000) local -= DAY
  const offset = localOffset(zone, local)
  const precision = relative.kind === 'time' || relative.hasTime ? 'minute' : 'day'
  return settle(local - offset * 60_000, offset, precision, 'assumed', now, options)
}

function settle(
  instant: number,
  offset: number,
  precision: DatePrecision,
  zone: ClaimedDate['zone'],
  now: Date,
  options: ClaimedDateOptions,
): ClaimedDateReading {
  if (instant < (options.earliest?.getTime() ?? EARLIEST)) return { kind: 'refused', why: 'too-early' }
  if (instant > now.getTime() + FUTURE_TOLERANCE) return { kind: 'refused', why: 'future' }
  return { kind: 'date', date: { value: formatInstant(instant, offset), precision, zone } }
}

/** RFC 3339 at an offset in minutes; milliseconds only where there are some. */
function formatInstant(instant: number, offset: number): string {
  const local = new Date(instant + offset * 60_000).toISOString()
  const clock = local.endsWith('.000Z') ? local.slice(0, 19) : local.slice(0, 23)
  if (offset === 0) return `${clock}Z`
  const size = Math.abs(offset)
  return `${clock}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))

const zoneOf = (options: ClaimedDateOptions): string =>
  options.timezone !== undefined && isKnownPlace(options.timezone) ? options.timezone : 'UTC'
