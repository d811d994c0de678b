import { ZONE_MINUTES, ZONE_PLACES } from '../data/zone-names.data.ts'
import { foldWord, type StatedZone } from './fields.ts'

const places = new Map(Object.entries(ZONE_PLACES).map(([name, place]) => [foldWord(name), place]))

/** A zone by a folded name, or null for a word that names none. */
export function zoneNamed(word: string): StatedZone | null {
  if (Object.hasOwn(ZONE_MINUTES, word)) return { minutes: ZONE_MINUTES[word]! }
  const place = places.get(word)
  return place === undefined ? null : { place }
}

/** `+0400`, `-05:30`, `+4` as minutes, or null where no place on Earth keeps such a time. */
export function offsetMinutes(sign: string, hours: number, minutes: number): number | null {
  if (hours > 14 || minutes > 59) return null
  const size = hours * 60 + minutes
  return sign === '+' ? size : size === 0 ? 0 : -size
}

const formats = new Map<string, Intl.DateTimeFormat | null>()
const offsets = new Map<string, number>()
const QUARTER_HOUR = 900_000

/** An IANA zone's formatter, or null where the runtime knows no such zone. */
function formatOf(place: string): Intl.DateTimeFormat | null {
  let format = formats.get(place)
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: place,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
    } catch {
      format = null
    }
    if (formats.size > 500) formats.clear()
    formats.set(place, format)
  }
  return format
}

export const isKnownPlace = (place: string): boolean => formatOf(place) !== null

/** Minutes east of UTC that a zone keeps at an instant. Changes of offset happen on quarter hours. */
export function offsetAt(place: string, instant: number): number {
  const quarter = Math.floor(instant / QUARTER_HOUR)
  const key = `${place} ${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const format = formatOf(place)
  if (!format) return 0
  const at = quarter * QUARTER_HOUR
  const parts: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value)
  const { year, month, day, hour, minute, second } = parts
  const minutes = Math.round((Date.UTC(year!, month! - 1, day, hour, minute, second) - at) / 60_000)
  if (offsets.size > 5_000) offsets.clear()
  offsets.set(key, minutes)
  return minutes
}

/** Minutes east of UTC for a local time in a zone. In the hour that comes twice, the first; in the one left out, after. */
export function localOffset(place: string, local: number): number {
  const first = offsetAt(place, local - offsetAt(place, local) * 60_000)
  const second = offsetAt(place, local - first * 60_000)
  return first === second ? first : Math.max(first, offsetAt(place, local - second * 60_000))
}
