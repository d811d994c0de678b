import type { ChildNode, Document, Element, Text } from 'domhandler'

/** Tests by the type's plain string: domhandler's own go through a prototype chain. */
export const isText = (node: { type: string }): node is Text => node.type === 'text'
export const isElement = (node: { type: string }): node is Element =>
  node.type === 'tag' || node.type === 'script' || node.type === 'style'

/** Elements whose text no reader sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'math', 'iframe', 'object'])

/** The text of a subtree with runs of white space folded, without scripts and styles. */
export function textOf(node: Element | Document, maxLength = 20_000): string {
  const parts: string[] = []
  collect(node, parts, { left: maxLength })
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function collect(node: Element | Document, parts: string[], budget: { left: number }): void {
  for (const child of node.children) {
    if (budget.left <= 0) return
    if (isText(child)) {
      parts.push(child.data)
      budget.left -= child.data.length
    } else if (isElement(child) && !UNSEEN.has(child.name)) {
      if (child.name === 'br' || !INLINE.has(child.name)) parts.push(' ')
      collect(child, parts, budget)
      if (!INLINE.has(child.name)) parts.push(' ')
    }
  }
}

/** Elements that run on in a line of text. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
)

export const classAndId = (element: Element): string => {
  const { class: className, id } = element.attribs
  return className ? (id ? `${className} ${id}` : className) : (id ?? '')
}

/** Walks every element of a tree in document order; a visitor that returns false skips the children. */
export function walkElements(root: Element | Document, visit: (element: Element) => boolean | undefined): void {
  const stack: { children: ChildNode[]; index: number }[] = [{ children: root.children, index: 0 }]
  while (stack.length > 0) {
    const top = stack.at(-1)!
    const node = top.children[top.index++]
    if (!node) stack.pop()
    else if (isElement(node) && visit(node) !== false && node.children.length > 0)
      stack.push({ children: node.children, index: 0 })
  }
}
