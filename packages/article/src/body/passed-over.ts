import { blockText } from './assemble-body.ts'
import type { PageBlock } from './page-blocks.ts'

/**
 * Hashes of the texts on a page that are not in its body. A block near the threshold may fall to the other side of it when a
 * banner or a teaser moves: by these it is told apart from a text that somebody wrote or took out.
 */
export const hashPassedOver = (blocks: readonly PageBlock[], body: readonly boolean[]): string[] => [
  ...new Set(blocks.filter((_, i) => body[i] !== true).map(({ text }) => hashText(blockText(text)))),
]

/** A short name for a text among the few hundred of a page (FNV-1a over UTF-16 units). */
export function hashText(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
