import type { Image } from '@crosswire/record'
import { normalizeLine } from '@crosswire/text'
import type { Element } from 'domhandler'
import type { BlockFacts } from '../body/block-facts.ts'
import { GROUP_BIT } from '../body/class-groups.ts'
import type { PageBlocks, Region } from '../body/page-blocks.ts'
import { CREDIT_WORDS } from '../data/credit-words.data.ts'
import { linkUrl } from './read-links.ts'

const MOST_CAPTIONS = 40
const MAX_CAPTION = 500
/** A caption below the last paragraph may still be the article's; further down are other articles' pictures. */
const MARGIN = 3

interface Caption {
  at: number
  text: string
  figure: Region | null
}

export interface PagePictures {
  image: Image | null
  captions: string[]
}

/** The lead image and what stands below the pictures of an article. */
export function readPictures(
  view: { page: PageBlocks; blocks: readonly BlockFacts[]; title: number },
  body: readonly boolean[],
  lead: string | null,
  base: string,
): PagePictures {
  const captions = findCaptions(view, body)
  const url = lead === null ? null : linkUrl(lead, base)
  const shown = url === null ? firstPicture(view, body, base) : { url, region: regionOf(view.page, url, base) }
  if (shown === null) return { image: null, captions: captions.map(({ text }) => text) }
  const own =
    captions.find(({ figure }) => figure !== null && isWithin(shown.region, figure)) ??
    captions.find(({ at, figure }) => figure === null && at <= body.indexOf(true))
  const { caption, credit } = splitCredit(own?.text ?? '')
  return { image: { url: shown.url, caption, credit }, captions: captions.map(({ text }) => text) }
}

function findCaptions(view: { blocks: readonly BlockFacts[]; title: number }, body: readonly boolean[]): Caption[] {
  const { blocks, title } = view
  const first = title >= 0 ? title : body.indexOf(true) - 10
  const last = body.lastIndexOf(true) + MARGIN
  const captions: Caption[] = []
  for (let at = Math.max(0, first - MARGIN); at < Math.min(blocks.length, last); at++) {
    const { block, chars, linkDensity } = blocks[at]!
    if (body[at] === true || at === title || chars > MAX_CAPTION || chars < 5 || linkDensity > 0.6) continue
    const figure = figureOf(block.region)
    if (figure === undefined) continue
    const text = normalizeLine(block.text)
    const same = captions.find((other) => other.figure !== null && other.figure === figure)
    if (same) same.text = `${same.text} ${text}`
    else if (captions.length < MOST_CAPTIONS) captions.push({ at, text, figure })
  }
  return captions
}

/** The figure that a caption belongs to, null where it is only named one; undefined for a block that is no caption. */
function figureOf(innermost: Region): Region | null | undefined {
  let named = false
  let level = 0
  for (let region: Region | null = innermost; region !== null; region = region.parent, level++) {
    if (region.element.name === 'figure') return region
    if (region.element.name === 'figcaption' || (level < 2 && CAPTION.test(region.element.attribs['class'] ?? '')))
      named = true
    if ((region.groups & GROUP_BIT.related) !== 0 && level > 3) break
  }
  return named ? null : undefined
}

const CAPTION =
  /caption|bildunterschrift|bildtext|pie-?de-?foto|podpis|photo-?(?:desc|title|text)|image-?(?:desc|text)/i

function isWithin(region: Region | null, figure: Region): boolean {
  for (let at = region; at !== null; at = at.parent) if (at === figure) return true
  return false
}

/** Pictures of one article share their name in different sizes. */
function regionOf(page: PageBlocks, url: string, base: string): Region | null {
  const name = fileName(url)
  for (const { element, region } of page.media) {
    if (sourcesOf(element).some((source) => fileName(linkUrl(source, base) ?? '') === name)) return region
  }
  return null
}

function firstPicture(
  { page, title }: { page: PageBlocks; title: number },
  body: readonly boolean[],
  base: string,
): { url: string; region: Region | null } | null {
  const first = title >= 0 ? title : body.indexOf(true)
  const last = body.lastIndexOf(true)
  for (const { element, region, before } of page.media) {
    if (before < first || before > last + 1 || !/^(?:img|amp-img)$/.test(element.name) || isSmall(element)) continue
    const url = linkUrl(sourcesOf(element)[0] ?? '#', base)
    if (url !== null && !/\.svg(?:$|\?)|logo|icon|avatar|pixel|spacer|banner/i.test(url)) return { url, region }
  }
  return null
}

const sourcesOf = ({ attribs }: Element): string[] =>
  ['data-src', 'data-lazy-src', 'data-original', 'src']
    .flatMap((name) => attribs[name] ?? [])
    .filter((source) => !source.startsWith('data:'))

const isSmall = ({ attribs }: Element): boolean =>
  [attribs['width'], attribs['height']].some((size) => size !== undefined && Number.parseInt(size, 10) < 120)

const fileName = (url: string): string =>
  (url.split(/[?#]/)[0] ?? '')
    .split('/')
    .at(-1)!
    .replace(/[-_]?\d{2,4}x\d{2,4}|\.\w{3,4}$/gi, '')
    .toLowerCase() || url

const CREDIT = new RegExp(
  `(?:^|[\\s.,;|/(\\[–—-])(?:(?:${CREDIT_WORDS.join('|')})\\s?[:/©]\\s?|©\\s?)([^()\\[\\]|]{2,90}?)[)\\]]?\\s*$`,
  'iu',
)

/** "The bridge in May. Photo: TASS" → what it shows and who made it. */
export function splitCredit(text: string): { caption: string | null; credit: string | null } {
  const match = CREDIT.exec(text)
  if (!match) return { caption: text || null, credit: null }
  return {
    caption: text.slice(0, match.index).replace(/(?<![\s(|/–—-])[\s(|/–—-]+$/u, '') || null,
    credit: match[1]!.trim(),
  }
}
