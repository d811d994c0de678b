import type { ListedLink } from './listed-link.ts'

/** A headline has at least so many words, or letters where words are not parted by spaces. */
const HEADLINE_WORDS = 4
const HEADLINE_LETTERS = 25

/**
 * The links of a page that lead to its articles. Addresses of one site's articles are made by one rule, and their texts
 * are headlines; menus, tags and authors have short texts and addresses without an id, a date or a slug.
 */
export function chooseArticleLinks(links: readonly ListedLink[], base: string): ListedLink[] {
  const site = siteOf(new URL(base).hostname)
  const groups = new Map<string, ListedLink[]>()
  for (const link of links) {
    const { hostname, pathname, search } = new URL(link.url)
    if (siteOf(hostname) !== site || link.url === base) continue
    const shape = shapeOf(pathname, search)
    if (shape === null) continue
    const key = `${hostname} ${shape}`
    const group = groups.get(key)
    if (group) group.push(link)
    else groups.set(key, [link])
  }
  const chosen = new Set<ListedLink>()
  for (const group of groups.values()) {
    const headlines = group.filter(({ title }) => isHeadline(title))
    // Menus hold a few addresses like an article's, cards repeat a link around a picture: half of the texts must be headlines.
    if (headlines.length * 2 >= group.length) for (const link of headlines) chosen.add(link)
  }
  return links.filter((link) => chosen.has(link))
}

function isHeadline(title: string): boolean {
  const words = title.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
  return title.length >= HEADLINE_LETTERS && words >= HEADLINE_WORDS
}

/** The last labels of a host, enough to tell sites apart: `news.example.com` and `example.com` are one. */
function siteOf(hostname: string): string {
  const labels = hostname.split('.')
  const isShort = (labels.at(-2) ?? '').length <= 3 && labels.length > 2
  return labels.slice(isShort ? -3 : -2).join('.')
}

const NOT_AN_ARTICLE =
  /\/(?:tags?|authors?|category|categories|search|login|register|privacy|terms|contacts?|about|advert\w*|rss|feeds?|page)(?:\/|$)/i
const FILE = /\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|zip|xml|rss|docx?)$/i

/** The rule that an address seems made by: `/d4/d2/s` for `/2025/11/some-words`; null where nothing in it names an article. */
function shapeOf(pathname: string, search: string): string | null {
  if (NOT_AN_ARTICLE.test(pathname) || FILE.test(pathname)) return null
  let names = false
  const segments = pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      const kind = kindOf(segment.replace(/\.(?:s?html?|php|aspx?)$/i, ''))
      names ||= kind === 'id' || kind === 'slug'
      return kind
    })
  const id = /[?&](?:id|p|news|newsid|article|a|n)=\d{2,}/i.exec(search)
  names ||= id !== null
  return names ? `/${segments.join('/')}${id ? '?id' : ''}` : null
}

function kindOf(segment: string): 'id' | 'slug' | 'number' | 'word' {
  if (/^\d{5,}$/.test(segment) || /^[a-z]{0,3}\d{5,}$/i.test(segment)) return 'id'
  if (/^\d+$/.test(segment)) return 'number'
  const parts = decode(segment)
    .split(/[-_]+/)
    .filter((part) => part !== '')
  // Two words do, `parom-kyzylgush`: what menus link to by such a name has no headline for its text.
  if (parts.length >= 3 || (parts.length === 2 && parts.every((part) => part.length >= 3))) return 'slug'
  return /\d{4,}/.test(segment) && parts.length >= 2 ? 'slug' : segment.length >= 30 ? 'slug' : 'word'
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
