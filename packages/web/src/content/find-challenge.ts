import { CHALLENGE_HEADERS, CHALLENGE_MARKUP, COOKIE_RELOAD } from '../data/challenges.data.ts'
import type { ContentGuess } from '../types.ts'

/** A check page is small; an article that merely shows a captcha for its comments is not. */
const LARGEST = 100_000
/** Text a reader would see in a page that is nothing but a reload. */
const BARE_TEXT = 200

/** The service whose bot check answered instead of the publisher; null where the publisher answered. */
export function findChallenge(
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  content: ContentGuess,
): string | null {
  for (const { header, value, service } of CHALLENGE_HEADERS) if (value.test(headers[header] ?? '')) return service
  if (content.kind !== 'html' || body.length > LARGEST) return null
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
  for (const { marker, service } of CHALLENGE_MARKUP) if (marker.test(text)) return service
  return COOKIE_RELOAD.test(text) && visibleLength(text) < BARE_TEXT ? 'a cookie check' : null
}

/** Characters outside of tags, scripts and styles. */
function visibleLength(html: string): number {
  const lower = html.toLowerCase()
  let length = 0
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at)
    const end = open < 0 ? html.length : open
    length += html.slice(at, end).replace(/\s+/g, ' ').trim().length
    if (open < 0) break
    const hidden = /^<(script|style|noscript)\b/i.exec(html.slice(open, open + 12))?.[1]?.toLowerCase()
    const close = hidden === undefined ? html.indexOf('>', open) : lower.indexOf(`</${hidden}`, open)
    if (close < 0) break
    at = close + 1
  }
  return length
}
