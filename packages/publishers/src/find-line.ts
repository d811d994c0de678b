import { isCollection, isNode, isPair } from 'yaml'
import type { Document } from 'yaml'

/** The line of the nearest node that the text has on the way to `path`. */
export function findLine(
  document: Document,
  path: readonly (string | number)[],
  lineAt: (offset: number) => number,
): number | null {
  for (let length = path.length; length >= 0; length--) {
    const found: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(found) && found.range) return lineAt(keyOffset(document, path.slice(0, length)) ?? found.range[0])
  }
  return null
}

/** A mapping's value may start a line below its key: people look for the key. */
function keyOffset(document: Document, path: readonly (string | number)[]): number | null {
  const last = path.at(-1)
  const parent: unknown = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (typeof last !== 'string' || !isCollection(parent)) return null
  for (const item of parent.items) {
    if (!isPair(item) || !isNode(item.key) || !item.key.range) continue
    if (String(item.key) === last) return item.key.range[0]
  }
  return null
}
