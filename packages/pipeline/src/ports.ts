/**
 * What the pipeline asks of the world. Every await that crosses a boundary goes through one of these methods, so that the
 * same code runs against PostgreSQL and BullMQ, under failpoints, and under a seeded simulator.
 */

/** Time. The pipeline reads it nowhere else. */
export interface Clock {
  now: () => Date
  /** How many milliseconds the machine's own clock is ahead of what this one goes by; not given where nobody compares them. */
  machineAheadMs?: () => number
  /** Milliseconds from an arbitrary point, never set back: for waiting and measuring. */
  elapsed: () => number
  /** Resolves after `ms`, or early when the signal aborts; never rejects. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>
}

/** Chance: a number from 0 up to 1. */
export type Random = () => number

export type NewId = () => string

/** A row and the turn it had: whoever holds another turn has lost the row. */
export interface Ticket {
  id: string
  turn: number
}

export interface OutItem extends Ticket {
  key: string
  lapses: number
}

export interface ClaimedItem extends Ticket {
  attempts: number
  lapses: number
}

/** What becomes of one claimed row. */
export interface Settlement extends Ticket {
  state: 'open' | 'done' | 'quarantined'
  /** The counted outcome, or the code of the error while the row stays open. */
  outcome: string
  trouble: string | null
  attempts: number
  nextAt: Date | null
}

export interface OutcomeLine {
  stage: string
  itemId: string
  publisherId: string | null
  url: string | null
  outcome: string
  detail: unknown
  at: Date
}

export interface QuarantineLine {
  id: string
  stage: string
  itemId: string
  publisherId: string | null
  url: string | null
  reason: string
  message: string
  detail: unknown
  input: string | null
  attempts: number
  at: Date
}

export interface TakeOutOptions {
  now: Date
  leaseMs: number
  window: number
  perKey: number
  exclusive: boolean
  limit: number
  openedBefore?: Date | undefined
}

export interface WorkerIdentity {
  id: string
  name: string
  stages: readonly string[]
  addresses: Readonly<Record<string, string>>
  /** How many milliseconds its machine's clock is ahead of the database's. */
  clockAheadMs: number
}

export interface WorkerSighting {
  id: string
  name: string
  beat: number
  /** The stages that it consumes. */
  stages: readonly string[]
  connected: boolean | null
}

export type WorkTableName = 'feed' | 'page' | 'capture' | 'version' | 'delivery'

/** Work rows and what is known of them: the truth. `Tx` is the store's own idea of a transaction. */
export interface WorkLedger<Tx> {
  /** True where this process alone can reach the data: whoever else is noted as a worker is dead. */
  readonly exclusive: boolean
  transaction: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>
  openDue: (table: WorkTableName, now: Date) => Promise<number>
  takeOut: (table: WorkTableName, options: TakeOutOptions) => Promise<OutItem[]>
  putBack: (table: WorkTableName, items: readonly Ticket[], now: Date) => Promise<void>
  claim: (
    table: WorkTableName,
    items: readonly Ticket[],
    options: { claimId: string; workerId: string; stage: string; now: Date; leaseUntil: Date },
  ) => Promise<ClaimedItem[]>
  extendLease: (table: WorkTableName, items: readonly Ticket[], until: Date) => Promise<void>
  /** Drops a claim of a table's rows; rows still in it are open again. Gives their number. */
  dropClaim: (table: WorkTableName, claimId: string, now: Date) => Promise<number>
  /** Locks claimed rows and gives the ids of those that are still ours. */
  hold: (tx: Tx, table: WorkTableName, items: readonly Ticket[]) => Promise<Set<string>>
  /** Ends the turns of rows, which leave their claim, and gives the ids of those that were still ours. */
  settle: (tx: Tx, table: WorkTableName, settlements: readonly Settlement[], claimId: string) => Promise<Set<string>>
  writeOutcomes: (tx: Tx, lines: readonly OutcomeLine[]) => Promise<void>
  writeQuarantine: (tx: Tx, lines: readonly QuarantineLine[]) => Promise<void>
  sweepLapsed: (table: WorkTableName, stage: string, now: Date) => Promise<number>
  releaseSent: (table: WorkTableName, stage: string, now: Date, sentBefore?: Date) => Promise<number>
  countSent: (table: WorkTableName, stage: string, sentBefore: Date) => Promise<number>
  /** Whether a row is out, or waits and falls due until then. */
  hasOpen: (table: WorkTableName, dueUntil: Date) => Promise<boolean>
  beat: (worker: WorkerIdentity, now: Date) => Promise<void>
  listWorkers: () => Promise<WorkerSighting[]>
  removeWorker: (id: string) => Promise<void>
  releaseDead: (workerIds: readonly string[], now: Date) => Promise<Map<string, number>>
  releaseOrphans: (now: Date) => Promise<Map<string, number>>
  /** A lock that ends with this process. */
  tryLock: (name: string) => Promise<HeldLock | null>
  readEpoch: () => Promise<string | null>
  /** Sets a new epoch if the old one still stands, and gives whether it did. */
  changeEpoch: (from: string | null, to: string) => Promise<boolean>
  /** Gives how many; 0 also where somebody else is at it. */
  appendChanges: (now: Date) => Promise<number>
  /** Whether there are changes without a position. */
  hasFreshChanges: () => Promise<boolean>
  foldOutcomes: (now: Date) => Promise<void>
  /** Counts that outlive the process: sweeps, recoveries. */
  tally: (name: string, count: number) => Promise<void>
  announceWork: (stages: readonly string[]) => Promise<void>
  onWork: (heard: (stages: readonly string[]) => void) => Promise<() => Promise<void>>
}

export interface HeldLock {
  readonly name: string
  readonly lost: AbortSignal
  release: () => Promise<void>
}

/** A batch of tickets: jobs carry ids, never text. */
export interface Job {
  items: readonly Ticket[]
}

export interface Consumer {
  /** Stops taking jobs and waits for those under way, at most until the deadline. */
  close: (deadlineMs: number) => Promise<void>
}

/** A projection of the ledger that may be lost, repeated or reordered at any time. */
export interface JobQueue {
  readonly kind: string
  send: (stage: string, jobs: readonly Job[]) => Promise<void>
  consume: (stage: string, concurrency: number, handle: (job: Job) => Promise<void>) => Promise<Consumer>
  /** Jobs waiting or under way; or only those that nobody has taken. */
  depth: (stage: string, which?: 'untaken') => Promise<number>
  /** The queue of a stage as its library has it, for a board to look at. Absent where nothing of the kind stands behind. */
  inspect?: (stage: string) => object
  /** The mark that a wiped queue has lost. */
  readMark: () => Promise<string | null>
  /** Sets the mark, and the queues' settings that a wipe took away. */
  writeMark: (mark: string) => Promise<void>
  close: (deadlineMs: number) => Promise<void>
}

export interface Log {
  debug: (fields: object, message: string) => void
  info: (fields: object, message: string) => void
  warn: (fields: object, message: string) => void
  error: (fields: object, message: string) => void
}

/** Counters and timings by name; labels are few and bounded. */
export interface Meter {
  count: (name: MeterName, labels: Readonly<Record<string, string>>, by?: number) => void
  time: (name: MeterTimer, labels: Readonly<Record<string, string>>, ms: number) => void
}

export type MeterName =
  'claimed' | 'begun' | 'items' | 'batches' | 'sweeps' | 'recovered' | 'sent' | 'trouble' | 'changes'
export type MeterTimer = 'batch' | 'commit'
