import { normalizeLine } from '@crosswire/text'
import type { Element } from 'domhandler'
import { classAndId, textOf } from '../dom/nodes.ts'
import { stringOf, type JsonLdNode } from './json-ld.ts'
import { firstMeta, type PageFacts } from './page-facts.ts'
import { cutSiteName, foldName } from './site-name.ts'

export interface HeadlineClaim {
  from: 'json-ld' | 'og' | 'twitter' | 'h1' | 'h2' | 'itemprop' | 'title' | 'meta'
  text: string
  element?: Element
}

/** Every text that claims to be the headline, cleaned of site names, in the order in which they are trusted alone. */
export function headlineClaims(
  facts: PageFacts,
  article: JsonLdNode | null,
  names: ReadonlySet<string>,
): HeadlineClaim[] {
  const claims: HeadlineClaim[] = []
  const add = (from: HeadlineClaim['from'], raw: string | null | undefined, element?: Element) => {
    const text = cutSiteName(decodeTwice(raw ?? ''), names)
    if (text.length < 3 || text.length > 400 || names.has(foldName(text))) return
    claims.push(element ? { from, text, element } : { from, text })
  }
  for (const element of facts.itemprops.get('headline') ?? [])
    add('itemprop', element.attribs['content'] ?? textOf(element), element)
  for (const element of facts.headings) if (element.name === 'h1') add('h1', textOf(element, 1000), element)
  if (article) add('json-ld', stringOf(article['headline']))
  add('og', firstMeta(facts, 'og:title'))
  add('twitter', firstMeta(facts, 'twitter:title'))
  add('meta', firstMeta(facts, 'dc.title', 'title', 'sailthru.title', 'parsely-title', 'mrc__share_title'))
  for (const element of facts.headings.filter(({ name }) => name !== 'h1').slice(0, MOST_SUBHEADS))
    add('h2', textOf(element, 1000), element)
  if (facts.title) {
    add(
      'title',
      cutSiteName(
        facts.title,
        names,
        claims.filter((claim) => claim.from !== 'h2').map((claim) => claim.text),
      ),
    )
  }
  return claims
}

/** A headline set as a subhead stands among the first of them. */
const MOST_SUBHEADS = 25

/** Escaped twice by a template: "&amp;quot;" in an attribute. */
function decodeTwice(text: string): string {
  if (!text.includes('&')) return text
  return normalizeLine(
    text
      .replace(/&(?:quot|#34);/g, '"')
      .replace(/&(?:#0?39|apos|rsquo|#8217);/g, "'")
      .replace(/&nbsp;/g, ' ')
      .replace(/&amp;/g, '&'),
  )
}

/** The headline that most of a page's claims agree on, as the page's own heading words it. */
export function decideHeadline(claims: readonly HeadlineClaim[]): HeadlineClaim | null {
  let best: HeadlineClaim | null = null
  let bestScore = 0
  const all = claims.map(({ text }) => wordsOf(text))
  for (const [i, claim] of claims.entries()) {
    let score = WEIGHT[claim.from]
    const words = all[i]!
    const voters = new Set<string>()
    for (const [j, other] of claims.entries()) {
      if (other === claim || other.from === claim.from || voters.has(other.from)) continue
      const alike = similarity(words, all[j]!)
      if (alike >= 0.6) {
        voters.add(other.from)
        score += WEIGHT[other.from] * alike
      }
    }
    if (claim.element && HEADLINE_CLASS.test(classAndId(claim.element))) score += 0.3
    if (claim.from === 'h2' && voters.size === 0) score = 0.05
    if (words.size < 2) score *= 0.5
    if (score > bestScore) {
      best = claim
      bestScore = score
    }
  }
  return best
}

const HEADLINE_CLASS = /title|headline|heading|titel|titulo|baslig/i
const WEIGHT: Record<HeadlineClaim['from'], number> = {
  h1: 1.2,
  itemprop: 1.1,
  'json-ld': 1,
  og: 0.9,
  title: 0.8,
  meta: 0.5,
  twitter: 0.5,
  h2: 0.4,
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.max(a.size, b.size)
}
