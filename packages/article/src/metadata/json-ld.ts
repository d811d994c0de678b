/** An object of a page's JSON-LD, its graph flattened; `@type` may be one name or several. */
export type JsonLdNode = Record<string, unknown>

const MAX_NODES = 2000
const ARTICLE_TYPES = new Set([
  'newsarticle',
  'article',
  'reportagenewsarticle',
  'analysisnewsarticle',
  'opinionnewsarticle',
  'backgroundnewsarticle',
  'reviewnewsarticle',
  'asknewsarticle',
  'askpublicnewsarticle',
  'satiricalarticle',
  'scholarlyarticle',
  'techarticle',
  'advertisercontentarticle',
  'report',
  'blogposting',
  'liveblogposting',
  'socialmediaposting',
  'discussionforumposting',
  'newsarticles',
  'webpage',
])

/** The nodes of one script of JSON-LD: arrays and `@graph` opened, broken scripts mended where that is safe. */
export function parseJsonLd(script: string): JsonLdNode[] {
  const value = parseLenient(script)
  const nodes: JsonLdNode[] = []
  flatten(value, nodes, 0)
  return nodes
}

function flatten(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (nodes.length >= MAX_NODES || depth > 6) return
  if (Array.isArray(value)) for (const item of value) flatten(item, nodes, depth + 1)
  else if (isNode(value)) {
    nodes.push(value)
    flatten(value['@graph'], nodes, depth + 1)
    for (const key of ['mainEntity', 'mainEntityOfPage', 'itemListElement']) {
      const inner = value[key]
      if (isNode(inner) && '@type' in inner) flatten(inner, nodes, depth + 1)
    }
  }
}

function parseLenient(script: string): unknown {
  const text = script
    .trim()
    .replace(/^(?:\/\/)?\s*<!--|^\/\*\s*<!\[CDATA\[\s*\*\/|^(?:\/\/)?\s*<!\[CDATA\[/, '')
    .replace(/(?:\/\/)?\s{0,20}-->$|\/\*\s{0,20}\]\]>\s{0,20}\*\/$|(?:\/\/)?\s{0,20}\]\]>$/, '')
    .replace(/;\s*$/, '')
  try {
    return JSON.parse(text)
  } catch {
    try {
      // Line ends inside strings and commas before a closing bracket are what hand-made templates get wrong.
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1'))
    } catch {
      return null
    }
  }
}

export const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type])
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.replace(/^https?:\/\/schema\.org\//, '').toLowerCase())
}

/** The node that describes this page's article: the richest of the article types, the page's own address preferred. */
export function findArticleNode(nodes: readonly JsonLdNode[], url: string): JsonLdNode | null {
  let best: JsonLdNode | null = null
  let bestScore = 0
  for (const node of nodes) {
    const score = scoreNode(node, url)
    if (score > bestScore) {
      best = node
      bestScore = score
    }
  }
  return best
}

function scoreNode(node: JsonLdNode, url: string): number {
  const types = typesOf(node)
  if (!types.some((type) => ARTICLE_TYPES.has(type))) return 0
  let score = types.includes('webpage') ? 0.5 : 4
  for (const key of ['headline', 'datePublished', 'author', 'articleBody']) if (node[key]) score += 1
  const addresses = [node['url'], node['@id'], linkOf(node['mainEntityOfPage'])]
  if (addresses.some((address) => typeof address === 'string' && samePage(address, url))) score += 3
  return score
}

function linkOf(value: unknown): unknown {
  return isNode(value) ? (value['@id'] ?? value['url']) : value
}

function samePage(a: string, b: string): boolean {
  const fold = (url: string) =>
    url
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/[?#].*$/s, '')
      .replace(/\/$/, '')
  return fold(a) === fold(b)
}

/** A value of a node as text: a string, the first of a list, or the name of an object. */
export function stringOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    for (const item of value) {
      const text = stringOf(item)
      if (text !== null) return text
    }
    return null
  }
  if (isNode(value)) return stringOf(value['name'] ?? value['@value'] ?? value['url'] ?? null)
  return null
}

/** Follows `@id` references among the nodes of a page. */
export function resolveNode(value: unknown, nodes: readonly JsonLdNode[]): unknown {
  if (!isNode(value) || typeof value['@id'] !== 'string' || Object.keys(value).some((key) => !key.startsWith('@')))
    return value
  const id = value['@id']
  return nodes.find((node) => node['@id'] === id && Object.keys(node).length > 1) ?? value
}

/** The name of the page's publisher: of a `publisher` property, else of the site. */
export function findPublisherName(nodes: readonly JsonLdNode[]): string | null {
  for (const node of nodes) {
    const publisher = resolveNode(node['publisher'], nodes)
    if (isNode(publisher)) {
      const name = stringOf(publisher['name'])
      if (name) return name
    }
  }
  const site = nodes.find((node) =>
    typesOf(node).some((type) => type === 'website' || type === 'newsmediaorganization'),
  )
  return site ? stringOf(site['name']) : null
}
