import { writeSync } from 'node:fs'
import { openPglite } from '@crosswire/store'

/** Writes until it is killed, and says of every commit on stdout, by its number, that it was acknowledged. */
const db = await openPglite({ folder: process.argv[2]! })
await db.script(
  'CREATE SCHEMA IF NOT EXISTS crosswire; CREATE TABLE IF NOT EXISTS kept (n bigint PRIMARY KEY, part int, text text)',
)
const [last] = await db.query<{ n: number | null }>('SELECT max(n) / 2 AS n FROM kept')
for (let n = (last?.n ?? 0) + 1; ; n++) {
  // Two tables' worth of pages in a commit, of one size and another: the kill comes between any two of their writes.
  await db.transaction(async (tx) => {
    await tx.query('INSERT INTO kept (n, part, text) VALUES ($1, 1, $2)', [2 * n, 'x'.repeat(1 + (n % 40) * 300)])
    await tx.query(
      'INSERT INTO kept (n, part, text) SELECT $1::bigint, count(*), $2::text FROM kept WHERE n = $1::bigint - 1',
      [2 * n + 1, 'y'.repeat(200)],
    )
  })
  writeSync(1, `${n}\n`)
}
