import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** Something put into the text of a statement, where it is not a parameter. */
export interface SqlInsert {
  file: string
  line: number
  /** The expression as it stands. */
  inserted: string
}

const STATEMENT = /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|DROP|ALTER|LISTEN|UNLISTEN|TRUNCATE|WITH)\b/

/** What sources put into statements: whatever stands in `${…}` of a template that reads like SQL, and sums with such texts. */
export function findSqlInserts(root: string, file: string): SqlInsert[] {
  const text = readFileSync(`${root}/${file}`, 'utf8')
  // Word lists are long, and hold no statement.
  if (!STATEMENT.test(text)) return []
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: SqlInsert[] = []
  const note = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
    found.push({ file, line, inserted: node.getText(source).replace(/\s+/g, ' ') })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node) && STATEMENT.test(node.getText(source)))
      for (const { expression } of node.templateSpans) note(expression)
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      const { left, right } = node
      if (ts.isStringLiteralLike(left) && STATEMENT.test(left.text)) note(right)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
