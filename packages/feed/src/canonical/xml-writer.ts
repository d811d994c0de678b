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
  #xml = ''

  open(name: string, attributes?: Readonly<Record<string, string | undefined>>): void {
    this.#xml += `<${name}${formatAttributes(attributes)}>`
  }

  close(name: string): void {
    this.#xml += `</${name}>`
  }

  /** An element of attributes alone. */
  empty(name: string, attributes: Readonly<Record<string, string | undefined>>): void {
    this.#xml += `<${name}${formatAttributes(attributes)}/>`
  }

  text(name: string, text: string, attributes?: Readonly<Record<string, string | undefined>>): void {
    this.#xml += `<${name}${formatAttributes(attributes)}>${escapeText(legal(text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text))}</${name}>`
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
}

function formatAttributes(attributes: Readonly<Record<string, string | undefined>> | undefined): string {
  let all = ''
  if (!attributes) return all
  for (const name in attributes) {
    const value = attributes[name]
    if (value !== undefined && value.length <= MAX_ATTRIBUTE) all += ` ${name}="${escapeAttribute(legal(value))}"`
  }
  return all
}
