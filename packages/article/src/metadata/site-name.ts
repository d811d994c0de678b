import { normalizeLine } from '@crosswire/text'
import { findPublisherName } from './json-ld.ts'
import { firstMeta, type PageFacts } from './page-facts.ts'

const SEPARATOR =
  /\s{1,9}[-–—|·•»«:/\\]{1,3}\s{1,9}|\s{0,9}\|\s{0,9}|\s{0,9}::\s{0,9}|\s{0,9}[»«]\s{1,9}|\s{1,9}-(?=\S)|:\s{1,9}/gu

export const foldName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The names under which a page's site may stand in its titles, folded. */
export function siteNames(facts: PageFacts, url: string, publisherNames: readonly string[] = []): Set<string> {
  const names = new Set<string>()
  const add = (name: string | null | undefined) => {
    const folded = name ? foldName(normalizeLine(name)) : ''
    if (folded.length > 1) names.add(folded)
  }
  for (const name of publisherNames) add(name)
  add(firstMeta(facts, 'og:site_name'))
  add(firstMeta(facts, 'application-name', 'apple-mobile-web-app-title'))
  add(firstMeta(facts, 'publisher', 'dc.publisher', 'article:publisher_name', 'cre'))
  add(firstMeta(facts, 'twitter:site')?.replace('@', ''))
  add(findPublisherName(facts.jsonLd))
  const host = hostOf(url)
  if (host) {
    add(host)
    const labels = host.replace(/^(www|m|amp|news)\./, '').split('.')
    add(labels.join(''))
    if (labels.length > 1) add(labels.slice(0, -1).join(''))
    const main = labels.length > 1 ? labels.at(-2) : undefined
    if (main && main.length > 3) add(main)
  }
  return names
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname
  } catch {
    return null
  }
}

/**
 * A document title without the name of its site: pieces beside separators that are the site's name, its domain, or
 * the section between them are cut off the end and the start. `known` are texts that the headline is expected to be.
 */
export function cutSiteName(title: string, names: ReadonlySet<string>, known: readonly string[] = []): string {
  const text = normalizeLine(title)
  const folded = foldName(text)
  // The headline stands elsewhere in full: the rest is the site's.
  for (const candidate of known) {
    const part = foldName(candidate)
    if (part.length >= 12 && part.length < folded.length && (folded.startsWith(part) || folded.endsWith(part))) {
      return normalizeLine(candidate)
    }
  }
  // «Ветер» within a headline is a name in quotation marks; only a mark without its partner separates.
  const unquoted = text.replace(/«([^«»]*)»/gu, '"$1"')
  const cuts = [...unquoted.matchAll(SEPARATOR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    colon: match[0].startsWith(':') && match[0].trim() === ':',
  }))
  let result = text
  for (const { start, end, colon } of cuts) {
    if (colon ? names.has(foldName(text.slice(end))) : isName(text.slice(end), names)) {
      result = text.slice(0, start)
      break
    }
  }
  if (result === text) {
    for (const { start, end, colon } of cuts.toReversed()) {
      if (colon ? names.has(foldName(text.slice(0, start))) : isName(text.slice(0, start), names)) {
        result = text.slice(end)
        break
      }
    }
  }
  return result.trim() === '' ? text : result.trim()
}

function isName(piece: string, names: ReadonlySet<string>): boolean {
  const folded = foldName(piece)
  if (folded.length === 0) return false
  if (names.has(folded)) return true
  // A colon divides headlines more often than it divides a headline from its site.
  if (/:\s/.test(piece)) return false
  for (const name of names) {
    if (name.length >= 4 && folded.length <= name.length + 24 && (folded.startsWith(name) || folded.endsWith(name)))
      return true
    if (folded.length >= 4 && name.startsWith(folded)) return true
  }
  return /^[\p{L}\p{N}-]{2,40}\.(?:com|net|org|info|az|ru|ua|tr|de|uk|pl|fr|es|it|by|kz|ge|am|eu|tv|co|io|news)\b/iu.test(
    piece.trim(),
  )
}
