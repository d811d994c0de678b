import { expect, it } from 'vitest'
import { describeModes, useTestDb } from '../../../../test/setup/modes.ts'
import type { Db } from '../db/types.ts'
import { forgetHosts, reserveHost, settleHost } from './host-slots.ts'

const NOW = Date.parse('2026-01-07T12:00:00Z')

describeModes('host slots', ['pglite', 'postgres'], (mode) => {
  let db: Db
  useTestDb(mode, {}, (opened) => (db = opened))

  it('gives every taker of a host a moment of its own, one delay apart', async () => {
    const take = () => reserveHost(db, 'a.example', { now: NOW, delayMs: 2000, maxWaitMs: 60_000 })
    const taken = await Promise.all(Array.from({ length: 8 }, take))
    const times = taken.map((slot) => slot.at - NOW).sort((a, b) => a - b)
    expect(times).toEqual([0, 2000, 4000, 6000, 8000, 10_000, 12_000, 14_000])
    expect(await reserveHost(db, 'other.example', { now: NOW, delayMs: 2000, maxWaitMs: 0 })).toMatchObject({
      kind: 'go',
      at: NOW,
    })
  })

  it('reserves nothing for who would not wait, and says until when', async () => {
    const options = { now: NOW, delayMs: 5000, maxWaitMs: 1000 }
    await reserveHost(db, 'b.example', options)
    for (let again = 0; again < 3; again++)
      expect(await reserveHost(db, 'b.example', options)).toMatchObject({ kind: 'later', at: NOW + 5000 })
    expect(await reserveHost(db, 'b.example', { ...options, now: NOW + 5000 })).toMatchObject({ kind: 'go' })
  })

  it('keeps the host’s own delay and its pause, whoever notes them', async () => {
    await settleHost(
      db,
      'c.example',
      { delayMs: 9000, pausedUntil: NOW + 600_000, reason: 'http-429', failures: 1 },
      NOW,
    )
    await settleHost(db, 'c.example', { delayMs: 9000, pausedUntil: 0, reason: null, failures: 0 }, NOW)
    const wait = await reserveHost(db, 'c.example', { now: NOW, delayMs: 1000, maxWaitMs: 1000 })
    expect(wait).toMatchObject({ kind: 'later', at: NOW + 600_000, pace: { reason: 'http-429' } })
    const after = { now: NOW + 600_000, delayMs: 1000, maxWaitMs: 60_000 }
    expect((await reserveHost(db, 'c.example', after)).at).toBe(NOW + 600_000)
    expect((await reserveHost(db, 'c.example', after)).at).toBe(NOW + 609_000)
  })

  it('forgets hosts that were not asked for long', async () => {
    await reserveHost(db, 'd.example', { now: NOW, delayMs: 1000, maxWaitMs: 0 })
    expect(await forgetHosts(db, new Date(NOW - 1))).toBe(0)
    expect(await forgetHosts(db, new Date(NOW + 86_400_000))).toBeGreaterThan(0)
    expect(await forgetHosts(db, new Date(NOW + 86_400_000))).toBe(0)
  })
})
