import { mkdirSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, openPglite, openPostgres, type Db } from '@crosswire/store'
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest'
import { oncePerRun, sharedPostgres, sharedRedis, whyAbsent } from './servers.ts'

/** The three ways to stand (DESIGN: run modes). */
export type Mode = 'pglite' | 'postgres' | 'redis'
export const MODES: readonly Mode[] = ['pglite', 'postgres', 'redis']

const needs = { pglite: [], postgres: ['postgres'], redis: ['postgres', 'redis'] } as const

/** Why a mode cannot be had here; undefined where it can. */
export const whyNotMode = (mode: Mode): string | undefined =>
  needs[mode].map(whyAbsent).find((why) => why !== null) ?? undefined

/** Runs the same tests in each mode. A mode whose servers cannot be had says why and is left out. */
export function describeModes(name: string, modes: readonly Mode[], suite: (mode: Mode) => void): void {
  for (const mode of modes) {
    const reason = whyNotMode(mode)
    if (reason === undefined) describe(`${name} (${mode})`, () => suite(mode))
    else process.stderr.write(`left out: ${name} (${mode}): ${reason}\n`)
  }
}

export interface ModeUrls {
  databaseUrl?: string
  redisUrl?: string
  /** For PGlite. */
  folder?: string
  /** Drops what was made. */
  remove: () => Promise<void>
}

/** A fresh database, data folder or Redis number for one test. */
export async function makeMode(mode: Mode): Promise<ModeUrls> {
  if (mode === 'pglite') {
    const folder = await makeFolder()
    return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
  }
  const { url, remove } = await makeDatabase()
  if (mode === 'postgres') return { databaseUrl: url, remove }
  const { port } = await sharedRedis()
  return { databaseUrl: url, redisUrl: `redis://127.0.0.1:${port}/${takeNumber()}`, remove }
}

/** Creates an empty database on the run's PostgreSQL. */
export async function makeDatabase(): Promise<{ url: string; remove: () => Promise<void> }> {
  const { port } = await sharedPostgres()
  const name = `t${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  const admin = (sql: string) => onAdmin(port, (db) => db.script(sql))
  await admin(`CREATE DATABASE ${name}`)
  return {
    url: `postgres://postgres@127.0.0.1:${port}/${name}`,
    remove: () => admin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

async function onAdmin(port: number, work: (db: Db) => Promise<void>): Promise<void> {
  const db = await openPostgres({ url: `postgres://postgres@127.0.0.1:${port}/postgres`, poolSize: 1 })
  try {
    await work(db)
  } finally {
    await db.close()
  }
}

/** A database number that no other test of this run has. */
function takeNumber(): number {
  const run = process.env['CROSSWIRE_TEST_RUN']!
  for (let number = 1; number < 512; number++) {
    try {
      mkdirSync(join(run, `redis-db-${number}`))
      return number
    } catch {
      continue
    }
  }
  throw new Error('all databases of the test Redis are taken')
}

/** A data folder with an empty database in it: a copy of one made once in a run, which takes a tenth of the time. */
async function makeFolder(): Promise<string> {
  const template = await oncePerRun('pglite', async (folder) => {
    await (await openPglite({ folder })).close()
    return folder
  })
  const folder = await mkdtemp(join(tmpdir(), 'cwd-'))
  await cp(template, folder, { recursive: true })
  return folder
}

/** Gives a suite a database of its own that is brought up to date: one for all of its tests, or one for each. */
export function useTestDb(mode: Mode, { forEach = false }: { forEach?: boolean }, take: (db: Db) => void): void {
  const [before, after] = forEach ? [beforeEach, afterEach] : [beforeAll, afterAll]
  let close: () => Promise<void>
  before(async () => {
    const opened = await openTestDb(mode === 'pglite' ? 'pglite' : 'postgres')
    close = opened.close
    await migrate(opened.db)
    take(opened.db)
  })
  after(() => close())
}

export async function openTestDb(mode: 'pglite' | 'postgres'): Promise<{ db: Db; close: () => Promise<void> }> {
  if (mode === 'pglite') {
    const folder = await makeFolder()
    const db = await openPglite({ folder })
    return {
      db,
      async close() {
        await db.close()
        await rm(folder, { recursive: true, force: true })
      },
    }
  }
  const { url, remove } = await makeDatabase()
  const db = await openPostgres({ url })
  return {
    db,
    async close() {
      await db.close()
      await remove()
    },
  }
}
