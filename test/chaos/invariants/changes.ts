import { complain, type Invariant } from './invariant.ts'

/** The log is dense from 1 to its head, and nothing waits for its place. */
export const logIsDense: Invariant = async ({ db }) => {
  const [log] = await db.query<{
    lines: number
    first: number | null
    last: number | null
    head: number
    waiting: number
  }>(
    `SELECT count(seq)::int AS lines, min(seq) AS first, max(seq) AS last, (SELECT seq FROM change_head) AS head,
       count(*) FILTER (WHERE seq IS NULL)::int AS waiting FROM change`,
  )
  const { lines, first, last, head, waiting } = log!
  const wrong: string[] = []
  if (waiting > 0) wrong.push(`changes: ${waiting} lines have no position`)
  if (lines > 0 && (first !== 1 || last !== lines))
    wrong.push(`changes: ${lines} lines stand between ${first} and ${last}`)
  if ((last ?? 0) !== head) wrong.push(`changes: the log ends at ${last} and its head says ${head}`)
  return wrong
}

/** Each version has the one line that tells of it, and an article's lines stand in the order of its versions. */
export const versionsAreTold: Invariant = async ({ db }) => {
  const rows = await db.query<{ id: string; n: number; lines: number }>(
    `SELECT v.id, v.n, count(c.id)::int AS lines FROM version v LEFT JOIN change c
       ON c.version_id = v.id AND c.type = CASE WHEN v.n = 1 THEN 'article.created'
         WHEN v.change = 'correction' THEN 'article.corrected' WHEN v.change = 'retraction' THEN 'article.retracted'
         WHEN v.change = 'restoration' THEN 'article.restored' ELSE 'article.revised' END
     GROUP BY v.id, v.n HAVING count(c.id) <> 1`,
  )
  const disorder = await db.query<{ subject: string; seq: number }>(
    `SELECT subject, seq FROM (
       SELECT subject, seq, version, max(version) OVER (PARTITION BY subject ORDER BY seq) AS highest FROM change
       WHERE type IN ('article.created', 'article.revised', 'article.corrected', 'article.retracted')) AS told
     WHERE version < highest`,
  )
  return [
    ...complain(rows, ({ id, n, lines }) => `changes: version ${n} (${id}) is told of ${lines} times`),
    ...complain(disorder, ({ subject, seq }) => `changes: line ${seq} on ${subject} comes after a later version's`),
  ]
}

/** Every version of a story from the first on has one line. */
export const storiesAreTold: Invariant = async ({ db }) => {
  const rows = await db.query<{ id: string; version: number; n: number; status: string }>(
    `SELECT s.id, s.status, n.n::int AS version, count(c.id)::int AS n FROM story s CROSS JOIN LATERAL generate_series(1, s.version) AS n (n)
     LEFT JOIN change c ON c.subject = s.id AND c.version = n.n AND c.type IN ('story.created', 'story.changed', 'story.split', 'story.merged')
     GROUP BY s.id, s.status, s.version, n.n HAVING count(c.id) <> 1`,
  )
  return complain(
    rows,
    ({ id, status, version, n }) => `changes: version ${version} of the ${status} story ${id} is told of ${n} times`,
  )
}

/** Every subscriber that stayed was sent every line that it wants, at least once. */
export const changesAreDelivered: Invariant = async ({ db, delivered }) => {
  const wrong: string[] = []
  for (const [webhook, positions] of delivered ?? []) {
    const due = await db.query<{ seq: number }>('SELECT seq FROM delivery WHERE webhook_id = $1 ORDER BY seq', [
      webhook,
    ])
    const got = new Set(positions)
    const missed = due.filter(({ seq }) => !got.has(seq))
    wrong.push(...complain(missed, ({ seq }) => `deliveries: subscriber ${webhook} was never sent line ${seq}`))
  }
  return wrong
}
