import { readTimeLabel } from '../updates/time-label.ts'
import type { BlockFacts } from './block-facts.ts'
import { blockLevel } from './containers.ts'
import type { Region } from './page-blocks.ts'

/** A sentence's end, or the colon before a list or a quotation. */
const ENDS = /[.!?…。！？:][\s"'”“»’)\]]{0,3}$/u
/** A paragraph at most so many blocks before the first or after the last one known still belongs to them. */
const REACH = 3
const LEAST_WORDS = 4
/** Where less than this share of the text of like siblings is body, they are a list of teasers rather than a text. */
const LEAST_SHARE = 0.5

/**
 * Adds what a model that looks at blocks one by one leaves out: a short paragraph among paragraphs of the body that its
 * template treats alike, and the times that stand alone on a line between the parts of a live page.
 */
export function joinSiblings(blocks: readonly BlockFacts[], chosen: readonly boolean[]): boolean[] {
  const body = [...chosen]
  const groups = new Map<Region | null, Map<string, number[]>>()
  for (const [i, fact] of blocks.entries()) {
    const parent = parentOf(fact)
    let alike = groups.get(parent)
    if (!alike) groups.set(parent, (alike = new Map<string, number[]>()))
    const list = alike.get(fact.signature)
    if (list) list.push(i)
    else alike.set(fact.signature, [i])
  }
  for (const alike of groups.values()) for (const list of alike.values()) join(blocks, list, chosen, body)
  joinLabels(blocks, body)
  return body
}

/** The line above the first paragraph dates the page, unless lines of its kind divide the rest as well. */
function joinLabels(blocks: readonly BlockFacts[], body: boolean[]): void {
  const labels = blocks.flatMap((fact, i) => (isLabel(blocks, body, i, fact) ? [i] : []))
  const first = body.indexOf(true)
  for (const i of labels) {
    const alone = !labels.some((other) => other !== i && blocks[other]!.signature === blocks[i]!.signature)
    body[i] = i > first || !alone
  }
}

/** The element whose children a block is one of; for text between line breaks, the element that it stands in. */
function parentOf({ block }: BlockFacts): Region | null {
  const level = blockLevel(block.region)
  return block.broken ? level : (level?.parent ?? null)
}

function join(
  blocks: readonly BlockFacts[],
  list: readonly number[],
  chosen: readonly boolean[],
  body: boolean[],
): void {
  const known = list.filter((i) => chosen[i])
  // One paragraph that is known tells of its only fellow: a flash has two.
  if (known.length === 0 || (known.length === 1 && list.length > 2)) return
  const charsOf = (some: readonly number[]): number => some.reduce((sum, i) => sum + blocks[i]!.chars, 0)
  if (charsOf(known) < charsOf(list) * LEAST_SHARE) return
  const first = known[0]!
  const last = known.at(-1)!
  for (const i of list) {
    if (i <= first - REACH || i >= last + REACH) continue
    const { linkDensity, furniture, stats, block } = blocks[i]!
    if (linkDensity < 0.6 && furniture === 0 && stats.words >= LEAST_WORDS && ENDS.test(block.text)) body[i] = true
  }
}

/** A time alone on its line, with body right below it in the same element, or in one beside its own. */
function isLabel(blocks: readonly BlockFacts[], body: readonly boolean[], i: number, fact: BlockFacts): boolean {
  if (fact.chars > 60 || body[i + 1] !== true || !readTimeLabel(fact.block.text)) return false
  const below = parentOf(blocks[i + 1]!)
  const own = parentOf(fact)
  return own === below || own?.parent === below || own === below?.parent || own?.parent === below?.parent
}
