import type { Queryable } from '../db/types.ts'
import { readTallies } from '../work/settings.ts'
import type { WorkTableName } from '../work/tables.ts'

/** How a stage's rows stand. Times in milliseconds. */
export interface StageStatus {
  stage: string
  /** Open, due, and not handed to the queue. */
  waiting: number
  /** In the queue or under way. */
  sent: number
  /** Open, and not due before some later time. */
  later: number
  quarantined: number
  /** Age of the oldest row that is due or sent; null where there is none. */
  oldestMs: number | null
  /** Outcomes of the last hour. */
  lastHour: { outcome: string; count: number }[]
}

export interface Status {
  at: string
  stages: StageStatus[]
  trouble: { stage: string; code: string; count: number; example: string }[]
  quarantine: { stage: string; reason: string; count: number; newest: string; example: string }[]
  feeds: { active: number; failing: number; neverReached: number }
  records: { articles: number; versions: number; stories: number; changes: number }
  workers: { name: string; stages: string[]; addresses: Record<string, string>; startedAt: string; beatAt: string }[]
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
  for (const { stage, table } of stages) {
    rows.push(await readStage(db, stage, table, now))
    const failing = await db.query<{ code: string; count: number; example: string }>(
      `SELECT outcome AS code, count(*)::int AS count, min(trouble) AS example FROM ${table}
       WHERE state = 'open' AND trouble IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 10`,
    )
    trouble.push(...failing.map((row) => ({ stage, ...row })))
  }
  const quarantine = await db.query<{ stage: string; reason: string; count: number; newest: Date; example: string }>(
    `SELECT stage, reason, count(*)::int AS count, max(at) AS newest, (array_agg(message ORDER BY at DESC))[1] AS example
     FROM quarantine WHERE state = 'resting' GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 20`,
  )
  const [feeds] = await db.query<Status['feeds']>(
    `SELECT count(*)::int AS active, count(*) FILTER (WHERE failing_since IS NOT NULL)::int AS failing,
       count(*) FILTER (WHERE last_success_at IS NULL)::int AS "neverReached" FROM feed WHERE active`,
  )
  const [records] = await db.query<Status['records']>(
    `SELECT (SELECT count(*)::int FROM article WHERE version > 0) AS articles, (SELECT count(*)::int FROM version) AS versions,
       (SELECT count(*)::int FROM story WHERE status <> 'merged') AS stories, (SELECT seq FROM change_head) AS changes`,
  )
  const workers = await db.query<{
    name: string
    stages: string[]
    addresses: Record<string, string>
    startedAt: Date
    beatAt: Date
  }>(`SELECT name, stages, addresses, started_at AS "startedAt", beat_at AS "beatAt" FROM worker ORDER BY name`)
  return {
    at: now.toISOString(),
    stages: rows,
    trouble,
    quarantine: quarantine.map((row) => ({ ...row, newest: row.newest.toISOString() })),
    feeds: feeds ?? { active: 0, failing: 0, neverReached: 0 },
    records: records ?? { articles: 0, versions: 0, stories: 0, changes: 0 },
    workers: workers.map((row) => ({
      ...row,
      startedAt: row.startedAt.toISOString(),
      beatAt: row.beatAt.toISOString(),
    })),
    tallies: await readTallies(db),
  }
}

async function readStage(db: Queryable, stage: string, table: WorkTableName, now: Date): Promise<StageStatus> {
  const [row] = await db.query<Omit<StageStatus, 'stage' | 'lastHour' | 'oldestMs'> & { oldest: Date | null }>(
    `SELECT count(*) FILTER (WHERE state = 'open' AND sent_at IS NULL AND next_at <= $1)::int AS waiting,
       count(*) FILTER (WHERE state = 'open' AND sent_at IS NOT NULL)::int AS sent,
       count(*) FILTER (WHERE state = 'open' AND sent_at IS NULL AND next_at > $1)::int AS later,
       count(*) FILTER (WHERE state = 'quarantined')::int AS quarantined,
       min(opened_at) FILTER (WHERE state = 'open' AND (sent_at IS NOT NULL OR next_at <= $1)) AS oldest
     FROM ${table} WHERE state <> 'done'`,
    [now],
  )
  const lastHour = await db.query<{ outcome: string; count: number }>(
    `SELECT outcome, count(*)::int AS count FROM outcome WHERE stage = $1 AND at > $2::timestamptz - interval '1 hour'
     GROUP BY 1 ORDER BY 2 DESC, 1`,
    [stage, now],
  )
  const { oldest, ...counts } = row ?? { waiting: 0, sent: 0, later: 0, quarantined: 0, oldest: null }
  return {
    stage,
    ...counts,
    oldestMs: oldest === null ? null : Math.max(0, now.getTime() - oldest.getTime()),
    lastHour,
  }
}
