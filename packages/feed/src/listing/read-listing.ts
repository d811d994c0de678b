import type { ClaimedTime } from '@crosswire/record'
import { cleanUrl, parseClaimedDate } from '@crosswire/text'
import { selectAll } from 'css-select'
import type { Element } from 'domhandler'
import { getAttributeValue, isTag } from 'domutils'
import { FeedError } from '../errors.ts'
import { allElements, findFirst, lineOf, type HtmlDocument } from '../html/document.ts'
import type { FeedEntry } from '../types.ts'
import { chooseArticleLinks } from './choose-article-links.ts'
import type { ListedLink } from './listed-link.ts'

export interface ListingOptions {
  /** CSS selector of the links, or of what holds one each. */
  links: string | undefined
  timezone: string | undefined
  now: Date
}

/** Where each link of a page leads. */
type Addresses = ReadonlyMap<Element, string>

/** The articles that a page lists: those its selector names, else those whose addresses and texts have an article's shape. */
export function readListing(document: HtmlDocument, options: ListingOptions): FeedEntry[] {
  const addresses = readAddresses(document)
  const links =
    options.links === undefined
      ? chooseArticleLinks(mergeLinks(addresses.keys(), addresses), document.base)
      : mergeLinks(selectAnchors(document, options.links), addresses)
  const listed = new Set(links.map(({ url }) => url))
  return links.map((link) => toEntry(link, listed, addresses, document.base, options))
}

/** How many other pages of its own site a page leads to. */
export function countOwnLinks(document: HtmlDocument): number {
  const { hostname } = new URL(document.base)
  const own = [...readAddresses(document).values()].filter((url) => new URL(url).hostname === hostname)
  return new Set(own.filter((url) => url !== document.base)).size
}

function readAddresses({ dom, base }: HtmlDocument): Addresses {
  const addresses = new Map<Element, string>()
  for (const element of allElements(dom)) {
    if (element.name !== 'a') continue
    const url = cleanUrl(getAttributeValue(element, 'href') ?? '', base)
    if (url !== null) addresses.set(element, url)
  }
  return addresses
}

function selectAnchors({ dom }: HtmlDocument, selector: string): Element[] {
  let selected: Element[]
  try {
    selected = selectAll(selector, dom.children).filter(isTag)
  } catch (error) {
    throw new FeedError('bad-selector', `"${selector}" is no CSS selector (${(error as Error).message})`, {
      cause: error,
    })
  }
  return selected
    .map((element) => (element.name === 'a' ? element : fullestLink(element)))
    .filter((link) => link !== null)
}

/** Of the links in a card, the one with the longest text: others lead to the same article from a picture, or to its section. */
function fullestLink(card: Element): Element | null {
  let fullest: { link: Element; length: number } | null = null
  for (const link of allElements(card)) {
    if (link.name !== 'a') continue
    const { length } = titleOf(link)
    if (!fullest || length > fullest.length) fullest = { link, length }
  }
  return fullest?.link ?? null
}

/** One link for each address, with the fullest of its texts. */
function mergeLinks(anchors: Iterable<Element>, addresses: Addresses): ListedLink[] {
  const links = new Map<string, ListedLink>()
  for (const element of anchors) {
    const url = addresses.get(element)
    if (url === undefined) continue
    const title = titleOf(element)
    const known = links.get(url)
    if (!known || title.length > known.title.length) links.set(url, { url, title, element })
  }
  return [...links.values()]
}

const TIME_BEFORE = /^(?:\d{1,2}:\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:\s?[|,•·–—-]\s?|\s)(?=\S{2})/u

/** A headline inside the link before all of its text, which may hold a time, a section and a lead as well. */
function titleOf(anchor: Element): string {
  for (const element of allElements(anchor)) {
    if (/^h[1-6]$/.test(element.name)) return lineOf(element)
  }
  const text = lineOf(anchor).replace(TIME_BEFORE, '')
  if (text !== '') return text.slice(0, 300)
  const image = findFirst(anchor, 'img')
  const spoken = getAttributeValue(anchor, 'title') ?? (image ? getAttributeValue(image, 'alt') : undefined)
  return spoken?.trim() ?? ''
}

function toEntry(
  link: ListedLink,
  listed: ReadonlySet<string>,
  addresses: Addresses,
  base: string,
  options: ListingOptions,
): FeedEntry {
  const card = cardOf(link.element, listed, addresses)
  const claim = claimIn(card, options)
  const image = findFirst(card, 'img')
  const source = image ? (getAttributeValue(image, 'data-src') ?? getAttributeValue(image, 'src')) : undefined
  const picture = cleanUrl(source ?? '', base)
  return {
    id: null,
    url: link.url,
    title: link.title === '' ? null : link.title,
    summary: null,
    contentHtml: null,
    published: claim?.value ?? null,
    updated: claim?.value ?? null,
    publishedClaim: claim,
    updatedClaim: null,
    authors: [],
    categories: [],
    enclosures: [],
    media: picture === null ? [] : [{ url: picture, type: 'image/*' }],
    source: null,
    comments: null,
    language: null,
    geo: null,
  }
}

/** A card of a listing is neither deep nor large. */
const CARD_LEVELS = 5
const CARD_ELEMENTS = 300

/** The widest element around a link that holds no other listed link: what the page says of this article. */
function cardOf(anchor: Element, listed: ReadonlySet<string>, addresses: Addresses): Element {
  const own = addresses.get(anchor)
  let card = anchor
  for (let level = 0; level < CARD_LEVELS; level++) {
    const parent = card.parent
    if (!parent || !isTag(parent) || parent.name === 'body' || parent.name === 'html') return card
    let seen = 0
    for (const element of allElements(parent)) {
      const url = addresses.get(element)
      const isAnother = url !== undefined && url !== own && listed.has(url)
      if (isAnother || ++seen > CARD_ELEMENTS) return card
    }
    card = parent
  }
  return card
}

/** The date on a card: a time element, else a short text that is a date and nothing else. */
function claimIn(card: Element, { timezone, now }: ListingOptions): ClaimedTime | null {
  const dates = { timezone, now, timeOnly: true }
  let written: ClaimedTime | null = null
  for (const element of allElements(card)) {
    if (element.name === 'time') {
      const claim = parseClaimedDate(getAttributeValue(element, 'datetime') ?? lineOf(element), dates)
      if (claim) return { ...claim, from: 'time-element' }
    }
    if (written || element.children.some(isTag)) continue
    const text = lineOf(element)
    if (text.length < 5 || text.length > 60 || !/\d/.test(text)) continue
    const claim = parseClaimedDate(text, dates)
    if (claim) written = { ...claim, from: 'visible-text' }
  }
  return written
}
