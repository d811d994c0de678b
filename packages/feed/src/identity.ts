import { cleanUrl } from '@crosswire/text'
import type { FeedEntry } from './types.ts'

/** How far a feed's own ids can be believed. */
export type IdStability =
  | { kind: 'stable' }
  | { kind: 'missing'; share: number }
  /** One id stands for several pages. */
  | { kind: 'shared'; id: string; pages: number }
  /** A page had another id when it was last seen. */
  | { kind: 'changing'; url: string; before: string; now: string }

type Identified = Pick<FeedEntry, 'id' | 'url' | 'title' | 'published'>

/**
 * What an entry is known by within its feed: its cleaned address. Only without one its id, if the feed's ids are stable,
 * else its title and date. Ids alone are never enough: feeds share them, change them on edits, and leave them out.
 */
export function entryIdentity(entry: Identified, stability: IdStability = { kind: 'stable' }): string {
  const url = entry.url === null ? null : cleanUrl(entry.url)
  if (url !== null) return url
  if (entry.id !== null && stability.kind !== 'shared' && stability.kind !== 'changing') return `id ${entry.id}`
  return `text ${entry.title ?? ''} ${entry.published ?? ''}`
}

/** Judges the ids of a feed by its entries, and by those of an earlier poll where there are some. */
export function detectUnstableIds(entries: readonly Identified[], earlier: readonly Identified[] = []): IdStability {
  const pages = new Map<string, Set<string>>()
  let missing = 0
  for (const entry of entries) {
    if (entry.id === null) missing++
    else if (entry.url !== null) {
      const urls = pages.get(entry.id) ?? new Set()
      pages.set(entry.id, urls.add(cleanUrl(entry.url) ?? entry.url))
    }
  }
  for (const [id, urls] of pages) if (urls.size > 1) return { kind: 'shared', id, pages: urls.size }
  const before = new Map(earlier.map((entry) => [entryIdentity(entry), entry.id]))
  for (const entry of entries) {
    const known = entry.url === null ? undefined : before.get(entryIdentity(entry))
    if (known !== undefined && known !== null && entry.id !== null && known !== entry.id) {
      return { kind: 'changing', url: entry.url!, before: known, now: entry.id }
    }
  }
  return missing > 0 ? { kind: 'missing', share: missing / entries.length } : { kind: 'stable' }
}
