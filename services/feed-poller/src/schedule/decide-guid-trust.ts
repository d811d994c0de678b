import type { ScheduleState, SeenEntry } from './types.ts'

type Guids = ScheduleState['guids']

/** Entries judged before their guids are believed or not. */
const ENOUGH = 20

/** `shared`: one guid stands on several entries. `changing`: the same page comes back under another guid. */
export type GuidTrust = 'unknown' | 'stable' | 'changing' | 'shared'

/** Counts what one reading tells of the feed's guids. Old readings fade, so that a mended feed is believed again. */
export function learnGuids(guids: Guids, entries: readonly SeenEntry[]): Guids {
  const given = entries.map((entry) => entry.guid).filter((guid) => guid !== null)
  const shared = given.length - new Set(given).size
  const compared = entries.filter((entry) => entry.guid !== null && entry.earlierGuid !== null)
  const changed = compared.filter((entry) => entry.guid !== entry.earlierGuid).length
  const fade = guids.judged > 500 ? 0.5 : 1
  return {
    judged: guids.judged * fade + compared.length,
    changed: guids.changed * fade + changed,
    shared: shared > 0 ? guids.shared + 1 : Math.max(0, guids.shared - 0.1),
  }
}

/** What a guid of this feed is worth in telling entries apart. The link comes first in any case. */
export function decideGuidTrust(guids: Guids): GuidTrust {
  if (guids.shared >= 1) return 'shared'
  if (guids.judged < ENOUGH) return guids.changed >= 3 ? 'changing' : 'unknown'
  return guids.changed / guids.judged > 0.02 ? 'changing' : 'stable'
}
