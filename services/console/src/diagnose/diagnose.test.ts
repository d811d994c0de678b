import type { StageStatus, Status } from '@crosswire/store'
import { describe, expect, it } from 'vitest'
import { diagnose } from './diagnose.ts'

const NOW = '2026-03-12T15:20:00.000Z'
const ago = (ms: number): string => new Date(Date.parse(NOW) - ms).toISOString()
const MINUTE = 60_000

const stage = (changes: Partial<StageStatus>): StageStatus => ({
  stage: 'pages',
  waiting: 0,
  sent: 0,
  later: 0,
  quarantined: 0,
  oldestMs: null,
  lastHour: [],
  minutes: new Array<number>(60).fill(0),
  perMinute: 0,
  ...changes,
})
const worker = (changes: Partial<Status['workers'][number]> = {}) => ({
  name: 'host:1',
  stages: ['pages'],
  addresses: {},
  startedAt: ago(3_600_000),
  beatAt: ago(500),
  clockAheadMs: 0,
  ...changes,
})
const status = (changes: Partial<Status>): Status => ({
  at: NOW,
  stages: [],
  trouble: [],
  quarantine: [],
  feeds: { active: 0, failing: 0, neverReached: 0 },
  records: { articles: 0, versions: 0, stories: 0, changes: 0 },
  changeLog: { head: 7, pending: 0, oldestPendingMs: null, lastRecordedAt: null },
  webhooks: [],
  addresses: {},
  workers: [worker()],
  tallies: {},
  ...changes,
})
const plan = [{ stage: 'pages', service: 'page-fetcher' }]
const find = (changes: Partial<Status>) =>
  diagnose({
    status: status(changes),
    plan,
    feeds: [],
    series: [],
    overlays: [],
    judgeFeed: () => ({ kind: 'healthy' }),
  })
const codes = (changes: Partial<Status>): string[] => find(changes).map(({ code }) => code)

describe('a diagnosis of stages', () => {
  it('is silent while work moves, however much of it waits', () => {
    const minutes = new Array<number>(60).fill(40)
    expect(codes({ stages: [stage({ waiting: 5_000, oldestMs: 40 * MINUTE, minutes })] })).toEqual([])
    expect(codes({ stages: [stage({ waiting: 3, oldestMs: 2 * MINUTE })] })).toEqual([])
  })

  it('is urgent when work waits and nothing comes out', () => {
    const [finding] = find({ stages: [stage({ waiting: 12, sent: 3, oldestMs: 6 * MINUTE })] })
    expect(finding).toMatchObject({
      code: 'stage-stalled',
      severity: 'urgent',
      subject: 'pages',
      why: '15 items, the oldest for 6 min; nothing came out in the last 5 minutes',
    })
  })

  it('tells a stage that nobody works on from one that stands still', () => {
    const stages = [stage({ waiting: 12, oldestMs: 6 * MINUTE })]
    expect(codes({ stages, workers: [worker({ stages: ['feeds'] })] })).toEqual(['stage-without-worker'])
    expect(codes({ stages, workers: [] })).toEqual(['stage-without-worker'])
    expect(codes({ stages, workers: [worker({ beatAt: ago(20_000) })] })).toEqual([
      'stage-without-worker',
      'worker-silent',
    ])
  })

  it('tells a clock that is off, and whose it is', () => {
    const [here, there] = [worker({ clockAheadMs: 4_200 }), worker({ name: 'host:2', clockAheadMs: -900 })]
    expect(find({ workers: [here, there] })).toMatchObject([
      {
        code: 'clock-off',
        subject: 'host:1',
        what: 'the clock of host:1 is 4 s ahead of the database’s',
        action: 'let its machine keep time (NTP)',
      },
    ])
    const behind = find({ workers: [here, { ...there, clockAheadMs: -7_200_000 }] })
    expect(behind.map(({ subject, what }) => [subject, what])[1]).toEqual([
      'host:2',
      'the clock of host:2 is 2 h behind the database’s',
    ])
    expect(behind[0]!.action).toBe('let the database’s machine keep time (NTP)')
    expect(codes({ workers: [worker({ clockAheadMs: 9_000, beatAt: ago(20_000) })] })).toEqual(['worker-silent'])
  })

  it('warns when the oldest item is too old although work moves', () => {
    const minutes = new Array<number>(60).fill(40)
    expect(codes({ stages: [stage({ waiting: 9, oldestMs: 121 * MINUTE, minutes })] })).toEqual(['stage-behind'])
  })

  it('warns when a good part of an hour went to quarantine', () => {
    const hour = (given: number, good: number) => [
      stage({
        lastHour: [
          { outcome: 'created', count: good },
          { outcome: 'quarantined:input-missing', count: given },
        ],
      }),
    ]
    expect(codes({ stages: hour(10, 100) })).toEqual(['quarantine-growing'])
    expect(codes({ stages: hour(10, 1_000) })).toEqual([])
    expect(codes({ stages: hour(9, 0) })).toEqual([])
  })
})

describe('a diagnosis of the rest', () => {
  it('is urgent when the log does not move, and puts that first', () => {
    const changeLog = { head: 7, pending: 40, oldestPendingMs: 31_000, lastRecordedAt: null }
    const trouble = [{ stage: 'pages', code: 'host-silent', count: 50, example: 'no answer' }]
    expect(codes({ changeLog, trouble })).toEqual(['change-log-stalled', 'errors-high'])
    expect(codes({ changeLog: { ...changeLog, oldestPendingMs: 900 } })).toEqual([])
  })

  it('names webhooks that nobody answers, without their secrets', () => {
    const hook = { id: 'x', host: 'hooks.example', reason: 'http-500' }
    const webhooks = [
      { ...hook, state: 'disabled' as const, failingSince: null },
      { ...hook, state: 'active' as const, failingSince: ago(3_600_000) },
      { ...hook, state: 'active' as const, failingSince: ago(60_000) },
    ]
    expect(find({ webhooks }).map(({ what, subject }) => `${subject}: ${what}`)).toEqual([
      'hooks.example: a webhook was switched off',
      'hooks.example: a webhook does not answer',
    ])
  })

  it('names feeds as their scheduler judges them, and leaves out those that were taken out', () => {
    const feed = (url: string, kind: string, active = true) =>
      ({ url, publisherId: 'p', active, schedule: kind, lastMessage: null }) as never
    const findings = diagnose({
      status: status({}),
      plan,
      series: [],
      overlays: [],
      feeds: [
        feed('a', 'failing'),
        feed('b', 'quiet'),
        feed('c', 'empty'),
        feed('d', 'healthy'),
        feed('e', 'failing', false),
      ],
      judgeFeed: (schedule) => ({ kind: schedule as string, text: 'why' }),
    })
    expect(findings.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'feed-failing a',
      'feed-quiet b',
      'feed-empty c',
    ])
  })

  it("names overlays whose selectors find nothing on half of a day's pages, not those that only overrule", () => {
    const tally = (publisherId: string, counts: { agrees?: number; differs?: number; missing?: number }) => ({
      publisherId,
      version: 2,
      field: 'body',
      agrees: 0,
      differs: 0,
      missing: 0,
      lastUrl: 'https://outlet.example/1',
      ...counts,
    })
    const findings = diagnose({
      status: status({}),
      plan,
      feeds: [],
      series: [],
      judgeFeed: () => ({ kind: 'healthy' }),
      overlays: [
        tally('redesigned', { agrees: 4, missing: 4 }),
        tally('needed', { differs: 40, missing: 3 }),
        tally('rare', { missing: 2 }),
      ],
    })
    expect(findings).toMatchObject([{ code: 'overlay-broken', severity: 'warning', subject: 'redesigned body' }])
    expect(findings[0]!.why).toBe(
      'overlay 2 found no body on 4 of 8 pages of the last 24 hours, https://outlet.example/1 among them',
    )
  })
})
