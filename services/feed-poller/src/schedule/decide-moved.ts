import type { ScheduleState } from './types.ts'

const DAY_MS = 24 * 3_600_000
/** A permanent redirect is believed after it was seen this often, over this long: hotel networks and mistakes send them too. */
const SIGHTINGS = 5
const PROBATION_MS = 3 * DAY_MS

export type MovedDecision = { kind: 'stays'; moved: ScheduleState['moved'] } | { kind: 'rewrite'; to: string }

/** Whether the stored address of a feed is to be rewritten after an answer that could be read. */
export function decideMoved(moved: ScheduleState['moved'], permanentUrl: string | null, now: number): MovedDecision {
  if (permanentUrl === null) return { kind: 'stays', moved: null }
  if (moved?.to !== permanentUrl)
    return { kind: 'stays', moved: { to: permanentUrl, firstSeen: now, lastSeen: now, sightings: 1 } }
  const sightings = moved.sightings + 1
  if (sightings >= SIGHTINGS && now - moved.firstSeen >= PROBATION_MS) return { kind: 'rewrite', to: permanentUrl }
  return { kind: 'stays', moved: { ...moved, lastSeen: now, sightings } }
}
