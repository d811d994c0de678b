import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, openPglite } from '@crosswire/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../crash/bundle.ts'
import { CORE_MUTANTS } from './core-mutants.ts'
import type { Mutant } from './mutant.ts'
import { STORE_MUTANTS } from './store-mutants.ts'

const ROOT = new URL('../..', import.meta.url)
/** Troubles that a mutant of the core may live through before it counts as not caught. */
const RUNS = 150
/** Rounds that a mutant of the store may live through: each kind of trouble once. */
const ROUNDS = 8
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cwm-'))
  const db = await openPglite({ folder: join(folder, 'store') })
  await migrate(db)
  await db.close()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface End {
  code: number
  said: string
}

const run = (path: string, ...params: string[]): Promise<End> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [path, ...params], (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, said: (stdout + stderr).slice(0, 2_000) }),
    )
  })

async function runCore(name: string, { patches, kinds = [] }: Omit<Mutant, 'name'>, runs: number): Promise<End> {
  const path = await bundle(new URL('./run-seeds.ts', import.meta.url), join(folder, `core ${name}.mjs`), patches)
  return run(path, String(runs), kinds.join())
}

async function runStore(name: string, { patches }: Omit<Mutant, 'name'>): Promise<End> {
  const path = await bundle(new URL('./run-store.ts', import.meta.url), join(folder, `store ${name}.mjs`), patches)
  const store = join(folder, `data ${name}`)
  await cp(join(folder, 'store'), store, { recursive: true })
  return run(path, store, String(ROUNDS)).finally(() => rm(store, { recursive: true, force: true }))
}

const expectTexts = ({ patches }: Mutant): void => {
  for (const { file, find } of patches)
    expect(readFileSync(new URL(file, ROOT), 'utf8').split(find).length, `the text stands in ${file} once`).toBe(2)
}

describe('the checker', () => {
  it.concurrent.each(CORE_MUTANTS)('catches: $name', { timeout: 600_000 }, async (mutant) => {
    expectTexts(mutant)
    expect(await runCore(mutant.name, mutant, RUNS)).toMatchObject({ code: 1 })
  })

  it.concurrent.each(STORE_MUTANTS)('catches: $name', { timeout: 600_000 }, async (mutant) => {
    expectTexts(mutant)
    expect(await runStore(mutant.name, mutant)).toMatchObject({ code: 1 })
  })

  it('finds nothing in the code as it is', { timeout: 600_000 }, async () => {
    expect(await runCore('as it is', { patches: [] }, 40)).toEqual({ code: 0, said: '' })
    expect(await runStore('as it is', { patches: [] })).toEqual({ code: 0, said: '' })
  })
})
