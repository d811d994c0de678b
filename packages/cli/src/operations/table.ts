import { stripVTControlCharacters } from 'node:util'

/** A column: its head, and whether its cells stand to the right. */
export interface Column {
  head: string
  right?: boolean
}

const widthOf = (text: string): number => [...stripVTControlCharacters(text)].length

/** Rows under their heads, columns as wide as their widest cell; the last one is left as it is. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const all = [columns.map(({ head }) => head), ...rows]
  const widths = columns.map((_, index) => Math.max(...all.map((row) => widthOf(row[index] ?? ''))))
  return all.map((row) =>
    row
      .map((cell, index) => {
        const gap = ' '.repeat(Math.max(0, widths[index]! - widthOf(cell)))
        if (columns[index]!.right === true) return gap + cell
        return index === row.length - 1 ? cell : cell + gap
      })
      .join('  ')
      .trimEnd(),
  )
}

/** Text from outside on a terminal: nothing in it moves the cursor, sets a colour or turns the line around. */
export const printable = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/\s+/g, ' ')
