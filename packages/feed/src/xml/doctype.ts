import { decodeHTMLStrict } from 'entities'

/** What one document may add to itself by expanding its own entities. */
const MAX_EXPANSION = 1_000_000
const MAX_ENTITY_LENGTH = 2_000
const DECLARATION = /<!ENTITY\s+([\w.:-]{1,100})\s+(?:"([^"]{0,2000})"|'([^']{0,2000})')\s*>/g

/** The end of a DOCTYPE that starts at `start`, its internal subset included; -1 where it never ends. */
export function endOfDoctype(text: string, start: number): number {
  const bracket = text.indexOf('[', start)
  const close = text.indexOf('>', start)
  if (close < 0) return -1
  if (bracket < 0 || bracket > close) return close + 1
  const end = /\]\s{0,99}>/g
  end.lastIndex = bracket
  const match = end.exec(text)
  return match ? match.index + match[0].length : close + 1
}

/**
 * The general entities that a DOCTYPE declares as plain text. An entity whose text refers to other entities is not
 * taken: nothing honest needs it, and it is how documents of a kilobyte grow to gigabytes.
 */
export class DocumentEntities {
  readonly #values = new Map<string, string>()
  #spent = 0

  constructor(doctype: string) {
    for (const match of doctype.slice(0, 200_000).matchAll(DECLARATION)) {
      const value = decodeHTMLStrict(match[2] ?? match[3] ?? '')
      const refersOn = /[&%][\w.:-]{1,100};/.test(value)
      if (!refersOn && value.length <= MAX_ENTITY_LENGTH && this.#values.size < 1000) this.#values.set(match[1]!, value)
    }
  }

  get isEmpty(): boolean {
    return this.#values.size === 0
  }

  /** Expands the document's own entities; null once they have added more than any honest document would. */
  expand(text: string): string | null {
    const expanded = text.replace(/&([\w.:-]{1,100});/g, (whole, name: string) => {
      const value = this.#values.get(name)
      if (value === undefined || this.#spent > MAX_EXPANSION) return whole
      this.#spent += value.length
      return value
    })
    return this.#spent > MAX_EXPANSION ? null : expanded
  }
}
