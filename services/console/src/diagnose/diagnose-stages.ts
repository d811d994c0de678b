import type { StageStatus, Status } from '@crosswire/store'
import { formatDuration, formatNumber } from '../html/format.ts'
import type { Finding } from './types.ts'

const MINUTE_MS = 60_000

/** A stage that has work and lets nothing out for so long is stalled. */
export const STALLED_AFTER_MS = 5 * MINUTE_MS

/**
 * How old the oldest waiting item of a stage may get before somebody should look. Pages wait for their hosts: a crowd of
 * one host's pages is read at that host's pace.
 */
export const BEHIND_AFTER_MS: Readonly<Record<string, number>> = {
  feeds: 15 * MINUTE_MS,
  pages: 120 * MINUTE_MS,
  articles: 15 * MINUTE_MS,
  stories: 15 * MINUTE_MS,
  deliveries: 60 * MINUTE_MS,
}
const BEHIND_DEFAULT_MS = 30 * MINUTE_MS

/** A worker beats every second; silent for so long it is dead, stopped, or cut off from the database. */
export const SILENT_AFTER_MS = 15_000

/** A clock that is so far off is worth a look; less is what the keeping of time over a network leaves. */
export const CLOCK_OFF_MS = 1_000

/** Share of an hour's items that went to quarantine, and the least number of them, that make it worth a look. */
export const QUARANTINE_SHARE = 0.05
export const QUARANTINE_LEAST = 10

/** Items of one stage that are retried for one reason. */
export const RETRIED_LEAST = 50

export const isAlive = ({ beatAt }: Status['workers'][number], now: number): boolean =>
  now - Date.parse(beatAt) < SILENT_AFTER_MS

export interface StageOfService {
  stage: string
  service: string
}

/** What is wrong with the stages and those who work on them. */
export function diagnoseStages(status: Status, plan: readonly StageOfService[]): Finding[] {
  const now = Date.parse(status.at)
  const alive = status.workers.filter((worker) => isAlive(worker, now))
  return [
    ...status.stages.flatMap((stage) => diagnoseStage(stage, alive, plan)),
    ...status.workers.filter((worker) => !isAlive(worker, now)).map((worker) => silentWorker(worker, now)),
    ...diagnoseClocks(alive),
    ...status.stages.flatMap(growingQuarantine),
    ...status.trouble.filter(({ count }) => count >= RETRIED_LEAST).map(manyRetries),
  ]
}

function diagnoseStage(
  stage: StageStatus,
  alive: readonly Status['workers'][number][],
  plan: readonly StageOfService[],
): Finding[] {
  const { oldestMs } = stage
  if (oldestMs === null) return []
  const waiting = `${formatNumber(stage.waiting + stage.sent)} items, the oldest for ${formatDuration(oldestMs)}`
  const service = plan.find((one) => one.stage === stage.stage)?.service ?? stage.stage
  if (oldestMs >= MINUTE_MS && !alive.some(({ stages }) => stages.includes(stage.stage)))
    return [
      {
        code: 'stage-without-worker',
        severity: 'urgent',
        subject: stage.stage,
        what: `nobody works on ${stage.stage}`,
        why: `${waiting}; no living process has taken the stage`,
        action: `start a worker: crosswire work ${service}`,
      },
    ]
  // The running minute is not over: only whole ones say that nothing came out.
  const out = stage.minutes.slice(-6).reduce((sum, items) => sum + items, 0)
  if (oldestMs >= STALLED_AFTER_MS && out === 0)
    return [
      {
        code: 'stage-stalled',
        severity: 'urgent',
        subject: stage.stage,
        what: `${stage.stage} stands still with work waiting`,
        why: `${waiting}; nothing came out in the last 5 minutes`,
        action: `look at the log of ${service} and at its last errors; restart it if it says nothing`,
      },
    ]
  if (oldestMs < (BEHIND_AFTER_MS[stage.stage] ?? BEHIND_DEFAULT_MS)) return []
  return [
    {
      code: 'stage-behind',
      severity: 'warning',
      subject: stage.stage,
      what: `${stage.stage} is behind`,
      why: `${waiting}; ${formatNumber(stage.perMinute)} a minute come out`,
      action: `start more workers (crosswire work ${service}), or see what slows them down`,
    },
  ]
}

const silentWorker = ({ name, stages, beatAt }: Status['workers'][number], now: number): Finding => ({
  code: 'worker-silent',
  severity: 'warning',
  subject: name,
  what: `the worker ${name} is silent`,
  why: `its last sign of life is ${formatDuration(now - Date.parse(beatAt))} old; it worked on ${stages.join(', ') || 'no stage'}`,
  action: 'see whether its process lives; what it had under way is taken over by the others',
})

/** What a machine's clock is to the database's, in words. */
export const describeClock = (aheadMs: number): string =>
  `${formatDuration(Math.abs(aheadMs))} ${aheadMs > 0 ? 'ahead of' : 'behind'} the database’s`

/** Machines whose clock is not the database's; where no worker's is, it is the database's that is off. */
function diagnoseClocks(alive: Status['workers']): Finding[] {
  const off = alive.filter(({ clockAheadMs }) => Math.abs(clockAheadMs) >= CLOCK_OFF_MS)
  const all = off.length === alive.length && off.length > 1
  return off.map(({ name, clockAheadMs }) => ({
    code: 'clock-off',
    severity: 'warning',
    subject: name,
    what: `the clock of ${name} is ${describeClock(clockAheadMs)}`,
    why: `it goes by the database’s${all ? '; all workers say so: it may be the database’s clock that is off' : ''}`,
    action: `let ${all ? 'the database’s machine' : 'its machine'} keep time (NTP)`,
  }))
}

function growingQuarantine({ stage, lastHour }: StageStatus): Finding[] {
  const total = lastHour.reduce((sum, { count }) => sum + count, 0)
  const given = lastHour.filter(({ outcome }) => outcome.startsWith('quarantined:'))
  const count = given.reduce((sum, one) => sum + one.count, 0)
  if (count < QUARANTINE_LEAST || count < total * QUARANTINE_SHARE) return []
  const reasons = given.map((one) => `${formatNumber(one.count)} × ${one.outcome.replace('quarantined:', '')}`)
  return [
    {
      code: 'quarantine-growing',
      severity: 'warning',
      subject: stage,
      what: `${formatNumber(count)} of ${formatNumber(total)} items of ${stage} went to quarantine in the last hour`,
      why: reasons.join(', '),
      action: 'look at the newest of each reason; retry the group once its cause is gone',
    },
  ]
}

const manyRetries = ({ stage, code, count, example }: Status['trouble'][number]): Finding => ({
  code: 'errors-high',
  severity: 'warning',
  subject: stage,
  what: `${formatNumber(count)} items of ${stage} are being retried`,
  why: `${code}: ${example}`,
  action: 'if one host or publisher stands behind it, wait; otherwise look at the service log',
})
