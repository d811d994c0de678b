import type { ChildNode, Document, Element } from 'domhandler'
import { POST_CLASSES } from '../data/embed-providers.data.ts'
import { classAndId, INLINE, isElement, isText } from '../dom/nodes.ts'
import { classGroups } from './class-groups.ts'

/** An element with its place in the tree and what stands inside it: the features of blocks look upward through these. */
export interface Region {
  element: Element
  parent: Region | null
  depth: number
  /** Bit mask of the groups that its own class and id name. */
  groups: number
  hidden: boolean
  inline: boolean
  /** A post of another site, or part of one. */
  embed: boolean
  chars: number
  linkChars: number
  blocks: number
  /** Characters in blocks that read like running text. */
  proseChars: number
}

export interface BlockLink {
  href: string
  text: string
}

/** A run of text that a reader sees as one: a paragraph, a heading, a list item, a table row, a caption. */
export interface PageBlock {
  index: number
  /** White space folded; LF where a line is broken inside the block. */
  text: string
  /** The innermost element that holds all of the text. */
  region: Region
  linkChars: number
  strongChars: number
  links: BlockLink[]
  /** Ended or begun by a double line break rather than by an element. */
  broken: boolean
  row: boolean
}

/** Something that is not text, and before which block it stands. */
export interface PageMedia {
  element: Element
  region: Region
  before: number
}

/** A time element, and the block that it stands in or before. */
export interface PageTime {
  element: Element
  region: Region
  before: number
}

export interface PageBlocks {
  blocks: PageBlock[]
  regions: Region[]
  media: PageMedia[]
  times: PageTime[]
}

const UNSEEN = new Set(
  (
    'script style template noscript head svg math canvas select option datalist textarea button input map progress ' +
    'meter dialog frameset noframes amp-consent amp-sidebar amp-analytics amp-ad'
  ).split(' '),
)
const MEDIA = new Set(
  (
    'iframe object embed video audio img picture amp-img amp-iframe amp-video amp-youtube amp-twitter amp-instagram ' +
    'amp-facebook amp-audio'
  ).split(' '),
)
const STRONG = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** White space that folding would change: most text nodes hold none. */
const ODD_SPACE = /[^\S ]| {2}/
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Cuts a page into blocks of text, in document order. */
export function cutIntoBlocks(root: Document): PageBlocks {
  const cutter = new BlockCutter()
  cutter.walk(root.children, null)
  cutter.flush()
  return { blocks: cutter.blocks, regions: cutter.regions, media: cutter.media, times: cutter.times }
}

class BlockCutter {
  readonly blocks: PageBlock[] = []
  readonly regions: Region[] = []
  readonly media: PageMedia[] = []
  readonly times: PageTime[] = []
  #text = ''
  #region: Region | null = null
  #linkChars = 0
  #strongChars = 0
  #links: BlockLink[] = []
  #breaks = 0
  #broken = false
  #link = 0
  #strong = 0
  #row = 0

  walk(children: readonly ChildNode[], region: Region | null): void {
    for (const node of children) {
      if (isText(node)) this.#append(node.data, region)
      else if (isElement(node)) this.#enter(node, region)
    }
  }

  #enter(element: Element, parent: Region | null): void {
    const { name } = element
    if (name === 'br' || name === 'hr') {
      if (name === 'hr') this.flush()
      else this.#break()
      return
    }
    if (MEDIA.has(name)) {
      const region = parent ?? this.#open(element, null, true)
      this.media.push({ element, region, before: this.blocks.length })
      if (name !== 'picture' && name !== 'object') return
    }
    if (UNSEEN.has(name)) return
    const inline = INLINE.has(name) || (name.includes('-') && parent?.element.name === 'p')
    // A bare inline element changes nothing that a feature looks at.
    const region =
      inline && !element.attribs['class'] && !element.attribs['id'] && !element.attribs['itemprop']
        ? parent
        : this.#open(element, parent, inline)
    if (region?.embed === true && parent?.embed !== true)
      this.media.push({ element, region, before: this.blocks.length })
    const link = name === 'a' && element.attribs['href'] !== undefined
    const strong = STRONG.has(name)
    const row = name === 'tr' && isDataRow(element)
    if (!inline && this.#row === 0) this.flush()
    else if (!inline && (name === 'td' || name === 'th') && this.#text !== '') this.#append(' | ', parent)
    if (name === 'time' && region !== null) this.times.push({ element, region, before: this.blocks.length })
    const start = this.#text.length
    if (link) this.#link++
    if (strong) this.#strong++
    if (row) this.#row++
    this.walk(element.children, region)
    if (link) {
      this.#link--
      const text = this.#text.slice(Math.min(start, this.#text.length)).trim()
      if (text !== '') this.#links.push({ href: element.attribs['href']!, text })
    }
    if (strong) this.#strong--
    if (row) this.#row--
    if (!inline && this.#row === 0) this.flush()
  }

  #open(element: Element, parent: Region | null, inline: boolean): Region {
    const { style, hidden, 'aria-hidden': ariaHidden } = element.attribs
    const region: Region = {
      element,
      parent,
      depth: (parent?.depth ?? 0) + 1,
      groups: classGroups(classAndId(element)),
      hidden:
        parent?.hidden === true ||
        hidden !== undefined ||
        ariaHidden === 'true' ||
        (style !== undefined && HIDING_STYLE.test(style)),
      inline,
      embed: parent?.embed === true || POST_CLASSES.test(element.attribs['class'] ?? ''),
      chars: 0,
      linkChars: 0,
      blocks: 0,
      proseChars: 0,
    }
    this.regions.push(region)
    return region
  }

  #append(data: string, region: Region | null): void {
    let piece = ODD_SPACE.test(data) ? data.replace(/[\s\u00a0]+/g, ' ') : data
    if (this.#text === '' || this.#text.endsWith(' ') || this.#text.endsWith('\n')) piece = piece.trimStart()
    if (piece === '' || region === null) return
    if (this.#breaks > 0 && piece !== ' ') {
      if (this.#breaks > 1 && this.#text !== '') {
        this.#broken = true
        this.flush()
        this.#broken = true
        piece = piece.trimStart()
      } else if (this.#text !== '') {
        this.#text = `${this.#text.trimEnd()}\n`
        piece = piece.trimStart()
      }
      this.#breaks = 0
    }
    this.#text += piece
    if (piece === ' ') return
    this.#region = this.#region === null ? region : commonRegion(this.#region, region)
    if (this.#link > 0) this.#linkChars += piece.length
    if (this.#strong > 0) this.#strongChars += piece.length
  }

  #break(): void {
    if (this.#row > 0) this.#text += ' '
    else this.#breaks++
  }

  flush(): void {
    const text = this.#text.trim()
    if (this.#region !== null && /[\p{L}\p{N}]/u.test(text)) {
      this.blocks.push({
        index: this.blocks.length,
        text,
        region: this.#region,
        linkChars: Math.min(this.#linkChars, text.length),
        strongChars: Math.min(this.#strongChars, text.length),
        links: this.#links,
        broken: this.#broken,
        row: this.#row > 0 || this.#region.element.name === 'tr',
      })
      this.#links = []
    } else if (this.#links.length > 0) this.#links = []
    this.#text = ''
    this.#region = null
    this.#linkChars = 0
    this.#strongChars = 0
    this.#breaks = 0
    this.#broken = false
  }
}

export function commonRegion(a: Region, b: Region): Region {
  let x: Region | null = a
  let y: Region | null = b
  while (x !== y) {
    if (x === null) return b
    if (y === null) return a
    if (x.depth >= y.depth) x = x.parent
    else y = y.parent
  }
  return x ?? a
}

const CELL_BREAKS = new Set(['p', 'div', 'table', 'ul', 'ol', 'br', 'h1', 'h2', 'h3', 'h4', 'article', 'section'])

/** A row of a table of data: several cells, none laid out like a page. */
function isDataRow(row: Element): boolean {
  let cells = 0
  for (const cell of row.children) {
    if (!isElement(cell)) continue
    if (cell.name !== 'td' && cell.name !== 'th') return false
    cells++
    for (const child of cell.children) if (isElement(child) && CELL_BREAKS.has(child.name)) return false
  }
  return cells >= 2
}
