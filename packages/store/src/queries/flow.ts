import type { Queryable } from '../db/types.ts'

/** What left a stage in one minute. */
export interface FlowMinute {
  stage: string
  /** Start of the minute, ISO 8601. */
  minute: string
  /** Items that left, whatever became of them. */
  items: number
  /** Of them, those that went to quarantine. */
  quarantined: number
}

/** Outcomes of the last minutes, by stage and minute; minutes without any are left out. */
export async function readFlow(db: Queryable, now: Date, minutes = 60): Promise<FlowMinute[]> {
  const rows = await db.query<{ stage: string; minute: Date; items: number; quarantined: number }>(
    `SELECT stage, date_trunc('minute', at) AS minute, count(*)::int AS items,
       (count(*) FILTER (WHERE outcome LIKE 'quarantined:%'))::int AS quarantined
     FROM outcome WHERE at > $1 AND at <= $2 GROUP BY 1, 2 ORDER BY 1, 2`,
    [new Date(now.getTime() - minutes * 60_000), now],
  )
  return rows.map((row) => ({ ...row, minute: row.minute.toISOString() }))
}

/** First versions recorded in one hour of one publisher in one language. */
export interface HourVolume {
  publisherId: string
  language: string
  /** Start of the hour, milliseconds since 1970. */
  hour: number
  articles: number
}

/** How many articles came, by publisher, language and hour; hours without any are left out. */
export async function readVolumes(db: Queryable, since: Date, publisherId?: string): Promise<HourVolume[]> {
  const rows = await db.query<{ publisherId: string; language: string; hour: Date; articles: number }>(
    `SELECT publisher_id AS "publisherId", language, date_trunc('hour', first_created) AS hour, count(*)::int AS articles
     FROM article WHERE first_created >= $1 AND version > 0 AND ($2::text IS NULL OR publisher_id = $2)
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [since, publisherId ?? null],
  )
  return rows.map((row) => ({ ...row, hour: row.hour.getTime() }))
}

/** Outcomes of publishers by stage in the last hours, folded hours and single lines together. */
export interface PublisherOutcome {
  publisherId: string
  stage: string
  outcome: string
  count: number
}

/** What became of each publisher's items since a time. */
export function readPublisherOutcomes(db: Queryable, since: Date, publisherId?: string): Promise<PublisherOutcome[]> {
  return db.query<PublisherOutcome>(
    `SELECT publisher_id AS "publisherId", stage, outcome, count(*)::int AS count FROM outcome
     WHERE at >= $1 AND publisher_id IS NOT NULL AND ($2::text IS NULL OR publisher_id = $2)
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 4 DESC, 3`,
    [since, publisherId ?? null],
  )
}

/** How the change log stands. */
export interface LogStatus {
  /** The last position given out. */
  head: number
  /** Lines that wait for their position. */
  pending: number
  /** Age of the oldest of them in milliseconds; null where none waits. */
  oldestPendingMs: number | null
  /** When the last line was recorded, ISO 8601. */
  lastRecordedAt: string | null
}

export async function readLogStatus(db: Queryable, now: Date): Promise<LogStatus> {
  const [row] = await db.query<{ head: number; pending: number; oldest: Date | null; last: Date | null }>(
    `SELECT head.seq AS head, fresh.pending, fresh.oldest,
       (SELECT recorded_at FROM change WHERE seq = head.seq) AS last
     FROM change_head head,
       (SELECT count(*)::int AS pending, min(occurred_at) AS oldest FROM change WHERE seq IS NULL) fresh`,
  )
  return {
    head: row?.head ?? 0,
    pending: row?.pending ?? 0,
    oldestPendingMs: row?.oldest ? Math.max(0, now.getTime() - row.oldest.getTime()) : null,
    lastRecordedAt: row?.last?.toISOString() ?? null,
  }
}
