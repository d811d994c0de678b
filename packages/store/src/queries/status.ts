import type { Queryable } from '../db/types.ts'
import { groupQuarantine } from '../work/quarantine.ts'
import { readTallies } from '../work/settings.ts'
import type { WorkTableName } from '../work/tables.ts'
import { readFlow, readLogStatus, type LogStatus } from './flow.ts'

/** How a stage's rows stand. Times in milliseconds. */
export interface StageStatus {
  stage: string
  /** Open, due, and not handed to the queue. */
  waiting: number
  /** In the queue or under way. */
  sent: number
  /** Open, and not due before some later time. */
  later: number
  /** At rest in quarantine: neither retried nor dismissed. */
  quarantined: number
  /** Age of the oldest row that is due or sent; null where there is none. */
  oldestMs: number | null
  /** Outcomes of the last hour. */
  lastHour: { outcome: string; count: number }[]
  /** Items that left the stage in each of the last 60 minutes, the running one last. */
  minutes: number[]
  /** Mean of the last five whole minutes. */
  perMinute: number
}

export interface WorkerStatus {
  name: string
  stages: string[]
  addresses: Record<string, string>
  startedAt: string
  beatAt: string
  /** How many milliseconds its machine's clock is ahead of the database's, by which it goes. */
  clockAheadMs: number
}

export interface Status {
  at: string
  stages: StageStatus[]
  trouble: { stage: string; code: string; count: number; example: string }[]
  /** What rests there, the newest trouble first. */
  quarantine: {
    stage: string
    reason: string
    count: number
    publishers: number
    oldest: string
    newest: string
    example: string
  }[]
  feeds: { active: number; failing: number; neverReached: number }
  records: { articles: number; versions: number; stories: number; changes: number }
  changeLog: LogStatus
  /** Those that fail or were switched off. */
  webhooks: {
    id: string
    host: string
    state: 'active' | 'disabled'
    reason: string | null
    failingSince: string | null
  }[]
  /** Where this installation answers, by name. */
  addresses: Record<string, string>
  workers: WorkerStatus[]
  /** Counts that outlive a process: sweeps (0 in a life without faults), recoveries. */
  tallies: Record<string, number>
}

/** The state of the whole pipeline, as `crosswire status` and `GET /v1/status` show it. */
export async function readStatus(
  db: Queryable,
  now: Date,
  stages: readonly { stage: string; table: WorkTableName }[],
): Promise<Status> {
  const rows: StageStatus[] = []
  const trouble: Status['trouble'] = []
  const quarantine = await groupQuarantine(db)
  const flow = minutesByStage(await readFlow(db, now), now)
  for (const { stage, table } of stages) {
    const quarantined = quarantine.reduce((sum, group) => (group.stage === stage ? sum + group.count : sum), 0)
    const minutes = flow.get(stage) ?? new Array<number>(60).fill(0)
    rows.push({ ...(await readStage(db, stage, table, now)), quarantined, minutes, perMinute: recentMean(minutes) })
    const failing = await db.query<{ code: string; count: number; example: string }>(
      `SELECT outcome AS code, count(*)::int AS count, min(trouble) AS example FROM (${openRows(table, 'outcome, trouble')}) AS open
       WHERE trouble IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 10`,
    )
    trouble.push(...failing.map((row) => ({ stage, ...row })))
  }
  const [feeds] = await db.query<Status['feeds']>(
    `SELECT count(*)::int AS active, count(*) FILTER (WHERE failing_since IS NOT NULL)::int AS failing,
       count(*) FILTER (WHERE last_success_at IS NULL)::int AS "neverReached" FROM feed WHERE active`,
  )
  const [records] = await db.query<Status['records']>(
    `SELECT (SELECT count(*)::int FROM article WHERE version > 0) AS articles, (SELECT count(*)::int FROM version) AS versions,
       (SELECT count(*)::int FROM story WHERE status <> 'merged') AS stories, (SELECT seq FROM change_head) AS changes`,
  )
  const workers = await db.query<Omit<WorkerStatus, 'startedAt' | 'beatAt'> & { startedAt: Date; beatAt: Date }>(
    `SELECT name, stages, addresses, started_at AS "startedAt", beat_at AS "beatAt", clock_ahead_ms AS "clockAheadMs"
     FROM worker ORDER BY name`,
  )
  const webhooks = await db.query<{
    id: string
    url: string
    state: 'active' | 'disabled'
    reason: string | null
    failing: Date | null
  }>(
    `SELECT id, url, state, reason, failing_since AS failing FROM webhook
     WHERE state = 'disabled' OR failing_since IS NOT NULL ORDER BY url`,
  )
  return {
    at: now.toISOString(),
    stages: rows,
    trouble,
    quarantine: quarantine.slice(0, 20).map((row) => ({
      ...row,
      oldest: row.oldest.toISOString(),
      newest: row.newest.toISOString(),
    })),
    feeds: feeds ?? { active: 0, failing: 0, neverReached: 0 },
    records: records ?? { articles: 0, versions: 0, stories: 0, changes: 0 },
    changeLog: await readLogStatus(db, now),
    webhooks: webhooks.map(({ id, url, state, reason, failing }) => ({
      id,
      // The rest of the address may be a secret between us and its owner.
      host: new URL(url).host,
      state,
      reason,
      failingSince: failing?.toISOString() ?? null,
    })),
    addresses: Object.assign({}, ...workers.map((row) => row.addresses)) as Record<string, string>,
    workers: workers.map((row) => ({
      ...row,
      startedAt: row.startedAt.toISOString(),
      beatAt: row.beatAt.toISOString(),
    })),
    tallies: await readTallies(db),
  }
}

/** Open rows, each half by the partial index that holds it: a table of millions has few of them. */
const openRows = (table: WorkTableName, columns: string): string =>
  `SELECT ${columns} FROM ${table} WHERE state = 'open' AND sent_at IS NULL
   UNION ALL SELECT ${columns} FROM ${table} WHERE state = 'open' AND sent_at IS NOT NULL`

async function readStage(
  db: Queryable,
  stage: string,
  table: WorkTableName,
  now: Date,
): Promise<Omit<StageStatus, 'quarantined' | 'minutes' | 'perMinute'>> {
  const [row] = await db.query<{ waiting: number; sent: number; later: number; oldest: Date | null }>(
    `SELECT (count(*) FILTER (WHERE sent_at IS NULL AND next_at <= $1))::int AS waiting,
       (count(*) FILTER (WHERE sent_at IS NOT NULL))::int AS sent,
       (count(*) FILTER (WHERE sent_at IS NULL AND next_at > $1))::int AS later,
       min(opened_at) FILTER (WHERE sent_at IS NOT NULL OR next_at <= $1) AS oldest
     FROM (${openRows(table, 'sent_at, next_at, opened_at')}) AS open`,
    [now],
  )
  const lastHour = await db.query<{ outcome: string; count: number }>(
    `SELECT outcome, count(*)::int AS count FROM outcome WHERE stage = $1 AND at > $2::timestamptz - interval '1 hour'
     GROUP BY 1 ORDER BY 2 DESC, 1`,
    [stage, now],
  )
  const { oldest, ...counts } = row ?? { waiting: 0, sent: 0, later: 0, oldest: null }
  return {
    stage,
    ...counts,
    oldestMs: oldest === null ? null : Math.max(0, now.getTime() - oldest.getTime()),
    lastHour,
  }
}

const MINUTES = 60

function minutesByStage(flow: readonly { stage: string; minute: string; items: number }[], now: Date) {
  const running = Math.floor(now.getTime() / 60_000)
  const byStage = new Map<string, number[]>()
  for (const { stage, minute, items } of flow) {
    const place = MINUTES - 1 - (running - Math.floor(Date.parse(minute) / 60_000))
    if (place < 0 || place >= MINUTES) continue
    let minutes = byStage.get(stage)
    if (!minutes) byStage.set(stage, (minutes = new Array<number>(MINUTES).fill(0)))
    minutes[place] = items
  }
  return byStage
}

/** Of the five minutes before the running one. */
const recentMean = (minutes: readonly number[]): number =>
  Math.round((minutes.slice(-6, -1).reduce((sum, items) => sum + items, 0) / 5) * 10) / 10
