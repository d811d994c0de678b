import type { IncomingMessage, ServerResponse } from 'node:http'
import { createSystemClock, runJob, TOPOLOGY, type AnyStage, type Clock, type StageName } from '@crosswire/pipeline'
import { loadPublishers } from '@crosswire/publishers'
import { startWebsub, type RunningWebsub } from '@crosswire/feed-poller'
import { createWebClient, type WebClient } from '@crosswire/web'
import type { Catalogue } from '@crosswire/record'
import { migrate, syncPublishers, type Db, type Queryable } from '@crosswire/store'
import { startOrigin, type Origin } from '../../packages/web/src/fixtures/origin.ts'
import { buildStages } from '../../services/solo/src/build-stages.ts'
import type { SoloConfig } from '../../services/solo/src/config.ts'
import { createWorkLedger } from '../../packages/store/src/work/ledger.ts'
import { openTestDb } from './modes.ts'
import { createTestMeter, quiet } from './pipeline.ts'

/** What a site answers at a path; a text is a page with status 200. */
export type SiteAnswer =
  string | { status?: number; headers?: Record<string, string>; body?: string | Buffer } | undefined
export type Site = (path: string, request: IncomingMessage) => SiteAnswer

export interface WireClock extends Clock {
  /** Sets the clock forward. */
  skip: (ms: number) => void
}

/** The real stages on a real store, against sites on loopback, run by hand: no queue, and a clock that can be set forward. */
export interface Wire {
  db: Db
  catalogue: Catalogue
  clock: WireClock
  origin: Origin
  /** Sites by host; `*.test` leads to loopback. */
  sites: Map<string, Site>
  /** A client of its own, that reaches the sites too. */
  web: WebClient
  /** Where hubs call, once `config.websub` is given. */
  websub: RunningWebsub | null
  /** Works off a stage's rows that are due, and gives the outcomes in the order of their items' addresses. */
  run: (...stages: StageName[]) => Promise<string[]>
  close: () => Promise<void>
}

export interface WireOptions {
  /** As they stand in a publishers file; what a test does not care about may be left out. */
  publishers: readonly { id: string; domain: string; feeds: readonly object[]; [more: string]: unknown }[]
  start?: Date
  config?: Partial<SoloConfig>
  /** Default PGlite. */
  mode?: 'pglite' | 'postgres'
}

/** Everything named `*.test` is on loopback. */
export async function openWire({ publishers, start, config = {}, mode = 'pglite' }: WireOptions): Promise<Wire> {
  const { db, close } = await openTestDb(mode)
  await migrate(db)
  const clock = createWireClock(start)
  const catalogue = loadPublishers(JSON.stringify(publishers.map(complete)), 'publishers.json')
  await syncPublishers(db, catalogue.publishers, clock.now())
  const sites = new Map<string, Site>()
  const origin = await startOrigin((request, response) => {
    const site = sites.get((request.headers.host ?? '').replace(/:\d+$/, ''))
    send(response, site?.(request.url ?? '/', request))
  })
  const resolve = [`*.test=127.0.0.1:${origin.port}`]
  const built = buildStages(
    {
      dataFolder: '',
      catalogue,
      hostDelayMs: 0,
      allowPrivateNetwork: true,
      resolve,
      threads: 1,
      ...config,
    },
    ['feed-poller', 'page-fetcher', 'article-reader', 'story-linker'],
    { db, clock, apiOrigin: () => 'http://wire.test' },
  )
  const web = createWebClient({ userAgent: 'Crosswire-test/1', allowPrivateNetwork: true, resolve })
  const websub = config.websub
    ? await startWebsub({ db, web, clock, log: quiet, ...config.websub, everyMs: 200 })
    : null
  const ledger = createWorkLedger(db, { tableOf: (stage) => TOPOLOGY[stage as StageName].table })
  const ports = {
    ledger,
    clock,
    random: () => 0.5,
    newId: () => crypto.randomUUID(),
    log: quiet,
    meter: createTestMeter(),
  }
  const never = new AbortController().signal

  const workOff = async (stage: AnyStage<Queryable>): Promise<void> => {
    const { table, leaseMs, window, perKey, exclusive } = TOPOLOGY[stage.name]
    for (;;) {
      await ledger.openDue(table, clock.now())
      const plan = { now: clock.now(), leaseMs, window, perKey, exclusive, limit: window }
      const items = await ledger.takeOut(table, plan)
      if (items.length === 0) return
      await runJob(stage, { items }, { ...ports, workerId: crypto.randomUUID(), signal: never })
    }
  }
  return {
    db,
    catalogue,
    clock,
    origin,
    sites,
    async run(...names) {
      const [before] = await db.query<{ n: number }>('SELECT coalesce(max(n), 0)::int AS n FROM outcome')
      for (const name of names) await workOff(built.stages.find((stage) => stage.name === name)!)
      const rows = await db.query<{ outcome: string }>(
        'SELECT outcome FROM outcome WHERE n > $1 ORDER BY stage, url, n',
        [before!.n],
      )
      return rows.map(({ outcome }) => outcome)
    },
    websub,
    web,
    async close() {
      await websub?.close()
      await web.close()
      await built.close()
      await origin[Symbol.asyncDispose]()
      await close()
    },
  }
}

const complete = (publisher: WireOptions['publishers'][number]) => ({
  name: publisher.id,
  names: { ru: publisher.id, az: publisher.id, en: publisher.id },
  kind: 'portal',
  languages: ['en'],
  timezone: 'Asia/Baku',
  homeUrl: `http://${publisher.domain}/`,
  ...publisher,
})

function createWireClock(start?: Date): WireClock {
  const system = createSystemClock(start)
  let skipped = 0
  return {
    ...system,
    now: () => new Date(system.now().getTime() + skipped),
    skip(ms) {
      skipped += ms
    },
  }
}

function send(response: ServerResponse, answer: SiteAnswer): void {
  if (answer === undefined) {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>404</title>')
    return
  }
  const { status = 200, headers = {}, body = '' } = typeof answer === 'string' ? { body: answer } : answer
  const type = /^\s*</.test(body.toString()) && !/^\s*<\?xml/.test(body.toString()) ? 'text/html' : 'application/xml'
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body)
}
