import type { Element } from 'domhandler'
import { isElement, textOf } from '../dom/nodes.ts'
import { splitNames, tidyAuthors, type AuthorClaim } from './author-names.ts'
import { isNode, resolveNode, stringOf, type JsonLdNode } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import { readVisibleAuthors, type AuthorPlaces } from './visible-authors.ts'

/**
 * The authors that a page names, by the most trusted place that names any; the outlet itself only where the page's data
 * name it as the author and nobody else.
 */
export function readAuthors(
  facts: PageFacts,
  article: JsonLdNode | null,
  names: ReadonlySet<string>,
  places: AuthorPlaces,
): { authors: AuthorClaim[]; byline: string | null } {
  const stated = fromJsonLd(facts, article)
  const sources = [() => stated, () => fromMeta(facts), () => fromElements(facts.itemprops.get('author') ?? [])]
  for (const source of sources) {
    const authors = tidyAuthors(source(), names)
    if (authors.length > 0) return { authors, byline: joinNames(authors) }
  }
  const visible = readVisibleAuthors(places)
  const authors = tidyAuthors(visible.claims, names)
  if (authors.length > 0) return { authors, byline: visible.printed ?? joinNames(authors) }
  const outlet = tidyAuthors(stated, new Set())
  return { authors: outlet, byline: outlet.length === 0 ? null : joinNames(outlet) }
}

const joinNames = (authors: readonly AuthorClaim[]): string => authors.map(({ name }) => name).join(', ')

function fromJsonLd(facts: PageFacts, article: JsonLdNode | null): AuthorClaim[] {
  if (!article) return []
  const claims: AuthorClaim[] = []
  for (const value of [article['author'] ?? article['creator']].flat()) {
    const author = resolveNode(value, facts.jsonLd)
    if (typeof author === 'string') claims.push(...splitNames(author))
    else if (isNode(author)) {
      const list = [author['name']].flat()
      for (const name of list) {
        const text = stringOf(name)
        if (text) claims.push(...splitNames(text).map((claim) => ({ ...claim, url: stringOf(author['url']) })))
      }
    }
  }
  return claims
}

const META_NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'byl',
  'byline',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.author',
  'sailthru.author',
  'parsely-author',
  'citation_author',
  'creator',
  'og:article:author',
  'rbauthors',
  'cxenseparse:author',
  'cxenseparse:pn21-author',
  'mrf:authors',
  'twitter:data1',
] as const

function fromMeta(facts: PageFacts): AuthorClaim[] {
  for (const name of META_NAMES) {
    if (
      name === 'twitter:data1' &&
      !/writ|author|by|autor|verfasst|geschrieben|escrito|auteur/i.test(facts.metas.get('twitter:label1')?.[0] ?? '')
    )
      continue
    const claims = (facts.metas.get(name) ?? [])
      .filter((content) => !/^https?:|^\/|^@|facebook\.com/i.test(content))
      .flatMap((content) => splitNames(content))
    if (claims.length > 0) return claims
  }
  return []
}

function fromElements(elements: readonly Element[]): AuthorClaim[] {
  const claims: AuthorClaim[] = []
  for (const element of elements.slice(0, 40)) {
    const content = element.attribs['content']
    const named = findNamed(element)
    const text = content ?? textOf(named ?? element, 400)
    if (text.length > 140) continue
    const url = element.name === 'a' ? (element.attribs['href'] ?? null) : null
    const found = splitNames(text).map((claim) => ({ ...claim, url }))
    claims.push(...found)
    if (claims.length >= 6) break
  }
  return claims
}

/** The part of a byline that holds the name itself: an itemprop, a link to the author's page. */
function findNamed(element: Element): Element | null {
  let link: Element | null = null
  const look = (node: Element): Element | null => {
    for (const child of node.children) {
      if (!isElement(child)) continue
      if (child.attribs['itemprop'] === 'name') return child
      if (
        child.attribs['rel'] === 'author' ||
        (child.name === 'a' && /author|autor|avtor|profile|user/i.test(child.attribs['href'] ?? ''))
      ) {
        link ??= child
      }
      const inner = look(child)
      if (inner) return inner
    }
    return null
  }
  return look(element) ?? link
}
