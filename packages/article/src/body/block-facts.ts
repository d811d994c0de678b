import { furnitureOf } from './furniture.ts'
import { GROUP_BIT } from './class-groups.ts'
import type { PageBlock, PageBlocks, Region } from './page-blocks.ts'
import { countText, type TextStats } from './text-stats.ts'

/** A block with what its own text and its place in the tree say. */
export interface BlockFacts {
  block: PageBlock
  stats: TextStats
  chars: number
  linkDensity: number
  furniture: number
  /** 0 to 1: reads like running text. */
  prose: number
  /** The groups of its region and of every region around it. */
  around: number
  /** Tags around it, as bits of TAG_BIT. */
  tags: number
  /** Tag and class of the two innermost regions: blocks of one kind share it. */
  signature: string
}

/** At most 31: each is a bit of a mask. */
export const TAGS =
  'p li ul ol td table article main nav footer header aside form figure figcaption blockquote section a dd dt pre address details time label'.split(
    ' ',
  )
export const TAG_BIT = new Map(TAGS.map((tag, bit) => [tag, bit]))

/** Groups that mark a part of the page as no part of the article, whatever its text. */
const JUNK =
  GROUP_BIT.nav |
  GROUP_BIT.comments |
  GROUP_BIT.newsletter |
  GROUP_BIT.legal |
  GROUP_BIT.share |
  GROUP_BIT.ad |
  GROUP_BIT.hidden

/** Reads every block's own facts and adds them up over the regions that hold it. */
export function readFacts(page: PageBlocks): BlockFacts[] {
  const chains = new Map<Region, { around: number; tags: number; signature: string }>()
  return page.blocks.map((block) => {
    const chars = block.text.length
    const linkDensity = chars === 0 ? 0 : block.linkChars / chars
    const lone = isLoneLink(linkDensity, chars)
    const stats = lone ? NOTHING : countText(block.text)
    let chain = chains.get(block.region)
    if (!chain) {
      chain = readChain(block.region)
      chains.set(block.region, chain)
    }
    const furniture = lone ? 0 : furnitureOf(block.text)
    const prose = proseOf(stats, chars, linkDensity, furniture)
    const weight = (chain.around & JUNK) === 0 && !block.region.hidden ? prose * chars : prose * chars * 0.3
    for (let region: Region | null = block.region; region !== null; region = region.parent) {
      region.chars += chars
      region.linkChars += block.linkChars
      region.blocks++
      region.proseChars += weight
    }
    return { block, stats, chars, linkDensity, furniture, prose, ...chain }
  })
}

/** Lone links are most of a page, and no text: nothing is counted in them. */
export const isLoneLink = (linkDensity: number, chars: number): boolean => linkDensity > 0.9 && chars < 50
const NOTHING = countText('')

function readChain(innermost: Region): { around: number; tags: number; signature: string } {
  let around = 0
  let low = 0
  let signature = ''
  let named = 0
  for (let region: Region | null = innermost; region !== null; region = region.parent) {
    // The outermost elements name the whole page: "page with sidebar" says nothing of a block.
    if (region.depth > 2) around |= region.groups
    const bit = TAG_BIT.get(region.element.name)
    if (bit !== undefined) low |= 1 << bit
    if (named < 2) {
      signature += `${region.element.name}.${region.element.attribs['class'] ?? ''}>`
      named++
    }
  }
  return { around, tags: low, signature }
}

/** How much a block reads like running text: long enough, few links, sentences that end. */
function proseOf(stats: TextStats, chars: number, linkDensity: number, furniture: number): number {
  if (chars < 25 || stats.words < 5) return 0
  let prose = Math.min(1, chars / 120) * (1 - Math.min(1, linkDensity * 1.5))
  if (stats.sentenceEnds === 0) prose *= 0.4
  if (stats.commas > 0) prose *= 1.1
  if (furniture !== 0) prose *= 0.4
  return Math.min(1, Math.max(0, prose))
}
