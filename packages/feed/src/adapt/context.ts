import type { ClaimedTime } from '@crosswire/record'
import { readClaimedDate, type ClaimedDateOptions } from '@crosswire/text'
import type { Body } from '../canonical/xml-writer.ts'
import { sanitize, type MarkupBudget } from '../html/sanitize.ts'

/** A body longer than this is cut: no article of a feed is, and everything after is work for nothing. */
const MAX_BODY = 400_000
/** Together, the bodies of a document: what a hostile one could make a thread sanitize. */
const MAX_BODIES = 8_000_000
/** And the tags in them that need the thorough way. */
const MAX_TAGS = 50_000

export interface AdaptOptions {
  isAtom: boolean
  timezone: string | undefined
  now: Date
  warnings: Set<string>
  bodies: readonly Body[]
}

/** What the reading of one document shares: its clock, its zone, its budget and what it warns of. */
export class AdaptContext {
  readonly warnings: Set<string>
  /** An Atom id may be the address of the page; in RSS, an id that says it is no permalink is none. */
  readonly isAtom: boolean
  readonly #dates: ClaimedDateOptions
  readonly #held: readonly Body[]
  readonly #markup: MarkupBudget = { tags: MAX_TAGS }
  #bodies = 0

  constructor({ isAtom, timezone, now, warnings, bodies }: AdaptOptions) {
    this.#held = bodies
    this.isAtom = isAtom
    this.warnings = warnings
    this.#dates = { timezone, now }
  }

  /** The first of several written dates that can be read. */
  claim(texts: readonly string[]): ClaimedTime | null {
    for (const text of texts) {
      const reading = readClaimedDate(text, this.#dates)
      if (reading.kind === 'date') {
        const { value, precision, zone } = reading.date
        return { value, precision, zone, from: 'feed' }
      }
      if (reading.why !== 'empty') this.warnings.add(reading.why === 'future' ? 'date-in-future' : 'date-rejected')
    }
    return null
  }

  /** A body that the canonical document holds by number. */
  heldBody(number: string | undefined): string | null {
    const held = number === undefined ? undefined : this.#held[Number(number)]
    return held ? this.body(held.html, held.base) : null
  }

  /** A body as HTML that may be shown; empty once the document has spent what one document may. */
  body(html: string, base: string): string {
    const length = Math.min(html.length, MAX_BODY)
    this.#bodies += length
    if (html.length > MAX_BODY || this.#bodies > MAX_BODIES) this.warnings.add('bodies-cut')
    if (this.#bodies > MAX_BODIES) return ''
    return sanitize(length < html.length ? html.slice(0, length) : html, base, this.#markup)
  }
}
