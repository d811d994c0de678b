import { resolveUrl } from '@crosswire/text'
import { getAttributeValue } from 'domutils'
import { allElements, lineOf, parseHtml } from './html/document.ts'

export interface DiscoveredFeed {
  url: string
  /** What the page calls it. */
  title: string | null
  format: 'rss' | 'atom' | 'rdf' | 'jsonfeed' | 'sitemap' | null
  /** Declared in a link element, linked to in the text, or only where feeds usually are. */
  by: 'link' | 'anchor' | 'usual-place'
}

const TYPES: Readonly<Record<string, DiscoveredFeed['format']>> = {
  'application/rss+xml': 'rss',
  'application/atom+xml': 'atom',
  'application/rdf+xml': 'rdf',
  'application/feed+json': 'jsonfeed',
  'application/json': 'jsonfeed',
  'application/xml': null,
  'text/xml': null,
}

/** Where publishing systems put their feeds. */
const USUAL_PLACES: readonly (readonly [string, DiscoveredFeed['format']])[] = [
  ['/feed/', 'rss'],
  ['/rss', 'rss'],
  ['/rss.xml', 'rss'],
  ['/rss/', 'rss'],
  ['/feed.xml', null],
  ['/atom.xml', 'atom'],
  ['/index.xml', 'rss'],
  ['/feed.json', 'jsonfeed'],
  ['/news-sitemap.xml', 'sitemap'],
  ['/sitemap_news.xml', 'sitemap'],
  ['/sitemap.xml', 'sitemap'],
]

/** Feeds of comments and of searches follow one page or one reader, not a publisher. */
const NOT_A_PUBLISHERS = /comments?\b|\/search|replies|wp-json|oembed/i

/**
 * Feeds that a page names, best first: link elements as the autodiscovery convention has them, then links whose address
 * or text says feed, then the places where feeds usually are, which nothing but a request can confirm.
 */
export function discoverFeeds(html: string, url: string): DiscoveredFeed[] {
  const { dom, base } = parseHtml(html, url)
  const declared: DiscoveredFeed[] = []
  const linked: DiscoveredFeed[] = []
  for (const element of allElements(dom)) {
    const feedUrl = resolveUrl(getAttributeValue(element, 'href') ?? '', base)
    if (feedUrl === null || NOT_A_PUBLISHERS.test(feedUrl)) continue
    if (element.name === 'link') {
      const rel = (getAttributeValue(element, 'rel') ?? '').toLowerCase().split(/\s+/)
      const type = (getAttributeValue(element, 'type') ?? '').toLowerCase().split(';', 1)[0]!.trim()
      const title = getAttributeValue(element, 'title')?.trim() ?? null
      const isFeed = rel.includes('feed') || (rel.includes('alternate') && Object.hasOwn(TYPES, type))
      if (isFeed) declared.push({ url: feedUrl, title, format: TYPES[type] ?? null, by: 'link' })
    } else if (element.name === 'a' && namesFeed(feedUrl, lineOf(element))) {
      linked.push({ url: feedUrl, title: lineOf(element) || null, format: null, by: 'anchor' })
    }
  }
  const usual = USUAL_PLACES.map(([path, format]): DiscoveredFeed => ({
    url: new URL(path, url).href,
    title: null,
    format,
    by: 'usual-place',
  }))
  const found = new Map<string, DiscoveredFeed>()
  for (const feed of [...declared, ...linked, ...usual]) if (!found.has(feed.url)) found.set(feed.url, feed)
  return [...found.values()]
}

function namesFeed(url: string, text: string): boolean {
  const { pathname, search } = new URL(url)
  if (/\.(?:rss|atom|rdf)$|\/(?:rss|feed|atom|feeds)(?:\/|\.xml)?$|\/rss\/[\w./-]{1,80}\.xml$/i.test(pathname))
    return true
  if (/[?&](?:feed|format|type)=(?:rss2?|atom|rdf|xml|feed)\b/i.test(search)) return true
  return /^(?:rss|xml|atom|rss[ -]?(?:feed|лента|lenti)|лента rss)$/i.test(text.trim())
}
