import type { PGlite } from '@electric-sql/pglite'

const LOOK_EVERY_MS = 30_000
/** As autovacuum decides by default, but for tables of few rows, which are not worth a look. */
const UNTIDY = `SELECT format('%I.%I', schemaname, relname) AS name FROM pg_stat_user_tables
  WHERE n_dead_tup > 500 + 0.2 * n_live_tup OR n_mod_since_analyze > 500 + 0.1 * n_live_tup ORDER BY relid`

/**
 * What a server's autovacuum does by itself: PGlite has no background processes, so that without this the rows that
 * updates leave behind stay for ever, and the planner thinks that tables are what they were when they were empty.
 */
export function keepTidy(lite: PGlite): { stop: () => Promise<void> } {
  let tidying: Promise<unknown> = Promise.resolve()
  let stopped = false
  const timer = setInterval(() => {
    // A table that cannot be tidied now, because its disk is full or somebody's transaction is open, is due again later.
    tidying = tidying.then(() => tidyTables(lite, () => stopped)).catch(() => undefined)
  }, LOOK_EVERY_MS)
  timer.unref()
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await tidying
    },
  }
}

/** Tidies the tables that need it, one statement for each, so that others come in between. Gives their names. */
export async function tidyTables(lite: PGlite, isOver: () => boolean = () => false): Promise<string[]> {
  // What was counted since the last second is not told yet.
  await lite.exec('SELECT pg_stat_force_next_flush()')
  const { rows } = await lite.query<{ name: string }>(UNTIDY)
  for (const { name } of rows) if (!isOver()) await lite.exec(`VACUUM (ANALYZE) ${name}`)
  return rows.map(({ name }) => name)
}
