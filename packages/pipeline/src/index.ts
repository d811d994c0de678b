export * from './ports.ts'
export { PermanentError, RetryError, ThrottledError, toFailure, type Failure } from './errors.ts'
export { TOPOLOGY, STAGES, tableOfStage, type StageName, type StagePlan } from './topology.ts'
export type { AnyStage, ItemLabel, ItemResult, Stage, StageContext, WithEffect, WriteReport } from './stage.ts'
export { isOutage } from './persist.ts'
export { mapItems } from './map-items.ts'
export { runJob } from './run-job.ts'
export type { RunnerOptions, RunnerPorts } from './runner-options.ts'
export { startPipeline, type Pipeline, type PipelineOptions } from './start-pipeline.ts'
export { createSystemClock, systemNewId, systemRandom, type SystemClock } from './system-ports.ts'
export {
  assertRedis,
  createPostgresQueueBackend,
  createRedisQueueBackend,
  migrateQueue,
  type Backend,
} from './queue/backends.ts'
export { openQueue, type OpenQueueOptions } from './queue/open-queue.ts'
export { createBullmqQueue } from './queue/bullmq-queue.ts'
export { QueueUnavailableError } from './queue/errors.ts'
