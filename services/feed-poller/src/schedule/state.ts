import { startRhythm } from './rhythm.ts'
import type { ScheduleState } from './types.ts'

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
