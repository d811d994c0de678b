import { findClaimedDates, normalizeLine } from '@crosswire/text'
import type { BlockFacts } from '../body/block-facts.ts'
import { textOf } from '../dom/nodes.ts'
import { isNode, stringOf, typesOf, type JsonLdNode } from '../metadata/json-ld.ts'
import { firstMeta, type PageFacts } from '../metadata/page-facts.ts'
import { startsWithLabel } from '../metadata/author-names.ts'
import { foldName } from '../metadata/site-name.ts'

interface SectionView {
  facts: PageFacts
  article: JsonLdNode | null
  names: ReadonlySet<string>
  headline: string | null
  blocks: readonly BlockFacts[]
  title: number
}

const MAX_SECTION = 50
/** A section is printed near the headline. */
const BEFORE = 8
const AFTER = 6
const CRUMBS = /crumb/i
const SECTION =
  /(?:^|[\s_-])(?:section|categor(?:y|ies)|cat|rubri[ck]a?|kicker|channel|topic|eyebrow|overline)(?:$|[\s_-])|rubric|categor|kicker|kateqoriya|kategori/i
const HOME =
  /^(?:home|главная|на главную|ana səhifə|əsas səhifə|baş səhifə|anasayfa|головна|start|startseite|accueil|inicio|news|новости|xəbərlər|haberler|новини|nachrichten)$/iu

/** The part of the outlet that an article stands in: as its data say, else as it is printed beside the headline. */
export function readSection(view: SectionView): string | null {
  const { facts, article } = view
  return (
    tidy(stringOf(article?.['articleSection'] ?? null), view) ??
    tidy(firstMeta(facts, 'article:section', 'section', 'parsely-section', 'sailthru.section', 'category'), view) ??
    tidy(firstProp(facts), view) ??
    fromCrumbs(facts.jsonLd, view) ??
    fromBlocks(view)
  )
}

const firstProp = (facts: PageFacts): string | null => {
  const element = facts.itemprops.get('articlesection')?.[0]
  return element ? (element.attribs['content'] ?? textOf(element, 100)) : null
}

/** The last stop of a trail of breadcrumbs before the article itself. */
function fromCrumbs(nodes: readonly JsonLdNode[], view: SectionView): string | null {
  const list = nodes.find((node) => typesOf(node).includes('breadcrumblist'))?.['itemListElement']
  const names = (Array.isArray(list) ? list : []).map((stop: unknown) =>
    isNode(stop) ? stringOf(stop['name'] ?? (isNode(stop['item']) ? stop['item']['name'] : null)) : null,
  )
  return lastStop(names, view)
}

function lastStop(names: readonly (string | null)[], view: SectionView): string | null {
  for (const name of names.toReversed()) {
    const section = tidy(name, view)
    if (section && !HOME.test(section)) return section
  }
  return null
}

function fromBlocks(view: SectionView): string | null {
  const { blocks, title } = view
  if (title < 0) return null
  const near = blocks.slice(Math.max(0, title - BEFORE), title + AFTER)
  const crumbs = near.filter(({ block }) => isNamed(block.region, CRUMBS))
  if (crumbs.length > 0) {
    const stops = crumbs.flatMap(({ block }) => block.text.split(/\s*[/|›»→>•·\\]\s*|\s{2,}|\n/u))
    const found = lastStop(stops, view)
    if (found) return found
  }
  for (const { block } of near) {
    if (!isNamed(block.region, SECTION)) continue
    const section = tidy(block.text, view)
    if (section && !HOME.test(section)) return section
  }
  // "20.11.2025 14:10 | Economy": what shares the line with the date.
  for (const { block } of near) {
    if (block.text.length > 80) continue
    const [date] = findClaimedDates(block.text)
    if (!date || date.relative || startsWithLabel(block.text)) continue
    const rest = `${block.text.slice(0, date.start)}|${block.text.slice(date.end)}`
      .split(/[|•·/]/)
      .map((part) => tidy(part, view))
    const section = rest.find((part) => part !== null && /^\p{Lu}\p{Ll}/u.test(part) && part.split(' ').length <= 3)
    if (section) return section
  }
  return null
}

function isNamed(region: BlockFacts['block']['region'], pattern: RegExp): boolean {
  let at: typeof region | null = region
  for (let level = 0; level < 4 && at !== null; level++, at = at.parent) {
    const { class: names, id, itemtype } = at.element.attribs
    if (pattern.test(`${names ?? ''} ${id ?? ''} ${itemtype ?? ''}`)) return true
  }
  return false
}

function tidy(raw: string | null, { names, headline }: SectionView): string | null {
  const text = raw === null ? '' : normalizeLine(raw).replace(/^[\s|/•·:,-]+|(?<![\s|/•·:,-])[\s|/•·:,-]+$/gu, '')
  if (text.length < 2 || text.length > MAX_SECTION || !/\p{L}{2}/u.test(text)) return null
  const folded = foldName(text)
  if (names.has(folded) || (headline !== null && foldName(headline).startsWith(folded))) return null
  return text
}
