import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createScheduleState,
  decideConditional,
  decideGuidTrust,
  decideHealth,
  DEFAULT_POLICY,
  readScheduleState,
  settlePoll,
  type AnswerHints,
  type DocumentHints,
  type PollResult,
  type ScheduleState,
  type SeenEntry,
} from './index.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** A Wednesday noon in UTC. */
const NOON = Date.UTC(2026, 0, 7, 12)
const POLICY = { ...DEFAULT_POLICY, jitter: 0 }

const ANSWER: AnswerHints = { freshForMs: null, source: null, hasValidators: true, permanentUrl: null }
const DOCUMENT: DocumentHints = { ttlMinutes: null, updateIntervalMinutes: null, skipHours: [], skipDays: [] }

const entry = (publishedAt: number | null, isNew = true): SeenEntry => ({
  publishedAt,
  isNew,
  guid: null,
  earlierGuid: null,
})

/** A document of `count` entries, one every `everyMs` up to `now`, the newest `fresh` of them new. */
function reading(
  now: number,
  count: number,
  everyMs: number,
  fresh: number,
  more: Partial<Extract<PollResult, { kind: 'read' }>> = {},
): PollResult {
  const entries = Array.from({ length: count }, (_, index) => entry(now - (index + 0.5) * everyMs, index < fresh))
  return { kind: 'read', entries, document: DOCUMENT, answer: ANSWER, wasUnconditional: false, ...more }
}

/** The state of a feed that was read once at `now`, one entry every `everyMs`. */
function learn(now: number, everyMs: number, count = 50): ScheduleState {
  return settlePoll(createScheduleState(), reading(now, count, everyMs, count), POLICY, { now, random: 0.5 }).state
}

const settle = (state: ScheduleState, result: PollResult, now: number, random = 0.5) =>
  settlePoll(state, result, POLICY, { now, random })
const unchanged = (answer: Partial<AnswerHints> = {}): PollResult => ({
  kind: 'unchanged',
  by: '304',
  answer: { ...ANSWER, ...answer },
})
const failed = (code: string, retryAfterMs: number | null = null): PollResult => ({
  kind: 'failed',
  code,
  retryAfterMs,
})
const wait = (settled: { next: { at: number } }, now: number) => Math.round((settled.next.at - now) / MINUTE)

test('a busy feed is polled more often than a calm one, a dormant one hardly', () => {
  const busy = wait(settle(learn(NOON, 6 * MINUTE), unchanged(), NOON), NOON)
  const calm = wait(settle(learn(NOON, 4 * HOUR), unchanged(), NOON), NOON)
  expect(busy).toBeGreaterThanOrEqual(5)
  expect(busy).toBeLessThan(calm)
  expect(calm).toBeLessThanOrEqual(60)
  const month = NOON + 40 * DAY
  const settled = settle(learn(NOON, 4 * DAY, 5), unchanged(), month)
  expect(wait(settled, month)).toBeGreaterThan(60)
  expect(settled.next.reason).toMatch(/^about one entry in \d+ days expected/)
})

test('the first reading learns from the dates of what the document holds', () => {
  const settled = settle(createScheduleState(), reading(NOON, 50, 10 * MINUTE, 50), NOON)
  expect(settled.next.reason).toMatch(/about \d entries an hour expected at this hour/)
})

test.each([
  ['ttl', { document: { ...DOCUMENT, ttlMinutes: 45 } }, 45, 'ttl 45 min'],
  ['sy:update*', { document: { ...DOCUMENT, updateIntervalMinutes: 60 } }, 60, 'sy:updatePeriod 60 min'],
  [
    'max-age',
    { answer: { ...ANSWER, freshForMs: 900_000, source: 'Cache-Control max-age 900' } },
    15,
    'Cache-Control max-age 900',
  ],
  [
    'the longest of several',
    { document: { ...DOCUMENT, ttlMinutes: 30, updateIntervalMinutes: 50 } },
    50,
    'sy:updatePeriod 50 min',
  ],
] as const)('%s is obeyed and named', (_, more, minutes, reason) => {
  const settled = settle(learn(NOON - HOUR, 10 * MINUTE, 100), reading(NOON, 100, 10 * MINUTE, 6, more), NOON)
  expect([wait(settled, NOON), settled.next.reason]).toEqual([minutes, reason])
})

test('a hint is remembered over 304s, which bring no document', () => {
  const first = settle(
    learn(NOON - HOUR, 10 * MINUTE, 100),
    reading(NOON, 100, 10 * MINUTE, 6, { document: { ...DOCUMENT, ttlMinutes: 45 } }),
    NOON,
  )
  expect(settle(first.state, unchanged(), NOON + HOUR).next.reason).toBe('ttl 45 min')
})

test('a hint that the feed itself belies is held to an hour, and one that would lose entries to the depth', () => {
  const daily = { document: { ...DOCUMENT, updateIntervalMinutes: 1440 } }
  const belied = settle(learn(NOON - HOUR, 20 * MINUTE, 100), reading(NOON, 100, 20 * MINUTE, 3, daily), NOON)
  expect(wait(belied, NOON)).toBe(60)
  expect(belied.next.reason).toMatch(/^sy:updatePeriod 1440 min, held to 60 min: it brings \d+ entries in that time$/)
  const shallow = settle(learn(NOON - HOUR, 6 * MINUTE, 12), reading(NOON, 12, 6 * MINUTE, 10, daily), NOON)
  expect(wait(shallow, NOON)).toBeLessThan(30)
  expect(shallow.next.reason).toMatch(/but it holds 12 entries of 1\.1 h$/)
})

test('skipHours and skipDays move a poll to the first hour that is free', () => {
  const hours = settle(
    learn(NOON, HOUR, 100),
    reading(NOON, 100, HOUR, 0, { document: { ...DOCUMENT, skipHours: [12, 13, 14] } }),
    NOON,
  )
  expect(new Date(hours.next.at).toISOString()).toBe('2026-01-07T15:00:00.000Z')
  expect(hours.next.reason).toBe('skipHours until 2026-01-07T15:00Z')
  const saturday = Date.UTC(2026, 0, 10, 12)
  const days = settle(
    learn(saturday, DAY, 100),
    reading(saturday, 100, DAY, 0, { document: { ...DOCUMENT, skipDays: ['Saturday', 'Sunday'] } }),
    saturday,
  )
  expect(new Date(days.next.at).toISOString()).toBe('2026-01-12T00:00:00.000Z')
})

test('a document that asks to skip everything is not believed', () => {
  const document = { ...DOCUMENT, skipHours: Array.from({ length: 24 }, (_, hour) => hour) }
  expect(wait(settle(learn(NOON, HOUR), reading(NOON, 50, HOUR, 0, { document }), NOON), NOON)).toBeLessThanOrEqual(60)
})

test('failures back off by doubling, are never final, and end with the first answer', () => {
  const fail = (everyMs: number) => {
    let state = learn(NOON, everyMs)
    const waits: number[] = []
    for (let now = NOON, turn = 0; turn < 8; turn++) {
      const settled = settle(state, failed('http-5xx'), now)
      waits.push(wait(settled, now))
      state = settled.state
      now = settled.next.at
    }
    return { state, waits }
  }
  // A busy feed is not asked later than without the failure, a calm one sooner.
  expect(fail(MINUTE).waits.slice(0, 4)).toEqual([10, 20, 40, 80])
  const { state, waits } = fail(6 * HOUR)
  expect(waits).toEqual([15, 30, 60, 120, 240, 360, 360, 360])
  const weeks = settle({ ...state, failingSince: NOON - 20 * DAY }, failed('dns-failed'), NOON)
  expect([wait(weeks, NOON), weeks.next.reason]).toEqual([24 * 60, 'failed 9 times (dns-failed)'])
  const back = settle(state, unchanged(), NOON + DAY)
  expect(back.state).toMatchObject({ failures: 0, failingSince: null })
  expect(back.notices[0]).toEqual({ kind: 'back', text: 'answers again after 8 failures' })
})

test('Retry-After is obeyed up to a day, and the server is spared for the day after', () => {
  const state = learn(NOON, 6 * MINUTE)
  const hour = settle(state, failed('http-429', HOUR), NOON)
  expect([wait(hour, NOON), hour.next.reason]).toEqual([60, 'Retry-After 3600 (http-429)'])
  const week = settle(state, failed('http-503', 7 * DAY), NOON)
  expect([wait(week, NOON), week.next.reason]).toEqual([24 * 60, 'Retry-After 604800, held to a day (http-503)'])
  const spared = settle(hour.state, unchanged(), NOON + HOUR)
  expect([wait(spared, NOON + HOUR), spared.next.reason]).toEqual([30, 'it asked for time lately'])
  expect(wait(settle(spared.state, unchanged(), NOON + 2 * DAY), NOON + 2 * DAY)).toBeLessThan(30)
})

test('410 mutes and says so; the feed is asked once a week, and heard when it is back', () => {
  const muted = settle(learn(NOON, HOUR), failed('http-410'), NOON)
  expect(wait(muted, NOON)).toBe(7 * 24 * 60)
  expect(muted.notices[0]?.kind).toBe('muted')
  expect(settle(muted.state, failed('http-410'), NOON + 7 * DAY).notices).toEqual([])
  const back = settle(muted.state, unchanged(), NOON + 14 * DAY)
  expect(back.state.mutedSince).toBeNull()
  expect(back.notices.map((notice) => notice.kind)).toContain('back')
})

test('a permanent redirect rewrites the address only when seen often and over days', () => {
  const moved = unchanged({ permanentUrl: 'https://new.example/rss' })
  let state = learn(NOON, HOUR)
  for (let turn = 0; turn < 20; turn++) {
    const settled = settle(state, moved, NOON + turn * HOUR)
    expect(settled.rewriteUrl).toBeNull()
    state = settled.state
  }
  expect(settle(state, unchanged(), NOON + 2 * DAY).state.moved).toBeNull()
  const settled = settle(state, moved, NOON + 3 * DAY)
  expect(settled.rewriteUrl).toBe('https://new.example/rss')
  expect(settled.notices).toContainEqual({ kind: 'moved', text: 'moved for good to https://new.example/rss' })
})

test('a feed that answers without entries is not well', () => {
  const empty = reading(NOON, 0, HOUR, 0)
  const once = settle(learn(NOON - HOUR, HOUR), empty, NOON)
  expect(decideHealth(once.state, NOON).kind).toBe('healthy')
  const twice = settle(once.state, empty, NOON + HOUR)
  expect(twice.notices).toEqual([{ kind: 'empty', text: 'it answers, but held no entry in the last 2 readings' }])
  expect(twice.next.reason).toBe('failed 2 times (empty-feed)')
})

test('silence is judged by the feed’s own rhythm', () => {
  const agency = learn(NOON, 15 * MINUTE, 100)
  const silent = settle({ ...agency, longestQuietMs: HOUR }, unchanged(), NOON + 6 * HOUR)
  expect(silent.notices).toEqual([
    { kind: 'quiet', text: expect.stringMatching(/^nothing new for 6 h; about \d+ entries/) as string },
  ])
  const magazine = settle(learn(NOON, 3 * DAY, 10), unchanged(), NOON + 6 * HOUR)
  expect(magazine.notices).toEqual([])
})

test('a document of nothing but new entries may have lost some', () => {
  const settled = settle(learn(NOON, 30 * MINUTE, 20), reading(NOON + DAY, 20, 30 * MINUTE, 20), NOON + DAY)
  expect(settled.notices.map((notice) => notice.kind)).toContain('gap')
})

test('a 304 that was wrong is found out, and the feed asked without validators more often', () => {
  const silent = settle(learn(NOON, HOUR), unchanged(), NOON + 2 * HOUR).state
  const late = entry(NOON + HOUR)
  const read = reading(NOON + 3 * HOUR, 50, HOUR, 0, { wasUnconditional: true })
  if (read.kind !== 'read') throw new Error('unreachable')
  const found = settle(silent, { ...read, entries: [late, ...read.entries] }, NOON + 3 * HOUR)
  expect(found.notices.map((notice) => notice.kind)).toContain('false-304')
  expect(decideConditional(silent, NOON, 0.2).conditional).toBe(true)
  expect(decideConditional(found.state, NOON, 0.2)).toEqual({ conditional: false, reason: 'its 304 was wrong before' })
})

test('a feed whose hub pushes is polled to be sure only, as far as its depth allows', () => {
  const moment = { now: NOON, random: 0.5, pushed: true }
  const deep = settlePoll(learn(NOON, 10 * MINUTE, 100), unchanged(), POLICY, moment)
  expect([wait(deep, NOON), deep.next.reason]).toEqual([180, 'its hub pushes: polled to be sure'])
  expect(wait(settlePoll(learn(NOON, 10 * MINUTE, 12), unchanged(), POLICY, moment), NOON)).toBeLessThan(60)
})

test('one poll in a hundred asks for the whole document', () => {
  const state = learn(NOON, HOUR)
  expect(decideConditional(state, NOON, 0.009).conditional).toBe(false)
  expect(decideConditional(state, NOON, 0.011).conditional).toBe(true)
})

test('guids are believed as far as they earn it', () => {
  const seen = (guid: string, earlierGuid: string | null): SeenEntry => ({
    publishedAt: null,
    isNew: false,
    guid,
    earlierGuid,
  })
  const judge = (entries: SeenEntry[]) =>
    decideGuidTrust(
      settle(
        learn(NOON, HOUR),
        { kind: 'read', entries, document: DOCUMENT, answer: ANSWER, wasUnconditional: false },
        NOON + HOUR,
      ).state.guids,
    )
  const many = Array.from({ length: 30 }, (_, index) => String(index))
  expect(judge(many.map((guid) => seen(guid, guid)))).toBe('stable')
  expect(judge(many.map((guid) => seen(`${guid}-edited`, guid)))).toBe('changing')
  expect(judge(many.map(() => seen('https://news.example/detail/', null)))).toBe('shared')
  expect(judge([seen('a', 'a')])).toBe('unknown')
})

test('whatever happens, the next poll lies ahead, within a week, with a reason, and the state survives storage', () => {
  const result: fc.Arbitrary<PollResult> = fc.oneof(
    fc.record({
      kind: fc.constant('read' as const),
      entries: fc.array(
        fc.record({
          publishedAt: fc.option(fc.integer({ min: NOON - 100 * DAY, max: NOON + 100 * DAY })),
          isNew: fc.boolean(),
          guid: fc.option(fc.constantFrom('a', 'b', 'c')),
          earlierGuid: fc.option(fc.constantFrom('a', 'b', 'c')),
        }),
        { maxLength: 8 },
      ),
      document: fc.record({
        ttlMinutes: fc.option(fc.integer({ min: -5, max: 10_000_000 })),
        updateIntervalMinutes: fc.option(fc.integer({ min: -5, max: 10_000_000 })),
        skipHours: fc.array(fc.integer({ min: 0, max: 24 })),
        skipDays: fc.array(fc.constantFrom('Monday', 'saturday', 'nonsense')),
      }),
      answer: fc.record({
        freshForMs: fc.option(fc.integer({ min: 0, max: 2 ** 40 })),
        source: fc.constant('Expires'),
        hasValidators: fc.boolean(),
        permanentUrl: fc.option(fc.constantFrom('https://a.example/', 'https://b.example/')),
      }),
      wasUnconditional: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('unchanged' as const),
      by: fc.constantFrom('304' as const, 'digest' as const),
      answer: fc.constant(ANSWER),
    }),
    fc.record({
      kind: fc.constant('failed' as const),
      code: fc.constantFrom('http-5xx', 'http-410', 'http-429', 'dns-failed'),
      retryAfterMs: fc.option(fc.integer({ min: 0, max: 2 ** 40 })),
    }),
  )
  const run = fc.array(
    fc.tuple(result, fc.integer({ min: 1, max: 3 * DAY }), fc.double({ min: 0, max: 0.999, noNaN: true })),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(run, (polls) => {
      let state = createScheduleState()
      let now = NOON
      for (const [poll, later, random] of polls) {
        now += later
        const settled = settlePoll(state, poll, DEFAULT_POLICY, { now, random })
        expect(settled.next.at).toBeGreaterThan(now)
        expect(settled.next.at).toBeLessThanOrEqual(now + 7.5 * DAY)
        expect(settled.next.reason).not.toBe('')
        state = readScheduleState(JSON.parse(JSON.stringify(settled.state)))
        expect(state).toEqual(settled.state)
      }
    }),
    { numRuns: 200 },
  )
})

test('a stored state of another shape starts anew', () => {
  for (const stored of [null, 7, {}, { version: 2 }, []])
    expect(readScheduleState(stored)).toEqual(createScheduleState())
})
