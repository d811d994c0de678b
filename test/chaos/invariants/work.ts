import { STAGES, TOPOLOGY } from '@crosswire/pipeline'
import { complain, type Invariant } from './invariant.ts'

/** Nothing is open, leased, claimed or quarantined any more. */
export const nothingIsLeft: Invariant = async ({ db }) => {
  const wrong: string[] = []
  for (const stage of STAGES) {
    const { table } = TOPOLOGY[stage]
    const rows = await db.query<{
      id: string
      state: string
      outcome: string | null
      trouble: string | null
      sent: boolean
    }>(`SELECT id, state, outcome, trouble, sent_at IS NOT NULL AS sent FROM ${table} WHERE state <> 'done'`)
    wrong.push(
      ...complain(
        rows,
        ({ id, state, outcome, trouble, sent }) =>
          `work: ${table} ${id} is ${state}${sent ? ', in the queue or under way' : ''} (${outcome}: ${trouble})`,
      ),
    )
    const leased = await db.query<{ id: string }>(
      `SELECT id FROM ${table} WHERE state = 'done' AND sent_at IS NOT NULL`,
    )
    wrong.push(...complain(leased, ({ id }) => `work: ${table} ${id} is done and leased`))
  }
  const claims = await db.query<{ stage: string; n: number }>('SELECT stage, cardinality(item_ids) AS n FROM claim')
  return [...wrong, ...complain(claims, ({ stage, n }) => `work: ${n} rows of ${stage} are claimed by somebody`)]
}

/** A capture is read once, a version linked once, a delivery made once: each left its stage with one outcome. */
export const itemsLeaveOnce: Invariant = async ({ db }) => {
  const wrong: string[] = []
  for (const [stage, table] of [
    ['articles', 'capture'],
    ['stories', 'version'],
    ['deliveries', 'delivery'],
  ] as const) {
    const rows = await db.query<{ id: string; lines: number }>(
      `SELECT t.id, count(o.n)::int AS lines FROM ${table} t LEFT JOIN outcome o ON o.item_id = t.id AND o.stage = $1
       GROUP BY t.id HAVING count(o.n) <> 1`,
      [stage],
    )
    wrong.push(...complain(rows, ({ id, lines }) => `outcomes: ${table} ${id} left ${stage} ${lines} times`))
  }
  const visits = await db.query<{ url: string; captures: number; lines: number }>(
    `SELECT p.url, (SELECT count(*)::int FROM capture c WHERE c.page_id = p.id) AS captures,
       (SELECT count(*)::int FROM outcome o WHERE o.item_id = p.id AND o.stage = 'pages' AND o.outcome = 'captured') AS lines
     FROM page p`,
  )
  return [
    ...wrong,
    ...complain(
      visits.filter(({ captures, lines }) => captures !== lines),
      ({ url, captures, lines }) =>
        `outcomes: ${url} has ${captures} captures and ${lines} outcomes of having been captured`,
    ),
  ]
}

/** The queue holds what the database says: nothing. */
export const queueIsEmpty: Invariant = async ({ queue }) => {
  const depths = await Promise.all(STAGES.map(async (stage) => ({ stage, depth: await queue.depth(stage) })))
  return complain(
    depths.filter(({ depth }) => depth > 0),
    ({ stage, depth }) => `queue: ${depth} jobs of ${stage} are left`,
  )
}
