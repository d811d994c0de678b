import { normalizeLine } from '@crosswire/text'
import type { Element } from 'domhandler'
import { AUTHOR_LABELS, AUTHOR_TRAILS, ROLE_WORDS } from '../data/author-words.data.ts'
import { classAndId, isElement, textOf } from '../dom/nodes.ts'
import { isNode, resolveNode, stringOf, type JsonLdNode } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import { foldName } from './site-name.ts'

export interface AuthorClaim {
  name: string
  url: string | null
}

/** The authors that a page names, by the most trusted place that names any. */
export function readAuthors(facts: PageFacts, article: JsonLdNode | null, names: ReadonlySet<string>): AuthorClaim[] {
  const sources = [
    () => fromJsonLd(facts, article),
    () => fromMeta(facts),
    () => fromElements(facts.itemprops.get('author') ?? []),
    () => fromElements(facts.bylines.filter(isAuthorElement)),
  ]
  for (const source of sources) {
    const authors = tidy(source(), names)
    if (authors.length > 0) return authors
  }
  return []
}

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
      .flatMap(splitNames)
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

function isAuthorElement(element: Element): boolean {
  if (element.attribs['rel'] === 'author') return true
  return !/comment|bio|avatar|image|img|photo|social|share|box|list|related|more|follow|link-?icon|popular|teaser/i.test(
    classAndId(element),
  )
}

const LABEL = new RegExp(`^(?:${AUTHOR_LABELS.join('|')})(?:\\s*[:：]\\s*|\\s+)`, 'iu')
const TRAIL = new RegExp(`\\s*[,|·•(/–—-]?\\s*(?:${AUTHOR_TRAILS.join('|')}).*$`, 'iu')
const SPLIT = /\s*(?:;|\||\/|&|,|\n|·|•|\s(?:and|und|et|y|e|i|и|və|ve|та|og|och|en|oraz|a)\s)\s*/iu

/** "By Jane Roe and John Doe, Baku" → two names; what is no name falls out later. */
function splitNames(raw: string): AuthorClaim[] {
  const text = normalizeLine(raw.slice(0, 400)).replace(LABEL, '').replace(LABEL, '')
  return text
    .split(SPLIT)
    .map((name) =>
      name
        .replace(LABEL, '')
        .replace(TRAIL, '')
        .replace(/^[\s"'@]+|[\s"'.,:]+$/gu, '')
        .trim(),
    )
    .filter((name) => name !== '')
    .map((name) => ({ name, url: null }))
}

function tidy(claims: readonly AuthorClaim[], names: ReadonlySet<string>): AuthorClaim[] {
  const seen = new Set<string>()
  const authors: AuthorClaim[] = []
  for (const { name, url } of claims) {
    const folded = foldName(name)
    if (folded.length < 2 || seen.has(folded) || !looksLikeName(name)) continue
    if (names.has(folded) && claims.length > 0) continue
    seen.add(folded)
    authors.push({ name, url })
  }
  return authors.slice(0, 12)
}

const ROLES = new RegExp(`^(?:${ROLE_WORDS.join('|')})$`, 'iu')

function looksLikeName(name: string): boolean {
  if (name.length > 60 || /https?:|www\.|@\S+\.\w|\d{3,}|[<>{}=]|\.(?:com|ru|az|net|org)\b/i.test(name)) return false
  if (!/\p{L}{2}/u.test(name)) return false
  return name.split(/\s+/).length <= 6 && !ROLES.test(name)
}
