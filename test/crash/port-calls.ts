import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** Methods that cross a border, by the names that ports go by in the code. */
const CROSSINGS: Readonly<Record<string, RegExp>> = {
  query: /^(tx|db|on)$/,
  transaction: /^db$/,
  listen: /^db$/,
  tryLock: /^db$/,
  send: /^queue$/,
  consume: /^queue$/,
  depth: /^queue$/,
  readMark: /^queue$/,
  writeMark: /^queue$/,
  fetch: /^(web|client)$/,
  run: /^pool$/,
}

/** A call of a port's method: where it stands, and in which function. */
export interface PortCall {
  /** `file:line`. */
  at: string
  /** `file function`, of the outermost named function. */
  within: string
}

/** Where a source calls methods of ports, found by its syntax. */
export function findPortCalls(root: string, file: string): PortCall[] {
  const source = ts.createSourceFile(file, readFileSync(`${root}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: PortCall[] = []
  const visit = (node: ts.Node, within: string | null): void => {
    const inner = within ?? nameOf(node)
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression
      const owner = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText(source)
      const line = source.getLineAndCharacterOfPosition(name.getStart(source)).line + 1
      if (Object.hasOwn(CROSSINGS, name.text) && CROSSINGS[name.text]!.test(owner))
        found.push({ at: `${file}:${line}`, within: `${file} ${inner ?? ''}`.trim() })
    }
    ts.forEachChild(node, (child) => {
      visit(child, inner)
    })
  }
  visit(source, null)
  return found
}

function nameOf(node: ts.Node): string | null {
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? null
  if (ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node))
    return ts.isIdentifier(node.name) ? node.name.text : null
  return null
}
