import { InvalidArgumentError } from 'commander'

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `500ms`, `30s`, `5m`, `2h`, `1d` in milliseconds. */
export function parseDuration(text: string): number {
  const [, number, unit] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/.exec(text.trim()) ?? []
  if (number === undefined || unit === undefined)
    throw new InvalidArgumentError('a duration is a number with a unit, such as 30s, 5m, 2h or 1d')
  return Math.round(Number(number) * UNITS[unit]!)
}

/** An instant in ISO 8601; one without a zone counts as UTC. */
export function parseTime(text: string): Date {
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : `${text}Z`
  const time = new Date(zoned)
  if (Number.isNaN(time.getTime())) throw new InvalidArgumentError('a time is written as 2025-11-21T15:20:00+04:00')
  return time
}

export function parsePort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('a port is a number from 0 to 65535')
  return port
}
