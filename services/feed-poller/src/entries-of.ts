import { createHash } from 'node:crypto'
import type { FeedEntry } from '@crosswire/feed'
import { entryId, pageId } from '@crosswire/record'
import { cleanUrl } from '@crosswire/text'

/** An entry with its identity and its page: what one reading of a feed says, each page once. */
export interface ListedEntry {
  id: string
  identity: string
  /** As the feed gave it, absolute. */
  url: string | null
  page: { id: string; publisherId: string; url: string; host: string } | null
  /** Of what the feed said. */
  digest: string
  guid: string | null
  /** Milliseconds since 1970; when it was updated where the feed says no more. */
  publishedAt: number | null
  entry: FeedEntry
}

export interface EntriesContext {
  feedId: string
  /** Whose page an address is: the publisher of its host, else the feed's. */
  publisherOf: (url: string) => string
  /** Whether the feed's guids tell entries apart. */
  trustGuids: boolean
}

/**
 * The entries of a reading with their identities. The address comes first: guids repeat, change with edits, or are absent.
 * An entry that stands twice under one identity (with and without tracking parameters) counts once, as it stands first.
 */
export function listEntries(
  entries: readonly FeedEntry[],
  { feedId, publisherOf, trustGuids }: EntriesContext,
): ListedEntry[] {
  const listed = new Map<string, ListedEntry>()
  for (const entry of entries) {
    const url = entry.url === null ? null : cleanUrl(entry.url)
    const identity = identityOf(entry, url, trustGuids)
    const id = entryId(feedId, identity)
    if (listed.has(id)) continue
    const said = entry.published ?? entry.updated
    const published = said === null ? NaN : Date.parse(said)
    listed.set(id, {
      id,
      identity,
      url: entry.url,
      page: url === null ? null : pageOf(url, publisherOf(url)),
      digest: digestOf(entry),
      guid: entry.id,
      publishedAt: Number.isNaN(published) ? null : published,
      entry,
    })
  }
  return [...listed.values()]
}

function identityOf(entry: FeedEntry, url: string | null, trustGuids: boolean): string {
  if (url !== null) return url
  if (trustGuids && entry.id !== null) return `guid ${entry.id}`
  return `said ${entry.published ?? ''} ${entry.title ?? ''}`
}

const pageOf = (url: string, publisherId: string) => ({
  id: pageId(publisherId, url),
  publisherId,
  url,
  host: new URL(url).host,
})

/** Changes when the feed says something else of the page; not with its place, its guid or the address's parameters. */
function digestOf({ title, summary, contentHtml, published, updated, authors }: FeedEntry): string {
  const said = JSON.stringify([title, summary, contentHtml, published, updated, authors.map(({ name }) => name)])
  return `sha-256=:${createHash('sha256').update(said).digest('base64')}:`
}
