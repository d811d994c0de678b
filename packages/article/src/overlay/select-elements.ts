import { compile, selectAll } from 'css-select'
import type { Document, Element } from 'domhandler'
import { isElement } from '../dom/nodes.ts'

type Query = ReturnType<typeof compile>

const MAX_KNOWN = 500
/** An overlay's selectors meet every page of their publisher; null: it is none. */
const known = new Map<string, Query | null>()

/** The elements that a CSS selector names, in document order; none where it is no selector. */
export function selectElements(document: Document, selector: string): Element[] {
  let query = known.get(selector)
  if (query === undefined) {
    query = compiled(selector)
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(selector, query)
  }
  return query === null ? [] : selectAll(query, document.children).filter((node) => isElement(node))
}

function compiled(selector: string): Query | null {
  try {
    return compile(selector)
  } catch {
    return null
  }
}
