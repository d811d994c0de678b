import type { Patch } from '../crash/bundle.ts'
import type { FaultKind } from '../simulator/faults.ts'

/** A bug put into the real code: texts of files in place of others. */
export interface Mutant {
  name: string
  patches: readonly Patch[]
  /** What brings it out, where trouble of every kind would take too long to. */
  kinds?: readonly FaultKind[]
}
