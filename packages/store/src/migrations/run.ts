import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { StoreError } from '../db/errors.ts'
import { SCHEMA } from '../db/schema-name.ts'
import type { Db, Queryable } from '../db/types.ts'
import { MIGRATIONS } from './list.ts'

export interface MigrationReport {
  from: number
  to: number
  applied: string[]
}

interface Applied {
  version: number
  name: string
  digest: string
}

const digestOf = (sql: string): string => createHash('sha256').update(sql).digest('hex')

/** The migrations of this release with their text. */
const known = MIGRATIONS.map((name, index) => {
  const sql = readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8')
  return { version: index + 1, name, sql, digest: digestOf(sql) }
})

/** The schema version that this release works with. */
export const SCHEMA_VERSION = known.length

/**
 * Brings the schema to this release's version, in one transaction, under an advisory lock: a second starter waits and
 * finds nothing to do. Rejects with `schema-newer` or `schema-drifted` where the database is not ours to change. `to` stops
 * at an earlier version, as an earlier release would.
 */
export async function migrate(db: Db, to: number = SCHEMA_VERSION): Promise<MigrationReport> {
  return db.transaction(async (tx) => {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('${SCHEMA}'), hashtext('migrate'))`)
    await tx.query(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`)
    await tx.query(`CREATE TABLE IF NOT EXISTS ${SCHEMA}.schema_migration (
      version int PRIMARY KEY, name text NOT NULL, digest text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`)
    const applied = await readApplied(tx)
    assertOurs(applied)
    const fresh = known.slice(applied.length, to)
    for (const { version, name, sql, digest } of fresh) {
      for (const statement of splitStatements(sql)) await tx.query(statement)
      await tx.query('INSERT INTO schema_migration (version, name, digest) VALUES ($1, $2, $3)', [
        version,
        name,
        digest,
      ])
    }
    return {
      from: applied.length,
      to: applied.length + fresh.length,
      applied: fresh.map((migration) => migration.name),
    }
  })
}

/** Rejects unless the schema is exactly this release's: what a process checks that does not migrate. */
export async function assertMigrated(db: Db): Promise<void> {
  let applied: Applied[]
  try {
    applied = await readApplied(db)
  } catch (error) {
    if (error instanceof StoreError && /does not exist/.test(error.message)) applied = []
    else throw error
  }
  assertOurs(applied)
  if (applied.length < SCHEMA_VERSION)
    throw new StoreError(
      'schema-missing',
      `the schema is at version ${applied.length}, this release needs ${SCHEMA_VERSION}`,
    )
}

function readApplied(on: Queryable): Promise<Applied[]> {
  return on.query<Applied>(`SELECT version, name, digest FROM ${SCHEMA}.schema_migration ORDER BY version`)
}

function assertOurs(applied: readonly Applied[]): void {
  if (applied.length > SCHEMA_VERSION) {
    const newest = applied.at(-1)!
    throw new StoreError(
      'schema-newer',
      `the schema is at version ${newest.version} (${newest.name}), this release knows ${SCHEMA_VERSION}`,
    )
  }
  for (const [index, one] of applied.entries()) {
    const { digest, name } = known[index]!
    if (one.digest !== digest) throw new StoreError('schema-drifted', `migration ${name} was applied in another form`)
  }
}

/** Statements end with a semicolon at the end of a line; our migrations keep to that. */
function splitStatements(sql: string): string[] {
  return sql
    .split(/;[ \t]*\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement.replace(/--[^\n]*/g, '').trim() !== '')
}
