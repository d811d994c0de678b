import type { BlockFacts } from '../body/block-facts.ts'
import { GROUP_BIT } from '../body/class-groups.ts'
import type { Region } from '../body/page-blocks.ts'
import { isPlaced, printedByline, splitNames, startsWithLabel, type AuthorClaim } from './author-names.ts'

/** Where on a page its authors are looked for. */
export interface AuthorPlaces {
  blocks: readonly BlockFacts[]
  /** Which blocks are the body. */
  body: readonly boolean[]
  /** The block that is the headline, or -1. */
  title: number
}

/** A line longer than this tells of somebody. */
const MAX_LINE = 140
/** Blocks of one byline stand together. */
const NEAR = 6
const LEAST_SCORE = 1
const AUTHOR_LINK =
  /\/(?:@|~)|author|autor|auteur|avtor|profile?|people|person|journalist|reporter|contributor|writer|staff|team|yazar|muellif|redak/i
const AWAY =
  GROUP_BIT.related |
  GROUP_BIT.comments |
  GROUP_BIT.legal |
  GROUP_BIT.ad |
  GROUP_BIT.nav |
  GROUP_BIT.tags |
  GROUP_BIT.side
const NOT_BYLINE =
  /comment|avatar|social|share|popular|teaser|disqus|login|user-?menu|copyright|photo|image|foto|caption/i

interface Candidate {
  at: number
  score: number
  signature: string
  claims: AuthorClaim[]
}

export interface VisibleAuthors {
  claims: AuthorClaim[]
  /** The line as printed, where it says more than the names: "Jane Roe, Baku". */
  printed: string | null
}

/** The authors that a page's own text names near its headline, or below its last paragraph. */
export function readVisibleAuthors(places: AuthorPlaces): VisibleAuthors {
  const candidates: Candidate[] = []
  for (const [at, fact] of places.blocks.entries()) {
    const { text } = fact.block
    if (text.length > MAX_LINE || at === places.title) continue
    const labelled = startsWithLabel(text)
    const region = bylineRegion(fact.block.region)
    if (!labelled && region === 0) continue
    const place = placeScore(at, places)
    if (place < -1) continue
    const linked = fact.block.links.filter(({ href }) => AUTHOR_LINK.test(href))
    const claims =
      linked.length > 0 ? linked.flatMap(({ text: name, href }) => splitNames(name, href)) : splitNames(text)
    const names = claims.filter(({ name }) => looksWritten(name))
    if (names.length === 0 || names.length > 6) continue
    let score = place + region + (labelled ? 1 : 0) + (linked.length > 0 ? 0.4 : 0)
    if (names.some(({ name }) => /^\p{Lu}\S+(?:\s\S+){1,3}$/u.test(name))) score += 0.5
    if (text.length > 90) score -= 0.5
    candidates.push({ at, score: score - awayScore(fact.block.region), signature: fact.signature, claims: names })
  }
  const best = candidates.reduce<Candidate | null>(
    (top, one) => (top === null || one.score > top.score ? one : top),
    null,
  )
  if (best === null || best.score < LEAST_SCORE) return { claims: [], printed: null }
  const printed = printedByline(places.blocks[best.at]!.block.text)
  const claims = candidates
    .filter(
      ({ at, score, signature }) =>
        Math.abs(at - best.at) <= NEAR && signature === best.signature && score > best.score - 0.5,
    )
    .flatMap((one) => one.claims)
  return { claims, printed: isPlaced(printed) ? printed : null }
}

function placeScore(at: number, { title, body }: AuthorPlaces): number {
  const first = body.indexOf(true)
  const last = body.lastIndexOf(true)
  const start = title >= 0 ? title : first
  if (start < 0) return 0
  const top = Math.max(first, start)
  if (at >= start && at <= top) return 0.8
  if (at < start) return 0.5 - (start - at) * 0.1
  if (at <= last) return body[at] === true ? (at === last ? 0.2 : -0.6) : 0
  return 0.3 - (at - last) * 0.08
}

/** How much the names of the elements around a block say that it is a byline. */
function bylineRegion(innermost: Region): number {
  let steps = 0
  for (let region: Region | null = innermost; region !== null && steps < 4; region = region.parent, steps++) {
    const { rel, itemprop, class: names, id } = region.element.attribs
    if (region.element.name === 'address') return 0.8
    if (rel === 'author' || itemprop?.toLowerCase().includes('author') === true) return 1
    if ((region.groups & GROUP_BIT.byline) !== 0 && !NOT_BYLINE.test(`${names ?? ''} ${id ?? ''}`))
      return 0.9 - steps * 0.15
  }
  return 0
}

function awayScore(innermost: Region): number {
  let score = 0
  for (let region: Region | null = innermost; region !== null && region.depth > 2; region = region.parent) {
    const { name } = region.element
    if (name === 'footer' || name === 'nav' || name === 'form') score += 0.8
    else if ((region.groups & AWAY) !== 0 && (region.groups & (GROUP_BIT.byline | GROUP_BIT.article)) === 0)
      score += 0.3
    if (region.hidden) score += 0.3
  }
  return Math.min(2, score)
}

/** Names carry a capital, or belong to a script without them. */
const looksWritten = (name: string): boolean => /\p{Lu}|\p{Lo}/u.test(name) && name.length <= 60
