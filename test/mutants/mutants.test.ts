import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../crash/bundle.ts'
import { MUTANTS } from './mutants.ts'

const ROOT = new URL('../..', import.meta.url)
const ENTRY = new URL('./run-seeds.ts', import.meta.url)
/** Troubles that a mutant may live through before it counts as not caught. */
const RUNS = 150
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cwm-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (path: string, runs: number): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [path, String(runs)], (_, stdout) =>
      resolve({ code: child.exitCode ?? -1, said: stdout }),
    )
  })

describe('the checker', () => {
  it.concurrent.each(MUTANTS)('catches: $name', { timeout: 240_000 }, async (mutant) => {
    const text = readFileSync(new URL(mutant.file, ROOT), 'utf8')
    expect(text.split(mutant.find).length, 'the text to change stands in the file once').toBe(2)
    const path = await bundle(ENTRY, join(folder, `${MUTANTS.indexOf(mutant)}.mjs`), [mutant])
    const { code, said } = await run(path, RUNS)
    expect({ code, said: said.slice(0, 300) }).toMatchObject({ code: 1 })
  })

  it('finds nothing in the code as it is', { timeout: 240_000 }, async () => {
    const path = await bundle(ENTRY, join(folder, 'real.mjs'))
    expect(await run(path, 40)).toEqual({ code: 0, said: '' })
  })
})
