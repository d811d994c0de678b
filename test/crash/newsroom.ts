import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openQueue } from '@crosswire/pipeline'
import { openPglite, openPostgres } from '@crosswire/store'
import { makeMode, type Mode } from '../setup/modes.ts'
import { findViolations } from '../chaos/invariants/index.ts'
import { createModel, type Model } from '../chaos/origin/model.ts'
import { toCatalogue } from '../chaos/origin/to-catalogue.ts'
import { serveModel } from '../chaos/origin/serve-model.ts'
import type { Crash, LifeOrder } from './life.ts'
import { quiet } from './quiet.ts'

/** A life that takes longer is stuck. */
const LIFE_MS = 240_000

export interface Life {
  /** Whether it died where it was to die; otherwise it ended by itself. */
  died: boolean
  /** Places with how often they were reached; once each where it died. */
  reached: Map<string, number>
}

/** A newsroom of its own: a model, the server of its feeds and pages, and a store in one of the modes. */
export interface Newsroom {
  model: Model
  /** Something is published and something is edited, so that the next life has work in every stage. */
  moveOn: () => void
  live: (crash?: Crash) => Promise<Life>
  check: () => Promise<string[]>
  close: () => Promise<void>
}

export async function openNewsroom(mode: Mode, bundlePath: string, seed: number): Promise<Newsroom> {
  const urls = await makeMode(mode)
  const { remove, ...place } = urls
  const work = await mkdtemp(join(tmpdir(), 'cwc-'))
  const model = createModel({ seed, sites: 3, window: 30 })
  const origin = await serveModel(model)
  const catalogue = toCatalogue(model)
  let lives = 0
  return {
    model,
    moveOn() {
      for (const site of model.sites) {
        const old = site.pages.find((page) => page.fate === 'article')
        for (let n = lives === 0 ? 4 : 1; n > 0; n--) model.publish(site)
        if (old) model.edit(old)
      }
    },
    async live(crash) {
      const report = join(work, `life-${lives++}.json`)
      const order: LifeOrder = { ...place, originPort: origin.port, catalogue, report, ...(crash ? { crash } : {}) }
      const { code, signal, said } = await runLife(bundlePath, order)
      if (signal === 'SIGKILL' && crash) {
        const first = (await readFile(`${report}.first`, 'utf8')).split('\n').filter(Boolean)
        return { died: true, reached: new Map(first.map((place) => [place, 1])) }
      }
      if (code !== 0) throw new Error(`a life ended with ${code ?? signal}:\n${said.slice(-4_000)}`)
      return { died: false, reached: new Map(JSON.parse(await readFile(report, 'utf8')) as [string, number][]) }
    },
    async check() {
      const db =
        place.folder === undefined
          ? await openPostgres({ url: place.databaseUrl! })
          : await openPglite({ folder: place.folder })
      try {
        const queue = await openQueue({ redisUrl: place.redisUrl, pool: () => db.queuePool(), log: quiet })
        const wrong = await findViolations({ db, model, queue })
        await queue.close(1_000)
        return wrong
      } finally {
        await db.close()
      }
    },
    async close() {
      await origin.close()
      await remove()
      await rm(work, { recursive: true, force: true })
    },
  }
}

export async function runLife(bundlePath: string, order: LifeOrder, withinMs = LIFE_MS) {
  const orderPath = `${order.report}.order`
  await writeFile(orderPath, JSON.stringify(order))
  const child = spawn(process.execPath, [bundlePath, orderPath], {
    env: { ...process.env, TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
  const late = setTimeout(() => {
    said += `\nnot done within ${withinMs} ms`
    child.kill('SIGTERM')
  }, withinMs)
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  clearTimeout(late)
  return { code, signal, said }
}
