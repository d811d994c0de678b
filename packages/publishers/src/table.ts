/** A row of a data table: its country (from the last `= XX` line), its cells, and where it stands. */
export interface Row {
  country: string | null
  /** Each cell split at semicolons; an empty cell is an empty list. */
  cells: string[][]
  /** 1-based, within the table. */
  line: number
}

/**
 * Reads a table of the data folder: a row a line, cells between bars, values between semicolons, `= XX` opens a country
 * (`= --` none). Cells missing at the end are empty. Throws on a row that has none or too many: the tables are ours.
 */
export function readTable(text: string, columns: number): Row[] {
  const rows: Row[] = []
  let country: string | null = null
  for (const [index, line] of text.split('\n').entries()) {
    const trimmed = line.trim()
    if (trimmed === '') continue
    const heading = /^= ([A-Z]{2}|--)$/.exec(trimmed)
    if (heading) {
      country = heading[1] === '--' ? null : heading[1]!
      continue
    }
    const cells = trimmed.split('|').map((cell) =>
      cell
        .split(';')
        .map((value) => value.trim())
        .filter((value) => value !== ''),
    )
    if (cells.length < 2 || cells.length > columns) {
      throw new Error(`data table, line ${index + 1}: ${cells.length} cells, at most ${columns} expected: ${trimmed}`)
    }
    while (cells.length < columns) cells.push([])
    rows.push({ country, cells, line: index + 1 })
  }
  return rows
}
