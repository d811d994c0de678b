import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeModes, MODES, type Mode } from '../setup/modes.ts'
import { bundle } from './bundle.ts'
import { findPortCalls } from './port-calls.ts'
import { createPlaceReader } from './read-place.ts'
import { runCrashes, type CrashReport } from './run-crashes.ts'
import { TALES, type TaleName } from './tales/tale.ts'
import { UNREACHED } from './unreached.ts'

/** Another few places every hour; `pnpm crash --all` goes through all of them. */
const seed = Number(process.env['CROSSWIRE_SEED'] ?? Math.floor(Date.now() / 3_600_000))
const BUDGET_MS = 30_000
const ROOT = new URL('../..', import.meta.url).pathname.replace(/\/$/, '')
const reachedIn = new Set<string>()
let folder: string
let bundlePath: string
let read: (place: string) => string
let reports: Map<Mode, Promise<CrashReport>> | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cwb-'))
  bundlePath = await bundle(new URL('./life.ts', import.meta.url), join(folder, 'life.mjs'))
  read = createPlaceReader(bundlePath, ROOT)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const modes: Mode[] = []
/**
 * The wire everywhere; each of the other tales in one mode, another one every hour. Stories, the first of them, are never
 * told on PGlite, the first mode: two processes side by side tell each other of work there, which it cannot have.
 */
const talesOf = (mode: Mode): TaleName[] => {
  const [wire, ...others] = TALES
  return [wire, ...others.filter((_, place) => modes[(place + 1 + (seed % 2)) % modes.length] === mode)]
}
describeModes('a process that is killed', MODES, (mode) => {
  modes.push(mode)
  it('loses nothing and does nothing twice, wherever it dies', { timeout: 600_000 }, async () => {
    // Lives wait more than they work: all modes have theirs at the same time.
    reports ??= new Map(
      modes.map((one) => [
        one,
        runCrashes({ mode: one, tales: talesOf(one), seed, bundlePath, budgetMs: BUDGET_MS, read }),
      ]),
    )
    const report = await reports.get(mode)!
    for (const place of report.reached) reachedIn.add(read(place))
    process.stderr.write(
      `crash (${mode}): ${report.crashes} deaths at ${report.places} places, ${report.missed} not met, seed ${seed}\n`,
    )
    expect(report.violations).toEqual([])
    expect(report.crashes).toBeGreaterThan(0)
  })
})

/** Where data is moved: every call there is a place to die at. */
const WATCHED = [
  ...['work', 'changes', 'feeds', 'pages', 'articles', 'stories', 'replay', 'webhooks'].map(
    (room) => `packages/store/src/${room}`,
  ),
  'packages/pipeline/src',
  ...['feed-poller', 'page-fetcher', 'article-reader', 'story-linker', 'webhook-sender'].map(
    (name) => `services/${name}/src`,
  ),
]

it('comes to every statement that crosses a border: no call of a port goes unseen', async () => {
  const files = (await Promise.all(WATCHED.map(listSources))).flat()
  const met = new Set([...reachedIn].flatMap((place) => place.match(/(?:packages|services)\/\S+?:\d+/g) ?? []))
  const calls = files.flatMap((file) => findPortCalls(ROOT, file))
  const unseen = new Set(calls.filter(({ at }) => !met.has(at)).map(({ within }) => within))
  expect([...unseen].filter((name) => !(name in UNREACHED))).toEqual([])
  // What is said to be out of reach is: whoever makes a life that comes to it takes it off the list.
  expect(Object.keys(UNREACHED).filter((name) => !unseen.has(name))).toEqual([])
})

async function listSources(under: string): Promise<string[]> {
  const names = await readdir(join(ROOT, under), { recursive: true }).catch(() => [])
  return names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => `${under}/${name}`)
}
