import { createPostgresBackend, createRedisBackend, runMigrations, type BackendFactory } from 'bullmq'
import { Redis } from 'ioredis'
import { QueueUnavailableError } from './errors.ts'

/** The backend of BullMQ that a run mode stands on, with what differs between them. */
export interface Backend {
  readonly kind: 'redis' | 'postgres'
  readonly factory: BackendFactory
  /** Options that name the connection: producers fail fast, consumers wait for it to come back. */
  producer: (stage: string) => { connection: never; prefix?: string }
  consumer: (stage: string) => { connection: never; prefix?: string }
  readMark: () => Promise<string | null>
  writeMark: (mark: string) => Promise<void>
  close: () => Promise<void>
}

/** The part of a `pg.Pool` that is needed here; the store makes it, for PostgreSQL and for PGlite. */
export interface PoolLike {
  query: (text: string, params?: readonly unknown[]) => Promise<{ rows: unknown[] }>
  connect: () => Promise<{ release: (destroy?: boolean) => void }>
}

const MARK = ['crosswire', 'mark']

export function createPostgresQueueBackend(pool: PoolLike): Backend {
  const connection = pool as never
  return {
    kind: 'postgres',
    factory: createPostgresBackend as unknown as BackendFactory,
    producer: () => ({ connection }),
    consumer: () => ({ connection }),
    async readMark() {
      const { rows } = await pool.query('SELECT value FROM bullmq.meta WHERE queue = $1 AND field = $2', MARK)
      return (rows as { value: string }[])[0]?.value ?? null
    },
    async writeMark(mark) {
      await pool.query(
        `INSERT INTO bullmq.meta (queue, field, value) VALUES ($1, $2, $3)
         ON CONFLICT (queue, field) DO UPDATE SET value = excluded.value`,
        [...MARK, mark],
      )
    },
    close: () => Promise.resolve(),
  }
}

/** Creates or updates the queue's own tables; safe to run by several starters at once. */
export async function migrateQueue(pool: PoolLike): Promise<void> {
  const client = await pool.connect()
  try {
    await runMigrations(client as never)
  } finally {
    client.release()
  }
}

export interface RedisBackendOptions {
  url: string
  /** Keeps several installations on one Redis apart. Default `crosswire`. */
  prefix?: string
  onError: (error: Error) => void
}

/** How long a lost connection waits before it is tried again: a longer wait has left workers deaf. */
const reconnect = (times: number): number => Math.min(50 * 2 ** Math.min(times, 5), 1_000)

export function createRedisQueueBackend({ url, prefix = 'crosswire', onError }: RedisBackendOptions): Backend {
  const producer = new Redis(url, {
    // Fail fast: what cannot be handed out now waits in its table.
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    connectTimeout: 5_000,
    retryStrategy: reconnect,
    lazyConnect: true,
  })
  producer.on('error', onError)
  const blocking = new Redis(url, {
    maxRetriesPerRequest: null,
    connectTimeout: 5_000,
    retryStrategy: reconnect,
    lazyConnect: true,
  })
  blocking.on('error', onError)
  // One hash tag per queue: all keys of a queue live on one node of a cluster.
  const prefixOf = (stage: string): string => `{${prefix}-${stage}}`
  const markKey = `{${prefix}}:mark`
  const ready = async (): Promise<Redis> => {
    if (producer.status === 'wait') await producer.connect()
    return producer
  }
  return {
    kind: 'redis',
    factory: createRedisBackend,
    producer: (stage) => ({ connection: producer as never, prefix: prefixOf(stage) }),
    consumer: (stage) => ({ connection: blocking as never, prefix: prefixOf(stage) }),
    readMark: async () => (await ready()).get(markKey),
    async writeMark(mark) {
      await (await ready()).set(markKey, mark)
    },
    async close() {
      producer.disconnect()
      blocking.disconnect()
      return Promise.resolve()
    },
  }
}

/** Rejects with a `QueueUnavailableError` where Redis cannot be reached at start, so that a wrong address is said at once. */
export async function assertRedis(url: string): Promise<void> {
  const client = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: 5_000,
    maxRetriesPerRequest: 0,
  })
  let said: Error | undefined
  client.on('error', (error: Error) => (said = error))
  try {
    await client.connect()
    await client.ping()
  } catch (error) {
    throw new QueueUnavailableError((said ?? (error as Error)).message || 'Redis does not answer', {
      cause: said ?? error,
    })
  } finally {
    client.disconnect()
  }
}
