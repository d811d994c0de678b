import type { FeedFormat, PublisherKind } from '@crosswire/record'

/** How an outlet marks up its pages. */
export type PageStyle = 'plain' | 'json-ld' | 'open-graph' | 'microdata' | 'tables' | 'amp-like' | 'boxes'

export interface DemoFeed {
  path: string
  format: FeedFormat
  language: string
}

/** An invented outlet and how its site is made. */
export interface DemoSite {
  id: string
  name: string
  names: { ru: string; az: string; en: string }
  aliases: string[]
  kind: PublisherKind
  country: string
  languages: string[]
  timezone: string
  /** UTC offset of its zone on the newsroom's days, as ISO 8601 writes it. */
  offset: string
  domain: string
  style: PageStyle
  charset: 'utf-8' | 'windows-1251'
  feeds: DemoFeed[]
}

/** What a page says from a step on. */
export interface DemoState {
  /** The step of the newsroom's clock at which it is first served. */
  step: number
  headline: string
  /** Paragraphs, a blank line between two. */
  body: string
  /** Local time of the outlet, `2026-03-10T14:05`; a later state carries when it was changed. */
  at: string
  /** Served with 410 from here on. */
  gone?: boolean
}

export interface DemoArticle {
  /** What the golden reading calls it. */
  id: string
  site: string
  language: string
  path: string
  section: string
  byline?: string
  /** The page's states in the order of their steps; the first is the publication. */
  states: [DemoState, ...DemoState[]]
}
