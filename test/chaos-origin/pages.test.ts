import { createPageStage, toRevisitPolicy } from '@crosswire/page-fetcher'
import { createSystemClock, mapItems, runJob, TOPOLOGY, type AnyStage } from '@crosswire/pipeline'
import { pageId } from '@crosswire/record'
import {
  createWorkLedger,
  migrate,
  openPages,
  reserveHost,
  settleHost,
  type Db,
  type Queryable,
} from '@crosswire/store'
import { createHostTurns, createRobotsGuard, createWebClient, DEFAULT_HOST_POLICY } from '@crosswire/web'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDb } from '../setup/modes.ts'
import { createTestMeter, quiet } from '../setup/pipeline.ts'
import { startChaosOrigin, type ChaosOrigin } from './chaos-origin.ts'
import { FAULTS, type FaultName } from './faults.ts'

/** What a visit of a new page ends in, by the fault of its server: a final outcome, or the code under which it waits to be tried again. */
const OUTCOMES: Readonly<Record<FaultName, string>> = {
  none: 'not-a-page',
  silence: 'again: headers-timeout',
  'half-a-head': 'again: headers-timeout',
  'head-drips': 'again: headers-timeout',
  'body-stalls': 'again: body-stalled',
  'body-drips': 'again: deadline-exceeded',
  'reset-before-the-head': 'again: connection-reset',
  'closed-before-the-head': 'again: connection-reset',
  'closed-in-the-head': 'again: connection-reset',
  'reset-in-the-body': 'again: truncated-body',
  'length-too-long': 'again: truncated-body',
  'length-too-short': 'not-a-page',
  'length-of-terabytes': 'body-too-large',
  'two-lengths': 'again: bad-response',
  'no-last-chunk': 'again: truncated-body',
  'chunks-of-nonsense': 'again: bad-response',
  'endless-body': 'body-too-large',
  'gzip-cut-short': 'again: truncated-body',
  'gzip-corrupt': 'again: bad-encoding',
  'gzip-absent': 'not-a-page',
  'gzip-bomb': 'decompression-bomb',
  'gzip-in-gzip-bomb': 'decompression-bomb',
  'gzip-file-bomb': 'decompression-bomb',
  'deflate-without-its-head': 'not-a-page',
  'brotli-called-gzip': 'again: bad-encoding',
  'coding-nobody-knows': 'again: bad-encoding',
  'charset-called-a-coding': 'not-a-page',
  'not-http': 'again: bad-response',
  'http-of-1991': 'again: bad-response',
  'head-of-200-kilobytes': 'again: bad-response',
  'zero-byte-in-the-head': 'again: bad-response',
  'early-hints': 'not-a-page',
  'second-answer-unasked': 'not-a-page',
  'redirect-to-itself': 'again: redirect-loop',
  'redirect-loop': 'again: redirect-loop',
  'redirect-chain': 'again: too-many-redirects',
  'redirect-to-nowhere': 'again: bad-redirect',
  'redirect-to-a-file': 'again: bad-redirect',
  'redirect-to-a-private-address': 'private-address',
  'redirect-to-the-metadata-service': 'private-address',
  'redirect-to-a-mail-server': 'port-refused',
  'too-many-requests': 'waits: http-429',
  'repairs-until-a-date': 'waits: http-503',
  'unasked-304': 'http-3xx',
  'multiple-choices': 'http-3xx',
  'status-999': 'again: http-5xx',
  forbidden: 'http-403',
  gone: 'gone',
  'failing-halfway-through-an-error': 'again: http-5xx',
  'bot-check': 'again: challenge-page',
  'bot-check-called-a-page': 'again: challenge-page',
  'cookie-check': 'again: challenge-page',
  'page-called-a-feed': 'captured',
  'feed-called-a-page': 'not-a-page',
  'nothing-at-all': 'not-a-page',
  'charset-that-lies': 'captured',
  'picture-called-a-feed': 'not-a-page',
}

let db: Db
let close: () => Promise<void>
let chaos: ChaosOrigin

beforeAll(async () => {
  ;({ db, close } = await openTestDb('pglite'))
  await migrate(db)
  chaos = await startChaosOrigin()
})
afterAll(async () => {
  await chaos[Symbol.asyncDispose]()
  await close()
})

it('every fault of a server ends in its named outcome, and none holds up the others', async () => {
  const clock = createSystemClock()
  const web = createWebClient({
    userAgent: 'Crosswire-test/1',
    allowNetworks: ['127.0.0.0/8'],
    // Every fault is a host of its own, as pauses and turns are.
    resolve: [`*.test=127.0.0.1:${chaos.port}`],
    idleTimeoutMs: 2_000,
    deadlineMs: 8_000,
    maxBytes: 1_000_000,
  })
  const stage = createPageStage({
    db,
    web,
    robots: createRobotsGuard({ client: web, userAgent: 'Crosswire-test/1' }),
    turns: createHostTurns({
      policy: { ...DEFAULT_HOST_POLICY, delayMs: 0 },
      clock,
      store: { reserve: (...args) => reserveHost(db, ...args), settle: (...args) => settleHost(db, ...args) },
    }),
    restful: false,
    publishers: new Map(),
    revisitPolicy: toRevisitPolicy(undefined),
  })
  const names = Object.keys(FAULTS) as FaultName[]
  const pages = names.map((name) => {
    const url = `http://${name}.test/${name}`
    return { id: pageId('p', url), publisherId: 'p', url, host: `${name}.test`, entryId: null, hints: {} }
  })
  await openPages(db, pages, clock.now())
  const ledger = createWorkLedger(db, { tableOf: () => 'page' })
  const { leaseMs, window, perKey, exclusive } = TOPOLOGY.pages
  const items = await ledger.takeOut('page', { now: clock.now(), leaseMs, window, perKey, exclusive, limit: window })
  const options = {
    ...{ ledger, clock, log: quiet, meter: createTestMeter(), random: () => 0.5, newId: () => crypto.randomUUID() },
    workerId: crypto.randomUUID(),
  }
  const began = performance.now()
  // A dozen hosts at a time, as a worker has them.
  const visits = mapItems(items, 12, async (item) => {
    await runJob(
      stage as unknown as AnyStage<Queryable>,
      { items: [item] },
      { ...options, signal: new AbortController().signal },
    )
    return { id: item.id, kind: 'done', outcome: 'visited' }
  })
  for await (const _ of visits) continue
  const tookMs = performance.now() - began
  await web.close()

  const rows = await db.query<{ host: string; state: string; outcome: string; attempts: number }>(
    'SELECT host, state, outcome, attempts FROM page',
  )
  const ended = rows.map(({ host, state, outcome, attempts }) => [
    host.replace('.test', ''),
    state === 'done' ? outcome : `${attempts > 0 ? 'again' : 'waits'}: ${outcome}`,
  ])
  expect(Object.fromEntries(ended)).toEqual(OUTCOMES)
  expect(tookMs).toBeLessThan(60_000)
  expect(await db.query('SELECT count(*)::int AS n FROM capture')).toEqual([{ n: 2 }])
  await expect.poll(() => chaos.connections()).toBe(0)
})
