import type { EntryField } from '../canonical/names.ts'
import type { RawElement, RawElements } from '../parse-canonical.ts'
import type { FeedEntry, FeedPerson } from '../types.ts'
import { chooseComments, chooseUrl } from './choose-links.ts'
import type { AdaptContext } from './context.ts'

type RawEntry = RawElements<EntryField>

/** One entry as rss-parser read it, to the model. */
export function adaptEntry(raw: RawEntry, context: AdaptContext): FeedEntry {
  const links = raw.all('link')
  const publishedClaim =
    context.claim(raw.texts('published')) ?? context.claim(raw.texts('date')) ?? context.claim(raw.texts('created'))
  const updatedClaim = context.claim(raw.texts('updated')) ?? context.claim(raw.texts('date'))
  const contentHtml = context.heldBody(raw.text('content'))
  return {
    id: blankToNull(raw.text('guid') ?? raw.text('id') ?? raw.text('about')),
    url: chooseUrl(raw, links, context.isAtom),
    title: raw.text('title') ?? null,
    summary: context.heldBody(raw.text('summary')) ?? contentHtml,
    contentHtml,
    published: publishedClaim?.value ?? null,
    updated: (updatedClaim ?? publishedClaim)?.value ?? null,
    publishedClaim,
    updatedClaim,
    authors: distinct(raw.all('person').map(adaptPerson), personKey),
    categories: [...new Set(raw.texts('category'))],
    enclosures: adaptEnclosures(raw, links),
    media: distinct(raw.all('media').map(adaptMedia), urlOf).filter(hasUrl),
    source: adaptSource(raw.first('source')),
    comments: blankToNull(raw.text('comments')) ?? chooseComments(links),
    language: adaptLanguage(raw.text('language')),
    geo: adaptGeo(raw.first('geo')),
  }
}

export const blankToNull = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text.trim() === '' ? null : text

/** `en_US` is how some write `en-US`. */
export const adaptLanguage = (text: string | null | undefined): string | null =>
  blankToNull(text?.trim().replace(/_/g, '-').slice(0, 35))

const adaptPerson = ({ text, attributes: { email, url } }: RawElement): FeedPerson => ({
  name: text === '' ? null : text,
  email: email ?? null,
  url: url ?? null,
})
const personKey = ({ name, email }: FeedPerson): string => name ?? email ?? ''

function adaptEnclosures(raw: RawEntry, links: readonly RawElement[]): FeedEntry['enclosures'] {
  const all: FeedEntry['enclosures'] = []
  for (const { text, attributes } of raw.all('enclosure')) {
    all.push({ url: text, type: attributes['type'] ?? null, length: attributes['length'] ?? null })
  }
  for (const { attributes } of links) {
    const { rel, href, type, length } = attributes
    if (rel === 'enclosure' && href !== undefined) all.push({ url: href, type: type ?? null, length: length ?? null })
  }
  return distinct(all, urlOf)
}

const adaptMedia = ({ text, attributes: { type } }: RawElement): FeedEntry['media'][number] => ({
  url: text,
  type: type ?? null,
})
const urlOf = ({ url }: { url: string }): string => url
const hasUrl = ({ url }: { url: string }): boolean => url !== ''

const adaptSource = (source: RawElement | undefined): FeedEntry['source'] =>
  source ? { title: blankToNull(source.text), url: source.attributes['url'] ?? null } : null

function adaptGeo(point: RawElement | undefined): FeedEntry['geo'] {
  return point ? { latitude: Number(point.attributes['lat']), longitude: Number(point.attributes['long']) } : null
}

function distinct<Item>(items: Item[], keyOf: (item: Item) => string): Item[] {
  return items.length < 2 ? items : [...new Map(items.map((item) => [keyOf(item), item])).values()]
}
