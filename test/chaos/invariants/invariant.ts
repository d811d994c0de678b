import type { JobQueue } from '@crosswire/pipeline'
import type { Queryable } from '@crosswire/store'
import type { Model } from '../origin/model.ts'

/** What the checks look at, after every fault is over and nothing is left to do. */
export interface Evidence {
  db: Queryable
  model: Model
  queue: Pick<JobQueue, 'depth'>
  /** What each subscriber that stayed was sent: positions in the change log. */
  delivered?: ReadonlyMap<string, readonly number[]>
}

/** Gives a sentence for each thing that is wrong. */
export type Invariant = (evidence: Evidence) => Promise<string[]>

/** Says what rows are wrong, the first few by name. */
export function complain<Row extends object>(rows: readonly Row[], say: (row: Row) => string): string[] {
  const shown = rows.slice(0, 5).map(say)
  return rows.length > 5 ? [...shown, `… and ${rows.length - 5} more like the last one`] : shown
}
