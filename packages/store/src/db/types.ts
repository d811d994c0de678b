/** What a statement may be given; arrays of these become arrays of the database. */
export type Scalar = string | number | boolean | Date | Uint8Array | null
export type Param = Scalar | readonly Scalar[]

/** Runs parameterized statements. Dates come back as `Date`, bigints as numbers, JSON parsed. */
export interface Queryable {
  query: <Row extends object>(sql: string, params?: readonly Param[]) => Promise<Row[]>
}

/** A lock that belongs to this process for as long as it lives; the database frees it when the process dies. */
export interface HeldLock {
  readonly name: string
  /** Aborts when the connection that carries the lock is gone, and the lock with it. */
  readonly lost: AbortSignal
  release: () => Promise<void>
}

/**
 * The one way to the database, for PostgreSQL and PGlite alike. Everything rejects with a `StoreError`.
 * A transaction that meets a deadlock is run again, so its function must have no effect outside of it.
 */
export interface Db extends Queryable {
  readonly kind: 'postgres' | 'pglite'
  transaction: <Result>(work: (tx: Queryable) => Promise<Result>) => Promise<Result>
  /** Several statements without parameters, as migrations have them. */
  script: (sql: string) => Promise<void>
  listen: (channel: string, heard: (payload: string) => void) => Promise<() => Promise<void>>
  /** Null while somebody else holds it. */
  tryLock: (name: string) => Promise<HeldLock | null>
  /** The pool that the queue's PostgreSQL backend works on: the same database, its own schema. */
  queuePool: () => QueuePool
  close: () => Promise<void>
}

/** What BullMQ needs of a `pg.Pool`, and no more, so that PGlite can be one. */
export interface QueuePool {
  query: (text: string, params?: readonly unknown[]) => Promise<{ rows: unknown[]; rowCount?: number | null }>
  connect: () => Promise<QueueClient>
  end: () => Promise<void>
  on: (event: 'error' | 'connect', listener: (value: never) => void) => QueuePool
  removeAllListeners: (event?: string) => QueuePool
}

export interface QueueClient {
  query: QueuePool['query']
  on: (event: string, listener: (value: never) => void) => QueueClient
  removeListener: (event: string, listener: (value: never) => void) => QueueClient
  removeAllListeners: (event?: string) => QueueClient
  release: (destroy?: boolean) => void
}
