import { FURNITURE_KINDS } from '../data/furniture.data.ts'
import { VIEW_WORDS } from '../data/view-words.data.ts'
import type { PageView } from '../page-view.ts'
import { readTimeLabel } from '../updates/time-label.ts'
import { GROUP_BIT } from './class-groups.ts'
import type { Region } from './page-blocks.ts'

/** More of a block than this in links, and it is a link rather than text with one. */
const LINK = 0.8
/** A line that begins «Читайте также» needs less. */
const READ_ALSO_LINK = 0.4
/** How many elements up a name such as "read-also" still speaks of a block. */
const LEVELS = 3
/** A line that counts the readers is at most so long. */
const MOST_COUNTED = 140
const COUNTED = new RegExp(
  `(?<!\\p{L})(?:${VIEW_WORDS.before.join('|')})\\s{0,3}[:–—-]?\\s{0,3}\\d|\\d\\s{0,3}(?:${VIEW_WORDS.after.join('|')})(?!\\p{L})`,
  'iu',
)
const OFFER = 1 << FURNITURE_KINDS.indexOf('subscribe')
const READ_ALSO = 1 << FURNITURE_KINDS.indexOf('readAlso')

/**
 * Takes out what stands among the paragraphs of a body and is none: the headline, its date, posts of
 * other sites, links to other articles.
 */
export function pruneBlocks(view: PageView, chosen: readonly boolean[]): boolean[] {
  const { blocks, title, signals } = view
  const body = chosen.map((is, i) => is && !blocks[i]!.block.region.embed && !isOtherArticle(view, i))
  if (title >= 0 && signals.likeTitle(blocks[title]!.block.text) >= 0.8) body[title] = false
  trimOffers(view, body)
  trimCounters(view, body)
  const first = body.indexOf(true)
  // The line above the first paragraph dates the page, unless lines of its kind divide the rest as well.
  if (first >= 0 && readTimeLabel(blocks[first]!.block.text)) {
    const { signature } = blocks[first]!
    const others = blocks.some(
      (fact, i) => i !== first && body[i] === true && fact.signature === signature && readTimeLabel(fact.block.text),
    )
    if (!others) body[first] = false
  }
  return body
}

/** Below the last paragraph a subscription is sold. */
function trimOffers({ blocks }: PageView, body: boolean[]): void {
  for (let last = body.lastIndexOf(true); last > 0; last = body.lastIndexOf(true)) {
    if ((blocks[last]!.furniture & OFFER) === 0) return
    body[last] = false
  }
}

/** The line above or below the text that says how often it was read: another number with every look. */
function trimCounters({ blocks }: PageView, body: boolean[]): void {
  for (const end of [body.indexOf(true), body.lastIndexOf(true)]) {
    const text = blocks[end]?.block.text ?? ''
    if (text.length <= MOST_COUNTED && COUNTED.test(text) && !/[.!?…]$/u.test(text)) body[end] = false
  }
}

function isOtherArticle({ blocks }: PageView, i: number): boolean {
  const { linkDensity, furniture, block } = blocks[i]!
  if ((furniture & READ_ALSO) !== 0 && linkDensity > READ_ALSO_LINK) return true
  if (linkDensity <= LINK) return false
  return isRelated(block.region) || ((blocks[i - 1]?.furniture ?? 0) & READ_ALSO) !== 0
}

function isRelated(innermost: Region): boolean {
  let region: Region | null = innermost
  for (let level = 0; level < LEVELS && region !== null; level++, region = region.parent)
    if ((region.groups & GROUP_BIT.related) !== 0) return true
  return false
}
