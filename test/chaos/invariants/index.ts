import { changesAreDelivered, logIsDense, storiesAreTold, versionsAreTold } from './changes.ts'
import { entriesAreAccountedFor, entriesAreUnique, validatorsAreNotAhead } from './entries.ts'
import type { Evidence, Invariant } from './invariant.ts'
import { decisionsAreDense, membershipAgrees, rulingsHold } from './stories.ts'
import { availabilityAgrees, capturesAreUnique, evidenceSlices, versionsAreTheEditions } from './versions.ts'
import { itemsLeaveOnce, nothingIsLeft, queueIsEmpty } from './work.ts'

const INVARIANTS: readonly Invariant[] = [
  entriesAreAccountedFor,
  entriesAreUnique,
  validatorsAreNotAhead,
  capturesAreUnique,
  versionsAreTheEditions,
  availabilityAgrees,
  evidenceSlices,
  logIsDense,
  versionsAreTold,
  storiesAreTold,
  changesAreDelivered,
  nothingIsLeft,
  itemsLeaveOnce,
  queueIsEmpty,
  membershipAgrees,
  decisionsAreDense,
  rulingsHold,
]

/** Everything that is wrong in a store after all faults are over and all work is done; empty where nothing is. */
export async function findViolations(evidence: Evidence): Promise<string[]> {
  const wrong: string[] = []
  for (const invariant of INVARIANTS) wrong.push(...(await invariant(evidence)))
  return wrong
}
