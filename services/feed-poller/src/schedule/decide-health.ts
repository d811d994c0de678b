import { expectedEntries } from './rhythm.ts'
import type { FeedNotice, ScheduleState } from './types.ts'

const HOUR_MS = 3_600_000
/** Entries that should have come: with fewer, silence proves nothing, since entries come in bursts. */
const QUIET_ENTRIES = 8
/** Longer than ever before by this factor. */
const QUIET_FACTOR = 1.5
const QUIET_LEAST_MS = 3 * HOUR_MS
const EMPTY_READINGS = 2
const FAILING_LEAST_MS = 6 * HOUR_MS

export type FeedHealth = { kind: 'healthy' } | { kind: 'unknown' } | FeedNotice

/** How a feed is, by what is remembered of it; what is worst comes first. */
export function decideHealth(state: ScheduleState, now: number): FeedHealth {
  if (state.mutedSince !== null)
    return { kind: 'muted', text: `it answered 410 Gone on ${day(state.mutedSince)} and is asked once a week` }
  if (state.failingSince !== null && now - state.failingSince >= FAILING_LEAST_MS)
    return {
      kind: 'failing',
      text: `failing for ${span(now - state.failingSince)}, last with ${state.lastFailure ?? 'an error'}`,
    }
  if (state.emptyReadings >= EMPTY_READINGS)
    return { kind: 'empty', text: `it answers, but held no entry in the last ${state.emptyReadings} readings` }
  if (!state.rhythm || state.lastNewAt === null) return { kind: 'unknown' }
  const quiet = now - state.lastNewAt
  if (quiet >= QUIET_LEAST_MS && quiet >= state.longestQuietMs * QUIET_FACTOR) {
    const expected = expectedEntries(state.rhythm, state.lastNewAt, now)
    if (expected >= QUIET_ENTRIES)
      return {
        kind: 'quiet',
        text: `nothing new for ${span(quiet)}; about ${Math.round(expected)} entries were to be expected`,
      }
  }
  return { kind: 'healthy' }
}

function span(ms: number): string {
  const hours = ms / HOUR_MS
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} days`
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
