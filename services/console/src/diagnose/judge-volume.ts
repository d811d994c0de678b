const HOUR_MS = 3_600_000
const DAY_HOURS = 24

/** How far back volumes are compared. */
export const COMPARED_DAYS = 14
/** Days with which a window must be comparable before anything is said of it. */
const LEAST_DAYS = 5
/** Spans that are compared, shortest first: a large outlet is missed within hours, a small one within a day. */
const WINDOWS_HOURS = [3, 6, 12, 24]
/** Fewer than this many articles in the usual window prove nothing by being absent. */
const LEAST_USUAL = 6
/** Fallen away: no more than this share of the usual number … */
const FALLEN_SHARE = 0.25
/** … and at most this many of the compared days were as low. */
const LOW_DAYS = 1

export interface VolumeAlarm {
  windowHours: number
  articles: number
  /** The median of the same hours of the days before. */
  usual: number
}

/**
 * Whether a series of hourly counts fell away: compared with the same hours of the days before, weekdays with weekdays
 * where enough of them are known. Null where it did not, or where too little is known. `counts` has the hours
 * (milliseconds since 1970) with at least one article.
 */
export function judgeVolume(counts: ReadonlyMap<number, number>, now: number): VolumeAlarm | null {
  // The running hour is not over.
  const end = Math.floor(now / HOUR_MS) * HOUR_MS
  const first = Math.min(...counts.keys())
  for (const windowHours of WINDOWS_HOURS) {
    const articles = sum(counts, end, windowHours)
    const days = comparableDays(end, windowHours, first).map((day) => sum(counts, day, windowHours))
    if (days.length < LEAST_DAYS) continue
    const usual = median(days)
    if (usual < LEAST_USUAL || articles > usual * FALLEN_SHARE) continue
    if (days.filter((day) => day <= articles).length <= LOW_DAYS) return { windowHours, articles, usual }
  }
  return null
}

/** Ends of the same window on earlier days since the first article. */
function comparableDays(end: number, windowHours: number, first: number): number[] {
  const all = Array.from({ length: COMPARED_DAYS }, (_, index) => end - (index + 1) * DAY_HOURS * HOUR_MS).filter(
    (day) => day - windowHours * HOUR_MS >= first,
  )
  const alike = all.filter((day) => isWeekend(day - 1) === isWeekend(end - 1))
  return alike.length >= LEAST_DAYS ? alike : all
}

const isWeekend = (time: number): boolean => [0, 6].includes(new Date(time).getUTCDay())

function sum(counts: ReadonlyMap<number, number>, end: number, hours: number): number {
  let total = 0
  for (let hour = 1; hour <= hours; hour++) total += counts.get(end - hour * HOUR_MS) ?? 0
  return total
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
