/** The queue's backend cannot be reached. Nothing is lost by it: work waits in its tables. */
export class QueueUnavailableError extends Error {
  override name = 'QueueUnavailableError'
  readonly code = 'queue-unavailable'
  readonly next = 'retry'
  readonly action = 'Start Redis or correct REDIS_URL; work goes on by itself.'
}
