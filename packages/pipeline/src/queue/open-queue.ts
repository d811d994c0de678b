import type { JobQueue, Log } from '../ports.ts'
import {
  assertRedis,
  createPostgresQueueBackend,
  createRedisQueueBackend,
  migrateQueue,
  type PoolLike,
} from './backends.ts'
import { createBullmqQueue } from './bullmq-queue.ts'

export interface OpenQueueOptions {
  /** Redis or Valkey; absent: the queue stands on the database. */
  redisUrl?: string | undefined
  prefix?: string | undefined
  pool: () => PoolLike
  /** How long a job of a silent worker stays out of the queue. Default 30,000. */
  lockMs?: number | undefined
  log: Log
}

/** Opens the queue that is configured. Rejects at once with a `QueueUnavailableError` where Redis does not answer. */
export async function openQueue({ redisUrl, prefix, pool, lockMs, log }: OpenQueueOptions): Promise<JobQueue> {
  if (redisUrl === undefined) {
    await migrateQueue(pool())
    return createBullmqQueue({ backend: createPostgresQueueBackend(pool()), lockMs, log })
  }
  await assertRedis(redisUrl)
  const backend = createRedisQueueBackend({
    url: redisUrl,
    ...(prefix === undefined ? {} : { prefix }),
    // BullMQ reports the same trouble; it is said once.
    onError: (error) => {
      log.debug({ error: error.message }, 'redis')
    },
  })
  return createBullmqQueue({ backend, lockMs, log })
}
