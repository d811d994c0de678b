import { learnRhythm, startRhythm } from './rhythm.ts'
import type { Rhythm, ScheduleState, SeenEntry } from './types.ts'

const DAY_MS = 24 * 3_600_000
/** A date further back than this tells nothing of the feed's present habits. */
const BELIEVED_MS = 30 * DAY_MS
/** Clocks differ. */
export const CLOCK_SLACK_MS = 10 * 60_000

/** The first reading learns from the dates of what the document holds; later ones from what is new. */
export function learnEntries(
  rhythm: Rhythm | null,
  entries: readonly SeenEntry[],
  fresh: readonly SeenEntry[],
  now: number,
): Rhythm {
  if (rhythm) {
    const dates = fresh.map((entry) => believe(entry, now)).filter((date) => date !== null)
    return learnRhythm(rhythm, dates, fresh.length - dates.length, now)
  }
  const dates = entries.map((entry) => believe(entry, now)).filter((date) => date !== null)
  const from = Math.min(now, ...dates)
  const learnt = learnRhythm(startRhythm(from), dates, 0, now)
  // What happened before the first look is no burst of the present.
  return { ...learnt, recentCount: 0, recentExpected: 0 }
}

/** When an entry was published, where its date can be believed. */
export function believe(entry: SeenEntry, now: number): number | null {
  const { publishedAt } = entry
  return publishedAt !== null && publishedAt > now - BELIEVED_MS && publishedAt <= now + CLOCK_SLACK_MS
    ? publishedAt
    : null
}

/** When something was last new, and the longest silence before it. */
export function learnNewest(
  before: ScheduleState,
  fresh: readonly SeenEntry[],
  now: number,
): Pick<ScheduleState, 'lastNewAt' | 'longestQuietMs'> {
  const { lastNewAt, longestQuietMs } = before
  if (fresh.length === 0) return { lastNewAt, longestQuietMs }
  const newest = newestOf(fresh, now)
  const quiet = lastNewAt === null ? longestQuietMs : Math.max(longestQuietMs * 0.99, newest - lastNewAt)
  return { lastNewAt: newest, longestQuietMs: Math.round(quiet) }
}

function newestOf(fresh: readonly SeenEntry[], now: number): number {
  const dates = fresh.map((entry) => believe(entry, now)).filter((date) => date !== null)
  return dates.length > 0 ? Math.min(now, Math.max(...dates)) : now
}
