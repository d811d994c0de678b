import { randomUUID } from 'node:crypto'
import { makeSecret } from '@crosswire/formats'
import { startPipeline, type Pipeline } from '@crosswire/pipeline'
import { articleId, type ChangeType } from '@crosswire/record'
import { addWebhook, getWebhook, replayDeliveries, writeChanges, type NewWebhook } from '@crosswire/store'
import { createWebClient } from '@crosswire/web'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeModes, MODES } from '../../../test/setup/modes.ts'
import { openPorts, type TestPorts } from '../../../test/setup/pipeline.ts'
import { startSink, status, verifyDelivery, type Sink } from '../../../test/setup/sink.ts'
import { createDeliveryStage } from './stage.ts'

const ORIGIN = 'https://wire.example'

describeModes('webhooks', MODES, (mode) => {
  let ports: TestPorts & { close: () => Promise<void> }
  let sink: Sink
  let pipeline: Pipeline | undefined
  const web = createWebClient({ userAgent: 'test', allowPrivateNetwork: true, idleTimeoutMs: 400 })

  beforeAll(async () => {
    ports = await openPorts(mode)
  })
  afterAll(async () => {
    await web.close()
    await ports.close()
  })
  beforeEach(async () => {
    sink = await startSink()
  })
  afterEach(async () => {
    await pipeline?.close(2_000)
    pipeline = undefined
    await sink[Symbol.asyncDispose]()
    await ports.db.script('TRUNCATE webhook, delivery, change, outcome, quarantine; UPDATE change_head SET seq = 0')
  })

  async function start(client = web): Promise<Pipeline> {
    const stage = createDeliveryStage({ db: ports.db, web: client, origin: () => ORIGIN })
    // The pipeline closes its queue with itself.
    const queue = { ...ports.queue, close: () => Promise.resolve() }
    pipeline = await startPipeline({
      ...ports,
      queue,
      stages: [stage as never],
      workerName: 'test',
      tickMs: 50,
      flushMs: 50,
    })
    return pipeline
  }
  async function subscribe(path: string, more: Partial<NewWebhook> = {}): Promise<{ id: string; secret: string }> {
    const secret = makeSecret()
    const webhook = { id: randomUUID(), url: sink.url(path), types: null, description: null, ...more }
    await addWebhook(ports.db, { secrets: [{ secret, until: null }], ...webhook }, ports.clock.now())
    return { id: webhook.id, secret }
  }
  /** Adds lines to the log, as a stage does. */
  const happen = (count: number, type: ChangeType = 'article.created', from = 1): Promise<void> =>
    writeChanges(
      ports.db,
      Array.from({ length: count }, (_, n) => ({
        type,
        subject: articleId('outlet', `https://outlet.example/${from + n}`),
        fact: 'one',
        versionId: null,
        version: 1,
        storyId: null,
        url: `https://outlet.example/${from + n}`,
        headline: `Xəbər ${from + n}`,
        language: 'az',
        at: ports.clock.now(),
      })),
    )
  const sequences = (path: string): number[] => sink.got(path).map(({ event }) => Number(event.sequence))
  const oneTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)
  const outcomes = () =>
    ports.db.query<{ outcome: string; n: number }>(
      `SELECT outcome, count(*)::int AS n FROM outcome WHERE stage = 'deliveries' GROUP BY 1 ORDER BY 1`,
    )
  const makeDue = async (webhookId: string): Promise<void> => {
    await ports.db.query(`UPDATE delivery SET next_at = $2 WHERE webhook_id = $1 AND state = 'open'`, [
      webhookId,
      ports.clock.now(),
    ])
    pipeline?.wake()
  }

  it('gets every change it wants, in the order of the log, signed, once', async () => {
    const all = await subscribe('/all')
    await subscribe('/stories', { types: ['story.created'] })
    await happen(70)
    await happen(3, 'story.created', 100)
    const running = await start()
    await running.drained(1_000)
    expect(sequences('/all')).toEqual(oneTo(73))
    expect(sequences('/stories')).toEqual([71, 72, 73])
    const [first] = sink.got('/all')
    expect(verifyDelivery(first!, all.secret)).toMatchObject({
      id: '00000000000000000001',
      type: 'news.crosswire.article.created',
      source: ORIGIN,
      dataref: `${ORIGIN}/v1/articles/${articleId('outlet', 'https://outlet.example/1')}`,
      data: { headline: 'Xəbər 1', language: 'az' },
    })
    expect(first!.headers['content-type']).toMatch(/^application\/cloudevents\+json/)
    expect(first!.id).toBe(`msg_${all.id.replaceAll('-', '')}_00000000000000000001`)
    expect(await outcomes()).toEqual([{ outcome: 'delivered', n: 76 }])
    expect(await ports.db.query('SELECT 1 FROM delivery WHERE NOT sent')).toEqual([])
  })

  it('holds what comes after a failure until the failed one is taken, and lets nobody else wait for it', async () => {
    const slow = await subscribe('/broken')
    await subscribe('/fine')
    sink.answer('/broken', (response, delivery, nth) => {
      status(delivery.event.sequence.endsWith('3') && nth < 5 ? 500 : 200)(response, delivery, nth)
    })
    await happen(6)
    const running = await start()
    await running.drained(1_000)
    expect(sequences('/fine')).toEqual(oneTo(6))
    expect(sequences('/broken')).toEqual([1, 2, 3])
    expect(await getWebhook(ports.db, slow.id)).toMatchObject({
      waiting: 4,
      lastError: 'http-5xx',
      failingSince: expect.any(Date) as Date,
    })
    const wait = (await getWebhook(ports.db, slow.id))!.nextTryAt!.getTime() - Date.now()
    expect(wait).toBeGreaterThan(2_000)
    expect(wait).toBeLessThan(6_300)
    await happen(2, 'article.created', 50)
    await sink.reached('/fine', 8)
    expect(sequences('/broken')).toEqual([1, 2, 3])
    await makeDue(slow.id)
    await sink.reached('/broken', 4)
    await running.drained(1_000)
    await makeDue(slow.id)
    await running.drained(1_000)
    expect(sequences('/broken')).toEqual([1, 2, 3, 3, 3, 4, 5, 6, 7, 8])
    expect(new Set(sink.got('/broken').map(({ id }) => id)).size).toBe(8)
    expect(await getWebhook(ports.db, slow.id)).toMatchObject({ waiting: 0, failingSince: null, nextTryAt: null })
  })

  it('follows no redirect, waits for nobody without end, and asks again when it is asked to', async () => {
    const [redirect, silent, busy] = [
      await subscribe('/redirect'),
      await subscribe('/silent'),
      await subscribe('/busy'),
    ]
    sink.answer('/redirect', status(307, { location: sink.url('/secret') }))
    sink.answer('/silent', () => undefined)
    sink.answer('/busy', status(429, { 'retry-after': '600' }))
    await happen(1)
    const running = await start()
    await running.drained(1_000)
    expect(sink.got('/secret')).toEqual([])
    const seen = async (id: string) => {
      const { lastError, nextTryAt } = (await getWebhook(ports.db, id))!
      return [lastError, Math.round((nextTryAt!.getTime() - Date.now()) / 60_000)]
    }
    expect(await seen(redirect.id)).toEqual(['http-3xx', 0])
    expect(await seen(silent.id)).toEqual(['headers-timeout', 0])
    expect(await seen(busy.id)).toEqual(['http-429', 10])
  })

  it('reaches no private address unless it may', async () => {
    const { id } = await subscribe('/inside')
    await happen(1)
    const running = await start(createWebClient({ userAgent: 'test', allowPrivateNetwork: false }))
    await running.drained(1_000)
    expect(sink.got()).toEqual([])
    expect((await getWebhook(ports.db, id))!.lastError).toMatch(/^(private-address|port-refused)$/)
  })

  it('stops at 410, and after the last try, and starts again from where the operator says', async () => {
    const gone = await subscribe('/gone')
    const dead = await subscribe('/dead')
    sink.answer('/gone', status(410))
    sink.answer('/dead', status(500))
    await happen(3)
    const running = await start()
    await running.drained(1_000)
    expect(await getWebhook(ports.db, gone.id)).toMatchObject({ state: 'disabled', reason: 'http-410', waiting: 0 })
    await ports.db.query('UPDATE delivery SET attempts = 9 WHERE webhook_id = $1 AND seq = 1', [dead.id])
    await makeDue(dead.id)
    await sink.reached('/dead', 2)
    await running.drained(1_000)
    expect(await getWebhook(ports.db, dead.id)).toMatchObject({ state: 'disabled', waiting: 0 })
    expect(await outcomes()).toEqual([
      { outcome: 'quarantined:http-5xx', n: 1 },
      { outcome: 'refused-for-good', n: 1 },
      { outcome: 'webhook-disabled', n: 4 },
    ])
    await happen(1, 'article.created', 10)
    await running.drained(1_000)
    sink.answer('/gone', status(200))
    await ports.db.query(`UPDATE webhook SET state = 'active' WHERE id = $1`, [gone.id])
    expect(await replayDeliveries(ports.db, gone.id, 1, ports.clock.now())).toBe(3)
    await running.drained(1_000)
    expect(sequences('/gone').slice(1)).toEqual([2, 3, 4])
  })

  it('signs with both secrets while one replaces the other', async () => {
    const [fresh, old] = [makeSecret(), makeSecret()]
    const until = (ms: number) => new Date(Date.now() + ms).toISOString()
    await subscribe('/rotating', {
      secrets: [
        { secret: fresh, until: null },
        { secret: old, until: until(60_000) },
        { secret: makeSecret(), until: until(-1_000) },
      ],
    })
    await happen(1)
    const running = await start()
    await running.drained(1_000)
    const [delivery] = sink.got('/rotating')
    expect(String(delivery!.headers['webhook-signature']).split(' ')).toHaveLength(2)
    for (const secret of [fresh, old]) expect(verifyDelivery(delivery!, secret).sequence).toBe('00000000000000000001')
  })
})
