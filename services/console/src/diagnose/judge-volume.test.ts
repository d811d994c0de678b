import { describe, expect, it } from 'vitest'
import { diagnoseVolumes, toSeries } from './diagnose-volumes.ts'
import { judgeVolume } from './judge-volume.ts'

const HOUR = 3_600_000
/** A Thursday. */
const NOW = Date.parse('2026-03-12T15:20:00Z')

/** Counts for the hours of the last days, as a function of the hour of the day and of how many hours ago it was. */
function hours(days: number, count: (hourOfDay: number, ago: number, weekday: number) => number): Map<number, number> {
  const counts = new Map<number, number>()
  const start = Math.floor(NOW / HOUR) * HOUR
  for (let ago = 0; ago < days * 24; ago++) {
    const hour = start - ago * HOUR
    const articles = count(new Date(hour).getUTCHours(), ago, new Date(hour).getUTCDay())
    if (articles > 0) counts.set(hour, articles)
  }
  return counts
}
const byDay = (hour: number): number => (hour >= 6 && hour < 20 ? 5 : 0)

describe('the volume of a publisher', () => {
  it('is no alarm while it keeps to its days, nights included', () => {
    for (let shift = 0; shift < 24; shift++) {
      const counts = hours(15, (hour) => byDay((hour + shift) % 24))
      expect([shift, judgeVolume(counts, NOW)]).toEqual([shift, null])
    }
  })

  it('is an alarm within hours when a large one falls silent', () => {
    const counts = hours(15, (hour, ago) => (ago <= 3 ? 0 : byDay(hour)))
    expect(judgeVolume(counts, NOW)).toEqual({ windowHours: 3, articles: 0, usual: 15 })
  })

  it('is an alarm within a day when a small one falls silent, and not before', () => {
    const small = (silentHours: number) => hours(15, (hour, ago) => (ago <= silentHours || hour % 3 !== 0 ? 0 : 1))
    expect(judgeVolume(small(12), NOW)).toBeNull()
    expect(judgeVolume(small(24), NOW)).toMatchObject({ windowHours: 24, articles: 0 })
  })

  it('is an alarm when most of it is gone, and none when it is merely thin', () => {
    const left = (share: number) => hours(15, (hour, ago) => (ago <= 6 ? Math.round(byDay(hour) * share) : byDay(hour)))
    expect(judgeVolume(left(0.2), NOW)).toMatchObject({ articles: 3 })
    expect(judgeVolume(left(0.6), NOW)).toBeNull()
  })

  it('says nothing of one that is new, or that is as low every other day', () => {
    expect(
      judgeVolume(
        hours(3, (hour, ago) => (ago <= 24 ? 0 : byDay(hour))),
        NOW,
      ),
    ).toBeNull()
    expect(judgeVolume(new Map(), NOW)).toBeNull()
    const everyOther = hours(15, (hour, ago) => (Math.floor(ago / 24) % 2 === 0 ? 0 : byDay(hour)))
    expect(judgeVolume(everyOther, NOW)).toBeNull()
  })

  it('knows weekends', () => {
    const sunday = Date.parse('2026-03-15T15:20:00Z')
    const counts = new Map<number, number>()
    const start = Math.floor(sunday / HOUR) * HOUR
    for (let ago = 0; ago < 16 * 24; ago++) {
      const at = new Date(start - ago * HOUR)
      if (![0, 6].includes(at.getUTCDay())) counts.set(at.getTime(), byDay(at.getUTCHours()))
    }
    expect(judgeVolume(counts, sunday)).toBeNull()
  })
})

describe('findings about volumes', () => {
  it('name the publisher, and the language when all of it is gone', () => {
    const volumes = ['alpha', 'beta'].flatMap((publisherId) =>
      [...hours(15, (hour, ago) => (ago <= 4 ? 0 : byDay(hour)))].map(([hour, articles]) => ({
        publisherId,
        language: 'az',
        hour,
        articles,
      })),
    )
    const findings = diagnoseVolumes(toSeries(volumes, NOW), NOW)
    expect(findings.map(({ code, subject, severity }) => [code, subject, severity])).toEqual([
      ['language-quiet', 'az', 'urgent'],
      ['publisher-quiet', 'alpha (az)', 'warning'],
      ['publisher-quiet', 'beta (az)', 'warning'],
    ])
    expect(findings[0]!.why).toBe('0 articles in 3 hours; 30 are usual at these hours')
  })
})
