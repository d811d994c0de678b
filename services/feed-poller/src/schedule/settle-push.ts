import { learnEntries, learnNewest } from './learn-entries.ts'
import type { ScheduleState, SeenEntry } from './types.ts'

/** What the entries of a push teach: the feed's rhythm. Of the document, its validators and its server it says nothing. */
export function settlePush(before: ScheduleState, entries: readonly SeenEntry[], now: number): ScheduleState {
  const fresh = entries.filter((entry) => entry.isNew)
  return { ...before, rhythm: learnEntries(before.rhythm, entries, fresh, now), ...learnNewest(before, fresh, now) }
}
