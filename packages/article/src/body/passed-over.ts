import { blockText } from './assemble-body.ts'
import { isLoneLink, type BlockFacts } from './block-facts.ts'

/**
 * Hashes of the texts on a page that are not in its body. A block near the threshold may fall to the other side of it when a
 * banner or a teaser moves: by these it is told apart from a text that somebody wrote or took out. Lone links are left out:
 * they are never body.
 */
export const hashPassedOver = (blocks: readonly BlockFacts[], body: readonly boolean[]): string[] => [
  ...new Set(
    blocks
      .filter(({ linkDensity, chars }, i) => body[i] !== true && !isLoneLink(linkDensity, chars))
      .map(({ block }) => hashText(blockText(block.text))),
  ),
]

/** A short name for a text among the few hundred of a page (FNV-1a over UTF-16 units). */
export function hashText(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
