import { StoreError } from '@crosswire/store'
import type { HeldLock, OutItem, WorkerSighting, WorkLedger, WorkTableName } from '@crosswire/pipeline'
import { tableOfStage } from '@crosswire/pipeline'
import type { SimProcess } from './process.ts'
import type { Claim, Row, Store, Tx } from './store.ts'
import { takeOut } from './take-out.ts'

/** Locks that end with a process: by name, who holds it. Shared by all ledgers of a store. */
export type SessionLocks = Map<string, object>

const CONFLICT_TRIES = 4

/**
 * The ledger of one process on the simulated database: the same contract as the SQL one, statement for statement. What SQL
 * does at one moment happens at one moment here; what it does not, does not.
 */
export function createLedger(store: Store, process: SimProcess, locks: SessionLocks): WorkLedger<Tx> {
  const { tables } = store
  const at = (date: Date): number => date.getTime()
  const ask = <Result>(effect: () => Result | Promise<Result>): Promise<Result> => process.call(store, effect)
  const rowName = (table: WorkTableName, id: string): string => `${table} ${id}`
  const isClaimed = (stage: string, id: string, except?: string): boolean =>
    [...tables.claims.values()].some(
      (claim) => claim.id !== except && claim.stage === stage && claim.items.includes(id),
    )
  const isOurs = (row: Row | undefined, turn: number): row is Row =>
    row !== undefined && row.turn === turn && row.state === 'open' && row.sentAt !== null
  const tally = (name: string, count: number): void =>
    void tables.tallies.set(name, (tables.tallies.get(name) ?? 0) + count)

  /** An UPDATE outside of a transaction: it waits for locks, and looks at each row once more when it has it. */
  const update = async (
    table: WorkTableName,
    ids: readonly string[],
    change: (row: Row) => boolean,
    skipLocked = false,
  ): Promise<number> => {
    let count = 0
    for (const id of [...ids].sort()) {
      const name = rowName(table, id)
      if (store.isLocked(name)) {
        if (skipLocked) continue
        await store.unlocked(name)
      }
      const row = tables.work[table].get(id)
      if (row && change(row)) count++
    }
    return count
  }
  const reopen = (row: Row, now: Date, lapse: boolean): true => {
    row.sentAt = null
    row.nextAt = at(now)
    row.turn++
    if (lapse) row.lapses++
    return true
  }
  const reopenClaims = async (claims: readonly Claim[], now: Date, lapse = true): Promise<Map<string, number>> => {
    const counts = new Map<string, number>()
    for (const { id, stage, items } of claims) {
      tables.claims.delete(id)
      const table = tableOfStage(stage)!
      const rows = await update(
        table,
        items,
        (row) => row.state === 'open' && row.sentAt !== null && reopen(row, now, lapse),
      )
      counts.set(stage, (counts.get(stage) ?? 0) + rows)
    }
    return counts
  }

  return {
    exclusive: false,
    async transaction(work) {
      for (let attempt = 1; ; attempt++) {
        const tx = await ask(() => {
          const begun = store.begin()
          process.onLost(() => store.abort(begun))
          return begun
        })
        try {
          const result = await work(tx)
          await ask(() => store.commit(tx))
          return result
        } catch (error) {
          store.abort(tx)
          if (!(error instanceof StoreError) || error.code !== 'database-conflict' || attempt === CONFLICT_TRIES)
            throw error
        }
      }
    },
    openDue: (table, now) =>
      ask(() => {
        const due = [...tables.work[table].values()].filter(
          (row) =>
            row.state === 'done' && row.dueAt !== null && row.dueAt <= at(now) && !hasOpenGroup(store, table, row.id),
        )
        return update(
          table,
          due.map((row) => row.id),
          (row) => {
            if (row.state !== 'done') return false
            Object.assign(row, { state: 'open', openedAt: at(now), attempts: 0, lapses: 0 })
            return reopen(row, now, false)
          },
          true,
        )
      }),
    takeOut: (table, options) =>
      ask((): OutItem[] => takeOut(store, table, options, (id) => store.isLocked(rowName(table, id)))),
    putBack: (table, items, now) =>
      ask(async () => {
        const turns = new Map(items.map(({ id, turn }) => [id, turn]))
        await update(table, [...turns.keys()], (row) => isOurs(row, turns.get(row.id)!) && reopen(row, now, false))
      }),
    claim: (table, items, { claimId, workerId, stage, leaseUntil }) =>
      ask(async () => {
        const mine = items
          .map(({ id, turn }) => ({ row: tables.work[table].get(id), turn }))
          .flatMap(({ row, turn }) => (isOurs(row, turn) && !isClaimed(stage, row.id, claimId) ? [row] : []))
        if (mine.length === 0) return []
        // Two statements may see the same rows unclaimed before either has noted its claim.
        const seen = mine.map(({ id, turn, attempts, lapses }) => ({ id, turn, attempts, lapses }))
        await store.pause()
        if (!tables.claims.has(claimId))
          tables.claims.set(claimId, { id: claimId, workerId, stage, items: seen.map(({ id }) => id) })
        await update(
          table,
          seen.map(({ id }) => id),
          (row) => isOurs(row, seen.find(({ id }) => id === row.id)!.turn) && extend(row, at(leaseUntil)),
        )
        return seen
      }),
    extendLease: (table, items, until) =>
      ask(async () => {
        const turns = new Map(items.map(({ id, turn }) => [id, turn]))
        await update(table, [...turns.keys()], (row) => isOurs(row, turns.get(row.id)!) && extend(row, at(until)))
      }),
    dropClaim: (_table, id, now) =>
      ask(async () => {
        const claim = tables.claims.get(id)
        return claim ? ((await reopenClaims([claim], now, false)).get(claim.stage) ?? 0) : 0
      }),
    hold: (tx, table, items) =>
      ask(async () => {
        const held = items.filter(({ id, turn }) => isOurs(tables.work[table].get(id), turn))
        await store.lock(
          tx,
          held.map(({ id }) => rowName(table, id)),
        )
        return new Set(held.filter(({ id, turn }) => isOurs(tables.work[table].get(id), turn)).map(({ id }) => id))
      }),
    settle: (tx, table, settlements, claimId) =>
      ask(async () => {
        await store.lock(
          tx,
          settlements.map(({ id }) => rowName(table, id)),
        )
        const ours = settlements.filter(({ id, turn }) => isOurs(tables.work[table].get(id), turn))
        tx.writes.push(() => {
          for (const { id, state, outcome, attempts, nextAt } of ours) {
            const row = tables.work[table].get(id)!
            const lapses = state === 'done' ? 0 : row.lapses
            Object.assign(row, { state, outcome, attempts, lapses, sentAt: null, turn: row.turn + 1 })
            if (nextAt) row.nextAt = at(nextAt)
          }
          const claim = tables.claims.get(claimId)
          if (claim) claim.items = claim.items.filter((item) => !ours.some(({ id }) => id === item))
        })
        return new Set(ours.map(({ id }) => id))
      }),
    writeOutcomes: (tx, lines) => ask(() => void tx.writes.push(() => tables.outcomes.push(...lines))),
    writeQuarantine: (tx, lines) => ask(() => void tx.writes.push(() => tables.quarantine.push(...lines))),
    sweepLapsed: (table, stage, now) =>
      ask(() =>
        update(
          table,
          idsOf(store, table, (row) => row.state === 'open' && row.sentAt !== null && row.nextAt <= at(now)),
          (row) => row.sentAt !== null && row.nextAt <= at(now) && !isClaimed(stage, row.id) && reopen(row, now, true),
          true,
        ),
      ),
    releaseSent: (table, stage, now, sentBefore = now) =>
      ask(() => {
        const isSent = (row: Row): boolean =>
          row.state === 'open' && row.sentAt !== null && row.sentAt <= at(sentBefore) && !isClaimed(stage, row.id)
        return update(table, idsOf(store, table, isSent), (row) => isSent(row) && reopen(row, now, false))
      }),
    countSent: (table, stage, sentBefore) =>
      ask(
        () =>
          idsOf(
            store,
            table,
            (row) =>
              row.state === 'open' && row.sentAt !== null && row.sentAt <= at(sentBefore) && !isClaimed(stage, row.id),
          ).length,
      ),
    hasOpen: (table, until) =>
      ask(
        () =>
          idsOf(store, table, (row) => row.state === 'open' && (row.sentAt !== null || row.nextAt <= at(until)))
            .length > 0,
      ),
    beat: (worker) =>
      ask(() => {
        const known = tables.workers.get(worker.id)
        tables.workers.set(worker.id, { name: worker.name, stages: worker.stages, beat: (known?.beat ?? -1) + 1 })
      }),
    listWorkers: () =>
      ask(() =>
        [...tables.workers].map(([id, worker]): WorkerSighting => ({
          id,
          ...worker,
          connected: locks.has(`worker:${id}`),
        })),
      ),
    removeWorker: (id) => ask(() => void tables.workers.delete(id)),
    releaseDead: (ids, now) =>
      ask(() => {
        for (const id of ids) tables.workers.delete(id)
        return reopenClaims(
          [...tables.claims.values()].filter((claim) => ids.includes(claim.workerId)),
          now,
        )
      }),
    releaseOrphans: (now) =>
      ask(() =>
        reopenClaims(
          [...tables.claims.values()].filter((claim) => !tables.workers.has(claim.workerId)),
          now,
        ),
      ),
    tryLock: (name) => {
      const via = process.connection()
      return ask((): HeldLock | null => {
        // A request may outlive the connection that it came by; a lock ends with it, before anybody has it.
        if (locks.has(name) || process.connection() !== via) return null
        const key = {}
        const gone = new AbortController()
        locks.set(name, key)
        const release = (): void => {
          if (locks.get(name) === key) locks.delete(name)
        }
        process.onLost(() => {
          release()
          // The process hears of it when it next looks at its connection.
          if (process.isAlive()) store.later(() => gone.abort())
        })
        return { name, lost: gone.signal, release: async () => release() }
      })
    },
    readEpoch: () => ask(() => tables.epoch),
    changeEpoch: (from, to) =>
      ask(() => {
        if (tables.epoch !== from) return false
        tables.epoch = to
        return true
      }),
    hasFreshChanges: () => ask(() => tables.changes.some((line) => line.seq === null)),
    appendChanges: (now) => ask(() => store.append(now)),
    foldOutcomes: () => ask(() => undefined),
    tally: (name, count) => ask(() => tally(name, count)),
    announceWork: (stages) => ask(() => store.notify(stages)),
    onWork: (heard) =>
      ask(() => {
        const stop = store.listen(heard)
        process.onLost(stop)
        return async () => stop()
      }),
  }
}

const extend = (row: Row, until: number): true => {
  row.nextAt = Math.max(row.nextAt, until)
  return true
}

const idsOf = (store: Store, table: WorkTableName, matches: (row: Row) => boolean): string[] =>
  [...store.tables.work[table].values()].filter(matches).map((row) => row.id)

/** A page is not visited again while its last capture waits to be read. */
const hasOpenGroup = (store: Store, table: WorkTableName, id: string): boolean =>
  table === 'page' && [...store.tables.work.capture.values()].some((row) => row.group === id && row.state === 'open')
