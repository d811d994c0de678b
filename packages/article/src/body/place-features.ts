import type { BlockFacts } from './block-facts.ts'
import { findContainers, isInside, type Containers } from './containers.ts'
import { commonRegion, type PageBlocks, type Region } from './page-blocks.ts'
import type { PageSignals } from './page-signals.ts'

/** Where a block stands: on the page, in the tree, among blocks of its kind, and beside what the metadata says. */
export const PLACE_FEATURES = [
  'depth',
  'hidden',
  'itempropBody',
  'page.place',
  'afterTitle',
  'charsAfterTitle',
  'beforeTitle',
  'hasTitle',
  'inWide',
  'inHalf',
  'inHeavy',
  'liftToHalf',
  'liftToHeavy',
  'shareParent',
  'shareGrand',
  'densityParent',
  'densityGrand',
  'blocksParent',
  'proseParent',
  'proseGrand',
  'proseMeanParent',
  'signatureCount',
  'signatureProse',
  'signatureLinks',
  'signatureMean',
  'sameTitle',
  'inDescription',
  'inArticleBody',
  'hasArticleBody',
  'twin',
  'twinEarlier',
  'inTitledRegion',
  'page.blocks',
  'page.prose',
  'page.density',
  'heavyShare',
  'charsToEnd',
  'proseBefore',
  'proseAfter',
] as const

interface SignatureSum {
  count: number
  chars: number
  prose: number
  linkChars: number
}

export class PlaceReader {
  readonly #facts: readonly BlockFacts[]
  readonly #signals: PageSignals
  readonly #containers: Containers
  readonly #signatures = new Map<string, SignatureSum>()
  readonly #charsBefore: Float64Array
  readonly #proseBefore: Float64Array
  readonly #twins = new Map<string, number[]>()
  readonly #title: number
  readonly #titleRegion: Region | null
  #chars = 0
  #prose = 0
  #linkChars = 0

  constructor(page: PageBlocks, facts: readonly BlockFacts[], signals: PageSignals, title: number) {
    this.#facts = facts
    this.#signals = signals
    this.#containers = findContainers(page, facts)
    this.#charsBefore = new Float64Array(facts.length + 1)
    this.#proseBefore = new Float64Array(facts.length + 1)
    this.#title = title
    this.#titleRegion = this.#title < 0 ? null : titledRegion(facts[this.#title]!.block.region)
    for (const [i, fact] of facts.entries()) {
      const sum = this.#signatures.get(fact.signature) ?? { count: 0, chars: 0, prose: 0, linkChars: 0 }
      sum.count++
      sum.chars += fact.chars
      sum.prose += fact.prose * fact.chars
      sum.linkChars += fact.block.linkChars
      this.#signatures.set(fact.signature, sum)
      this.#charsBefore[i] = this.#chars
      this.#proseBefore[i] = this.#prose
      this.#chars += fact.chars
      this.#linkChars += fact.block.linkChars
      this.#prose += fact.prose * fact.chars
      if (fact.chars >= 20) {
        const key = fact.block.text.slice(0, 80)
        const twins = this.#twins.get(key)
        if (twins) twins.push(i)
        else this.#twins.set(key, [i])
      }
    }
    this.#charsBefore[facts.length] = this.#chars
    this.#proseBefore[facts.length] = this.#prose
  }

  write(values: Float32Array, start: number, i: number): number {
    let at = start
    const fact = this.#facts[i]!
    const { block } = fact
    const { wide, half, heavy } = this.#containers
    const region = block.region
    const parent = wider(region, fact.chars)
    const grand = parent === null ? null : wider(parent, parent.chars)
    const chars = Math.max(1, this.#chars)
    const prose = Math.max(1, this.#prose)
    const signature = this.#signatures.get(fact.signature)!
    const twins = this.#twins.get(block.text.slice(0, 80))
    values[at++] = region.depth
    values[at++] = region.hidden ? 1 : 0
    values[at++] = hasItemprop(region) ? 1 : 0
    values[at++] = i / Math.max(1, this.#facts.length - 1)
    values[at++] = this.#title < 0 ? 0 : Math.max(0, Math.min(60, i - this.#title))
    values[at++] =
      this.#title < 0 ? 0 : Math.log1p(Math.max(0, this.#charsBefore[i]! - this.#charsBefore[this.#title]!))
    values[at++] = this.#title < 0 ? 0 : Math.max(0, Math.min(60, this.#title - i))
    values[at++] = this.#title < 0 ? 0 : 1
    values[at++] = isInside(region, wide) ? 1 : 0
    values[at++] = isInside(region, half) ? 1 : 0
    values[at++] = isInside(region, heavy) ? 1 : 0
    values[at++] = lift(region, half)
    values[at++] = lift(region, heavy)
    values[at++] = (parent?.chars ?? chars) / chars
    values[at++] = (grand?.chars ?? chars) / chars
    values[at++] = density(parent)
    values[at++] = density(grand)
    values[at++] = Math.log1p(parent?.blocks ?? 0)
    values[at++] = (parent?.proseChars ?? 0) / prose
    values[at++] = (grand?.proseChars ?? 0) / prose
    values[at++] = parent === null || parent.chars === 0 ? 0 : parent.proseChars / parent.chars
    values[at++] = Math.min(50, signature.count)
    values[at++] = signature.prose / prose
    values[at++] = signature.linkChars / Math.max(1, signature.chars)
    values[at++] = Math.log1p(signature.chars / signature.count)
    values[at++] = this.#signals.likeTitle(block.text)
    values[at++] = this.#signals.likeDescription(block.text)
    values[at++] = this.#signals.inArticleBody(block.text)
    values[at++] = this.#signals.hasArticleBody ? 1 : 0
    values[at++] = twins && twins.length > 1 ? 1 : 0
    values[at++] = twins && twins.length > 1 && twins[0] !== i ? 1 : 0
    values[at++] = isInside(region, this.#titleRegion) ? 1 : 0
    values[at++] = Math.log1p(this.#facts.length)
    values[at++] = Math.log1p(prose)
    values[at++] = this.#linkChars / chars
    values[at++] = (heavy?.proseChars ?? 0) / prose
    values[at++] = Math.log1p(chars - this.#charsBefore[i]!)
    values[at++] = this.#proseBefore[i]! / prose
    values[at++] = 1 - this.#proseBefore[i + 1]! / prose
    return at
  }
}

/** The nearest region around that holds more text than its own. */
function wider(region: Region, chars: number): Region | null {
  let at: Region | null = region
  while (at !== null && (at.inline || at.chars <= chars * 1.05)) at = at.parent
  return at
}

function titledRegion(region: Region): Region | null {
  let at: Region | null = region
  while (at !== null && at.proseChars < 400) at = at.parent
  return at
}

function lift(region: Region, container: Region | null): number {
  if (container === null) return 10
  const common = commonRegion(region, container)
  return Math.min(10, container.depth - common.depth)
}

const density = (region: Region | null) => (region === null || region.chars === 0 ? 0 : region.linkChars / region.chars)

function hasItemprop(region: Region): boolean {
  for (let at: Region | null = region; at !== null; at = at.parent) {
    const prop = at.element.attribs['itemprop']
    if (prop !== undefined && /articlebody|reviewbody|\btext\b/i.test(prop)) return true
  }
  return false
}
