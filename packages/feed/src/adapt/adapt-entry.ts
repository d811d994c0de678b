import type { RawElement, RawElements } from '../parse-canonical.ts'
import type { FeedEntry } from '../types.ts'
import type { AdaptContext } from './context.ts'

/** One entry as rss-parser read it, to the model. */
export function adaptEntry(raw: RawElements, context: AdaptContext): FeedEntry {
  const texts = (name: string): string[] => raw(name).map(({ text }) => text)
  const first = (name: string): string | null => raw(name)[0]?.text ?? null
  const links = raw('x:link')
  const date = texts('x:date')
  const publishedClaim = context.claim([...texts('x:published'), ...date, ...texts('x:created')])
  const updatedClaim = context.claim([...texts('x:updated'), ...date])
  const contentHtml = adaptBody(raw('x:content')[0], context)
  const source = raw('x:source')[0]
  return {
    id: blankToNull(first('guid') ?? first('x:id') ?? first('x:about')),
    url: chooseUrl(raw, links),
    title: first('title'),
    summary: adaptBody(raw('x:summary')[0], context) ?? contentHtml,
    contentHtml,
    published: publishedClaim?.value ?? null,
    updated: (updatedClaim ?? publishedClaim)?.value ?? null,
    publishedClaim,
    updatedClaim,
    authors: distinct(
      raw('x:author').map(({ attributes: { name, email, url } }) => ({
        name: name ?? null,
        email: email ?? null,
        url: url ?? null,
      })),
      ({ name, email }) => name ?? email ?? '',
    ),
    categories: [...new Set(texts('category'))],
    enclosures: adaptEnclosures(raw, links),
    media: adaptMedia(raw),
    source: source ? { title: blankToNull(source.text), url: source.attributes['url'] ?? null } : null,
    comments: chooseComments(raw, links),
    language: adaptLanguage(first('x:language')),
    geo: adaptGeo(raw('x:geo')[0]),
  }
}

export const blankToNull = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text.trim() === '' ? null : text

/** `en_US` is how some write `en-US`. */
export const adaptLanguage = (text: string | null | undefined): string | null =>
  blankToNull(text?.trim().replace(/_/g, '-').slice(0, 35))

function adaptBody(body: RawElement | undefined, context: AdaptContext): string | null {
  return body ? context.body(body.text, body.attributes['base'] ?? context.url) : null
}

/** Relations under which a link may lead to the page when none leads to it outright, best first. */
const SECOND_BEST = ['canonical', 'content', 'via', 'related', 'bookmark', 'permalink']

/** The page of an entry: the original behind a feed proxy, the alternate link, a guid that is a permalink, then what there is. */
function chooseUrl(raw: RawElements, links: readonly RawElement[]): string | null {
  const origin = blankToNull(raw('x:origin')[0]?.text)
  if (origin !== null) return origin
  const alternates = links.filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate')
  const page = alternates.find(({ attributes }) => isPageType(attributes['type'])) ?? alternates[0]
  if (page) return page.attributes['href'] ?? null
  const guid = raw('guid')[0]
  if (guid && guid.attributes['isPermaLink']?.trim().toLowerCase() !== 'false' && isWebUrl(guid.text))
    return guid.text.trim()
  for (const rel of SECOND_BEST) {
    const link = links.find(({ attributes }) => attributes['rel'] === rel && isPageType(attributes['type']))
    if (link) return link.attributes['href'] ?? null
  }
  const named = raw('x:about')[0] ?? raw('x:id')[0]
  return named && isWebUrl(named.text) ? named.text.trim() : null
}

const isWebUrl = (text: string): boolean => /^\s*https?:\/\/[^\s/]/i.test(text) && URL.canParse(text.trim())
const isPageType = (type: string | undefined): boolean => type === undefined || type === '' || /html|^text$/i.test(type)

function adaptEnclosures(raw: RawElements, links: readonly RawElement[]): FeedEntry['enclosures'] {
  const all = [
    ...raw('enclosure').map(({ attributes: { url, type, length } }) => ({ url, type, length })),
    ...links
      .filter(({ attributes }) => attributes['rel'] === 'enclosure')
      .map(({ attributes: { href, type, length } }) => ({ url: href, type, length })),
  ]
  return distinct(
    all.flatMap(({ url, type, length }) =>
      url === undefined ? [] : [{ url, type: type ?? null, length: length ?? null }],
    ),
    ({ url }) => url,
  )
}

function adaptMedia(raw: RawElements): FeedEntry['media'] {
  const all = raw('x:media').flatMap(({ attributes: { url, type } }) =>
    url === undefined || url === '' ? [] : [{ url, type: type ?? null }],
  )
  return distinct(all, ({ url }) => url)
}

/** The page with comments; Atom threading (RFC 4685) names it in a link to replies. */
function chooseComments(raw: RawElements, links: readonly RawElement[]): string | null {
  const stated = blankToNull(raw('comments')[0]?.text)
  if (stated !== null) return stated
  const replies = links.find(({ attributes }) => attributes['rel'] === 'replies' && isPageType(attributes['type']))
  return replies?.attributes['href'] ?? null
}

function adaptGeo(point: RawElement | undefined): FeedEntry['geo'] {
  return point ? { latitude: Number(point.attributes['lat']), longitude: Number(point.attributes['long']) } : null
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  if (items.length < 2) return [...items]
  const seen = new Set<string>()
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)))
}
