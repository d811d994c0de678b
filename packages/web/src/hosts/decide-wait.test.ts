import { expect, test } from 'vitest'
import { decidePatience, decideWait } from './decide-wait.ts'

const NOW = Date.parse('2026-01-07T12:00:00Z')

test('a worker sleeps through a delay but puts the pages back for a pause', () => {
  const pace = { reason: null }
  expect(decideWait({ kind: 'go', at: NOW + 2000, pace }, NOW)).toEqual({ kind: 'fetch', waitMs: 2000 })
  expect(decideWait({ kind: 'go', at: NOW - 5, pace }, NOW)).toEqual({ kind: 'fetch', waitMs: 0 })
  expect(decideWait({ kind: 'later', at: NOW + 600_000, pace: { reason: 'http-429' } }, NOW)).toEqual({
    kind: 'put-back',
    until: NOW + 600_000,
    reason: 'http-429',
  })
})

test('nobody waits past the lease', () => {
  expect(decidePatience(NOW, NOW + 1_200_000)).toBe(90_000)
  expect(decidePatience(NOW, NOW + 100_000)).toBe(40_000)
  expect(decidePatience(NOW, NOW + 10_000)).toBe(0)
})
