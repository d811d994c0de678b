import { identifyLanguage } from '@crosswire/text'
import { stringOf, type JsonLdNode } from './json-ld.ts'
import { firstMeta, type PageFacts } from './page-facts.ts'

/** More text tells no more of its language. */
const ENOUGH = 1500

/** The language a page is written in: its text decides, what it declares helps where the text is short. */
export function readLanguage(
  text: string,
  facts: PageFacts,
  article: JsonLdNode | null,
  hints: readonly (string | undefined)[],
): string {
  const declared = [
    stringOf(article?.['inLanguage'] ?? null),
    facts.lang,
    firstMeta(facts, 'og:locale', 'content-language', 'language', 'dc.language'),
    ...hints,
  ]
    .map((tag) => primaryTag(tag))
    .find((tag) => tag !== null)
  const guess = identifyLanguage(text.slice(0, ENOUGH), { hint: declared ?? null })
  return guess.language
}

/** "en_GB", "az-Latn-AZ", "rus" → the primary subtag. */
export function primaryTag(tag: string | null | undefined): string | null {
  const primary = /^\s{0,5}([a-z]{2,3})(?:[-_]|\s|$)/i.exec(tag ?? '')?.[1]
  return primary ? primary.toLowerCase() : null
}
