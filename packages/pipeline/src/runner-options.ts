import type { CommitReport } from './commit-results.ts'
import type { Clock, Log, Meter, NewId, Random, WorkLedger } from './ports.ts'
import type { AnyStage } from './stage.ts'

export interface RunnerPorts<Tx> {
  ledger: WorkLedger<Tx>
  clock: Clock
  random: Random
  newId: NewId
  log: Log
  meter: Meter
}

export interface RunnerOptions<Tx> extends RunnerPorts<Tx> {
  workerId: string
  /** Aborts when the process stops. */
  signal: AbortSignal
  /** Results are committed when there are this many. Default 50. */
  flushItems?: number
  /** Results are committed when the first of them has waited this long. Default 1,000. */
  flushMs?: number
  /** A batch that takes longer is given up, and its unfinished items are retried. Default 10 minutes. */
  jobDeadlineMs?: number
  onBegun?: (stage: AnyStage<Tx>, claimId: string) => void
  onCommitted?: (stage: AnyStage<Tx>, report: CommitReport) => void
  /** The claim of a job that has ended could not be dropped. */
  onClaimLeft?: (stage: AnyStage<Tx>, claimId: string) => void
  onEnded?: (stage: AnyStage<Tx>, claimId: string) => void
}

/** One job's. */
export interface JobOptions<Tx> extends RunnerOptions<Tx> {
  claimId: string
}
