import { appendChanges, hasFreshChanges } from '../changes/append-changes.ts'
import type { Db, HeldLock, Queryable } from '../db/types.ts'
import { claimItems, dropClaim, extendLease, type ClaimedItem, type ClaimOptions } from './claims.ts'
import { openDue } from './open-due.ts'
import { foldOutcomes, writeOutcomes, type OutcomeLine } from './outcomes.ts'
import { writeQuarantine, type QuarantineLine } from './quarantine.ts'
import { releaseDead, releaseOrphans, releaseSent, sweepLapsed } from './release.ts'
import { addTally, changeEpoch, readEpoch } from './settings.ts'
import { holdItems, settleItems, type Settlement } from './settle.ts'
import { putBack, takeOut, type OutItem, type TakeOutOptions } from './take-out.ts'
import { WORK_TABLES, type WorkTableName } from './tables.ts'
import { beat, listWorkers, removeWorker, type WorkerIdentity, type WorkerSighting } from './workers.ts'

interface Ticket {
  id: string
  turn: number
}

export interface LedgerOptions {
  /** Which table a stage works on. */
  tableOf: (stage: string) => WorkTableName | undefined
  /** Days that single outcomes are kept; their hourly counts stay. Default 30. */
  keepOutcomesDays?: number
}

/** Processes tell each other on this channel that a stage has work. */
const WORK_CHANNEL = 'crosswire_work'

/** The work rows as the pipeline's port, on any database. */
export function createWorkLedger(db: Db, { tableOf, keepOutcomesDays = 30 }: LedgerOptions) {
  const shared = db.kind === 'postgres'
  return {
    exclusive: !shared,
    transaction: <Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result> => db.transaction(work),
    openDue: (table: WorkTableName, now: Date): Promise<number> => openDue(db, table, now),
    takeOut: (table: WorkTableName, options: TakeOutOptions): Promise<OutItem[]> => takeOut(db, table, options),
    putBack: (table: WorkTableName, items: readonly Ticket[], now: Date): Promise<void> =>
      putBack(db, table, items, now),
    claim: (table: WorkTableName, items: readonly Ticket[], options: ClaimOptions): Promise<ClaimedItem[]> =>
      claimItems(db, table, items, options),
    extendLease: (table: WorkTableName, items: readonly Ticket[], until: Date): Promise<void> =>
      extendLease(db, table, items, until),
    dropClaim: (table: WorkTableName, id: string, now: Date): Promise<number> => dropClaim(db, table, id, now),
    hold: holdItems,
    settle: (
      tx: Queryable,
      table: WorkTableName,
      settlements: readonly Settlement[],
      claimId: string,
    ): Promise<Set<string>> => settleItems(tx, table, settlements, claimId),
    writeOutcomes: (tx: Queryable, lines: readonly OutcomeLine[]): Promise<void> => writeOutcomes(tx, lines),
    writeQuarantine: (tx: Queryable, lines: readonly QuarantineLine[]): Promise<void> => writeQuarantine(tx, lines),
    sweepLapsed: (table: WorkTableName, stage: string, now: Date): Promise<number> =>
      sweepLapsed(db, table, stage, now),
    releaseSent: (table: WorkTableName, stage: string, now: Date, sentBefore?: Date): Promise<number> =>
      releaseSent(db, table, stage, now, sentBefore),
    async countSent(table: WorkTableName, stage: string, sentBefore: Date): Promise<number> {
      const [row] = await db.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${table} w WHERE w.state = 'open' AND w.sent_at <= $1
           AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.stage = $2 AND w.id = ANY (c.item_ids))`,
        [sentBefore, stage],
      )
      return row?.n ?? 0
    },
    async hasOpen(table: WorkTableName, dueUntil: Date): Promise<boolean> {
      const { keyReady, key } = WORK_TABLES[table]
      const ready = keyReady ? `AND ${keyReady(`w.${key}`)}` : ''
      const [row] = await db.query<{ any: boolean }>(
        `SELECT EXISTS (SELECT 1 FROM ${table} WHERE state = 'open' AND sent_at IS NOT NULL)
           OR EXISTS (SELECT 1 FROM ${table} w WHERE state = 'open' AND sent_at IS NULL AND next_at <= $1 ${ready}) AS any`,
        [dueUntil],
      )
      return row?.any ?? false
    },
    beat: (worker: WorkerIdentity, now: Date): Promise<void> => beat(db, worker, now),
    listWorkers: (): Promise<WorkerSighting[]> => listWorkers(db, shared),
    removeWorker: (id: string): Promise<void> => removeWorker(db, id),
    releaseDead: (ids: readonly string[], now: Date): Promise<Map<string, number>> =>
      db.transaction((tx) => releaseDead(tx, ids, tableOf, now)),
    releaseOrphans: (now: Date): Promise<Map<string, number>> =>
      db.transaction((tx) => releaseOrphans(tx, tableOf, now)),
    tryLock: (name: string): Promise<HeldLock | null> => db.tryLock(name),
    readEpoch: (): Promise<string | null> => readEpoch(db),
    changeEpoch: (from: string | null, to: string): Promise<boolean> => changeEpoch(db, from, to),
    appendChanges: (now: Date): Promise<number> => appendChanges(db, now),
    hasFreshChanges: (): Promise<boolean> => hasFreshChanges(db),
    foldOutcomes: (now: Date): Promise<void> => db.transaction((tx) => foldOutcomes(tx, now, keepOutcomesDays)),
    tally: (name: string, count: number): Promise<void> => addTally(db, name, count),
    async announceWork(stages: readonly string[]): Promise<void> {
      await db.query('SELECT pg_notify($1, $2)', [WORK_CHANNEL, stages.join(' ')])
    },
    onWork: (heard: (stages: readonly string[]) => void): Promise<() => Promise<void>> =>
      db.listen(WORK_CHANNEL, (payload) => {
        heard(payload.split(' '))
      }),
  }
}
