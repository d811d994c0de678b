import { RetryError } from './errors.ts'
import type { Clock } from './ports.ts'
import type { ItemResult } from './stage.ts'

export interface GatherOptions {
  clock: Clock
  /** Results are handed on when there are this many … */
  flushItems: number
  /** … or when the first of them has waited this long. */
  flushMs: number
  /** From now on; then it throws a `RetryError` and aborts `controller`. */
  deadlineMs: number
  controller: AbortController
}

/** Gathers a stage's results into batches worth a commit. */
export async function* gatherResults<Effect>(
  source: AsyncIterable<ItemResult<Effect>>,
  { clock, flushItems, flushMs, deadlineMs, controller }: GatherOptions,
): AsyncGenerator<ItemResult<Effect>[]> {
  const results = source[Symbol.asyncIterator]()
  const pull = (): Promise<IteratorResult<ItemResult<Effect>>> => {
    const next = results.next()
    // Its failure is thrown where it is awaited, which may be after a flush.
    next.catch(() => undefined)
    return next
  }
  const deadline = clock.elapsed() + deadlineMs
  let batch: ItemResult<Effect>[] = []
  let flushAt = Infinity
  for (let next = pull(); ;) {
    const timer = new AbortController()
    const wait = Math.max(0, Math.min(flushAt, deadline) - clock.elapsed())
    const step = await Promise.race([next, clock.sleep(wait, timer.signal).then(() => null)])
    timer.abort()
    if (step?.done) break
    if (step !== null) {
      batch.push(step.value)
      if (flushAt === Infinity) flushAt = clock.elapsed() + flushMs
      next = pull()
      if (batch.length < flushItems) continue
    }
    if (batch.length > 0) yield batch
    batch = []
    flushAt = Infinity
    if (clock.elapsed() < deadline) continue
    controller.abort()
    throw new RetryError('stage-deadline', `the batch was not done within ${deadlineMs} ms`)
  }
  if (batch.length > 0) yield batch
}
