import { STAGES, type StageName } from '@crosswire/pipeline'
import type { Db } from '@crosswire/store'

export interface StageCounts {
  stage: StageName
  /** The commonest first. */
  outcomes: { outcome: string; n: number }[]
}

/** Outcomes since a time by stage, in the order of the data's way; stages without one are left out. */
export async function stageCounts(db: Db, since: Date): Promise<StageCounts[]> {
  const rows = await db.query<{ stage: string; outcome: string; n: number }>(
    'SELECT stage, outcome, count(*)::int AS n FROM outcome WHERE at >= $1 GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2',
    [since],
  )
  return STAGES.map((stage) => ({ stage, outcomes: rows.filter((row) => row.stage === stage) })).filter(
    ({ outcomes }) => outcomes.length > 0,
  )
}

/** What a run came to, for people: outcomes by stage, feeds that could not be reached, and what is left. */
export async function sumUpRun(db: Db, since: Date): Promise<string[]> {
  const lines = (await stageCounts(db, since)).map(
    ({ stage, outcomes }) => `${stage}: ${outcomes.map(({ outcome, n }) => `${n} ${outcome}`).join(', ')}`,
  )
  const failing = await db.query<{ url: string; error: string; next: Date }>(
    `SELECT url, last_error AS error, next_poll_at AS next FROM feed
     WHERE active AND last_error IS NOT NULL AND last_polled_at >= $1 ORDER BY url`,
    [since],
  )
  for (const { url, error, next } of failing)
    lines.push(`not reached: ${url} (${error}), tried again at ${next.toISOString()}`)
  const held = await db.query<{ url: string; trouble: string; next: Date }>(
    `SELECT url, trouble, next_at AS next FROM feed WHERE active AND state = 'open' AND trouble IS NOT NULL ORDER BY url`,
  )
  for (const { url, trouble, next } of held) lines.push(`not asked: ${url} (${trouble}), until ${next.toISOString()}`)
  const [waiting] = await db.query<{ n: number; next: Date | null }>(
    `SELECT count(*)::int AS n, min(next_at) AS next FROM page WHERE state = 'open'`,
  )
  if (waiting && waiting.n > 0 && waiting.next)
    lines.push(`${waiting.n} pages wait for their hosts, the first until ${waiting.next.toISOString()}`)
  return lines
}
