import type { Db } from '@crosswire/store'

/** What a run came to, for people: outcomes by stage, feeds that could not be reached, and what is left. */
export async function sumUpRun(db: Db, since: Date): Promise<string[]> {
  const outcomes = await db.query<{ stage: string; outcome: string; n: number }>(
    'SELECT stage, outcome, count(*)::int AS n FROM outcome WHERE at >= $1 GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2',
    [since],
  )
  const lines = ['feeds', 'pages', 'articles', 'stories', 'deliveries'].flatMap((stage) => {
    const own = outcomes.filter((row) => row.stage === stage)
    return own.length === 0 ? [] : [`${stage}: ${own.map(({ outcome, n }) => `${n} ${outcome}`).join(', ')}`]
  })
  const failing = await db.query<{ url: string; error: string; next: Date }>(
    `SELECT url, last_error AS error, next_poll_at AS next FROM feed
     WHERE active AND last_error IS NOT NULL AND last_polled_at >= $1 ORDER BY url`,
    [since],
  )
  for (const { url, error, next } of failing)
    lines.push(`not reached: ${url} (${error}), tried again at ${next.toISOString()}`)
  const [waiting] = await db.query<{ n: number; next: Date | null }>(
    `SELECT count(*)::int AS n, min(next_at) AS next FROM page WHERE state = 'open'`,
  )
  if (waiting && waiting.n > 0 && waiting.next)
    lines.push(`${waiting.n} pages wait for their hosts, the first until ${waiting.next.toISOString()}`)
  return lines
}
