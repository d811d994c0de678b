import { resolveUrl } from '@crosswire/text'
import { adaptLanguage, blankToNull } from './adapt/adapt-entry.ts'
import type { AdaptContext } from './adapt/context.ts'
import { escapeText } from './html/serialize.ts'
import { foldSpace } from './html/to-text.ts'
import type { FeedEntry, FeedPerson, ReadFeed } from './types.ts'
import type { EntryWindow } from './xml/scanned.ts'

type Json = Readonly<Record<string, unknown>>

/** A JSON Feed (1.0, 1.1 or what calls itself neither and has its items); null for any other JSON. */
export function readJsonFeed(
  document: unknown,
  url: string,
  window: EntryWindow,
  context: AdaptContext,
): Omit<ReadFeed, 'charset' | 'warnings'> | null {
  const feed = asObject(document)
  const items = feed?.['items']
  if (!feed || !Array.isArray(items)) return null
  if (!/jsonfeed/i.test(text(feed['version']) ?? '') && !items.some((item) => asObject(item)?.['url'])) return null
  const base = text(feed['feed_url']) === null ? url : (absolute(feed['feed_url'], url) ?? url)
  const icon = absolute(feed['icon'], base) ?? absolute(feed['favicon'], base)
  return {
    format: 'jsonfeed',
    feed: {
      title: line(feed['title']),
      homeUrl: absolute(feed['home_page_url'], base),
      id: absolute(feed['feed_url'], base),
      description: plainBody(feed['description'], base, context),
      language: adaptLanguage(text(feed['language'])),
      updated: null,
      published: null,
      image: icon === null ? null : { url: icon, title: null },
      ttlMinutes: null,
      generator: null,
    },
    entries: items
      .slice(window.from, window.to)
      .map(asObject)
      .filter((item) => item !== null)
      .map((item) => readItem(item, base, context)),
    hints: { ttlMinutes: null, updateIntervalMinutes: null, skipHours: [], skipDays: [] },
    links: {
      self: absolute(feed['feed_url'], base),
      hubs: list(feed['hubs']).flatMap((hub) => absolute(hub['url'], base) ?? []),
      next: absolute(feed['next_url'], base),
      previousArchive: null,
    },
    children: [],
    next: items.length > window.to ? window.to : null,
  }
}

function readItem(item: Json, base: string, context: AdaptContext): FeedEntry {
  const publishedClaim = context.claim([text(item['date_published']) ?? ''])
  const updatedClaim = context.claim([text(item['date_modified']) ?? ''])
  const html = text(item['content_html'])
  const contentHtml = html === null ? plainBody(item['content_text'], base, context) : context.body(html, base)
  return {
    id: text(item['id']),
    url: absolute(item['url'], base) ?? absolute(item['external_url'], base),
    title: line(item['title']),
    summary: plainBody(item['summary'], base, context) ?? contentHtml,
    contentHtml,
    published: publishedClaim?.value ?? null,
    updated: (updatedClaim ?? publishedClaim)?.value ?? null,
    publishedClaim,
    updatedClaim,
    authors: readAuthors(item, base),
    categories: Array.isArray(item['tags']) ? item['tags'].flatMap((tag) => line(tag) ?? []) : [],
    enclosures: list(item['attachments']).flatMap((file) => {
      const url = absolute(file['url'], base)
      return url === null ? [] : [{ url, type: text(file['mime_type']), length: text(file['size_in_bytes']) }]
    }),
    media: [item['image'], item['banner_image']].flatMap((picture) => {
      const url = absolute(picture, base)
      return url === null ? [] : [{ url, type: 'image/*' }]
    }),
    source: null,
    comments: null,
    language: adaptLanguage(text(item['language'])),
    geo: null,
  }
}

/** `authors` of 1.1, else the one `author` of 1.0. */
function readAuthors(item: Json, base: string): FeedPerson[] {
  const several = list(item['authors'])
  const one = asObject(item['author'])
  return (several.length > 0 ? several : one ? [one] : [])
    .map((author) => ({ name: line(author['name']), email: null, url: absolute(author['url'], base) }))
    .filter(({ name, url }) => name !== null || url !== null)
}

const asObject = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null
const list = (value: unknown): Json[] =>
  Array.isArray(value) ? value.map(asObject).filter((entry) => entry !== null) : []
/** The specification has readers take a number for a text. */
const text = (value: unknown): string | null =>
  blankToNull(typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null)
const line = (value: unknown): string | null => blankToNull(foldSpace(text(value) ?? ''))
const absolute = (value: unknown, base: string): string | null => resolveUrl(text(value) ?? '', base)

/** Plain text as HTML, a paragraph for every blank line. */
function plainBody(value: unknown, base: string, context: AdaptContext): string | null {
  const plain = text(value)
  if (plain === null) return null
  const paragraphs = plain.trim().split(/\n\s*\n/)
  const html =
    paragraphs.length === 1 ? escapeText(plain) : paragraphs.map((part) => `<p>${escapeText(part)}</p>`).join('')
  return context.body(html, base)
}
