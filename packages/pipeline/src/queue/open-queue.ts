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
  log: Log
}

/** Opens the queue that is configured. Rejects at once with a `QueueUnavailableError` where Redis does not answer. */
export async function openQueue({ redisUrl, prefix, pool, log }: OpenQueueOptions): Promise<JobQueue> {
  if (redisUrl === undefined) {
    await migrateQueue(pool())
    return createBullmqQueue({ backend: createPostgresQueueBackend(pool()), log })
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
  return createBullmqQueue({ backend, log })
}
