import pg from 'pg'
import { StoreError, toStoreError } from './errors.ts'
import { createListener } from './postgres-listener.ts'
import { SCHEMA } from './schema-name.ts'
import { withConflictRetry } from './with-conflict-retry.ts'
import type { Db, HeldLock, Param, Queryable, QueuePool } from './types.ts'

export interface PostgresOptions {
  url: string
  /** Connections for the store. Default 8. */
  poolSize?: number
  /** Connections for the queue's PostgreSQL backend, one for each worker's LISTEN included. Default 16. */
  queuePoolSize?: number
  /** How long one attempt to connect may take. Default 5,000. */
  connectTimeoutMs?: number
  /** Shown in pg_stat_activity. Default `crosswire`. */
  applicationName?: string
  onError?: (error: StoreError) => void
}

const OLDEST_MAJOR = 15
const INT8 = 20
const toNumber = (text: string): number => Number(text)
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    (id as number) === INT8 && format !== 'binary' ? toNumber : (pg.types.getTypeParser(id, format) as never),
}

/**
 * What an address asks of the server (`?options=-c statement_timeout=…`), apart from the address: the driver would take it in
 * place of ours, which say where the tables are.
 */
function takeOptions(url: string): { connectionString: string; settings: string } {
  if (!/[?&]options=/.test(url) || !URL.canParse(url)) return { connectionString: url, settings: '' }
  const parsed = new URL(url)
  const settings = parsed.searchParams.getAll('options').join(' ')
  parsed.searchParams.delete('options')
  return { connectionString: parsed.href, settings }
}

/** PostgreSQL 15 or later. Rejects at once where it cannot be reached or is too old; later faults are each call's own. */
export async function openPostgres(options: PostgresOptions): Promise<Db> {
  const { connectionString, settings } = takeOptions(options.url)
  const inSchema = (schema: string): string => `${settings} -c search_path=${schema}`.trim()
  const base: pg.PoolConfig = {
    connectionString,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: options.applicationName ?? 'crosswire',
  }
  const report = (error: unknown): void => options.onError?.(toStoreError(error))
  const openPool = (config: pg.PoolConfig): pg.Pool => {
    const opened = new pg.Pool({ ...base, ...config })
    // A connection that breaks is replaced at the next query, or fails the transaction that it is in. Where nobody listens, it
    // ends the process: the pool listens to those that are idle, and to none that somebody has.
    opened.on('error', report)
    opened.on('connect', (client) => client.on('error', report))
    return opened
  }
  const pool = openPool({ max: options.poolSize ?? 8, types, options: inSchema(SCHEMA) })
  try {
    await assertVersion(pool)
  } catch (error) {
    await pool.end()
    throw toStoreError(error)
  }
  const listener = createListener(() => new pg.Client({ ...base, types, options: inSchema(SCHEMA) }), report)
  let queuePool: pg.Pool | undefined
  return {
    kind: 'postgres',
    query: (sql, params) => run(pool, sql, params),
    transaction: (work) => withConflictRetry(() => inTransaction(pool, work)),
    async script(sql) {
      await pool.query(sql).catch((error: unknown) => Promise.reject(toStoreError(error)))
    },
    listen: (channel, heard) => listener.listen(channel, heard),
    tryLock: (name) => takeLock(new pg.Client({ ...base, types, options: settings }), name),
    queuePool() {
      // Every queue and every worker of it listens to errors of the pool.
      queuePool ??= openPool({ max: options.queuePoolSize ?? 16, options: inSchema('bullmq') }).setMaxListeners(0)
      return queuePool as unknown as QueuePool
    },
    async close() {
      await Promise.allSettled([listener.close(), pool.end(), queuePool?.end()])
    },
  }
}

/** Statement names by text: each connection plans a text once. Our texts are constants, so the map stays small. */
const names = new Map<string, string>()
function nameOf(sql: string): string | undefined {
  const known = names.get(sql)
  if (known !== undefined || names.size >= 500) return known
  const name = `cw${names.size}`
  names.set(sql, name)
  return name
}

async function run<Row extends object>(
  on: pg.Pool | pg.ClientBase,
  sql: string,
  params?: readonly Param[],
): Promise<Row[]> {
  const name = params ? nameOf(sql) : undefined
  try {
    const result = await on.query<Row>({
      text: sql,
      ...(params ? { values: [...params] } : {}),
      ...(name ? { name } : {}),
    })
    return result.rows
  } catch (error) {
    throw toStoreError(error)
  }
}

async function inTransaction<Result>(pool: pg.Pool, work: (tx: Queryable) => Promise<Result>): Promise<Result> {
  let client: pg.PoolClient
  try {
    client = await pool.connect()
  } catch (error) {
    throw toStoreError(error)
  }
  let broken: Error | undefined
  try {
    await run(client, 'BEGIN')
    const result = await work({ query: (sql, params) => run(client, sql, params) })
    await run(client, 'COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((cause: unknown) => (broken = cause as Error))
    throw error
  } finally {
    client.release(broken)
  }
}

async function assertVersion(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ version: string }>('SHOW server_version_num').then(({ rows }) => ({
    rows: rows.map((row) => ({ version: Object.values(row)[0] as string })),
  }))
  const major = Math.floor(Number(rows[0]?.version ?? 0) / 10_000)
  if (major < OLDEST_MAJOR) throw new StoreError('database-too-old', `the server is PostgreSQL ${major}`)
}

/** A session-level advisory lock on a connection of its own: when this process dies, the server frees it at once. */
async function takeLock(client: pg.Client, name: string): Promise<HeldLock | null> {
  const gone = new AbortController()
  client.on('error', () => {
    gone.abort()
  })
  client.on('end', () => {
    gone.abort()
  })
  try {
    await client.connect()
    const { rows } = await client.query<{ got: boolean }>(
      'SELECT pg_try_advisory_lock(hashtext($1), hashtext($2)) AS got',
      [SCHEMA, name],
    )
    if (rows[0]?.got) return { name, lost: gone.signal, release: () => client.end() }
    await client.end()
    return null
  } catch (error) {
    client.end().catch(() => undefined)
    throw toStoreError(error)
  }
}
