import { normalizeLine } from '@crosswire/text'
import type { JsonLdNode } from '../metadata/json-ld.ts'
import type { PageFacts } from '../metadata/page-facts.ts'

const MOST_KEYWORDS = 40
const MAX_KEYWORD = 80

/** The tags that an outlet puts on an article: one by one where it does so, else the list of its keywords. */
export function readKeywords(facts: PageFacts, article: JsonLdNode | null): string[] {
  const stated = [article?.['keywords']].flat().filter((value): value is string => typeof value === 'string')
  const sources = [
    facts.metas.get('article:tag') ?? [],
    stated.flatMap((list) => list.split(/[,;]/)),
    (facts.metas.get('news_keywords') ?? facts.metas.get('keywords') ?? []).flatMap((list) => list.split(/[,;]/)),
  ]
  for (const source of sources) {
    const words = source.map(normalizeLine).filter((word) => word !== '' && word.length <= MAX_KEYWORD)
    if (words.length > 0) return [...new Set(words)].slice(0, MOST_KEYWORDS)
  }
  return []
}
