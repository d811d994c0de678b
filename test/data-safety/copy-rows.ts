import type { Db, Queryable } from '@crosswire/store'

interface Column {
  table: string
  name: string
  identity: boolean
}

const ROWS_AT_ONCE = 500

/**
 * Copies every row into a database of another schema version, as far as both know its columns: what an earlier release would
 * have written. Gives the number of rows.
 */
export function copyRows(from: Db, to: Db): Promise<number> {
  return to.transaction(async (tx) => {
    // Rows come table by table, whatever refers to whatever.
    await tx.query('SET LOCAL session_replication_role = replica')
    return copyAll(from, tx)
  })
}

async function copyAll(from: Queryable, to: Queryable): Promise<number> {
  const known = new Set((await listColumns(from)).map(({ table, name }) => `${table}.${name}`))
  const columns = (await listColumns(to)).filter(({ table, name }) => known.has(`${table}.${name}`))
  let copied = 0
  for (const table of new Set(columns.map((column) => column.table))) {
    if (table === 'schema_migration') continue
    await to.query(`DELETE FROM ${table}`)
    const own = columns.filter((column) => column.table === table)
    const names = own.map(({ name }) => `"${name}"`).join(', ')
    const rows = await from.query<{ row: unknown }>(`SELECT to_json(t)::text AS row FROM ${table} t`)
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      const part = rows.slice(start, start + ROWS_AT_ONCE).map(({ row }) => row as string)
      await to.query(
        `INSERT INTO ${table} (${names}) OVERRIDING SYSTEM VALUE
         SELECT ${names} FROM json_populate_recordset(NULL::${table}, $1::json)`,
        [`[${part.join(',')}]`],
      )
    }
    for (const { name } of own.filter(({ identity }) => identity))
      await to.query(
        `SELECT setval(pg_get_serial_sequence('${table}', '${name}'), (SELECT coalesce(max("${name}"), 0) + 1 FROM ${table}), false)`,
      )
    copied += rows.length
  }
  return copied
}

const listColumns = (db: Queryable): Promise<Column[]> =>
  db.query<Column>(
    `SELECT c.table_name AS table, c.column_name AS name, c.is_identity = 'YES' OR c.column_default LIKE 'nextval(%' AS identity
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'crosswire' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
     ORDER BY c.table_name, c.ordinal_position`,
  )
