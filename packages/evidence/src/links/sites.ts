import type { Catalogue, Citation } from '@crosswire/record'

/** Whose site a host is. */
export interface Site {
  kind: Extract<Citation['kind'], 'publisher' | 'institution'>
  publisherId: string
  canonicalName: string
}

const built = new WeakMap<Catalogue, ReadonlyMap<string, Site>>()

/** The sites of a catalogue by their domains, read once. */
export function sitesOf(catalogue: Catalogue): ReadonlyMap<string, Site> {
  let sites = built.get(catalogue)
  if (!sites) built.set(catalogue, (sites = readSites(catalogue)))
  return sites
}

function readSites({ outlets, publishers }: Catalogue): ReadonlyMap<string, Site> {
  const sites = new Map<string, Site>()
  for (const { id, kind, names, domain } of outlets)
    if (domain !== undefined && kind !== 'platform')
      sites.set(plainHost(domain), { kind: 'publisher', publisherId: id, canonicalName: names.en })
  for (const { id, kind, names, domain, domains = [] } of publishers)
    for (const host of [domain, ...domains])
      sites.set(plainHost(host), {
        kind: kind === 'official' ? 'institution' : 'publisher',
        publisherId: id,
        canonicalName: names.en,
      })
  return sites
}

/** The site of a host or of a domain above it: `en.apa.az` is APA's. */
export function siteOf(host: string, sites: ReadonlyMap<string, Site>): Site | null {
  const labels = plainHost(host).split('.')
  for (let at = 0; at < labels.length - 1; at++) {
    const site = sites.get(labels.slice(at).join('.'))
    if (site) return site
  }
  return null
}

/** A host without the parts that only say how it is shown. */
export const plainHost = (host: string): string => host.toLowerCase().replace(/^(?:www|m|amp|mobile)\./, '')
