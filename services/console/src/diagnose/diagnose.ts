import type { FeedRow, OverlayTally, Status } from '@crosswire/store'
import { formatDuration, formatNumber } from '../html/format.ts'
import { diagnoseFeeds, type JudgeFeed } from './diagnose-feeds.ts'
import { diagnoseOverlays } from './diagnose-overlays.ts'
import { diagnoseStages, type StageOfService } from './diagnose-stages.ts'
import { diagnoseVolumes, type VolumeSeries } from './diagnose-volumes.ts'
import type { Finding } from './types.ts'

/** Lines of the change log get their position within a second; later than this nobody hands them out. */
export const LOG_LATE_MS = 30_000
/** A webhook that nobody answered for so long needs a person. */
export const WEBHOOK_FAILING_MS = 60 * 60_000

/** What is known when a diagnosis is made. */
export interface Evidence {
  status: Status
  plan: readonly StageOfService[]
  feeds: readonly FeedRow[]
  judgeFeed: JudgeFeed
  series: readonly VolumeSeries[]
  overlays: readonly OverlayTally[]
}

/** Everything that is wrong, what is urgent first. */
export function diagnose({ status, plan, feeds, judgeFeed, series, overlays }: Evidence): Finding[] {
  const now = Date.parse(status.at)
  const findings = [
    ...diagnoseStatus(status, plan),
    ...diagnoseVolumes(series, now),
    ...diagnoseOverlays(overlays),
    ...diagnoseFeeds(feeds, judgeFeed, now),
  ]
  return [
    ...findings.filter(({ severity }) => severity === 'urgent'),
    ...findings.filter(({ severity }) => severity === 'warning'),
  ]
}

/** What a status alone tells. */
export const diagnoseStatus = (status: Status, plan: readonly StageOfService[]): Finding[] => [
  ...diagnoseStages(status, plan),
  ...diagnoseLog(status),
  ...diagnoseWebhooks(status, Date.parse(status.at)),
]

function diagnoseLog({ changeLog }: Status): Finding[] {
  const { pending, oldestPendingMs, head } = changeLog
  if (oldestPendingMs === null || oldestPendingMs < LOG_LATE_MS) return []
  return [
    {
      code: 'change-log-stalled',
      severity: 'urgent',
      subject: 'change log',
      what: 'the change log does not move',
      why: `${formatNumber(pending)} lines wait for a position, the oldest for ${formatDuration(oldestPendingMs)}; its head is ${head}`,
      action: 'start any worker: each of them numbers the log; look for a transaction that stays open',
    },
  ]
}

function diagnoseWebhooks({ webhooks }: Status, now: number): Finding[] {
  return webhooks
    .filter(
      ({ state, failingSince }) =>
        state === 'disabled' || (failingSince !== null && now - Date.parse(failingSince) >= WEBHOOK_FAILING_MS),
    )
    .map(({ host, state, reason, failingSince }) => ({
      code: 'webhook-failing',
      severity: 'warning',
      subject: host,
      what: state === 'disabled' ? 'a webhook was switched off' : 'a webhook does not answer',
      why: `${failingSince === null ? '' : `failing for ${formatDuration(now - Date.parse(failingSince))}; `}${reason ?? 'no reason was noted'}`,
      action: 'tell its owner; deliveries wait, and the change log has everything that was missed',
    }))
}
