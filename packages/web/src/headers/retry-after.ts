import { parseHttpDate } from './http-date.ts'

/**
 * Milliseconds that Retry-After asks for, from the moment of the answer: seconds, or a date, which is measured against
 * the server's own Date header, so that a clock that is off does no harm. Null where it is absent or unreadable.
 */
export function parseRetryAfter(header: string | undefined, date: string | undefined, now: number): number | null {
  if (header === undefined) return null
  const text = header.trim()
  if (/^\d{1,10}(\.\d{1,6})?$/.test(text)) return Math.round(Number(text) * 1000)
  const at = parseHttpDate(text)
  if (at === null) return null
  const base = date === undefined ? null : parseHttpDate(date)
  return Math.max(0, at - (base ?? now))
}
