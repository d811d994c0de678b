import type { ReadFeed } from '@crosswire/feed'
import { readDateInUrl } from './backfill/date-in-url.ts'

type Child = ReadFeed['children'][number]

/** Sitemaps of an index that are read at a poll: what is new stands in the newest, and a site has a few kinds of them. */
const MOST = 3
const FRESH_MS = 2 * 24 * 3_600_000
/** What lists no articles. */
const OTHER_KINDS =
  /(?:image|video|tag|tags|category|categories|author|authors|user|users|page|pages|rubric)s?[-_.\d]*(?:sitemap)?[-_.\d]*\.xml/i

/** Whether a sitemap may list articles, by its name. */
export const listsArticles = (url: string): boolean => !OTHER_KINDS.test(new URL(url).pathname)

/** The sitemaps of an index to read now, the newest first; by what the index says, else by a date or number in their names. */
export function chooseChildren(children: readonly Child[], now: number): Child[] {
  const articles = children.filter(({ url }) => listsArticles(url))
  const candidates = articles.length > 0 ? articles : children
  const dated = candidates.filter(({ updated }) => updated !== null)
  if (dated.length > 0) {
    const sorted = dated.sort((a, b) => Date.parse(b.updated!) - Date.parse(a.updated!))
    return sorted.filter(({ updated }, index) => index === 0 || now - Date.parse(updated!) < FRESH_MS).slice(0, MOST)
  }
  return [...candidates].sort((a, b) => rankOf(b.url) - rankOf(a.url)).slice(0, MOST)
}

/** Whether an index stays the same, byte for byte, while its sitemaps change. */
export const hidesChanges = (children: readonly Child[]): boolean =>
  children.length > 0 && children.some(({ updated }) => updated === null)

function rankOf(url: string): number {
  const span = readDateInUrl(url)
  if (span) return span.to
  return Number(/(\d{1,9})\D*$/.exec(new URL(url).pathname)?.[1] ?? 0)
}
