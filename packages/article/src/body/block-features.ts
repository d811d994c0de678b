import { CLASS_GROUP_NAMES } from '../data/class-groups.data.ts'
import { FURNITURE_KINDS } from '../data/furniture.data.ts'
import { isLoneLink, TAG_BIT, type BlockFacts } from './block-facts.ts'
import { blockLevel } from './containers.ts'
import type { PageBlocks, Region } from './page-blocks.ts'
import { PLACE_FEATURES, PlaceReader } from './place-features.ts'
import type { PageSignals } from './page-signals.ts'

/**
 * What the block model looks at. Nothing here knows a site: only text, tags, names of classes, places in the tree,
 * and what the page's metadata says of its article.
 */
export const TEXT_FEATURES = [
  'chars',
  'words',
  'wordLength',
  'linkDensity',
  'links',
  'strongShare',
  'digitShare',
  'upperShare',
  'capitalShare',
  'shortWordShare',
  'sentenceEnds',
  'endsSentence',
  'commas',
  'bars',
  'quotes',
  'endsColon',
  'startsLower',
  'broken',
  'row',
  'prose',
] as const
const OWN_TAGS = ['p', 'li', 'h1', 'h2', 'h3', 'div', 'td', 'span', 'a', 'blockquote', 'figcaption'] as const
const AROUND_TAGS = [
  'article',
  'main',
  'nav',
  'footer',
  'header',
  'aside',
  'form',
  'figure',
  'ul',
  'table',
  'blockquote',
  'a',
  'section',
  'time',
  'label',
  'p',
] as const
const NEIGHBOUR_FEATURES = ['chars', 'linkDensity', 'prose', 'sameParent', 'sameSignature', 'furniture'] as const
const NEIGHBOURS = [-2, -1, 1, 2] as const

export const FEATURE_NAMES: readonly string[] = [
  ...TEXT_FEATURES,
  ...OWN_TAGS.map((tag) => `own.${tag}`),
  ...AROUND_TAGS.map((tag) => `in.${tag}`),
  ...FURNITURE_KINDS.map((kind) => `says.${kind}`),
  ...CLASS_GROUP_NAMES.map((group) => `class.${group}`),
  ...PLACE_FEATURES,
  ...NEIGHBOURS.flatMap((offset) =>
    NEIGHBOUR_FEATURES.map((name) => `${offset < 0 ? 'before' : 'after'}${Math.abs(offset)}.${name}`),
  ),
]

/** Levels beyond which a class says little of a block; "nowhere" is one more. */
const FAR = 8

export interface FeatureTable {
  width: number
  /** Row after row. */
  values: Float32Array
  /** The block of each row. */
  rows: number[]
}

/** The features of every block that may be text: lone links are most of a page, and none of an article. */
export function computeFeatures(
  page: PageBlocks,
  facts: readonly BlockFacts[],
  signals: PageSignals,
  title: number,
): FeatureTable {
  const width = FEATURE_NAMES.length
  const rows = facts.flatMap((fact, i) => (isLoneLink(fact.linkDensity, fact.chars) ? [] : [i]))
  const values = new Float32Array(width * rows.length)
  const place = new PlaceReader(page, facts, signals, title)
  for (const [row, i] of rows.entries()) {
    let at = row * width
    at = writeText(values, at, facts[i]!)
    at = writeTree(values, at, facts[i]!)
    at = place.write(values, at, i)
    writeNeighbours(values, at, facts, i)
  }
  return { width, values, rows }
}

function writeText(values: Float32Array, start: number, fact: BlockFacts): number {
  let at = start
  const { stats, block, chars } = fact
  const words = Math.max(1, stats.words)
  const letters = Math.max(1, stats.letters)
  const { text } = block
  const last = text.charCodeAt(text.length - 1)
  values[at++] = Math.log1p(chars)
  values[at++] = Math.log1p(stats.words)
  values[at++] = (stats.letters + stats.digits) / words
  values[at++] = fact.linkDensity
  values[at++] = Math.min(20, block.links.length)
  values[at++] = chars === 0 ? 0 : block.strongChars / chars
  values[at++] = stats.digits / (letters + stats.digits)
  values[at++] = stats.upper / letters
  values[at++] = stats.capitalWords / words
  values[at++] = stats.shortWords / words
  values[at++] = Math.min(10, stats.sentenceEnds)
  values[at++] = isSentenceEnd(text) ? 1 : 0
  values[at++] = stats.commas / words
  values[at++] = stats.bars / words
  values[at++] = Math.min(10, stats.quotes)
  values[at++] = last === 58 ? 1 : 0
  values[at++] = /^\p{Ll}/u.test(text) ? 1 : 0
  values[at++] = block.broken ? 1 : 0
  values[at++] = block.row ? 1 : 0
  values[at++] = fact.prose
  return at
}

const isSentenceEnd = (text: string): boolean => /[.!?…。！？][\s"'”“»’)\]]{0,3}$/u.test(text.slice(-6))

function writeTree(values: Float32Array, start: number, fact: BlockFacts): number {
  let at = start
  const own = fact.block.region.element.name
  const level = blockLevel(fact.block.region)?.element.name
  for (const tag of OWN_TAGS) values[at++] = own === tag || level === tag ? 1 : 0
  for (const tag of AROUND_TAGS) values[at++] = (fact.tags >>> TAG_BIT.get(tag)!) & 1
  for (let bit = 0; bit < FURNITURE_KINDS.length; bit++) values[at++] = (fact.furniture >>> bit) & 1
  // How many levels up the nearest region of each group is.
  values.fill(FAR + 1, at, at + CLASS_GROUP_NAMES.length)
  let steps = 0
  let missing = fact.around
  for (let region: Region | null = fact.block.region; region !== null && missing !== 0; region = region.parent) {
    let mask = region.groups & missing
    missing &= ~mask
    while (mask !== 0) {
      const bit = 31 - Math.clz32(mask & -mask)
      values[at + bit] = Math.min(FAR, steps)
      mask &= mask - 1
    }
    steps++
  }
  return at + CLASS_GROUP_NAMES.length
}

function writeNeighbours(values: Float32Array, start: number, facts: readonly BlockFacts[], i: number): void {
  let at = start
  const own = facts[i]!
  for (const offset of NEIGHBOURS) {
    const other = facts[i + offset]
    values[at++] = other ? Math.log1p(other.chars) : -1
    values[at++] = other ? other.linkDensity : -1
    values[at++] = other ? other.prose : -1
    values[at++] = other && blockLevel(other.block.region)?.parent === blockLevel(own.block.region)?.parent ? 1 : 0
    values[at++] = other && other.signature === own.signature ? 1 : 0
    values[at++] = other && other.furniture !== 0 ? 1 : 0
  }
}
