import type { Document, Element } from 'domhandler'
import { classAndId, isElement, isText, textOf, walkElements } from '../dom/nodes.ts'
import { parseJsonLd, type JsonLdNode } from './json-ld.ts'

export interface LinkElement {
  rel: string
  href: string
  hreflang: string | undefined
  media: string | undefined
  type: string | undefined
}

/** What a page states about itself outside its text, gathered in one walk. */
export interface PageFacts {
  /** `lang` of the root element. */
  lang: string | null
  title: string | null
  base: string | null
  /** Contents by lower-case name, property, itemprop or http-equiv, in document order. */
  metas: Map<string, string[]>
  links: LinkElement[]
  jsonLd: JsonLdNode[]
  /** Elements with itemprop, by each of its names. */
  itemprops: Map<string, Element[]>
  times: Element[]
  headings: Element[]
  /** Elements whose class, id, rel or data attributes speak of an author. */
  bylines: Element[]
  /** Elements whose class or id speaks of a date. */
  dates: Element[]
  forms: { passwords: number; all: number }
}

const BYLINE =
  /author|byline|writer|autor|auteur|avtor|m(ü|u)(ə|e)llif|yazar|contributor|journalist|reporter|forfatter/i
const DATE = /date|time|publi|posted|updated|tarix|tarih|fecha|datum|data\b|created|stamp|meta|info/i
const MAX_LISTED = 400

export function collectFacts(document: Document): PageFacts {
  const facts: PageFacts = {
    lang: null,
    title: null,
    base: null,
    metas: new Map(),
    links: [],
    jsonLd: [],
    itemprops: new Map(),
    times: [],
    headings: [],
    bylines: [],
    dates: [],
    forms: { passwords: 0, all: 0 },
  }
  walkElements(document, (element) => {
    visit(element, facts)
    return element.name !== 'svg'
  })
  return facts
}

function visit(element: Element, facts: PageFacts): void {
  const { name, attribs } = element
  switch (name) {
    case 'html':
      facts.lang ??= attribs['lang'] ?? attribs['xml:lang'] ?? null
      return
    case 'title':
      facts.title ??= textOf(element)
      return
    case 'base':
      facts.base ??= attribs['href'] ?? null
      return
    case 'meta':
      addMeta(attribs, facts.metas)
      break
    case 'link':
      if (attribs['rel'] && attribs['href']) {
        facts.links.push({
          rel: attribs['rel'].toLowerCase(),
          href: attribs['href'],
          hreflang: attribs['hreflang'],
          media: attribs['media'],
          type: attribs['type'],
        })
      }
      break
    case 'script':
      if (attribs['type']?.toLowerCase().startsWith('application/ld+json') === true) {
        facts.jsonLd.push(...parseJsonLd(rawText(element)))
      }
      return
    case 'style':
      return
    case 'form':
      facts.forms.all++
      break
    case 'input':
      if (attribs['type'] === 'password') facts.forms.passwords++
      return
    case 'time':
      if (facts.times.length < MAX_LISTED) facts.times.push(element)
      break
    case 'h1':
    case 'h2':
    case 'h3':
      if (facts.headings.length < MAX_LISTED) facts.headings.push(element)
      break
  }
  const { itemprop } = attribs
  if (itemprop !== undefined) {
    for (const prop of itemprop.toLowerCase().split(/\s+/)) listUnder(facts.itemprops, prop, element)
  }
  const names = classAndId(element)
  if (names === '' && attribs['rel'] === undefined) return
  if (facts.bylines.length < MAX_LISTED && (BYLINE.test(names) || attribs['rel'] === 'author')) {
    facts.bylines.push(element)
  }
  if (facts.dates.length < MAX_LISTED && DATE.test(names)) facts.dates.push(element)
}

function addMeta(attribs: Record<string, string>, metas: Map<string, string[]>): void {
  const content = attribs['content']?.trim()
  if (!content) return
  for (const key of [attribs['property'], attribs['name'], attribs['itemprop'], attribs['http-equiv']]) {
    if (key) listUnder(metas, key.trim().toLowerCase(), content)
  }
}

function listUnder<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

/** The first non-empty content among meta names, best first. */
export function firstMeta(facts: PageFacts, ...names: string[]): string | null {
  for (const name of names) {
    const value = facts.metas.get(name)?.[0]
    if (value) return value
  }
  return null
}

function rawText(element: Element): string {
  return element.children.map((child) => (isText(child) ? child.data : isElement(child) ? rawText(child) : '')).join('')
}
