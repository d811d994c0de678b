import { commitResults, LostRowsError, type CommitReport, type Verdict } from './commit-results.ts'
import { toFailure } from './errors.ts'
import { isOutage } from './persist.ts'
import type { JobOptions } from './runner-options.ts'
import type { AnyStage } from './stage.ts'

/** Does something with the store for as long as it takes the store to come back. */
export type Keep = <Result>(what: string, task: () => Promise<Result>) => Promise<Result>

/** Lets the stage work on one item again, by itself. */
export type Rework = (verdict: Verdict) => Promise<Verdict>

/**
 * Commits a batch. Where the store refuses it for its content, the one item at fault is found and fails by itself: the
 * batch is halved until that item stands alone. What a stage with a memory said of a batch belongs together, so it
 * forgets and works on the items again one by one. Gives false where the stage has forgotten: whatever else it has said
 * before is void.
 */
export async function settleBatch<Tx>(
  stage: AnyStage<Tx>,
  verdicts: readonly Verdict[],
  options: JobOptions<Tx>,
  keep: Keep,
  rework: Rework,
): Promise<boolean> {
  const { ledger, clock, random, newId, claimId, log, meter } = options
  const commit = async (batch: readonly Verdict[], whole: boolean): Promise<void> => {
    const started = clock.elapsed()
    const report: CommitReport = await keep('commit', () =>
      commitResults(ledger, stage, batch, { now: clock.now(), random, newId, claimId, whole }),
    )
    meter.time('commit', { stage: stage.name }, clock.elapsed() - started)
    options.onCommitted?.(stage, report)
  }
  try {
    await commit(verdicts, stage.forget !== undefined)
    return true
  } catch (error) {
    stage.forget?.()
    if (isOutage(error) || verdicts.every((verdict) => verdict.result?.effect === undefined)) throw error
    const { code, message } = toFailure(error)
    log.warn({ stage: stage.name, code, error: message, items: verdicts.length }, 'a batch was not taken')
    meter.count('trouble', { stage: stage.name, code })
    if (error instanceof LostRowsError) {
      await commit(
        verdicts.map((verdict) => ({ ...verdict, result: null })),
        false,
      )
    } else if (verdicts.length === 1) {
      const [{ item }] = verdicts as [Verdict]
      await commit([{ ...verdicts[0]!, result: { id: item.id, kind: 'failed', error } }], false)
    } else if (stage.forget) {
      for (const verdict of verdicts) await settleBatch(stage, [await rework(verdict)], options, keep, rework)
    } else {
      const middle = verdicts.length >> 1
      await settleBatch(stage, verdicts.slice(0, middle), options, keep, rework)
      await settleBatch(stage, verdicts.slice(middle), options, keep, rework)
    }
    return stage.forget === undefined
  }
}
