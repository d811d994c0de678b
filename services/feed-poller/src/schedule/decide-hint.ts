import { createRateForecast, meanRate } from './rhythm.ts'
import type { AnswerHints, DocumentHints, Rhythm, ScheduleState } from './types.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** No hint keeps us away for longer. */
const HINT_CAP_MS = 24 * HOUR_MS
/** Nor one for longer than this, where the feed brings several entries in the time that it names. */
const BELIED_CAP_MS = HOUR_MS
const BELIED_ENTRIES = 3
/** Share of what the document holds that may scroll away between two polls. */
const DEPTH_SHARE = 0.25
const STEP_MS = 5 * MINUTE_MS

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

export interface Hint {
  /** From now on. */
  ms: number
  reason: string
}

/** The longest time that the server or the document asks for; null where nothing is asked. */
export function decideHint(state: ScheduleState, answer: AnswerHints): Hint | null {
  const asks: Hint[] = []
  if (answer.freshForMs !== null && answer.freshForMs > 0)
    asks.push({ ms: answer.freshForMs, reason: answer.source ?? 'Cache-Control' })
  const { ttlMinutes = null, updateIntervalMinutes = null } = state.document ?? {}
  if (ttlMinutes !== null && ttlMinutes > 0) asks.push({ ms: ttlMinutes * MINUTE_MS, reason: `ttl ${ttlMinutes} min` })
  if (updateIntervalMinutes !== null && updateIntervalMinutes > 0)
    asks.push({ ms: updateIntervalMinutes * MINUTE_MS, reason: `sy:updatePeriod ${updateIntervalMinutes} min` })
  const longest = asks.reduce<Hint | null>((best, ask) => (best && best.ms >= ask.ms ? best : ask), null)
  return longest && capHint(longest, state)
}

function capHint(hint: Hint, state: ScheduleState): Hint {
  const inThatTime = state.rhythm ? (meanRate(state.rhythm) * hint.ms) / HOUR_MS : 0
  if (hint.ms > BELIED_CAP_MS && inThatTime >= BELIED_ENTRIES)
    return {
      ms: BELIED_CAP_MS,
      reason: `${hint.reason}, held to 60 min: it brings ${Math.round(inThatTime)} entries in that time`,
    }
  return hint.ms > HINT_CAP_MS ? { ms: HINT_CAP_MS, reason: `${hint.reason}, held to a day` } : hint
}

/** The first moment from `at` on that the document does not ask to skip; null where it does not ask to skip `at`. */
export function decideSkip(document: DocumentHints | null, at: number): { at: number; reason: string } | null {
  const hours = new Set((document?.skipHours ?? []).map((hour) => hour % 24))
  const days = new Set((document?.skipDays ?? []).map((day) => DAYS.indexOf(day.trim().toLowerCase())))
  if (hours.size >= 24 || DAYS.every((_, day) => days.has(day))) return null
  const isSkipped = (time: number) => {
    const date = new Date(time)
    return hours.has(date.getUTCHours()) || days.has(date.getUTCDay())
  }
  if (!isSkipped(at)) return null
  const reason = days.has(new Date(at).getUTCDay()) ? 'skipDays' : 'skipHours'
  let free = at
  while (isSkipped(free)) free = (Math.floor(free / HOUR_MS) + 1) * HOUR_MS
  return { at: free, reason: `${reason} until ${new Date(free).toISOString().slice(0, 16)}Z` }
}

/**
 * The longest that we may stay away without losing entries: they scroll out of a document that holds a fixed number.
 * Null where its depth is not known.
 */
export function decideDepthLimit(state: ScheduleState, now: number): Hint | null {
  const { depthMs, depthEntries, rhythm } = state
  if (depthMs === null || !state.scrolls) return null
  const byTime = Math.min(7 * HINT_CAP_MS, depthMs * DEPTH_SHARE)
  const hours = Math.round((depthMs / HOUR_MS) * 10) / 10
  const ms = rhythm ? fillTime(rhythm, now, depthEntries * DEPTH_SHARE, byTime) : byTime
  return { ms, reason: `it holds ${depthEntries} entries of ${hours} h` }
}

/** How long until so many entries are to be expected: a night is calm, and the morning after it is not. */
function fillTime(rhythm: Rhythm, now: number, entries: number, mostMs: number): number {
  const rate = createRateForecast(rhythm, now, 1)
  let ms = 0
  for (let left = entries; left > 0 && ms < mostMs; ms += STEP_MS) left -= (rate(now + ms) * STEP_MS) / HOUR_MS
  return Math.min(ms, mostMs)
}
