import type { Overlay, PageContent } from '@crosswire/record'
import type { OverlayReport } from './overlay/judge-overlay.ts'

export interface ReadPageOptions {
  /** Where the page was found, after redirects. */
  url: string
  /** The HTTP Content-Type header. */
  contentType?: string | undefined
  /** When it was fetched: relative dates count from here, and later claims are refused. */
  fetchedAt?: Date | undefined
  /** IANA zone of times that state none. Default UTC, or what the page's language suggests. */
  timezone?: string | undefined
  /** Languages the publisher writes in, best first. */
  languages?: readonly string[] | undefined
  /** Names of the publisher, to take off headlines and to tell datelines from citations. */
  publisherNames?: readonly string[] | undefined
  /** The catalogue's slug: article and update ids derive from it. Default the page's host. */
  publisherId?: string | undefined
  /** Bytes beyond which a page is refused. Default 10,000,000. */
  maxBytes?: number | undefined
  /** Selectors of the publisher's; what holds on the day of the fetch wins over the general reading, field by field. */
  overlays?: readonly Overlay[] | undefined
  /** What the feed said of this page: believed last. */
  hints?: { title?: string | undefined; published?: string | undefined; language?: string | undefined } | undefined
}

/** What a page says, with how it was read. */
export interface PageReading {
  content: PageContent
  charset: string
  /** Which way of finding the body won: `overlay`, `blocks`, `possible-blocks`, `container`, `json-ld`. */
  method: string
  /** How the publisher's overlay fared; null where none holds. */
  overlay: OverlayReport | null
  /** Hashes (`hashText`) of the texts on the page that are not in the body. */
  passedOver: string[]
  warnings: string[]
}
