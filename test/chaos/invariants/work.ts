import { STAGES, TOPOLOGY } from '@crosswire/pipeline'
import { complain, type Invariant } from './invariant.ts'

/** Nothing is open, leased, claimed or quarantined any more; what hubs pushed and people ruled is done. */
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
  const resting = await db.query<{ stage: string; id: string }>(
    `SELECT stage, item_id AS id FROM quarantine WHERE state = 'resting'`,
  )
  const rulings = await db.query<{ id: string }>('SELECT id FROM ruling WHERE applied_at IS NULL')
  const pushes = await db.query<{ digest: string }>('SELECT digest FROM push')
  return [
    ...wrong,
    ...complain(claims, ({ stage, n }) => `work: ${n} rows of ${stage} are claimed by somebody`),
    ...complain(resting, ({ stage, id }) => `work: ${id} of ${stage} rests in quarantine`),
    ...complain(rulings, ({ id }) => `work: the ruling ${id} was not carried out`),
    ...complain(pushes, ({ digest }) => `work: the push ${digest} was not read`),
  ]
}

/** How often a row ought to have left its stage: once, and once more each time that an operator asked for it. */
const ASKED = {
  articles: '0',
  // Several rulings on an article may be carried out at once.
  stories: `(SELECT count(*) FROM ruling r WHERE t.article_id = ANY (r.article_ids))`,
  deliveries: '0',
} as const

/** A capture is read once, a version linked once, a delivery made once: each left its stage with one outcome. */
export const itemsLeaveOnce: Invariant = async ({ db }) => {
  const wrong: string[] = []
  for (const [stage, table] of [
    ['articles', 'capture'],
    ['stories', 'version'],
    ['deliveries', 'delivery'],
  ] as const) {
    const rows = await db.query<{ id: string; lines: number }>(
      `SELECT * FROM (
         SELECT t.id, (SELECT count(*)::int FROM outcome o WHERE o.item_id = t.id AND o.stage = $1
             AND o.detail ->> 'replay' IS DISTINCT FROM 'true') AS lines,
           (SELECT 1 + count(*) FROM quarantine q WHERE q.item_id = t.id AND q.stage = $1 AND q.state = 'retried') AS due,
           ${ASKED[stage]} AS asked FROM ${table} t) AS t
       WHERE lines < due OR lines > due + asked`,
      [stage],
    )
    wrong.push(...complain(rows, ({ id, lines }) => `outcomes: ${table} ${id} left ${stage} ${lines} times`))
  }
  const replays = await db.query<{ id: string; lines: number }>(
    `SELECT c.id, count(o.n)::int AS lines FROM capture c LEFT JOIN outcome o ON o.item_id = c.id AND o.stage = 'articles'
       AND o.detail ->> 'replay' = 'true' AND o.at >= c.replay_at
     WHERE c.replay_at IS NOT NULL GROUP BY c.id HAVING count(o.n) <> 1`,
  )
  const visits = await db.query<{ url: string; captures: number; lines: number }>(
    `SELECT p.url, (SELECT count(*)::int FROM capture c WHERE c.page_id = p.id) AS captures,
       (SELECT count(*)::int FROM outcome o WHERE o.item_id = p.id AND o.stage = 'pages'
         AND o.outcome IN ('captured', 'captured-from-archive')) AS lines
     FROM page p`,
  )
  return [
    ...wrong,
    ...complain(
      replays,
      ({ id, lines }) => `outcomes: capture ${id} was read ${lines} times since it was to be once more`,
    ),
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
