import { decideSettlement, settleBack, settleDone } from './decide-settlement.ts'
import { toFailure } from './errors.ts'
import type { ClaimedItem, NewId, OutcomeLine, QuarantineLine, Random, Settlement, WorkLedger } from './ports.ts'
import type { AnyStage, ItemLabel, ItemResult, WithEffect, WriteReport } from './stage.ts'
import { TOPOLOGY } from './topology.ts'

/** One claimed item with what the stage said of it; null where it was not begun and goes back. */
export interface Verdict {
  item: ClaimedItem
  label: ItemLabel
  result: ItemResult<unknown> | null
}

export interface CommitReport extends WriteReport {
  settled: { settlement: Settlement; label: ItemLabel }[]
  /** Rows that were no longer ours: somebody else has them, nothing was written for them. */
  lost: number
}

/** Some rows of a batch are no longer ours, and the stage's memory counts on all of them. */
export class LostRowsError extends Error {
  override name = 'LostRowsError'
  readonly code = 'rows-lost'
}

/**
 * Writes effects, settles rows and counts outcomes in one transaction. Either all of it stands afterwards or nothing
 * does, and no row is settled twice: its turn is compared under its lock. With `whole` it refuses a batch of which a row
 * was lost.
 */
export function commitResults<Tx>(
  ledger: WorkLedger<Tx>,
  stage: AnyStage<Tx>,
  verdicts: readonly Verdict[],
  { now, random, newId, claimId, whole }: { now: Date; random: Random; newId: NewId; claimId: string; whole: boolean },
): Promise<CommitReport> {
  const { table, retryWaitsMs: waitsMs } = TOPOLOGY[stage.name]
  const sorted = [...verdicts].sort((a, b) => (a.item.id < b.item.id ? -1 : 1))
  return ledger.transaction(async (tx) => {
    const ours = await ledger.hold(
      tx,
      table,
      sorted.map((verdict) => verdict.item),
    )
    const kept = sorted.filter((verdict) => ours.has(verdict.item.id))
    if (whole && kept.length < sorted.length)
      throw new LostRowsError(`${sorted.length - kept.length} of ${sorted.length} rows are no longer ours`)
    const effects = kept.map((verdict) => verdict.result).filter((result) => result !== null && hasEffect(result))
    const report = effects.length > 0 ? await stage.write(tx, effects, now) : {}
    const settled = kept.map((verdict) => ({ verdict, settlement: decide(verdict, report, { now, random, waitsMs }) }))
    await ledger.settle(
      tx,
      table,
      settled.map(({ settlement }) => settlement),
      claimId,
    )
    const left = settled.filter(({ settlement }) => settlement.state !== 'open')
    await ledger.writeOutcomes(
      tx,
      left.map((one) => outcomeLine(stage.name, one.verdict, one.settlement, report, now)),
    )
    const given = left.filter(({ settlement }) => settlement.state === 'quarantined')
    await ledger.writeQuarantine(
      tx,
      given.map((one) => quarantineLine(stage.name, one.verdict, one.settlement, now, newId)),
    )
    return {
      ...report,
      settled: settled.map(({ verdict, settlement }) => ({ settlement, label: verdict.label })),
      lost: sorted.length - kept.length,
    }
  })
}

const hasEffect = (result: ItemResult<unknown>): result is WithEffect<unknown> => result.effect !== undefined

function decide(
  { item, result }: Verdict,
  report: WriteReport,
  waiting: Parameters<typeof decideSettlement>[2],
): Settlement {
  if (result === null || result.kind === 'back') return settleBack(item, waiting.now)
  if (result.kind === 'failed') return decideSettlement(item, toFailure(result.error), waiting)
  if (report.failed?.has(item.id)) return decideSettlement(item, toFailure(report.failed.get(item.id)), waiting)
  return settleDone(item, report.outcomes?.get(item.id)?.outcome ?? result.outcome)
}

function outcomeLine(
  stage: string,
  { item, label, result }: Verdict,
  { outcome, state, trouble }: Settlement,
  report: WriteReport,
  at: Date,
): OutcomeLine {
  const detail = report.outcomes?.get(item.id)?.detail ?? result?.detail
  return {
    stage,
    itemId: item.id,
    publisherId: label.publisherId,
    url: label.url,
    outcome: state === 'quarantined' ? `quarantined:${outcome}` : outcome,
    detail: state === 'quarantined' ? { trouble, ...(detail as object | undefined) } : detail,
    at,
  }
}

function quarantineLine(
  stage: string,
  { item, label, result }: Verdict,
  { outcome, trouble, attempts }: Settlement,
  at: Date,
  newId: NewId,
): QuarantineLine {
  const error = result?.kind === 'failed' ? result.error : undefined
  return {
    id: newId(),
    stage,
    itemId: item.id,
    publisherId: label.publisherId,
    url: label.url,
    reason: outcome,
    message: trouble ?? outcome,
    detail: { ...(error instanceof Error && error.stack ? { stack: error.stack.slice(0, 4_000) } : {}) },
    input: label.input,
    attempts,
    at,
  }
}
