import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decideHostPace,
  DEFAULT_HOST_POLICY,
  FIRST_HOST_PACE,
  type HostPace,
  type HostSight,
} from './decide-host-pace.ts'

const NOW = Date.parse('2026-01-07T12:00:00Z')
const MINUTE = 60_000
const GOOD: HostSight = { tookMs: 200, code: null, retryAt: null, crawlDelayMs: null }
const see = (sights: Partial<HostSight>[], from: HostPace = FIRST_HOST_PACE) =>
  sights.reduce((pace, sight) => decideHostPace(pace, { ...GOOD, ...sight }, DEFAULT_HOST_POLICY, NOW), from)

test('a quick host is asked once a second, a slow one half of the time, and crawl-delay counts', () => {
  expect(see([{}]).delayMs).toBe(1000)
  expect(see([{ tookMs: 4000 }]).delayMs).toBe(8000)
  expect(see([{ crawlDelayMs: 10_000 }]).delayMs).toBe(10_000)
  expect(see([{ crawlDelayMs: 3_600_000 }]).delayMs).toBe(60_000)
})

test('a refusal pauses the host for the time it names, or longer each time, and slows us down afterwards', () => {
  const named = see([{ code: 'http-429', retryAt: NOW + 10 * MINUTE }])
  expect(named).toMatchObject({ pausedUntil: NOW + 10 * MINUTE, reason: 'http-429' })
  const unnamed = see([{ code: 'http-503' }, { code: 'http-503' }])
  expect(unnamed.pausedUntil).toBe(NOW + 10 * MINUTE)
  expect(unnamed.delayMs).toBeGreaterThan(5000)
  expect(see([{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}], unnamed).delayMs).toBe(1000)
})

test('an outage rests the host after three failures, so that its pages do not wait for it one by one', () => {
  expect(see([{ code: 'connect-timeout' }, { code: 'connect-timeout' }]).pausedUntil).toBe(0)
  const out = see([{ code: 'connect-timeout' }, { code: 'dns-failed' }, { code: 'http-5xx' }])
  expect(out).toMatchObject({ pausedUntil: NOW + 30_000, failures: 3 })
  expect(see([{}], { ...out, pausedUntil: NOW - 1 })).toMatchObject({ pausedUntil: 0, reason: null, failures: 0 })
})

test('what speaks of one page only leaves the host as it is', () => {
  expect(see([{ code: 'http-404' }, { code: 'http-403' }, { code: 'body-too-large' }])).toEqual(see([{}]))
})

test('no host is paused for more than a day or asked less than once a minute', () => {
  const sight = fc.record({
    tookMs: fc.integer({ min: 0, max: 10_000_000 }),
    code: fc.constantFrom(null, 'http-429', 'http-503', 'challenge-page', 'dns-failed', 'http-404'),
    retryAt: fc.option(fc.integer({ min: NOW - 1e9, max: NOW + 1e10 })),
    crawlDelayMs: fc.option(fc.integer({ min: 0, max: 1e9 })),
  }) as fc.Arbitrary<HostSight>
  fc.assert(
    fc.property(fc.array(sight), (sights) => {
      const pace = see(sights)
      expect(pace.delayMs).toBeLessThanOrEqual(MINUTE)
      expect(pace.pausedUntil).toBeLessThanOrEqual(NOW + 24 * 60 * MINUTE)
    }),
  )
})
