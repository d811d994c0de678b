import { localOffset, offsetAt } from '@crosswire/text'

/** A wall-clock time of some zone. Months from 1. */
export interface WallTime {
  year: number
  month: number
  day: number
  hour: number
  minute: number
}

/** What the clocks of an IANA zone show at an instant (ms since 1970). */
export function wallTimeAt(at: number, timezone: string): WallTime {
  const local = new Date(at + offsetAt(timezone, at) * 60_000)
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  }
}

/** The instant at which a zone's clocks show a time, in ms and in RFC 3339 with the zone's offset. */
export function instantOf(wall: WallTime, timezone: string): { at: number; text: string } {
  const local = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute)
  const offset = localOffset(timezone, local)
  return { at: local - offset * 60_000, text: `${new Date(local).toISOString().slice(0, 19)}${offsetText(offset)}` }
}

function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
