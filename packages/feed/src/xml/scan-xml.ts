import { decodeHTMLStrict } from 'entities'
import { FeedError } from '../errors.ts'
import { DocumentEntities, endOfDoctype } from './doctype.ts'
import { XmlElement } from './element.ts'
import { ATTRIBUTE, ENTRIES, FIELDS, LEAVES, LISTS, STRUCTURAL } from './markup.ts'
import { NamespaceScope, type NamespaceDeclaration } from './namespaces.ts'
import type { ScanLimits, ScannedXml } from './scanned.ts'

interface Frame {
  element: XmlElement
  raw: string
  scope: NamespaceScope
  isStructural: boolean
  /** An entry outside of the window, or in one. */
  isPassedOver: boolean
}

/**
 * Reads XML as feeds serve it, never refusing: unknown entities, naked ampersands and angle brackets stay text, missing
 * ends are supplied, stray ends passed over, a truncated document ends where it ends. One pass, linear in its length.
 * @throws {FeedError} where a limit is crossed
 */
export function scanXml(text: string, limits: ScanLimits): ScannedXml {
  return new Scanner(text, limits).scan()
}

class Scanner {
  readonly #text: string
  readonly #limits: ScanLimits
  readonly #warnings = new Set<string>()
  readonly #nodes: XmlElement[] = []
  readonly #frames: Frame[] = []
  #top: Frame | undefined
  #entities: DocumentEntities | null = null
  #elements = 0
  #entries = 0
  #position = 0
  readonly #ends = new Map<string, number>()

  constructor(text: string, limits: ScanLimits) {
    this.#text = text
    this.#limits = limits
  }

  scan(): ScannedXml {
    const text = this.#text
    while (this.#position < text.length) {
      const open = text.indexOf('<', this.#position)
      if (open !== this.#position) this.#addText(this.#position, open < 0 ? text.length : open)
      if (open < 0) break
      this.#position = open
      if (!this.#readMarkup()) {
        // A bracket that begins nothing is text.
        this.#addRaw('<')
        this.#position = open + 1
      }
    }
    if (this.#frames.length > 0) this.#warnings.add('xml-truncated')
    const { to } = this.#limits.window
    return { nodes: this.#nodes, warnings: this.#warnings, next: this.#entries > to ? to : null }
  }

  /** Reads what begins with `<` at the position; false where nothing does. */
  #readMarkup(): boolean {
    const text = this.#text
    const at = this.#position
    const code = text.charCodeAt(at + 1)
    if (code === 0x2f) return this.#readEnd()
    if (code === 0x21) return this.#readDeclaration()
    if (code === 0x3f) {
      const end = text.indexOf('>', at)
      this.#position = end < 0 ? text.length : end + 1
      return true
    }
    const isName = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code > 0x7f
    return isName && this.#readStart()
  }

  #readDeclaration(): boolean {
    const text = this.#text
    const at = this.#position
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4)
      if (end < 0) this.#warnings.add('xml-repaired')
      this.#position = end < 0 ? text.length : end + 3
      return true
    }
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at + 9)
      this.#addRaw(text.slice(at + 9, end < 0 ? text.length : end))
      this.#position = end < 0 ? text.length : end + 3
      return true
    }
    if (!/^<!\s{0,9}[a-z[]/i.test(text.slice(at, at + 12))) return false
    const isDoctype = /^<!doctype/i.test(text.slice(at, at + 9))
    const end = isDoctype ? endOfDoctype(text, at) : text.indexOf('>', at) + 1
    this.#position = end <= 0 ? text.length : end
    if (isDoctype && this.#frames.length === 0) {
      const entities = new DocumentEntities(text.slice(at, this.#position))
      this.#entities = entities.isEmpty ? null : entities
    }
    return true
  }

  #readStart(): boolean {
    const text = this.#text
    let at = this.#position + 1
    let code = text.charCodeAt(at)
    // White space, slash, end or another bracket ends a name.
    while (at < text.length && code > 0x20 && code !== 0x2f && code !== 0x3e && code !== 0x3c)
      code = text.charCodeAt(++at)
    const raw = text.slice(this.#position + 1, at)
    let attributes: Record<string, string> | null = null
    let declarations: NamespaceDeclaration[] | null = null
    let rawAttributes: [string, string][] | null = null
    let isEmpty = false
    if (code !== 0x3e) {
      ATTRIBUTE.lastIndex = at
      for (;;) {
        const start = ATTRIBUTE.lastIndex
        const match = ATTRIBUTE.exec(text)
        if (!match) {
          at = start
          break
        }
        const name = match[1]
        if (name === undefined) isEmpty = match[0].endsWith('/')
        else {
          isEmpty = false
          const value = this.#decode(match[2] ?? match[3] ?? match[4] ?? match[5] ?? '')
          if (/^xmlns(?::|$)/i.test(name)) (declarations ??= []).push([name.slice(6).toLowerCase(), value])
          else (rawAttributes ??= []).push([name, value])
        }
      }
      while (at < text.length && text.charCodeAt(at) <= 0x20) at++
      code = text.charCodeAt(at)
      if (code !== 0x3e) this.#warnings.add('xml-repaired')
      // An unquoted value swallows the slash of an empty element; another tag begins where this one should have ended.
      if (code !== 0x3e && code !== 0x3c) {
        const end = text.indexOf('>', at)
        at = end < 0 ? text.length : end
        code = 0x3e
      }
    }
    this.#position = code === 0x3c ? at : at + 1
    const scope = this.#scopeFor(raw, declarations)
    if (rawAttributes) {
      attributes = Object.create(null) as Record<string, string>
      for (const [name, value] of rawAttributes) attributes[scope.attributeName(name)] ??= value
    }
    this.#push(raw, scope, attributes, isEmpty)
    return true
  }

  #scopeFor(raw: string, declarations: NamespaceDeclaration[] | null): NamespaceScope {
    if (!this.#top) return NamespaceScope.ofRoot(raw, declarations ?? [])
    return declarations ? this.#top.scope.extend(declarations) : this.#top.scope
  }

  #push(raw: string, scope: NamespaceScope, attributes: Record<string, string> | null, isEmpty: boolean): void {
    const name = scope.elementName(raw)
    if (ENTRIES.has(name)) this.#beginEntry()
    else if (this.#top && this.#endsBefore(this.#top.element, name)) this.#popTo(this.#frames.length - 1)
    const element = new XmlElement(name, attributes)
    const isOutside = ENTRIES.has(name) && this.#isOutside()
    const isPassedOver = isOutside || this.#top?.isPassedOver === true
    if (!isPassedOver) {
      this.#countElement()
      if (this.#top) this.#top.element.nodes.push(element)
      else this.#nodes.push(element)
    }
    if (isEmpty || (isOutside && this.#skipTo(raw))) return
    if (this.#frames.length >= this.#limits.maxDepth) {
      throw new FeedError('too-deep', `elements nested deeper than ${this.#limits.maxDepth}`)
    }
    this.#top = { element, raw, scope, isStructural: STRUCTURAL.has(name), isPassedOver }
    this.#frames.push(this.#top)
  }

  /** Goes on after the end of an entry that is passed over; false where finding it takes reading what is in it. */
  #skipTo(raw: string): boolean {
    const text = this.#text
    const at = this.#position
    // An end that lies ahead is looked for once: many starts may stand before it.
    let end = this.#ends.get(raw) ?? -1
    if (end < at) {
      end = text.indexOf(`</${raw}>`, at)
      if (end < 0) end = Infinity
      this.#ends.set(raw, end)
    }
    const next = text.indexOf(`<${raw}`, at)
    if (end === Infinity || (next >= 0 && next < end) || text.slice(at, end).includes('<!')) return false
    this.#position = end + raw.length + 3
    return true
  }

  /** Whether the entry that has just begun is to be passed over. */
  #isOutside(): boolean {
    const index = this.#entries - 1
    return index < this.#limits.window.from || index >= this.#limits.window.to
  }

  #countElement(): void {
    if (++this.#elements > this.#limits.maxElements) {
      throw new FeedError('too-many-elements', `more than ${this.#limits.maxElements} elements`)
    }
  }

  #beginEntry(): void {
    if (++this.#entries > this.#limits.maxEntries) {
      throw new FeedError('too-many-entries', `more than ${this.#limits.maxEntries} entries`)
    }
    const list = this.#frames.findLastIndex(({ element }) => LISTS.has(element.name))
    if (list === this.#frames.length - 1 || list < 0 || this.#frames.some(({ element }) => element.name === 'content'))
      return
    this.#warnings.add('xml-repaired')
    this.#popTo(list + 1)
  }

  /** Whether an open field has lost its end, as the next field shows; an Atom link has nothing in it at all. */
  #endsBefore(open: XmlElement, next: string): boolean {
    if (open.name === 'link' && open.attributes?.['href'] !== undefined) return true
    return LEAVES.has(open.name) && FIELDS.has(next)
  }

  #readEnd(): boolean {
    const text = this.#text
    const end = text.indexOf('>', this.#position)
    const raw = text.slice(this.#position + 2, end < 0 ? text.length : end).trimEnd()
    // An end tag that lost its bracket runs into the next tag.
    const next = raw.indexOf('<')
    const name = next < 0 ? raw : raw.slice(0, next).trimEnd()
    if (!/^[\w:.-]{1,200}$|^[^\s<>]{1,200}$/.test(name)) {
      if (next >= 0 || end < 0) return false
      this.#position = end + 1
      return true
    }
    this.#position = next >= 0 ? this.#position + 2 + next : end < 0 ? text.length : end + 1
    if (this.#top?.raw === name) {
      this.#popTo(this.#frames.length - 1)
      return true
    }
    this.#warnings.add('xml-repaired')
    this.#countElement()
    const lower = name.toLowerCase()
    const open = this.#frames.findLastIndex((frame) => frame.raw.toLowerCase() === lower)
    if (open >= 0) this.#popTo(open)
    return true
  }

  #popTo(length: number): void {
    this.#frames.length = length
    this.#top = this.#frames[length - 1]
  }

  #addText(start: number, end: number): void {
    if (!this.#top || this.#top.isPassedOver) return
    const slice = this.#text.slice(start, end)
    if (this.#top.isStructural && slice.trim() === '') return
    this.#addRaw(this.#decode(slice))
  }

  #addRaw(text: string): void {
    if (!this.#top || this.#top.isPassedOver || text === '') return
    const { nodes } = this.#top.element
    const last = nodes.length - 1
    const before = nodes[last]
    if (typeof before === 'string') nodes[last] = before + text
    else nodes.push(text)
  }

  #decode(text: string): string {
    // Without a semicolon after it, an ampersand begins nothing.
    if (!text.includes('&') || !text.includes(';')) return text
    let source = text
    if (this.#entities) {
      const expanded = this.#entities.expand(text)
      if (expanded === null) throw new FeedError('entity-flood', 'entities expand to more than a megabyte')
      source = expanded
    }
    return decodeHTMLStrict(source)
  }
}
