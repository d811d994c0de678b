import { execFile, spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openQueue } from '@crosswire/pipeline'
import { openDb, type Db } from '@crosswire/store'
import { findViolations } from '../chaos/invariants/index.ts'
import { startHub } from '../chaos/origin/hub.ts'
import type { Model } from '../chaos/origin/model.ts'
import { renderPage } from '../chaos/origin/render.ts'
import { serveModel } from '../chaos/origin/serve-model.ts'
import { startSink } from '../chaos/sink.ts'
import { makeMode, type Mode } from '../setup/modes.ts'
import { freePort } from '../setup/servers.ts'
import type { Crash, LifeOrder } from './life-order.ts'
import { quiet } from './quiet.ts'
import { PLOTS } from './tales/plots.ts'
import type { StoredResponse, TaleName, TaleOrder } from './tales/tale.ts'

/** A life that takes longer is stuck. */
const LIFE_MS = 240_000

export interface Life {
  /** Whether it died where it was to die; otherwise it ended by itself. */
  died: boolean
  /** Places with how often they were reached; once each where it died. */
  reached: Map<string, number>
}

/** A newsroom of its own: a model, the servers of its feeds and pages, a subscriber, and a store in one of the modes. */
export interface Newsroom {
  model: Model
  /** Something is published and something is edited, so that the next life has work in every stage. */
  moveOn: () => void
  live: (crash?: Crash) => Promise<Life>
  /** The queue forgets everything between two lives. */
  wipeQueue: () => Promise<void>
  check: () => Promise<string[]>
  close: () => Promise<void>
}

export interface NewsroomOptions {
  mode: Mode
  tale: TaleName
  bundlePath: string
  seed: number
}

export async function openNewsroom({ mode, tale, bundlePath, seed }: NewsroomOptions): Promise<Newsroom> {
  const urls = await makeMode(mode)
  const { remove, ...place } = urls
  const work = await mkdtemp(join(tmpdir(), 'cwc-'))
  const { model, catalogue, moveOn } = PLOTS[tale](seed)
  const hub = tale === 'hub' ? await startHub(model) : null
  const [origin, sink] = await Promise.all([serveModel(model), startSink()])
  const webhook = { id: randomUUID(), url: sink.url }
  const founded: TaleOrder = {
    ...{ tale, webhook, since: new Date().toISOString() },
    ...(hub ? { hubPort: hub.port, callbackPort: await freePort() } : {}),
  }
  let lives = 0
  let moves = 0
  const openStore = (): Promise<Db> => openDb({ databaseUrl: place.databaseUrl, dataFolder: place.folder ?? '' })
  return {
    model,
    moveOn() {
      moveOn(moves++, { hub })
      // Its first delivery of each life fails.
      if (tale === 'wire') sink.failOnce()
    },
    async live(crash) {
      const report = join(work, `life-${lives++}.json`)
      const archive = toResponses(model)
      const own = { originPort: origin.port, catalogue, report, archive }
      const order: LifeOrder = { ...place, ...founded, ...own, ...(crash ? { crash } : {}) }
      const { code, signal, said } = await runLife(bundlePath, order)
      if (signal === 'SIGKILL' && crash) {
        const first = (await readFile(`${report}.first`, 'utf8')).split('\n').filter(Boolean)
        return { died: true, reached: new Map(first.map((place) => [place, 1])) }
      }
      if (code !== 0) throw new Error(`a life ended with ${code ?? signal}:\n${said.slice(-4_000)}`)
      return { died: false, reached: new Map(JSON.parse(await readFile(report, 'utf8')) as [string, number][]) }
    },
    async wipeQueue() {
      if (place.redisUrl !== undefined) {
        const { hostname, port, pathname } = new URL(place.redisUrl)
        await promisify(execFile)('redis-cli', ['-h', hostname, '-p', port, '-n', pathname.slice(1), 'flushdb'])
        return
      }
      const db = await openStore()
      await db.script('DROP SCHEMA bullmq CASCADE').finally(() => db.close())
    },
    async check() {
      const db = await openStore()
      try {
        const queue = await openQueue({ redisUrl: place.redisUrl, pool: () => db.queuePool(), log: quiet })
        const delivered = new Map([[webhook.id, sink.positions]])
        const wrong = await findViolations({ db, model, queue, delivered })
        await queue.close(1_000)
        return wrong
      } finally {
        await db.close()
      }
    },
    async close() {
      await Promise.all([origin.close(), sink.close(), hub?.close()])
      await remove()
      await rm(work, { recursive: true, force: true })
    },
  }
}

/** What an archive has of pages that no feed shows: the first site's, once whole and once as a revisit. */
function toResponses({ sites }: Model): StoredResponse[] {
  return (sites[0]?.archive ?? []).flatMap((page): StoredResponse[] => {
    const body = renderPage(page)
    const url = { url: page.url, finalUrl: page.url, status: 200 }
    const payloadDigest = `sha256:${createHash('sha256').update(body).digest('hex')}`
    const headers = [['content-type', 'text/html; charset=utf-8']] as const
    const later = new Date(page.publishedAt.getTime() + 3_600_000).toISOString()
    return [
      { ...url, headers, payloadDigest, date: page.publishedAt.toISOString(), body },
      { ...url, headers, payloadDigest, date: later, body: null },
    ]
  })
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
