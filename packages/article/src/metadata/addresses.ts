import type { Alternate } from '@crosswire/record'
import { cleanUrl } from '@crosswire/text'
import { isNode, stringOf, type JsonLdNode } from './json-ld.ts'
import { firstMeta, type PageFacts } from './page-facts.ts'

export interface Addresses {
  canonical: string
  alternates: Alternate[]
}

/** Where a page best lives, and where else: in other languages, as AMP, for mobile. */
export function readAddresses(facts: PageFacts, article: JsonLdNode | null, url: string): Addresses {
  const base = cleanUrl(facts.base ?? '', url) ?? url
  const own = cleanUrl(url) ?? url
  const claims = [
    facts.links.find((link) => link.rel.split(/\s+/).includes('canonical'))?.href,
    firstMeta(facts, 'og:url'),
    linkOf(article?.['mainEntityOfPage']),
    linkOf(article?.['url']),
  ]
  let canonical = own
  for (const claim of claims) {
    const candidate = claim ? cleanUrl(claim, base) : null
    if (candidate && isPlausible(candidate, own)) {
      canonical = candidate
      break
    }
  }
  return { canonical, alternates: readAlternates(facts, base, canonical) }
}

function linkOf(value: unknown): string | null {
  if (isNode(value)) return stringOf(value['@id'] ?? value['url'] ?? null)
  return typeof value === 'string' ? value : null
}

/** A canonical address that leads to the homepage, to another site or to a feed is a template's mistake. */
function isPlausible(candidate: string, own: string): boolean {
  const a = new URL(candidate)
  const b = new URL(own)
  if (b.hostname.endsWith('.invalid')) return a.pathname.length > 1
  if (a.pathname.length <= 1 && a.search === '' && (b.pathname.length > 1 || b.search !== '')) return false
  return siteOf(a.hostname) === siteOf(b.hostname)
}

/** The last two labels, or three below a second-level registry such as co.uk, com.tr, gov.az. */
function siteOf(host: string): string {
  const labels = host.split('.')
  const second = labels.at(-2) ?? ''
  const registry = labels.length > 2 && /^(?:com|co|org|net|gov|gob|edu|ac|or|ne|info|in)$/.test(second)
  return labels.slice(registry ? -3 : -2).join('.')
}

function readAlternates(facts: PageFacts, base: string, canonical: string): Alternate[] {
  const alternates: Alternate[] = []
  const seen = new Set<string>([canonical])
  const add = (href: string, kind: Alternate['kind'], language: string | null) => {
    const url = cleanUrl(href, base)
    if (!url || (seen.has(url) && kind !== 'language') || alternates.length >= 60) return
    if (kind === 'language' && url === canonical) return
    seen.add(url)
    alternates.push({ url, kind, language })
  }
  for (const link of facts.links) {
    if (/\bamphtml\b/.test(link.rel)) add(link.href, 'amp', null)
    else if (!/\balternate\b/.test(link.rel) || /rss|atom|json|xml|oembed/i.test(link.type ?? '')) continue
    else if (link.hreflang && link.hreflang !== 'x-default') {
      const language = languageTag(link.hreflang)
      if (language) add(link.href, 'language', language)
    } else if (/handheld|max-width/i.test(link.media ?? '')) add(link.href, 'mobile', null)
  }
  return alternates
}

/** "az-az" → "az-AZ"; null for what is no language tag. */
function languageTag(raw: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?$/i.exec(raw.trim())
  if (!match) return null
  const [, language, script, region] = match
  return [
    language!.toLowerCase(),
    script ? script[0]!.toUpperCase() + script.slice(1).toLowerCase() : '',
    region ? region.toUpperCase() : '',
  ]
    .filter((part) => part !== '')
    .join('-')
}
