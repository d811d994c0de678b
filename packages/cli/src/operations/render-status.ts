import { clip, diagnoseStatus, formatDuration, formatNumber, formatTime } from '@crosswire/console/explain'
import { STAGES, TOPOLOGY } from '@crosswire/pipeline/topology'
import type { StageStatus } from '@crosswire/store'
import type { Terminal } from '../demo/summary/terminal.ts'
import type { StatusAnswer } from './operations.ts'
import { printable, renderTable } from './table.ts'

const PLAN = STAGES.map((stage) => ({ stage, service: TOPOLOGY[stage].service }))
const ERRORS_SHOWN = 8

/** How it stands, for people: stages, what is wrong and what to do, last errors, who works where. */
export function renderStatus(status: StatusAnswer, { paint }: Terminal): string[] {
  const findings = diagnoseStatus(status, PLAN)
  return [
    paint('bold', `crosswire (${status.mode}) at ${formatTime(status.at)}`),
    ...Object.entries(status.addresses).map(([name, address]) => `  ${name}: ${address}`),
    '',
    ...renderTable(COLUMNS, status.stages.map(stageRow)),
    '',
    ...(findings.length === 0
      ? [paint('green', 'Every stage moves, and nothing is behind.')]
      : findings.flatMap(({ severity, what, why, action }) => [
          paint(severity === 'urgent' ? 'red' : 'yellow', `${severity}: ${printable(what)}`),
          `  ${printable(why)}`,
          `  do: ${action}`,
        ])),
    ...lastErrors(status),
    '',
    ...standing(status),
  ]
}

const COLUMNS = [
  { head: 'stage' },
  { head: 'oldest', right: true },
  { head: 'waiting', right: true },
  { head: 'in queue', right: true },
  { head: 'later', right: true },
  { head: 'per min', right: true },
  { head: 'quarantine', right: true },
  { head: 'last hour' },
]

const stageRow = (stage: StageStatus): string[] => [
  stage.stage,
  stage.oldestMs === null ? '-' : formatDuration(stage.oldestMs),
  formatNumber(stage.waiting),
  formatNumber(stage.sent),
  formatNumber(stage.later),
  formatNumber(stage.perMinute),
  formatNumber(stage.quarantined),
  clip(stage.lastHour.map(({ outcome, count }) => `${formatNumber(count)} ${outcome}`).join(', '), 70),
]

function lastErrors({ trouble, quarantine }: StatusAnswer): string[] {
  const lines = [
    ...quarantine.map(
      ({ stage, reason, count, newest, example }) =>
        `  ${stage}: ${formatNumber(count)} in quarantine, ${reason}, the last at ${formatTime(newest)}: ${clip(printable(example), 120)}`,
    ),
    ...trouble.map(
      ({ stage, code, count, example }) =>
        `  ${stage}: ${formatNumber(count)} retried, ${code}: ${clip(printable(example), 120)}`,
    ),
  ]
  if (lines.length === 0) return []
  const rest = lines.length - ERRORS_SHOWN
  return ['', 'last errors', ...lines.slice(0, ERRORS_SHOWN), ...(rest > 0 ? [`  and ${rest} more kinds`] : [])]
}

function standing({ records, changeLog, feeds, workers, tallies, at }: StatusAnswer): string[] {
  const swept = tallies['sweeps'] ?? 0
  return [
    `records: ${formatNumber(records.articles)} articles in ${formatNumber(records.versions)} versions, ${formatNumber(records.stories)} stories; change log at ${formatNumber(changeLog.head)}`,
    `feeds: ${formatNumber(feeds.active)} active, ${formatNumber(feeds.failing)} failing, ${formatNumber(feeds.neverReached)} never reached; swept rows ever: ${formatNumber(swept)}`,
    ...(workers.length === 0 ? ['workers: none is running'] : []),
    ...workers.map(
      ({ name, stages, beatAt }) =>
        `worker ${name}: ${stages.join(', ') || 'no stage'}, last sign of life ${formatDuration(Date.parse(at) - Date.parse(beatAt))} ago`,
    ),
  ]
}
