import { escapeAttribute, escapeText } from '../html/serialize.ts'

/** Characters that XML 1.0 does not know. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const HAS_FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
/** The XML reader under rss-parser refuses longer attributes; no URL or name is so long. */
const MAX_ATTRIBUTE = 8192

const legal = (text: string): string => (HAS_FORBIDDEN.test(text) ? text.replace(FORBIDDEN, '') : text)

/** Writes well-formed XML into one string. */
export class XmlWriter {
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
    this.#xml += `<${name}${formatAttributes(attributes)}>${escapeText(legal(text))}</${name}>`
  }

  /** Long text with markup in it, which a CDATA section carries without a change to every bracket. */
  block(name: string, text: string, attributes?: Readonly<Record<string, string | undefined>>): void {
    const body = /[<&]/.test(text)
      ? `<![CDATA[${legal(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
      : escapeText(legal(text))
    this.#xml += `<${name}${formatAttributes(attributes)}>${body}</${name}>`
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
