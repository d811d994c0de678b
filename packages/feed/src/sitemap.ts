import { resolveUrl } from '@crosswire/text'
import { adaptLanguage, blankToNull } from './adapt/adapt-entry.ts'
import type { AdaptContext } from './adapt/context.ts'
import { readLine, readValue } from './canonical/constructs.ts'
import type { FeedEntry, ReadFeed } from './types.ts'
import type { XmlElement } from './xml/element.ts'
import type { EntryWindow } from './xml/scanned.ts'

/** A sitemap with its news and image extensions, or an index of sitemaps, which become `children`; null for other XML. */
export function readSitemap(
  nodes: readonly XmlElement[],
  url: string,
  window: EntryWindow,
  context: AdaptContext,
): Omit<ReadFeed, 'charset' | 'warnings'> | null {
  const root = nodes.find(({ name }) => name === 'urlset' || name === 'sitemapindex')
  if (!root) return null
  const listed = [...root.elements()].filter(({ name }) => name === 'url' || name === 'sitemap')
  const kept = listed.slice(window.from, window.to)
  const isIndex = root.name === 'sitemapindex'
  return {
    format: 'sitemap',
    feed: {
      title: null,
      homeUrl: null,
      id: null,
      description: null,
      language: null,
      updated: null,
      published: null,
      image: null,
      ttlMinutes: null,
      generator: null,
    },
    entries: isIndex ? [] : kept.map((element) => readPage(element, url, context)),
    children: isIndex ? kept.flatMap((element) => readChild(element, url, context)) : [],
    hints: { ttlMinutes: null, updateIntervalMinutes: null, skipHours: [], skipDays: [] },
    links: { self: null, hubs: [], next: null, previousArchive: null },
    next: listed.length > window.to ? window.to : null,
  }
}

const valueOf = (element: XmlElement | undefined, name: string): string => {
  const child = element?.child(name)
  return child ? readValue(child) : ''
}

function readChild(element: XmlElement, base: string, context: AdaptContext): ReadFeed['children'] {
  const url = resolveUrl(valueOf(element, 'loc'), base)
  return url === null ? [] : [{ url, updated: context.claim([valueOf(element, 'lastmod')])?.value ?? null }]
}

function readPage(element: XmlElement, base: string, context: AdaptContext): FeedEntry {
  const news = element.child('news:news')
  const title = news?.child('news:title')
  const publishedClaim = context.claim([valueOf(news, 'news:publication_date')])
  const updatedClaim = context.claim([valueOf(element, 'lastmod')])
  const keywords = valueOf(news, 'news:keywords').split(',', 100)
  return {
    id: null,
    url: resolveUrl(valueOf(element, 'loc'), base),
    title: title ? readLine(title) : null,
    summary: null,
    contentHtml: null,
    published: publishedClaim?.value ?? null,
    updated: (updatedClaim ?? publishedClaim)?.value ?? null,
    publishedClaim,
    updatedClaim,
    authors: [],
    categories: keywords.map((word) => word.trim()).filter((word) => word !== ''),
    enclosures: [],
    media: readImages(element, base),
    source: null,
    comments: null,
    language: adaptLanguage(blankToNull(valueOf(news?.child('news:publication'), 'news:language'))),
    geo: null,
  }
}

function readImages(element: XmlElement, base: string): FeedEntry['media'] {
  const media: FeedEntry['media'] = []
  for (const child of element.elements()) {
    if (child.name !== 'image:image') continue
    const url = resolveUrl(valueOf(child, 'image:loc'), base)
    if (url !== null) media.push({ url, type: 'image/*' })
  }
  return media
}
