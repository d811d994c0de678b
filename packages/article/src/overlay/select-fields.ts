import type { ClaimedTime, Overlay } from '@crosswire/record'
import { findClaimedDates, normalizeLine, parseClaimedDate } from '@crosswire/text'
import type { Document, Element } from 'domhandler'
import { isLoneLink, type BlockFacts } from '../body/block-facts.ts'
import type { Region } from '../body/page-blocks.ts'
import { textOf } from '../dom/nodes.ts'
import { printedByline, splitNames, tidyAuthors, type AuthorClaim } from '../metadata/author-names.ts'
import { selectElements } from './select-elements.ts'

export interface ByOverlay {
  authors: AuthorClaim[]
  byline: string
}

/** What an overlay's selectors find on a page; null where they find nothing. */
export interface SelectedFields {
  /** Which blocks are the body. */
  body: boolean[] | null
  headline: string | null
  published: ClaimedTime | null
  byline: ByOverlay | null
}

export interface SelectContext {
  blocks: readonly BlockFacts[]
  /** Names of the site, folded. */
  names: ReadonlySet<string>
  timezone: string
  now: Date
}

export function selectFields(document: Document, overlay: Overlay, context: SelectContext): SelectedFields {
  const first = (selector: string | undefined): Element | null =>
    selector === undefined ? null : (selectElements(document, selector)[0] ?? null)
  return {
    body: overlay.body === undefined ? null : selectBody(document, overlay.body, overlay.remove ?? [], context.blocks),
    headline: headlineOf(first(overlay.headline)),
    published: publishedOf(first(overlay.published), context),
    byline: bylineOf(first(overlay.byline), context.names),
  }
}

/** A caption is a field of its own, and no paragraph. */
const CAPTIONS = new Set(['figcaption', 'figure'])

/** Everything that stands in the named elements and can be read as text, without what is to be removed. */
function selectBody(
  document: Document,
  selector: string,
  remove: readonly string[],
  blocks: readonly BlockFacts[],
): boolean[] | null {
  const inside = new Set(selectElements(document, selector))
  if (inside.size === 0) return null
  const outside = new Set(remove.flatMap((one) => selectElements(document, one)))
  const body = blocks.map(
    ({ block, linkDensity, chars }) => !isLoneLink(linkDensity, chars) && stands(block.region, inside, outside),
  )
  return body.includes(true) ? body : null
}

function stands(innermost: Region, inside: ReadonlySet<Element>, outside: ReadonlySet<Element>): boolean {
  if (innermost.hidden || innermost.embed) return false
  for (let region: Region | null = innermost; region !== null; region = region.parent) {
    const { element } = region
    if (outside.has(element)) return false
    if (inside.has(element)) return !isRemoved(region.parent, outside)
    if (CAPTIONS.has(element.name)) return false
  }
  return false
}

function isRemoved(innermost: Region | null, outside: ReadonlySet<Element>): boolean {
  for (let region = innermost; region !== null; region = region.parent) if (outside.has(region.element)) return true
  return false
}

function headlineOf(element: Element | null): string | null {
  const text = element === null ? '' : normalizeLine(element.attribs['content'] ?? textOf(element, 1000))
  return text === '' ? null : text
}

function publishedOf(element: Element | null, { timezone, now }: SelectContext): ClaimedTime | null {
  if (element === null) return null
  const stated = element.attribs['datetime'] ?? element.attribs['content']
  const options = { timezone, now }
  const exact = stated === undefined ? null : parseClaimedDate(stated, options)
  if (exact !== null) return { ...exact, from: 'time-element' }
  const [found] = findClaimedDates(textOf(element, 200), options)
  if (found === undefined) return null
  const { value, precision, zone } = found
  return { value, precision, zone, from: 'visible-text' }
}

function bylineOf(element: Element | null, names: ReadonlySet<string>): ByOverlay | null {
  if (element === null) return null
  const printed = element.attribs['content'] ?? textOf(element, 400)
  const authors = tidyAuthors(splitNames(printed), names)
  return authors.length === 0 ? null : { authors, byline: printedByline(printed) }
}
