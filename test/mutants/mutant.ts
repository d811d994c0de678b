import type { Patch } from '../crash/bundle.ts'

/** A bug put into the real code: texts of files in place of others. */
export interface Mutant {
  name: string
  patches: readonly Patch[]
}
