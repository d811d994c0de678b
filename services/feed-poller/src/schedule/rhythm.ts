import type { Rhythm } from './types.ts'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
/** What was seen two weeks ago counts half: a feed's habits change with its editors. */
const HALF_LIFE_MS = 14 * 24 * HOUR_MS
/** News runs in bursts of a few hours. */
const RECENT_HALF_LIFE_MS = 90 * MINUTE_MS
/** Hours' worth of the feed's mean rate that a bucket starts with, before it was watched long enough to speak for itself. */
const PRIOR_HOURS = 3
/** Entries' worth of doubt in the judgement of the last hours. */
const RECENT_DOUBT = 3
const BURST_MOST = 5
const LULL_LEAST = 0.4

/** Hour of the day in UTC, with weekends apart. */
export function bucketOf(time: number): number {
  const date = new Date(time)
  const day = date.getUTCDay()
  return date.getUTCHours() + (day === 0 || day === 6 ? 24 : 0)
}

export function startRhythm(from: number): Rhythm {
  const empty = () => new Array<number>(48).fill(0)
  return { counts: empty(), hours: empty(), watchedTo: from, recentCount: 0, recentExpected: 0 }
}

/**
 * Adds what was published between the last look and this one. `times` are when; entries without a time that can be
 * believed are counted in `undated` and spread evenly.
 */
export function learnRhythm(rhythm: Rhythm, times: readonly number[], undated: number, now: number): Rhythm {
  const from = rhythm.watchedTo
  if (now <= from) return rhythm
  const fade = 0.5 ** ((now - from) / HALF_LIFE_MS)
  const counts = rhythm.counts.map((count) => count * fade)
  const hours = rhythm.hours.map((watched) => watched * fade)
  const perMs = undated / (now - from)
  forEachHour(from, now, (bucket, ms) => {
    hours[bucket]! += ms / HOUR_MS
    counts[bucket]! += perMs * ms
  })
  // A date from before the last look counts where the look was: it came late, but it came.
  for (const time of times) counts[bucketOf(Math.min(now, Math.max(from, time)))]! += 1
  const recentFade = 0.5 ** ((now - from) / RECENT_HALF_LIFE_MS)
  const expected = expectedEntries({ ...rhythm, recentCount: 0, recentExpected: 0 }, from, now)
  return {
    counts: counts.map(round),
    hours: hours.map(round),
    watchedTo: now,
    recentCount: round(rhythm.recentCount * recentFade + times.length + undated),
    recentExpected: round(rhythm.recentExpected * recentFade + expected),
  }
}

/** Entries per hour over all that was watched. */
export function meanRate(rhythm: Rhythm): number {
  const watched = sum(rhythm.hours)
  // A day at six entries, until more is known.
  return (sum(rhythm.counts) + 1) / (watched + 4)
}

function bucketRate(rhythm: Rhythm, bucket: number, mean: number): number {
  const hour = bucket % 24
  const side = bucket - hour
  // Neighbouring hours are alike, and so are the same hours of other days.
  const near = (offset: number) => side + ((hour + offset + 24) % 24)
  const other = (bucket + 24) % 48
  const weigh = (of: readonly number[]) => of[bucket]! + 0.35 * (of[near(-1)]! + of[near(1)]!) + 0.15 * of[other]!
  return (weigh(rhythm.counts) + mean * PRIOR_HOURS) / (weigh(rhythm.hours) + PRIOR_HOURS)
}

/** How much busier or calmer than usual the last hours were: 1 is as usual. */
export function burst(rhythm: Rhythm): number {
  const ratio = (rhythm.recentCount + RECENT_DOUBT) / (rhythm.recentExpected + RECENT_DOUBT)
  return Math.min(BURST_MOST, Math.max(LULL_LEAST, ratio))
}

/**
 * Entries per hour to expect at a time from now on: the usual rate, and what is left of the burst or lull by then.
 * `leastBurst` 1 leaves lulls out, for a forecast that had better be too high.
 */
export function createRateForecast(rhythm: Rhythm, now: number, leastBurst = 0): (time: number) => number {
  const mean = meanRate(rhythm)
  const rates = rhythm.counts.map((_, bucket) => bucketRate(rhythm, bucket, mean))
  const factor = Math.max(leastBurst, burst(rhythm))
  return (time) => {
    const left = 0.5 ** ((time - now) / RECENT_HALF_LIFE_MS)
    return rates[bucketOf(time)]! * (1 + (factor - 1) * left)
  }
}

/** Entries to expect between two times as usual. */
export function expectedEntries(rhythm: Rhythm, from: number, to: number): number {
  const mean = meanRate(rhythm)
  let expected = 0
  forEachHour(from, to, (bucket, ms) => (expected += (bucketRate(rhythm, bucket, mean) * ms) / HOUR_MS))
  return expected
}

/** Cuts a stretch of time at the hours; a stretch of more than ten weeks counts as ten weeks. */
function forEachHour(from: number, to: number, take: (bucket: number, ms: number) => void): void {
  for (let at = Math.max(from, to - 70 * 24 * HOUR_MS); at < to;) {
    const end = Math.min(to, (Math.floor(at / HOUR_MS) + 1) * HOUR_MS)
    take(bucketOf(at), end - at)
    at = end
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Keeps the stored state short. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
