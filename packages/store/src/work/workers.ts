import { SCHEMA } from '../db/schema-name.ts'
import type { Queryable } from '../db/types.ts'

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
  /** Whether the lock `worker:<id>` is held, which ends with its process; null where the database cannot tell. */
  connected: boolean | null
}

/** Registers a worker, or counts its beat up. A worker that was taken for dead is simply back. */
export async function beat(db: Queryable, worker: WorkerIdentity, now: Date): Promise<void> {
  await db.query(
    `INSERT INTO worker (id, name, stages, addresses, clock_ahead_ms, started_at, beat_at)
     VALUES ($1, $2, $3::text[], $4::jsonb, $5, $6, $6)
     ON CONFLICT (id) DO UPDATE SET beat = worker.beat + 1, beat_at = excluded.beat_at, addresses = excluded.addresses,
       clock_ahead_ms = excluded.clock_ahead_ms`,
    [worker.id, worker.name, worker.stages, JSON.stringify(worker.addresses), worker.clockAheadMs, now],
  )
}

export async function listWorkers(db: Queryable, locks: boolean): Promise<WorkerSighting[]> {
  if (!locks) return db.query<WorkerSighting>('SELECT id, name, beat, stages, NULL::boolean AS connected FROM worker')
  return db.query<WorkerSighting>(
    `SELECT id, name, beat, stages, EXISTS (
       SELECT 1 FROM pg_locks l WHERE l.locktype = 'advisory' AND l.granted
         AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
         AND l.classid::bigint = hashtext('${SCHEMA}')::bigint & 4294967295
         AND l.objid::bigint = hashtext('worker:' || worker.id)::bigint & 4294967295) AS connected
     FROM worker`,
  )
}

export async function removeWorker(db: Queryable, id: string): Promise<void> {
  await db.query('DELETE FROM worker WHERE id = $1', [id])
}
