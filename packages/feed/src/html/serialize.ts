import type { XmlElement } from '../xml/element.ts'
import { VOID_TAGS } from '../data/tags.data.ts'

/** Text as it must stand in HTML and XML. */
export const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text

export const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;')

/** Bodies are cut at less. */
const MAX_INLINE = 500_000

/** Markup that stands unescaped in a feed, as HTML: without the prefixes of XHTML, SVG and MathML. */
export function serializeInline(nodes: readonly (XmlElement | string)[]): string {
  let html = ''
  for (const node of nodes) {
    if (html.length > MAX_INLINE) break
    html += typeof node === 'string' ? escapeText(node) : serializeElement(node)
  }
  return html
}

function serializeElement(element: XmlElement): string {
  const name = element.name.slice(element.name.indexOf(':') + 1)
  let tag = `<${name}`
  for (const [key, value] of Object.entries(element.attributes ?? {})) {
    if (!key.startsWith('xml:')) tag += ` ${key}="${escapeAttribute(value)}"`
  }
  const inner = serializeInline(element.nodes)
  return VOID_TAGS.has(name) ? `${tag}>${inner}` : `${tag}>${inner}</${name}>`
}
