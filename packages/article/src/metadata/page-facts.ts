import type { Document, Element } from 'domhandler'
import { isElement, isText, textOf, walkElements } from '../dom/nodes.ts'
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
  /** Values that scripts of other kinds give for the date of publication. */
  scriptDates: string[]
  /** Elements with itemprop, by each of its names. */
  itemprops: Map<string, Element[]>
  times: Element[]
  headings: Element[]
  forms: { passwords: number; all: number }
}

const MAX_LISTED = 400

export function collectFacts(document: Document): PageFacts {
  const facts: PageFacts = {
    lang: null,
    title: null,
    base: null,
    metas: new Map(),
    links: [],
    jsonLd: [],
    scriptDates: [],
    itemprops: new Map(),
    times: [],
    headings: [],
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
      } else if (element.attribs['src'] === undefined) readScriptDates(rawText(element), facts.scriptDates)
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
}

const SCRIPT_DATE =
  /["'](?:date_?published|published_?(?:at|on|date|time)|publish_?date(?:time)?|publication_?date|first_?published(?:_?at|_?date)?|pub_?date|article_?publication_?date|page_?publish_?date|date_?created|created_?at)\\?["']\s{0,2}:\s{0,2}\\?["']?([\d][^"'\\,}]{5,34})/gi

function readScriptDates(script: string, dates: string[]): void {
  if (script.length > 400_000 || !/publi|created/i.test(script)) return
  for (const match of script.matchAll(SCRIPT_DATE)) {
    if (dates.length >= 5) return
    dates.push(match[1]!)
  }
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
