import type { Element } from 'domhandler'

/** A link on a page that may lead to an article. */
export interface ListedLink {
  url: string
  title: string
  element: Element
}
