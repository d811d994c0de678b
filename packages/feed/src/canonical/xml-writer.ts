import { escapeAttribute, escapeText } from '../html/serialize.ts'

/** Characters that XML 1.0 does not know. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const HAS_FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
/** The XML reader under rss-parser refuses longer attributes; no URL or name is so long. */
const MAX_ATTRIBUTE = 8192
/** Titles, names, ids and dates are lines; bodies do not come this way. */
const MAX_TEXT = 8192

const legal = (text: string): string => (HAS_FORBIDDEN.test(text) ? text.replace(FORBIDDEN, '') : text)

/** HTML as a feed has it, not yet sanitized, and what relative URLs in it count from. */
export interface Body {
  html: string
  base: string
}

/** Writes well-formed XML into one string. */
export class XmlWriter {
  readonly bodies: Body[] = []
  /** Texts and addresses that the document holds by number, see `hold`. */
  readonly texts: string[] = []
  #xml = ''

  open(name: string, attributes?: Readonly<Record<string, string | undefined>>): void {
    this.#xml += `<${name}${this.#format(attributes)}>`
  }

  close(name: string): void {
    this.#xml += `</${name}>`
  }

  /** An element of attributes alone. */
  empty(name: string, attributes: Readonly<Record<string, string | undefined>>): void {
    this.#xml += `<${name}${this.#format(attributes)}/>`
  }

  text(name: string, text: string, attributes?: Readonly<Record<string, string | undefined>>): void {
    const short = legal(text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text)
    this.#xml += `<${name}${this.#format(attributes)}>${isHeld(short) ? this.#hold(short) : escapeText(short)}</${name}>`
  }

  /**
   * HTML, of which only its number goes through the XML: half of a feed is bodies, an XML reader looks at every letter of
   * them, and nothing in them is its business.
   */
  body(name: string, body: Body): void {
    this.#xml += `<${name}>${this.bodies.length}</${name}>`
    this.bodies.push(body)
  }

  /** Characters written so far. */
  get length(): number {
    return this.#xml.length
  }

  toString(): string {
    return this.#xml
  }

  #format(attributes: Readonly<Record<string, string | undefined>> | undefined): string {
    let all = ''
    if (!attributes) return all
    for (const name in attributes) {
      const value = attributes[name]
      if (value === undefined || value.length > MAX_ATTRIBUTE) continue
      const kept = legal(value)
      all += ` ${name}="${isHeld(kept) ? this.#hold(kept) : escapeAttribute(kept)}"`
    }
    return all
  }

  #hold(text: string): string {
    return `${HELD}${this.texts.push(text) - 1}`
  }
}

/** Begins a number that stands for a text. A text that begins so itself is held too. */
const HELD = '#'
/** A shorter text is no longer than its number. */
const SHORT = 6

/** The XML reader looks at every letter with several tests, and what a text says is not its business. */
const isHeld = (text: string): boolean => (text.length > SHORT || text.startsWith(HELD)) && text.trim() !== ''

/** The text that a value of a canonical document stands for. */
export function heldText(value: string, texts: readonly string[]): string {
  return value.startsWith(HELD) ? (texts[Number(value.slice(HELD.length))] ?? '') : value
}
