import type { Verdict } from './commit-results.ts'
import { MOST_LAPSES } from './decide-settlement.ts'
import { PermanentError, RetryError, toFailure } from './errors.ts'
import { gatherResults } from './gather-results.ts'
import { isOutage, persist } from './persist.ts'
import type { ClaimedItem, Job } from './ports.ts'
import type { JobOptions, RunnerOptions } from './runner-options.ts'
import { settleBatch, type Keep } from './settle-batch.ts'
import type { AnyStage, ItemResult } from './stage.ts'
import { TOPOLOGY } from './topology.ts'

const NOBODY = { publisherId: null, url: null, input: null }

/**
 * Runs one job: claims its rows, lets the stage work, commits results in batches. Every claimed row is settled, exactly
 * once, unless the store is gone while the process stops; a row that was not settled then is found by the keepers.
 */
export async function runJob<Tx>(stage: AnyStage<Tx>, job: Job, options: RunnerOptions<Tx>): Promise<void> {
  const { ledger, clock, log, meter, newId, workerId, signal } = options
  const { table, leaseMs } = TOPOLOGY[stage.name]
  const claimId = newId()
  const keep: Keep = (what, task) => persist(task, { clock, log, signal, what: `${stage.name}: ${what}` })
  options.onBegun?.(stage, claimId)
  const started = clock.elapsed()
  try {
    const claimed = await keep('claim', () => {
      const now = clock.now()
      const leaseUntil = new Date(now.getTime() + leaseMs)
      return ledger.claim(table, job.items, { claimId, workerId, stage: stage.name, now, leaseUntil })
    })
    if (claimed.length === 0) return
    meter.count('claimed', { stage: stage.name }, claimed.length)
    await workOff(stage, claimed, { ...options, claimId }, keep)
    meter.time('batch', { stage: stage.name }, clock.elapsed() - started)
    meter.count('batches', { stage: stage.name })
  } finally {
    // Until it is dropped nobody else can have these rows: who cannot do it now does it later.
    await ledger.dropClaim(table, claimId, clock.now()).catch((error: unknown) => {
      log.warn({ code: toFailure(error).code, stage: stage.name }, 'a claim stays until the database answers')
      options.onClaimLeft?.(stage, claimId)
    })
    options.onEnded?.(stage, claimId)
  }
}

/** The item failed because the process stops, and not by itself. */
const wasStopped = (result: ItemResult<unknown>, signal: AbortSignal): boolean =>
  signal.aborted && result.kind === 'failed' && toFailure(result.error).code === 'aborted'

async function workOff<Tx>(
  stage: AnyStage<Tx>,
  claimed: readonly ClaimedItem[],
  options: JobOptions<Tx>,
  keep: Keep,
): Promise<void> {
  const { clock, random, log, meter, signal } = options
  const open = new Map(claimed.map((item) => [item.id, item]))
  const items = await keep('read', () => stage.read(claimed.map((item) => item.id)))
  const itemOf = new Map(items.map((item) => [item.id, item]))
  const labels = new Map(items.map((item) => [item.id, stage.label(item)]))
  const controller = new AbortController()
  const begin = (): void => {
    meter.count('begun', { stage: stage.name })
  }
  const context = { clock, random, log, signal: controller.signal, begin }
  const stop = (): void => {
    controller.abort()
  }
  const give = (item: ClaimedItem, result: ItemResult<unknown> | null): Verdict => {
    open.delete(item.id)
    return { item, label: labels.get(item.id) ?? NOBODY, result }
  }
  const fail = (item: ClaimedItem, error: unknown): Verdict => give(item, { id: item.id, kind: 'failed', error })
  const rework = async (verdict: Verdict): Promise<Verdict> => {
    const { item } = verdict
    try {
      for await (const result of stage.work([itemOf.get(item.id)!], context)) return { ...verdict, result }
      return { ...verdict, result: null }
    } catch (error) {
      return { ...verdict, result: { id: item.id, kind: 'failed', error } }
    }
  }
  const settle = async (verdicts: readonly Verdict[]): Promise<boolean> =>
    verdicts.length === 0 || (await settleBatch(stage, verdicts, options, keep, rework))

  const worn = claimed.filter((item) => item.lapses >= MOST_LAPSES)
  const absent = claimed.filter((item) => item.lapses < MOST_LAPSES && !itemOf.has(item.id))
  await settle([
    ...worn.map((item) => fail(item, new PermanentError('worker-lost', `${item.lapses} leases ran out under it`))),
    ...absent.map((item) => fail(item, new PermanentError('input-missing', 'what it should be made of is gone'))),
  ])

  let thrown: unknown
  let intact = true
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  try {
    const { flushItems = 50, flushMs = 1_000, jobDeadlineMs: deadlineMs = 600_000 } = options
    const source = stage.work(
      items.filter((item) => open.has(item.id)),
      context,
    )
    for await (const results of gatherResults(source, { clock, flushItems, flushMs, deadlineMs, controller })) {
      const fresh = results.filter((result) => open.has(result.id))
      intact = await settle(
        fresh.map((result) => give(open.get(result.id)!, wasStopped(result, signal) ? null : result)),
      )
      if (!intact) break
    }
  } catch (error) {
    if (isOutage(error)) throw error
    thrown = error
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
  }
  const rest = [...open.values()]
  if (thrown === undefined && (signal.aborted || !intact)) await settle(rest.map((item) => give(item, null)))
  else {
    const error = thrown ?? new RetryError('no-outcome', 'the stage said nothing of it')
    await settle(rest.map((item) => fail(item, error)))
  }
}
