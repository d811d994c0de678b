import type { ClaimedTime } from '@crosswire/record'
import { readClaimedDate } from '@crosswire/text'
import { sanitize } from '../html/sanitize.ts'

/** A body longer than this is cut: no article of a feed is, and everything after is work for nothing. */
const MAX_BODY = 400_000
/** Together, the bodies of a document: what a hostile one could make a thread sanitize. */
const MAX_BODIES = 12_000_000

export interface AdaptOptions {
  url: string
  timezone: string | undefined
  now: Date
  warnings: Set<string>
}

/** What the reading of one document shares: its clock, its zone, its budget and what it warns of. */
export class AdaptContext {
  readonly url: string
  readonly warnings: Set<string>
  readonly #timezone: string | undefined
  readonly #now: Date
  #bodies = 0

  constructor({ url, timezone, now, warnings }: AdaptOptions) {
    this.url = url
    this.warnings = warnings
    this.#timezone = timezone
    this.#now = now
  }

  /** The first of several written dates that can be read. */
  claim(texts: readonly string[]): ClaimedTime | null {
    for (const text of texts) {
      const reading = readClaimedDate(text, { timezone: this.#timezone, now: this.#now })
      if (reading.kind === 'date') return { ...reading.date, from: 'feed' }
      if (reading.why !== 'empty') this.warnings.add(reading.why === 'future' ? 'date-in-future' : 'date-rejected')
    }
    return null
  }

  /** A body as HTML that may be shown; empty once the document has spent what one document may. */
  body(html: string, base: string): string {
    const length = Math.min(html.length, MAX_BODY)
    this.#bodies += length
    if (html.length > MAX_BODY || this.#bodies > MAX_BODIES) this.warnings.add('bodies-cut')
    if (this.#bodies > MAX_BODIES) return ''
    return sanitize(length < html.length ? html.slice(0, length) : html, base)
  }
}
