import { startRhythm } from './rhythm.ts'
import type { SchedulePolicy, ScheduleState } from './types.ts'

const MINUTE_MS = 60_000

/** Settled with bench/polling: 99 of 100 entries within a quarter of an hour, with fewer requests than polling that often. */
export const DEFAULT_POLICY: SchedulePolicy = {
  fixedMs: null,
  minIntervalMs: 5 * MINUTE_MS,
  minIntervalWithoutValidatorsMs: 10 * MINUTE_MS,
  maxIntervalMs: 60 * MINUTE_MS,
  maxDormantIntervalMs: 6 * 60 * MINUTE_MS,
  pushedIntervalMs: 3 * 60 * MINUTE_MS,
  patience: 200,
  lateAfterMs: 13 * MINUTE_MS,
  lateEntries: 0.01,
  jitter: 0.05,
}

/** For many feeds on a small line: under 24 requests per feed and day, most entries within half an hour. */
export const THRIFTY_POLICY: SchedulePolicy = {
  ...DEFAULT_POLICY,
  minIntervalMs: 15 * MINUTE_MS,
  minIntervalWithoutValidatorsMs: 20 * MINUTE_MS,
  maxIntervalMs: 4 * 60 * MINUTE_MS,
  patience: 40_000,
  lateAfterMs: 4 * 60 * MINUTE_MS,
}

/** Nothing is known yet. */
export function createScheduleState(): ScheduleState {
  return {
    version: 1,
    rhythm: null,
    lastNewAt: null,
    longestQuietMs: 0,
    failures: 0,
    failingSince: null,
    lastFailure: null,
    emptyReadings: 0,
    cautionMs: 0,
    cautionUntil: 0,
    mutedSince: null,
    moved: null,
    depthMs: null,
    depthEntries: 0,
    scrolls: false,
    document: null,
    hasValidators: false,
    notModifiedRun: 0,
    falseNotModified: 0,
    guids: { judged: 0, changed: 0, shared: 0 },
  }
}

/** Reads a stored state; what is missing or of another shape starts anew, so that no old row stops a poll. */
export function readScheduleState(stored: unknown): ScheduleState {
  const fresh = createScheduleState()
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || stored.version !== 1) return fresh
  const state = { ...fresh, ...(stored as Partial<ScheduleState>) }
  const rhythm = state.rhythm
  if (rhythm && (!Array.isArray(rhythm.counts) || rhythm.counts.length !== 48 || rhythm.hours.length !== 48))
    state.rhythm = startRhythm(rhythm.watchedTo)
  return state
}
