import { createSystemClock } from '@crosswire/pipeline'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { describeModes, openTestDb } from '../../../test/setup/modes.ts'
import { alignClock } from './align-clock.ts'

const HOUR_MS = 3_600_000
const real = Date.now.bind(Date)

describeModes('the clock of a process', ['postgres'], (mode) => {
  let opened: Awaited<ReturnType<typeof openTestDb>>
  beforeAll(async () => {
    opened = await openTestDb(mode as 'postgres')
  })
  afterAll(() => opened.close())
  afterEach(() => vi.restoreAllMocks())

  const found: number[] = []
  const align = (clock: ReturnType<typeof createSystemClock>, before?: number): Promise<number> =>
    alignClock({ db: opened.db, clock, onOff: (ms) => void found.push(Math.round(ms / HOUR_MS)) }, before)
  const offBy = (now: Date): number => Math.round((now.getTime() - real()) / HOUR_MS) + 0

  it.each([5, -3])(
    'goes by the database’s where it is %i hours off, and by its own once that is right',
    async (hours) => {
      const clock = createSystemClock()
      vi.spyOn(Date, 'now').mockImplementation(() => real() + hours * HOUR_MS)
      expect(offBy(clock.now())).toBe(hours)
      const correction = await align(clock)
      expect(offBy(clock.now())).toBe(0)
      expect(Math.round(clock.machineAheadMs() / HOUR_MS)).toBe(hours)
      await align(clock, correction)
      expect(found.splice(0)).toEqual([-hours])
      vi.restoreAllMocks()
      expect(offBy(clock.now())).toBe(-hours)
      await align(clock)
      expect(offBy(clock.now())).toBe(0)
      expect(found).toEqual([])
    },
  )

  it('keeps a time of its own where it was given one', async () => {
    const clock = createSystemClock(new Date(real() - 1_000 * HOUR_MS))
    await align(clock)
    expect(offBy(clock.now())).toBe(-1_000)
  })
})
