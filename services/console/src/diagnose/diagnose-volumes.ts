import type { HourVolume } from '@crosswire/store'
import { formatNumber } from '../html/format.ts'
import { judgeVolume, type VolumeAlarm } from './judge-volume.ts'
import type { Finding } from './types.ts'

/** A publisher's articles in one language, by hour. */
export interface VolumeSeries {
  publisherId: string
  language: string
  counts: Map<number, number>
  alarm: VolumeAlarm | null
}

/** One series for each publisher and language, with its alarm. */
export function toSeries(volumes: readonly HourVolume[], now: number): VolumeSeries[] {
  const series = new Map<string, VolumeSeries>()
  for (const { publisherId, language, hour, articles } of volumes) {
    const key = `${publisherId} ${language}`
    let one = series.get(key)
    if (!one) series.set(key, (one = { publisherId, language, counts: new Map<number, number>(), alarm: null }))
    one.counts.set(hour, (one.counts.get(hour) ?? 0) + articles)
  }
  return [...series.values()].map((one) => ({ ...one, alarm: judgeVolume(one.counts, now) }))
}

/** Publishers and whole languages of which much less comes than usual. */
export function diagnoseVolumes(series: readonly VolumeSeries[], now: number): Finding[] {
  const publishers = series.flatMap(({ publisherId, language, alarm }) =>
    alarm === null
      ? []
      : [fallen('publisher-quiet', `${publisherId} (${language})`, `${publisherId} in ${language}`, alarm)],
  )
  const byLanguage = new Map<string, Map<number, number>>()
  for (const { language, counts } of series) {
    const total = byLanguage.get(language) ?? new Map<number, number>()
    byLanguage.set(language, total)
    for (const [hour, articles] of counts) total.set(hour, (total.get(hour) ?? 0) + articles)
  }
  const languages = [...byLanguage].flatMap(([language, counts]) => {
    const alarm = judgeVolume(counts, now)
    return alarm === null ? [] : [fallen('language-quiet', language, `articles in ${language}`, alarm)]
  })
  return [...languages, ...publishers]
}

const fallen = (
  code: 'publisher-quiet' | 'language-quiet',
  subject: string,
  name: string,
  { articles, usual, windowHours }: VolumeAlarm,
): Finding => ({
  code,
  severity: code === 'language-quiet' ? 'urgent' : 'warning',
  subject,
  what: `${name} fell away`,
  why: `${formatNumber(articles)} articles in ${windowHours} hours; ${formatNumber(usual)} are usual at these hours`,
  action:
    code === 'language-quiet'
      ? 'compare with the stages: if all publishers are down, the trouble is ours'
      : 'look at its feeds, then at the outcomes of its pages: a new layout reads as no article',
})
