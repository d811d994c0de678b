import { isAlive } from '../diagnose/diagnose-stages.ts'
import type { JudgeFeed } from '../diagnose/diagnose-feeds.ts'
import { FINDING_CODES } from '../diagnose/types.ts'
import { ORIGIN_DAYS, type Look } from '../look.ts'
import type { Family } from './render-families.ts'

/** Findings of one kind beyond these are counted, and not named one by one: a series for each would be too many. */
const NAMED_FINDINGS = 50

/**
 * The whole pipeline as gauges. What is wrong is decided here once, for the console and for alerts alike: rules only say
 * how long a finding has to stand before somebody is told.
 */
export function measureLook({ status, feeds, origins, findings }: Look, judgeFeed: JudgeFeed): Family[] {
  const now = Date.parse(status.at)
  const { stages, workers, records, changeLog, webhooks, tallies } = status
  const alive = workers.filter((worker) => isAlive(worker, now))
  const health = count(feeds.filter(({ active }) => active).map(({ schedule }) => judgeFeed(schedule, now).kind))
  const byStage = (value: (stage: (typeof stages)[number]) => number) =>
    stages.map((stage) => ({ labels: { stage: stage.stage }, value: value(stage) }))
  return [
    {
      name: 'crosswire_findings',
      help: 'Things that are wrong now, by the name of their runbook; 0 where none is.',
      samples: FINDING_CODES.map((code) => ({
        labels: { code },
        value: findings.filter((finding) => finding.code === code).length,
      })),
    },
    {
      name: 'crosswire_finding',
      help: `One thing that is wrong now; at most ${NAMED_FINDINGS} of a kind.`,
      samples: FINDING_CODES.flatMap((code) =>
        findings
          .filter((finding) => finding.code === code)
          .slice(0, NAMED_FINDINGS)
          .map(({ severity, subject }) => ({ labels: { code, severity, subject }, value: 1 })),
      ),
    },
    {
      name: 'crosswire_oldest_waiting_seconds',
      help: 'Age of the oldest item that is due or under way; 0 where none is.',
      samples: byStage(({ oldestMs }) => (oldestMs ?? 0) / 1000),
    },
    {
      name: 'crosswire_stage_items',
      help: 'Items of a stage: waiting (due), sent (in the queue or under way), later, quarantined.',
      samples: stages.flatMap(({ stage, waiting, sent, later, quarantined }) =>
        Object.entries({ waiting, sent, later, quarantined }).map(([state, value]) => ({
          labels: { stage, state },
          value,
        })),
      ),
    },
    {
      name: 'crosswire_items_per_minute',
      help: 'Items that left a stage, mean of the last five whole minutes.',
      samples: byStage(({ perMinute }) => perMinute),
    },
    {
      name: 'crosswire_stage_workers',
      help: 'Living processes that have taken a stage.',
      samples: byStage(({ stage }) => alive.filter((worker) => worker.stages.includes(stage)).length),
    },
    {
      name: 'crosswire_feeds',
      help: 'Active feeds by how they are.',
      samples: [...health].map(([kind, value]) => ({ labels: { health: kind }, value })),
    },
    {
      name: 'crosswire_records',
      help: 'What is stored.',
      samples: Object.entries(records).map(([kind, value]) => ({ labels: { kind }, value })),
    },
    {
      name: 'crosswire_widely_reported_stories',
      help: `Stories of ${origins.minPublishers} houses or more, first recorded in the last ${ORIGIN_DAYS} days, by their independent origins.`,
      samples: Object.entries({ one: origins.oneOrigin, several: origins.stories - origins.oneOrigin }).map(
        ([key, value]) => ({ labels: { origins: key }, value }),
      ),
    },
    {
      name: 'crosswire_change_log_position',
      help: 'The last position of the change log.',
      samples: [{ value: changeLog.head }],
    },
    {
      name: 'crosswire_change_log_pending_seconds',
      help: 'Age of the oldest line that waits for its position; 0 where none does.',
      samples: [{ value: (changeLog.oldestPendingMs ?? 0) / 1000 }],
    },
    {
      name: 'crosswire_webhooks_troubled',
      help: 'Webhooks that fail (active) or were switched off (disabled).',
      samples: (['active', 'disabled'] as const).map((state) => ({
        labels: { state },
        value: webhooks.filter((webhook) => webhook.state === state).length,
      })),
    },
    {
      name: 'crosswire_tallies',
      help: 'Counts that outlive processes: sweeps (0 in a life without faults), rows given back after a fault.',
      samples: Object.entries({ sweeps: 0, ...tallies }).map(([tally, value]) => ({ labels: { tally }, value })),
    },
  ]
}

function count(kinds: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
