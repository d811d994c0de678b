import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDb } from '../../../../test/setup/modes.ts'
import type { Db } from '../db/types.ts'
import { migrate } from '../migrations/run.ts'
import { readStatus } from '../queries/status.ts'
import { createWorkLedger } from './ledger.ts'

const NOW = new Date('2026-03-01T12:00:00Z')
const later = (ms: number): Date => new Date(NOW.getTime() + ms)
const PLAN = { now: NOW, leaseMs: 60_000, window: 100, perKey: 50, exclusive: false, limit: 100 }

let db: Db
let ledger: ReturnType<typeof createWorkLedger>
let close: () => Promise<void>

beforeAll(async () => {
  ;({ db, close } = await openTestDb('pglite'))
  await migrate(db)
  ledger = createWorkLedger(db, { tableOf: (stage) => (stage === 'pages' ? 'page' : undefined) })
})
afterAll(() => close())
beforeEach(() => db.script('TRUNCATE page, capture, claim, worker, outcome, outcome_hour, quarantine, setting'))

/** Opens pages of a host, each due a millisecond after the one before. */
async function openPages(host: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID())
  await db.query(
    `INSERT INTO page (id, publisher_id, url, host, first_seen_at, state, next_at, opened_at)
     SELECT id, 'p', 'http://' || $2::text || '/' || n, $2, $3, 'open', $3::timestamptz - interval '1 hour' + n * interval '1 ms', $3
     FROM unnest($1::uuid[]) WITH ORDINALITY AS row (id, n)`,
    [ids, host, NOW],
  )
  return ids
}

const claim = (items: readonly { id: string; turn: number }[], workerId = randomUUID(), claimId = randomUUID()) =>
  ledger.claim('page', items, { claimId, workerId, stage: 'pages', now: NOW, leaseUntil: later(60_000) })

const done = (item: { id: string; turn: number }) => ({
  id: item.id,
  turn: item.turn,
  state: 'done' as const,
  outcome: 'parsed',
  trouble: null,
  attempts: 0,
  nextAt: null,
})
const settle = (items: readonly { id: string; turn: number }[], claimId = randomUUID()) =>
  db.transaction((tx) => ledger.settle(tx, 'page', items.map(done), claimId))

describe('takeOut', () => {
  it('shares the room evenly between keys, so that a flood waits behind nobody else', async () => {
    await openPages('flood.example', 500)
    for (const host of ['a.example', 'b.example', 'c.example']) await openPages(host, 10)
    const items = await ledger.takeOut('page', { ...PLAN, limit: 40 })
    const count = (host: string) => items.filter((item) => item.key === host).length
    expect([count('a.example'), count('b.example'), count('c.example'), count('flood.example')]).toEqual([
      10, 10, 10, 10,
    ])
  })

  it('counts what a key has out already when it shares', async () => {
    await openPages('flood.example', 100)
    await ledger.takeOut('page', { ...PLAN, limit: 30 })
    await openPages('late.example', 30)
    const items = await ledger.takeOut('page', { ...PLAN, limit: 30 })
    expect(items.every((item) => item.key === 'late.example')).toBe(true)
  })

  it('never has more out than its window, and of one key no more than its share', async () => {
    await openPages('a.example', 90)
    await openPages('b.example', 90)
    const first = await ledger.takeOut('page', { ...PLAN, window: 70 })
    const second = await ledger.takeOut('page', { ...PLAN, window: 70 })
    expect([first.length, second.length]).toEqual([70, 0])
    expect(first.filter((item) => item.key === 'a.example').length).toBe(35)
    await settle(await claim(first.filter((item) => item.key === 'a.example')))
    const third = await ledger.takeOut('page', { ...PLAN, perKey: 40, window: 1_000, limit: 1_000 })
    expect(third.filter((item) => item.key === 'b.example').length).toBe(5)
  })

  it('gives nothing of a key that has something out, where keys are exclusive', async () => {
    await openPages('a.example', 60)
    const plan = { ...PLAN, exclusive: true }
    expect(await ledger.takeOut('page', plan)).toHaveLength(50)
    expect(await ledger.takeOut('page', plan)).toHaveLength(0)
  })

  it('leaves rows that are not due', async () => {
    await openPages('a.example', 3)
    await db.query('UPDATE page SET next_at = $1', [later(1)])
    expect(await ledger.takeOut('page', PLAN)).toHaveLength(0)
  })

  it('holds back a capture while an older one of its page is open', async () => {
    const [page] = await openPages('a.example', 1)
    const ids = [randomUUID(), randomUUID()]
    await db.query(
      `INSERT INTO capture (id, page_id, publisher_id, url, final_url, fetched_at, status, size, digest, state, next_at, opened_at)
       SELECT id, $2, 'p', 'u', 'u', $3::timestamptz + n * interval '1 min', 200, 1, 'd', 'open', $3, $3
       FROM unnest($1::uuid[]) WITH ORDINALITY AS row (id, n)`,
      [ids, page!, NOW],
    )
    expect((await ledger.takeOut('capture', PLAN)).map((item) => item.id)).toEqual([ids[0]])
    expect(await ledger.takeOut('capture', PLAN)).toEqual([])
  })
})

describe('a turn', () => {
  it('is settled once: whoever holds an older turn writes nothing', async () => {
    await openPages('a.example', 2)
    const items = await ledger.takeOut('page', PLAN)
    const claimed = await claim(items)
    expect((await settle(claimed)).size).toBe(2)
    expect((await settle(claimed)).size).toBe(0)
    expect(await claim(items)).toEqual([])
  })

  it('is claimed by one worker only while its claim stands', async () => {
    await openPages('a.example', 2)
    const items = await ledger.takeOut('page', PLAN)
    expect(await claim(items)).toHaveLength(2)
    expect(await claim(items)).toHaveLength(0)
    expect(await db.query('SELECT 1 AS one FROM claim')).toHaveLength(1)
  })

  it('is claimed by whoever asks again because the answer did not come back', async () => {
    await openPages('a.example', 2)
    const items = await ledger.takeOut('page', PLAN)
    const [worker, claimId] = [randomUUID(), randomUUID()]
    expect(await claim(items, worker, claimId)).toHaveLength(2)
    expect(await claim(items, worker, claimId)).toHaveLength(2)
    expect(await db.query('SELECT 1 AS one FROM claim')).toHaveLength(1)
  })

  it('may begin anew once the row is settled, while the rest of its batch is still under way', async () => {
    await openPages('a.example', 2)
    const claimId = randomUUID()
    const [first, second] = await claim(await ledger.takeOut('page', PLAN), randomUUID(), claimId)
    await settle([first!], claimId)
    await db.query(`UPDATE page SET state = 'open', next_at = $2 WHERE id = $1`, [first!.id, NOW])
    const again = await ledger.takeOut('page', PLAN)
    expect(await claim(again)).toMatchObject([{ id: first!.id }])
    expect(await db.query('SELECT item_ids FROM claim WHERE id = $1', [claimId])).toEqual([{ item_ids: [second!.id] }])
  })

  it('is void when the queue refused the row, so that a job that slipped in does nothing', async () => {
    await openPages('a.example', 1)
    const items = await ledger.takeOut('page', PLAN)
    await ledger.putBack('page', items, NOW)
    expect(await claim(items)).toEqual([])
    expect(await ledger.takeOut('page', PLAN)).toHaveLength(1)
  })
})

describe('what got lost', () => {
  it('is swept when its lease is over and nobody has it under way', async () => {
    await openPages('a.example', 2)
    const [first, second] = await ledger.takeOut('page', PLAN)
    await claim([first!])
    expect(await ledger.sweepLapsed('page', 'pages', later(59_000))).toBe(0)
    expect(await ledger.sweepLapsed('page', 'pages', later(61_000))).toBe(1)
    const [again] = await ledger.takeOut('page', { ...PLAN, now: later(61_000) })
    expect(again).toMatchObject({ id: second!.id, lapses: 1 })
    const [row] = await db.query<{ lease: number }>(
      'SELECT extract(epoch FROM next_at - $2::timestamptz)::int AS lease FROM page WHERE id = $1',
      [second!.id, later(61_000)],
    )
    expect(row!.lease).toBe(120)
  })

  it('of a dead worker is open again at once, and the dead worker cannot settle it any more', async () => {
    await openPages('a.example', 3)
    const worker = { id: randomUUID(), name: 'w', stages: ['pages'], addresses: {}, clockAheadMs: 0 }
    await ledger.beat(worker, NOW)
    await ledger.beat({ ...worker, clockAheadMs: -90_000_000_000 }, NOW)
    expect((await readStatus(db, NOW, [])).workers).toMatchObject([
      { name: 'w', clockAheadMs: -90_000_000_000, beatAt: NOW.toISOString() },
    ])
    const claimed = await claim(await ledger.takeOut('page', PLAN), worker.id)
    expect([...(await ledger.releaseDead([worker.id], NOW))]).toEqual([['pages', 3]])
    expect((await settle(claimed)).size).toBe(0)
    expect(await ledger.takeOut('page', PLAN)).toHaveLength(3)
  })

  it('that its job could not settle is open again with the end of its claim, and costs no lapse', async () => {
    await openPages('a.example', 3)
    const claimId = randomUUID()
    const claimed = await claim(await ledger.takeOut('page', PLAN), randomUUID(), claimId)
    await settle(claimed.slice(0, 1), claimId)
    expect(await ledger.dropClaim('page', claimId, NOW)).toBe(2)
    expect((await settle(claimed, claimId)).size).toBe(0)
    const again = await ledger.takeOut('page', PLAN)
    expect(again.map(({ lapses }) => lapses)).toEqual([0, 0])
    expect(await ledger.dropClaim('page', claimId, NOW)).toBe(0)
    expect(await claim(again)).toHaveLength(2)
  })

  it('with the queue goes out again, save for what is under way', async () => {
    await openPages('a.example', 4)
    const items = await ledger.takeOut('page', PLAN)
    await claim(items.slice(0, 1))
    expect(await ledger.countSent('page', 'pages', NOW)).toBe(3)
    expect(await ledger.releaseSent('page', 'pages', NOW)).toBe(3)
    expect(await ledger.takeOut('page', PLAN)).toHaveLength(3)
  })
})

describe('openDue', () => {
  it('opens pages whose next visit is due, unless their last capture still waits to be read', async () => {
    const [read, unread] = await openPages('a.example', 2)
    await db.query(`UPDATE page SET state = 'done', revisit_at = $1`, [NOW])
    await db.query(
      `INSERT INTO capture (id, page_id, publisher_id, url, final_url, fetched_at, status, size, digest, state, next_at, opened_at)
       VALUES ($1, $2, 'p', 'u', 'u', $3, 200, 1, 'd', 'open', $3, $3)`,
      [randomUUID(), unread!, NOW],
    )
    expect(await ledger.openDue('page', later(-1))).toBe(0)
    expect(await ledger.openDue('page', NOW)).toBe(1)
    expect((await ledger.takeOut('page', PLAN)).map((item) => item.id)).toEqual([read])
  })
})

describe('outcomes', () => {
  it('are folded into hours once, and lines older than the keeping time go', async () => {
    const line = (at: Date) => ({
      stage: 'pages',
      itemId: randomUUID(),
      publisherId: 'p',
      url: null,
      outcome: 'captured',
      detail: { a: '\0' },
      at,
    })
    const old = new Date(NOW.getTime() - 40 * 86_400_000)
    await db.transaction((tx) =>
      ledger.writeOutcomes(tx, [line(old), line(later(-7_200_000)), line(later(-7_200_000)), line(NOW)]),
    )
    await ledger.foldOutcomes(NOW)
    await ledger.foldOutcomes(NOW)
    const hours = await db.query<{ count: number }>('SELECT count FROM outcome_hour ORDER BY hour')
    expect(hours.map((hour) => hour.count)).toEqual([1, 2])
    expect(await db.query('SELECT n FROM outcome')).toHaveLength(3)
  })
})

describe('the epoch of the queue', () => {
  it('is changed by one of those who saw the same one', async () => {
    expect(await ledger.changeEpoch(null, 'one')).toBe(true)
    expect(await ledger.changeEpoch(null, 'two')).toBe(false)
    expect(await ledger.changeEpoch('one', 'two')).toBe(true)
    expect(await ledger.changeEpoch('one', 'three')).toBe(false)
    expect(await ledger.readEpoch()).toBe('two')
  })
})
