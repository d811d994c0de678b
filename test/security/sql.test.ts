import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findSqlInserts } from './find-sql.ts'

const ROOT = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')

/** Texts of this program's own that are put into statements: constants in capitals, and these, each made of constants. */
const OWN = /^[A-Z_]+(\(\d+\))?$/
const REVIEWED: Readonly<Record<string, readonly string[]>> = {
  'packages/store/src/db/postgres-listener.ts': ['quote(channel)'],
  'packages/store/src/queries/articles.ts': ["conditions.map((condition) => `AND ${condition}`).join(' ')"],
  'packages/store/src/queries/origin-share.ts': ['where'],
  'packages/store/src/queries/stories.ts': ["conditions.map((condition) => `AND ${condition}`).join(' ')"],
  'packages/store/src/queries/status.ts': [
    "openRows(table, 'outcome, trouble')",
    "openRows(table, 'sent_at, next_at, opened_at')",
    'columns',
    'table',
  ],
  'packages/store/src/replay/replay-captures.ts': ['capture', 'spelled', 'sql', "readable('c')", "readable('n')"],
  'packages/store/src/work/claims.ts': ['table'],
  'packages/store/src/work/ledger.ts': ['table', 'ready'],
  'packages/store/src/work/open-due.ts': ['name', 'dueColumn', 'dueCondition', 'ready'],
  'packages/store/src/work/quarantine.ts': ['name', 'WORK_TABLES[table].name'],
  'packages/store/src/work/release.ts': ['table', 'name', 'stage'],
  'packages/store/src/work/settle.ts': ['table'],
  'packages/store/src/work/tables.ts': ['of'],
  'packages/store/src/work/take-out.ts': [
    'table',
    'key',
    'eligible',
    'qualified(order)',
    "lease('w')",
    "send(table, `''`)",
    'send(table, `w.${key}::text`)',
    "keyReady ? ` WHEN NOT ${keyReady('keys.key')} THEN 0` : ''",
  ],
}

it('puts nothing into a statement but its own constants: what comes from outside is a parameter', async () => {
  const files = (await Promise.all(['packages', 'services'].map(listSources))).flat()
  const inserts = files.flatMap((file) => findSqlInserts(ROOT, file))
  expect(inserts.length).toBeGreaterThan(20)
  const unknown = inserts.filter(({ file, inserted }) => !OWN.test(inserted) && !REVIEWED[file]?.includes(inserted))
  expect(unknown).toEqual([])
})

async function listSources(under: string): Promise<string[]> {
  const rooms = await readdir(join(ROOT, under))
  const lists = rooms.map(async (room) => {
    const names = await readdir(join(ROOT, under, room, 'src'), { recursive: true }).catch(() => [])
    return names
      .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name))
      .map((name) => `${under}/${room}/src/${name}`)
  })
  return (await Promise.all(lists)).flat()
}
