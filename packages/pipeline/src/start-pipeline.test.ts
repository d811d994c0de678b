import { randomUUID } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import type { Queryable } from '@crosswire/store'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { describeModes, MODES } from '../../../test/setup/modes.ts'
import { openPorts, type TestPorts } from '../../../test/setup/pipeline.ts'
import { PermanentError, RetryError, ThrottledError } from './errors.ts'
import { mapItems } from './map-items.ts'
import type { Stage } from './stage.ts'
import { startPipeline, type Pipeline } from './start-pipeline.ts'

interface Page {
  id: string
  url: string
}
type TestStage = Stage<Page, { url: string }, Queryable>

describeModes('the pipeline', MODES, (mode) => {
  let ports: TestPorts & { close: () => Promise<void> }
  const running: Pipeline[] = []

  beforeEach(async () => {
    ports = await openPorts(mode)
  })
  afterEach(async () => {
    await Promise.all(running.splice(0).map((pipeline) => pipeline.close(2_000)))
    await ports.close()
  })

  async function openPages(count: number, name: (n: number) => string): Promise<void> {
    const rows = Array.from({ length: count }, (_, n) => ({ id: randomUUID(), url: name(n) }))
    await ports.db.query(
      `INSERT INTO page (id, publisher_id, url, host, first_seen_at, state, next_at, opened_at)
       SELECT id, 'p', url, split_part(url, '/', 3), now(), 'open', now() - interval '1 s', now() FROM unnest($1::uuid[], $2::text[]) AS row (id, url)`,
      [rows.map((row) => row.id), rows.map((row) => row.url)],
    )
  }

  /** Notes each page's URL as a setting: an effect that can be counted. */
  function makeStage(work: (page: Page) => Promise<void> = () => Promise.resolve()): TestStage {
    return {
      name: 'pages',
      read: (ids) => ports.db.query<Page>('SELECT id, url FROM page WHERE id = ANY ($1::uuid[])', [ids]),
      label: (page) => ({ publisherId: 'p', url: page.url, input: page.url }),
      work: (pages, context) =>
        mapItems(
          pages,
          5,
          async (page) => {
            await work(page)
            return { id: page.id, kind: 'done', outcome: 'captured', effect: { url: page.url } }
          },
          context,
        ),
      async write(tx, results) {
        for (const { effect } of results) {
          if (effect.url.includes('poison')) throw new Error('this row can never be written')
          await tx.query(`INSERT INTO setting (name, value) VALUES ($1, '1')`, [effect.url])
        }
        return {}
      },
    }
  }

  async function start(stage: TestStage): Promise<Pipeline> {
    const pipeline = await startPipeline({ ...ports, stages: [stage as never], workerName: 'test', tickMs: 100 })
    running.push(pipeline)
    return pipeline
  }

  const outcomes = () =>
    ports.db.query<{ outcome: string; items: number; lines: number }>(
      'SELECT outcome, count(DISTINCT item_id)::int AS items, count(*)::int AS lines FROM outcome GROUP BY 1 ORDER BY 1',
    )
  const effects = async () =>
    (await ports.db.query<{ n: number }>(`SELECT count(*)::int AS n FROM setting WHERE name LIKE 'http%'`))[0]!.n
  const count = (name: string) =>
    [...ports.meter.counts].filter(([key]) => key.startsWith(name)).reduce((sum, [, n]) => sum + n, 0)

  it('gives every item exactly one outcome, and sweeps nothing', async () => {
    await openPages(230, (n) => `http://host${n % 7}.example/${n}`)
    const pipeline = await start(makeStage())
    await pipeline.drained(1_000)
    expect(await outcomes()).toEqual([{ outcome: 'captured', items: 230, lines: 230 }])
    expect(await effects()).toBe(230)
    expect([count('sweeps'), count('recovered')]).toEqual([0, 0])
    expect([count('claimed'), count('begun'), count('items')]).toEqual([230, 230, 230])
    expect(await ports.db.query('SELECT id FROM claim')).toEqual([])
    await expect.poll(() => ports.queue.depth('pages')).toBe(0)
  })

  it('puts what can never work into quarantine, retries the rest, and waits where it is asked to', async () => {
    await openPages(3, (n) => `http://${['never', 'later', 'asked'][n]!}.example/`)
    const pipeline = await start(
      makeStage((page) => {
        if (page.url.includes('never')) throw new PermanentError('page-malformed', 'not a page')
        if (page.url.includes('later')) throw new RetryError('host-silent', 'no answer')
        throw new ThrottledError('host-busy', 'come back tomorrow', new Date(Date.now() + 3_600_000))
      }),
    )
    await pipeline.drained(1_000)
    const rows = await ports.db.query<{ url: string; state: string; attempts: number; outcome: string; wait: number }>(
      `SELECT split_part(url, '.', 1) AS url, state, attempts, outcome, round(extract(epoch FROM next_at - now()))::int AS wait FROM page ORDER BY url`,
    )
    expect(rows.map((row) => [row.url, row.state, row.attempts, row.outcome])).toEqual([
      ['http://asked', 'open', 0, 'host-busy'],
      ['http://later', 'open', 1, 'host-silent'],
      ['http://never', 'quarantined', 1, 'page-malformed'],
    ])
    expect(rows[0]!.wait).toBeGreaterThan(3_500)
    expect(rows[1]!.wait).toBeLessThanOrEqual(7)
    expect(await outcomes()).toEqual([{ outcome: 'quarantined:page-malformed', items: 1, lines: 1 }])
    const [resting] = await ports.db.query('SELECT reason, message, input, state FROM quarantine')
    expect(resting).toEqual({
      reason: 'page-malformed',
      message: 'not a page',
      input: 'http://never.example/',
      state: 'resting',
    })
  })

  it('finds the one item of a batch that the store refuses, and writes the others', async () => {
    await openPages(20, (n) => `http://host.example/${n === 11 ? 'poison' : n}`)
    const pipeline = await start(makeStage())
    await pipeline.drained(1_000)
    expect(await effects()).toBe(19)
    const open = await ports.db.query<{ url: string; attempts: number }>(
      `SELECT url, attempts FROM page WHERE state = 'open'`,
    )
    expect(open).toEqual([{ url: 'http://host.example/poison', attempts: 1 }])
  })

  it('loses nothing when the queue is wiped under it', async () => {
    let wiped = false
    await openPages(200, (n) => `http://host${n % 20}.example/${n}`)
    const pipeline = await start(
      makeStage(async () => {
        if (wiped) return
        wiped = true
        if (ports.urls.redisUrl) execFileSync('redis-cli', ['-u', ports.urls.redisUrl, 'flushdb'])
        else await ports.db.script(`DELETE FROM bullmq.job; DELETE FROM bullmq.meta`)
      }),
    )
    await pipeline.drained(1_000)
    expect(await outcomes()).toEqual([{ outcome: 'captured', items: 200, lines: 200 }])
    expect(await effects()).toBe(200)
  })

  it('goes on with what somebody took out of the queue and never began with', async () => {
    let taken = 0
    let goOn: () => void = () => undefined
    const stopped = await ports.queue.consume('pages', 1, () => {
      taken++
      return new Promise((resolve) => (goOn = resolve))
    })
    const pipeline = await start(makeStage())
    let opened = 0
    while (taken === 0) {
      await openPages(20, (n) => `http://host${n}.example/${opened + n}`)
      opened += 20
      pipeline.wake()
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    await pipeline.drained(1_000)
    expect(await outcomes()).toEqual([{ outcome: 'captured', items: opened, lines: opened }])
    expect(await effects()).toBe(opened)
    expect(count('recovered')).toBeGreaterThan(0)
    goOn()
    await stopped.close(2_000)
  })

  it('puts back what was not begun when it stops, and another process goes on', async () => {
    await openPages(60, (n) => `http://host.example/${n}`)
    let seen = 0
    const first = await start(
      makeStage(async () => {
        seen++
        if (seen === 10) void first.close(2_000)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }),
    )
    await first.close(2_000)
    expect(count('begun')).toBe(seen)
    expect(count('items pages put-back')).toBe(count('claimed') - seen)
    running.length = 0
    const again = await openPorts(mode, { ...ports.urls }).catch(() => null)
    // PGlite is one process's: the same store serves the second pipeline with a queue of its own.
    const second = again ?? ports
    const pipeline = await startPipeline({
      ...second,
      stages: [makeStage() as never],
      workerName: 'second',
      tickMs: 100,
    })
    await pipeline.drained(1_000)
    expect(await outcomes()).toEqual([{ outcome: 'captured', items: 60, lines: 60 }])
    expect(await effects()).toBe(60)
    await pipeline.close(2_000)
    await again?.close()
  })
})
