import { FURNITURE_KINDS } from '../data/furniture.data.ts'
import type { BlockFacts } from './block-facts.ts'
import { isInside } from './containers.ts'

const READ_ALSO = 1 << FURNITURE_KINDS.indexOf('readAlso')
const HEADING = /^h[1-6]$/
/**
 * Which blocks stand in a box that a heading such as «Ещё по теме» opens: teasers of other articles, however much they read
 * like text, and however little text there is beside them.
 */
export function findBoxed(blocks: readonly BlockFacts[]): boolean[] {
  const boxed = blocks.map(() => false)
  for (const [at, { furniture, block }] of blocks.entries()) {
    if ((furniture & READ_ALSO) === 0 || !HEADING.test(block.region.element.name)) continue
    const box = block.region.parent
    // The heading opens the box: before it nothing stands there.
    if (box === null || (at > 0 && isInside(blocks[at - 1]!.block.region, box))) continue
    for (let i = at; i < blocks.length && isInside(blocks[i]!.block.region, box); i++) boxed[i] = true
  }
  return boxed
}
