import type { Findings, PageContent } from '@crosswire/record'
import { foldCase, nameTerms, searchTerms } from '@crosswire/text'

/** More than this of a text is not searched. */
const SEARCHED_CHARACTERS = 50_000

/**
 * What an article is found by: the words of headline and text, the names in it as they sound in any script, and what they
 * are called in English.
 */
export function termsOf({ headline, body, language }: PageContent, { mentions, citations }: Findings): string[] {
  const terms = new Set(searchTerms(`${headline ?? ''}\n${(body.text ?? '').slice(0, SEARCHED_CHARACTERS)}`, language))
  const note = (more: readonly string[]): void => {
    for (const term of more) terms.add(term)
  }
  for (const { name, canonicalName } of mentions) {
    note(nameTerms(name, language))
    note(searchTerms(canonicalName, 'en'))
  }
  for (const { cited } of citations) note(searchTerms(cited.canonicalName, 'en'))
  return [...terms]
}

/** Under which heads its publisher puts an article: section and keywords. */
export function subjectsOf({ section, keywords }: PageContent): string[] {
  const heads = [section ?? '', ...keywords].map((head) => foldCase(head).replace(/\s+/g, ' ').trim())
  return [...new Set(heads)].filter((head) => head !== '').slice(0, 100)
}
