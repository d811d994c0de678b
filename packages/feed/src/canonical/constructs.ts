import { escapeText, serializeInline } from '../html/serialize.ts'
import { foldSpace, htmlToText, looksLikeHtml } from '../html/to-text.ts'
import type { XmlElement } from '../xml/element.ts'

/** What an element's text is where it does not say so: RSS descriptions are HTML, Atom texts are plain. */
export type DefaultKind = 'html' | 'text' | 'guess'

interface Construct {
  kind: 'html' | 'text'
  value: string
}

/** The text of an element that holds markup or text in any of the ways feeds have. */
function readConstruct(element: XmlElement, byDefault: DefaultKind): Construct {
  const type = element.attribute('type')?.trim().toLowerCase()
  const mode = element.attribute('mode')?.trim().toLowerCase()
  if (element.hasMarkup()) return { kind: 'html', value: serializeInline(unwrapDiv(element, type)) }
  const text = unwrapCdata(element.text())
  if (mode === 'base64' || (mode === undefined && isBinaryType(type))) {
    const decoded = decodeBase64(text)
    if (decoded !== null) return { kind: isPlainType(type) ? 'text' : 'html', value: decoded }
  }
  if (mode === 'escaped' && type === undefined) return { kind: 'html', value: text }
  if (type === 'html' || type === 'xhtml' || type === 'text/html' || type === 'application/xhtml+xml') {
    return { kind: type.includes('xhtml') && !looksLikeHtml(text) ? 'text' : 'html', value: text }
  }
  if (isPlainType(type)) return { kind: 'text', value: text }
  const isHtml = byDefault === 'html' || (byDefault === 'guess' && looksLikeHtml(text))
  return { kind: isHtml ? 'html' : 'text', value: text }
}

/** As HTML, not yet sanitized. */
export function readHtml(element: XmlElement, byDefault: DefaultKind): string {
  const { kind, value } = readConstruct(element, byDefault)
  return kind === 'html' ? value : escapeText(value)
}

/** No title or name is longer; what comes after is not worth the work. */
const MAX_LINE = 20_000

/** As one line of plain text. */
export function readLine(element: XmlElement, byDefault: DefaultKind = 'guess'): string {
  const { kind, value } = readConstruct(element, byDefault)
  const start = value.length > MAX_LINE ? value.slice(0, MAX_LINE) : value
  return kind === 'html' ? htmlToText(start) : foldSpace(start)
}

/** The plain text of an element that holds a URL, an id or a date. */
export const readValue = (element: XmlElement): string => unwrapCdata(element.text().slice(0, MAX_LINE)).trim()

const isPlainType = (type: string | undefined): boolean => type === 'text' || type === 'text/plain'

/** RFC 4287, 4.1.3.3: content of any media type that is neither text nor XML is base64. */
const isBinaryType = (type: string | undefined): boolean =>
  type?.includes('/') === true && !type.startsWith('text/') && !/[+/]xml$/.test(type)

/** RFC 4287, 3.1.1.3: the div around XHTML is not part of it. */
function unwrapDiv(element: XmlElement, type: string | undefined): readonly (XmlElement | string)[] {
  if (type !== 'xhtml') return element.nodes
  const inner = element.nodes.filter((node) => typeof node !== 'string' || node.trim() !== '')
  const [only] = inner
  return inner.length === 1 && typeof only === 'object' && /^(?:xhtml:)?div$/.test(only.name)
    ? only.nodes
    : element.nodes
}

/** Some writers escape a CDATA section instead of writing one. */
function unwrapCdata(text: string): string {
  const match = /^\s*<!\[CDATA\[/.exec(text)
  if (!match) return text
  const end = text.lastIndexOf(']]>')
  return text.slice(match[0].length, end < 0 ? text.length : end)
}

function decodeBase64(text: string): string | null {
  const compact = text.replace(/\s+/g, '')
  if (compact === '' || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) return null
  const decoded = Buffer.from(compact, 'base64').toString('utf8')
  return decoded.includes('\ufffd') ? null : decoded
}
