import type { Clock, Log, Random } from './ports.ts'
import type { StageName } from './topology.ts'

/** What a stage says of one item. `effect` is what its `write` puts into the store. */
export type ItemResult<Effect> =
  | { id: string; kind: 'done'; outcome: string; detail?: unknown; effect?: Effect }
  | { id: string; kind: 'failed'; error: unknown; detail?: unknown; effect?: Effect }
  /** Not begun: it goes back as it was, and comes round again when its turn is. */
  | { id: string; kind: 'back'; detail?: undefined; effect?: undefined }

export type WithEffect<Effect> = ItemResult<Effect> & { effect: Effect }

export interface StageContext {
  clock: Clock
  random: Random
  log: Log
  /** Aborts when the process stops: what is not begun by then is put back. */
  signal: AbortSignal
  /** The stage begins with an item: what is begun more often than settled was done for nothing. */
  begin: () => void
}

/** What a write found out: outcomes that could only be told under a lock, and whom it gave work. */
export interface WriteReport {
  /** By item id; in place of the outcome that `work` gave. */
  outcomes?: ReadonlyMap<string, { outcome: string; detail?: unknown }>
  /** By item id: effects that could not stand; nothing was written for them. */
  failed?: ReadonlyMap<string, unknown>
  opened?: readonly StageName[]
  /** Lines were added to the change log. */
  changes?: boolean
}

/** Who an item is, for outcomes and quarantine. */
export interface ItemLabel {
  publisherId: string | null
  url: string | null
  /** What the stage worked on: a capture's digest, a feed's URL. */
  input: string | null
}

/**
 * A stage asks pure packages for decisions and ports for effects.
 * `read` and `write` are its way to the store; `work` never writes. Whatever it throws for a whole batch counts for each
 * item of it; what it says nothing of is retried.
 */
export interface Stage<Item extends { id: string }, Effect, Tx> {
  readonly name: StageName
  read: (ids: readonly string[]) => Promise<Item[]>
  label: (item: Item) => ItemLabel
  work: (items: readonly Item[], context: StageContext) => AsyncIterable<ItemResult<Effect>>
  /** Inside the transaction that settles the items; called with results that carry an effect, sorted by id. */
  write: (tx: Tx, results: readonly WithEffect<Effect>[], now: Date) => Promise<WriteReport>
  /** Called when a commit came to nothing although `work` had given its results: what was remembered is void. */
  forget?: () => void
  /** What it must do before it can go on, and how far that is, for people who ask; null mostly. */
  busyWith?: () => string | null
}

export type AnyStage<Tx> = Stage<{ id: string }, unknown, Tx>
