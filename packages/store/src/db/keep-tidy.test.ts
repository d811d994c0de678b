import { PGlite } from '@electric-sql/pglite'
import { expect, it } from 'vitest'
import { tidyTables } from './keep-tidy.ts'

it('clears away what updates leave behind, where there is much of it, and looks at what was filled', async () => {
  await using lite = await PGlite.create('memory://')
  await lite.exec(`CREATE TABLE busy (id int PRIMARY KEY, n int); CREATE TABLE calm (id int); CREATE TABLE filled (id int);
    INSERT INTO busy SELECT id, 0 FROM generate_series(1, 100) id; INSERT INTO calm SELECT generate_series(1, 100)`)
  for (let n = 0; n < 10; n++) await lite.exec('UPDATE busy SET n = n + 1')
  await lite.exec('INSERT INTO filled SELECT generate_series(1, 5000)')
  expect(await tidyTables(lite)).toEqual(['public.busy', 'public.filled'])
  const { rows } = await lite.query(
    `SELECT s.relname AS name, n_dead_tup AS dead, c.reltuples::int AS thought
     FROM pg_stat_user_tables s JOIN pg_class c ON c.oid = s.relid ORDER BY 1`,
  )
  expect(rows).toEqual([
    { name: 'busy', dead: 0, thought: 100 },
    { name: 'calm', dead: 0, thought: -1 },
    { name: 'filled', dead: 0, thought: 5_000 },
  ])
  expect(await tidyTables(lite)).toEqual([])
})
