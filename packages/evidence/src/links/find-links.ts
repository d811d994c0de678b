import { findingId, type Catalogue, type Citation, type Cited } from '@crosswire/record'
import type { CodePoints } from '@crosswire/text'
import type { AnnotateInput } from '../types.ts'
import { plainHost, siteOf, sitesOf, type Site } from './sites.ts'

type InputLink = NonNullable<AnnotateInput['links']>[number]
type AnchoredLink = InputLink & { start: number; end: number }

/** Platforms on which anybody publishes: the address says who, the host does not. */
const PLATFORM =
  /(?:^|\.)(?:t\.me|telegram\.(?:me|org)|x\.com|twitter\.com|facebook\.com|fb\.com|instagram\.com|vk\.com|ok\.ru|youtube\.com|youtu\.be|tiktok\.com|linkedin\.com|threads\.net|bsky\.app|truthsocial\.com|dzen\.ru|rutube\.ru)$/
/** Addresses that share this page, or lead to an application, tell nothing. */
const NO_SOURCE =
  /\/(?:share|sharer|intent|dialog|submit|login|signup|hashtag|search)(?:[/.?]|$)|^https?:\/\/(?:apps\.apple|play\.google|itunes\.apple|wa\.me|api\.whatsapp)\./i
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|csv|pptx?)(?:$|[?#])/i

/**
 * The links of a text that lead elsewhere, as edges of their own kind: to the site of a publisher or of a body, to what
 * somebody posted on a platform, to a document. Links within a publisher's own site are no citations.
 */
export function findLinks(
  { id, links = [], url, publisherId, updates = [] }: AnnotateInput,
  points: CodePoints,
  catalogue: Catalogue,
): Citation[] {
  const sites = sitesOf(catalogue)
  const own = url === undefined ? null : plainHost(new URL(url).hostname)
  const seen = new Set<string>()
  return links.filter(isAnchored).flatMap((link): Citation[] => {
    const host = plainHost(new URL(link.url).hostname)
    const site = siteOf(host, sites)
    if (seen.has(link.url) || NO_SOURCE.test(link.url) || isOwn(host, site, own, publisherId)) return []
    seen.add(link.url)
    const marker = points.evidence(points.toUtf16(link.start), points.toUtf16(link.end))
    return [
      {
        id: findingId('citation', id, marker.start, marker.end, 'links', link.url, ''),
        relation: 'links',
        kind: site?.kind ?? 'document',
        cited: toCited(link, host, site),
        via: null,
        updatePosition:
          updates.find(({ span }) => span.start <= marker.start && marker.start <= span.end)?.position ?? 0,
        marker,
        cue: link.text,
        scope: null,
        rule: 'any.link',
        confidence: 1,
      },
    ]
  })
}

const isAnchored = (link: InputLink): link is AnchoredLink =>
  link.start !== null && link.end !== null && link.end > link.start && URL.canParse(link.url)

/** Of the page's own host, of one above or below it, or of the same publisher. */
function isOwn(host: string, site: Site | null, own: string | null, publisherId: string | undefined): boolean {
  if (site && site.publisherId === publisherId) return true
  return own !== null && (host === own || host.endsWith(`.${own}`) || own.endsWith(`.${host}`))
}

function toCited(link: AnchoredLink, host: string, site: Site | null): Cited {
  const platform = PLATFORM.test(host)
  const account = /^\/(?:s\/)?(@?[\w.-]+)/.exec(new URL(link.url).pathname)?.[1]
  return {
    publisherId: site?.publisherId ?? null,
    entityId: null,
    name: link.text,
    canonicalName: site?.canonicalName ?? (platform && account ? `${host}/${account}` : host),
    articleId: null,
    url: link.url,
    form: platform ? 'post' : DOCUMENT.test(link.url) ? 'document' : site?.kind === 'publisher' ? 'article' : 'unknown',
  }
}

/**
 * Gives an attribution the address that its own words lead to: «сообщает <a>ТАСС</a>». A link belongs to it where it
 * stands in its marker and leads to the site of the very source, or the source has no site that is known.
 */
export function withAddresses(citations: readonly Citation[], links: readonly Citation[]): Citation[] {
  return citations.map((citation) => {
    const { marker, cited } = citation
    const inside = links.filter(({ marker: { start, end } }) => start < marker.end && marker.start < end)
    const link =
      inside.find((one) => one.cited.publisherId !== null && one.cited.publisherId === cited.publisherId) ??
      inside.find((one) => one.cited.publisherId === null && one.marker.exact.includes(cited.name))
    return link ? { ...citation, cited: { ...cited, url: link.cited.url } } : citation
  })
}
