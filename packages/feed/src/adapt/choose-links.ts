import type { EntryField } from '../canonical/names.ts'
import type { RawElement, RawElements } from '../parse-canonical.ts'

/** Relations of a link that never lead to the page of an entry. */
const ELSEWHERE = new Set([
  'enclosure',
  'self',
  'edit',
  'edit-media',
  'hub',
  'replies',
  'license',
  'next',
  'prev',
  'previous',
  'first',
  'last',
  'service',
  'payment',
  'search',
  'shortcut icon',
  'stylesheet',
])
/** And those that lead there when no link does so outright, best first. */
const SECOND_BEST = ['canonical', 'bookmark', 'content', 'via', 'related']

const isAlternate = ({ attributes: { rel } }: RawElement): boolean =>
  rel === undefined || rel === '' || rel === 'alternate'
const isPage = ({ attributes: { type } }: RawElement): boolean =>
  type === undefined || type === '' || /html|^text$/i.test(type)
const urlOf = (link: RawElement): string => link.attributes['href'] ?? link.text

/** The page of an entry: the original behind a feed proxy, the alternate link, a guid that is a permalink, then what there is. */
export function chooseUrl(raw: RawElements<EntryField>, links: readonly RawElement[], isAtom: boolean): string | null {
  const origin = raw.text('origin')
  if (origin !== undefined && origin !== '') return origin
  const alternates = links.filter(isAlternate)
  const page = alternates.find(isPage) ?? alternates[0]
  if (page) return urlOf(page)
  const guid = raw.text('guid')
  if (guid !== undefined && isWebUrl(guid)) return guid
  const rest = links.filter((link) => !ELSEWHERE.has(link.attributes['rel'] ?? '') && isPage(link))
  for (const wanted of SECOND_BEST) {
    const link = rest.find(({ attributes: { rel } }) => rel === wanted)
    if (link) return urlOf(link)
  }
  if (rest[0]) return urlOf(rest[0])
  const about = raw.text('about')
  if (about !== undefined && isWebUrl(about)) return about
  const id = isAtom ? raw.text('id') : undefined
  return id !== undefined && isWebUrl(id) ? id : null
}

const isWebUrl = (text: string): boolean => /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text)

/** Atom threading (RFC 4685) names the page of the comments in a link to replies. */
export function chooseComments(links: readonly RawElement[]): string | null {
  const replies = links.find((link) => link.attributes['rel'] === 'replies' && isPage(link))
  return replies ? urlOf(replies) : null
}
