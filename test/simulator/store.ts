import { StoreError } from '@crosswire/store'
import type { OutcomeLine, QuarantineLine, WorkTableName } from '@crosswire/pipeline'
import type { Server } from './process.ts'
import type { World } from './world.ts'

/** A work row as the tables have it. What a stage knows of the item stands in `data`. */
export interface Row {
  id: string
  key: string
  /** The order within a key, and the order in which an older one holds a younger one back. */
  rank: number
  /** Rows of one group are worked on one after the other, by rank. Null: whenever. */
  group: string | null
  state: 'open' | 'done' | 'quarantined'
  attempts: number
  lapses: number
  nextAt: number
  sentAt: number | null
  turn: number
  outcome: string | null
  openedAt: number
  /** When a row that is done is opened again. */
  dueAt: number | null
}

export interface Claim {
  id: string
  workerId: string
  stage: string
  items: string[]
}

/** What is committed. */
export interface Tables {
  work: Record<WorkTableName, Map<string, Row>>
  claims: Map<string, Claim>
  workers: Map<string, { name: string; stages: readonly string[]; beat: number }>
  outcomes: OutcomeLine[]
  quarantine: QuarantineLine[]
  epoch: string | null
  tallies: Map<string, number>
  /** What stages store: by kind and key. */
  facts: Map<string, unknown>
  /** The change log: lines in the order in which they were written; `seq` is given by the appender. */
  changes: { fact: string; seq: number | null }[]
}

/** A transaction: what it will do when it commits, and which rows it holds until then. */
export interface Tx {
  open: boolean
  /** Constraints that are looked at when it commits; they throw. */
  readonly checks: (() => void)[]
  readonly writes: (() => void)[]
  readonly locks: Set<string>
}

/** The database of the simulator: row locks that make others wait, transactions that come to nothing when their owner goes. */
export interface Store extends Server {
  readonly tables: Tables
  isUp: () => boolean
  setUp: (up: boolean) => void
  /** How many of the next commits are broken off as deadlocks. */
  breakCommits: (count: number) => void
  begin: () => Tx
  commit: (tx: Tx) => void
  abort: (tx: Tx) => void
  /** Takes the locks of names, in their order, waiting for whoever has them. */
  lock: (tx: Tx, names: readonly string[]) => Promise<void>
  isLocked: (name: string) => boolean
  /** Waits until nobody holds the name. */
  unlocked: (name: string) => Promise<void>
  /** A moment between two statements of one request. */
  pause: () => Promise<void>
  later: (run: () => void) => void
  /** Numbers the log's fresh lines and opens a delivery of each for every subscriber. Gives how many. */
  append: (now: Date) => number
  notify: (stages: readonly string[]) => void
  listen: (heard: (stages: readonly string[]) => void) => () => void
}

/** A row that waits to be worked on. */
export function newRow(id: string, key: string, rank: number, group: string | null, now: number): Row {
  const work = { attempts: 0, lapses: 0, nextAt: now, sentAt: null, turn: 0, outcome: null, openedAt: now, dueAt: null }
  return { id, key, rank, group, state: 'open', ...work }
}

const down = (): StoreError => new StoreError('database-unavailable', 'the simulated database is down')

export function createStore(world: World, subscribers: readonly string[]): Store {
  const holders = new Map<string, Tx>()
  const waiting: (() => void)[] = []
  const open = new Set<Tx>()
  const listeners = new Set<(stages: readonly string[]) => void>()
  let up = true
  let broken = 0
  const tables: Tables = {
    work: { feed: new Map(), page: new Map(), capture: new Map(), version: new Map(), delivery: new Map() },
    claims: new Map(),
    workers: new Map(),
    outcomes: [],
    quarantine: [],
    epoch: null,
    tallies: new Map(),
    facts: new Map(),
    changes: [],
  }
  const release = (tx: Tx): void => {
    tx.open = false
    open.delete(tx)
    for (const name of tx.locks) holders.delete(name)
    // Whoever waits looks again, in an order that nobody promises.
    for (const wake of waiting.splice(0)) world.after(world.chance.next(), wake)
  }
  const assertOpen = (tx: Tx): void => {
    if (!tx.open) throw down()
  }
  const unlocked = async (name: string): Promise<void> => {
    while (holders.has(name)) await new Promise<void>((resolve) => waiting.push(resolve))
  }
  return {
    latencyMs: 4,
    tables,
    lostError: down,
    assertUp() {
      if (!up) throw down()
    },
    isUp: () => up,
    setUp(next) {
      up = next
      if (!next) for (const tx of [...open]) release(tx)
    },
    breakCommits: (count) => void (broken += count),
    begin() {
      const tx: Tx = { open: true, checks: [], writes: [], locks: new Set() }
      open.add(tx)
      return tx
    },
    commit(tx) {
      assertOpen(tx)
      if (broken > 0) {
        broken--
        release(tx)
        throw new StoreError('database-conflict', 'deadlock detected')
      }
      try {
        for (const check of tx.checks) check()
        for (const write of tx.writes) write()
      } finally {
        release(tx)
      }
    },
    abort(tx) {
      if (tx.open) release(tx)
    },
    async lock(tx, names) {
      for (const name of [...names].sort()) {
        while (holders.has(name) && holders.get(name) !== tx) {
          await unlocked(name)
          assertOpen(tx)
        }
        assertOpen(tx)
        holders.set(name, tx)
        tx.locks.add(name)
      }
    },
    isLocked: (name) => holders.has(name),
    unlocked,
    pause: () => world.sleep(world.chance.next() * 2),
    later: (run) => world.after(world.chance.next() * 500, run),
    append(now) {
      let head = tables.changes.reduce((most, line) => Math.max(most, line.seq ?? 0), 0)
      const fresh = tables.changes.filter((line) => line.seq === null)
      for (const line of fresh) {
        line.seq = ++head
        for (const subscriber of subscribers) {
          const id = `${subscriber}:${head}`
          tables.work.delivery.set(id, newRow(id, subscriber, head, null, now.getTime()))
        }
      }
      return fresh.length
    },
    notify(stages) {
      for (const heard of listeners) world.after(world.chance.next() * 5, () => heard(stages))
    },
    listen(heard) {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
  }
}
