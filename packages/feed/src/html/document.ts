import type { ChildNode, Document, Element } from 'domhandler'
import { getAttributeValue, isTag, textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { resolveUrl } from '@crosswire/text'
import { VOID_TAGS } from '../data/tags.data.ts'
import { FeedError } from '../errors.ts'
import { foldSpace } from './to-text.ts'

/** An HTML page as a tree, with what its links count from. */
export interface HtmlDocument {
  dom: Document
  base: string
}

/** A page with more is none that anybody reads. */
const MAX_PAGE = 4_000_000
const MAX_BRACKETS = 200_000
/** htmlparser2 moves its whole stack for every tag, so that depth costs its square. */
const MAX_PAGE_DEPTH = 2_000

/** @throws {FeedError} where the page is too large to be one */
export function parseHtml(html: string, url: string): HtmlDocument {
  if (html.length > MAX_PAGE) throw new FeedError('too-large', `a page of ${html.length} characters`)
  let brackets = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (++brackets > MAX_BRACKETS) throw new FeedError('too-many-elements', `a page of more than ${MAX_BRACKETS} tags`)
  }
  if (tagDepth(html) > MAX_PAGE_DEPTH) throw new FeedError('too-deep', `tags nested deeper than ${MAX_PAGE_DEPTH}`)
  const dom = parseDocument(html)
  const base = findFirst(dom, 'base')
  const href = base ? getAttributeValue(base, 'href') : undefined
  return { dom, base: (href === undefined ? null : resolveUrl(href, url)) ?? url }
}

/** Every element in document order; walks without recursion, so that depth costs nothing. */
export function* allElements(root: Document | Element): Generator<Element> {
  let node: ChildNode | null = root.firstChild
  while (node) {
    if (isTag(node)) yield node
    if (isTag(node) && node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && !node.next) node = node.parent === root ? null : node.parent
    node = node ? node.next : null
  }
}

/** These end by themselves when the next begins. */
const SELF_ENDING = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'tr', 'option', 'tbody', 'thead', 'tfoot'])

/** About how deep tags stand in one another, before anything is built for them. */
function tagDepth(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    const tag = name!.toLowerCase()
    if (VOID_TAGS.has(tag) || SELF_ENDING.has(tag)) continue
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

export function findFirst(root: Document | Element, name: string): Element | null {
  for (const element of allElements(root)) if (element.name === name) return element
  return null
}

export const lineOf = (element: Element): string => foldSpace(textContent(element))

/** Whether text is a web page and not a feed in angle brackets. */
export const looksLikePage = (text: string): boolean => {
  const start = text.slice(0, 4000).replace(/<!--[^]{0,2000}?-->/g, '')
  if (/<(?:[a-z]{1,10}:)?(?:rss|rdf|feed|urlset|sitemapindex)[\s>]/i.test(start)) return false
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(start)
}
