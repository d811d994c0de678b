import { complain, type Invariant } from './invariant.ts'

/** Each article with a linked version is in one story that stands, and stories count the members they have. */
export const membershipAgrees: Invariant = async ({ db }) => {
  const astray = await db.query<{ url: string; story: string | null; member: string | null; status: string | null }>(
    `SELECT a.url, a.story_id AS story, m.story_id AS member, s.status FROM article a
     LEFT JOIN story_member m ON m.article_id = a.id LEFT JOIN story s ON s.id = m.story_id
     WHERE a.version > 0 AND (m.story_id IS NULL OR a.story_id IS DISTINCT FROM m.story_id OR s.status IS DISTINCT FROM 'active')`,
  )
  const counts = await db.query<{ id: string; said: number; are: number }>(
    `SELECT s.id, s.article_count AS said, count(m.article_id)::int AS are FROM story s
     LEFT JOIN story_member m ON m.story_id = s.id GROUP BY s.id HAVING s.article_count <> count(m.article_id)`,
  )
  const merged = await db.query<{ id: string; into: string }>(
    `SELECT s.id, s.merged_into AS into FROM story s LEFT JOIN story t ON t.id = s.merged_into
     WHERE s.status = 'merged' AND (t.id IS NULL OR t.status = 'merged')`,
  )
  return [
    ...complain(
      astray,
      ({ url, story, member, status }) => `stories: ${url} is in ${story}, its membership in ${member} (${status})`,
    ),
    ...complain(counts, ({ id, said, are }) => `stories: ${id} counts ${said} articles and has ${are}`),
    ...complain(merged, ({ id, into }) => `stories: ${id} was merged into ${into}, which does not stand`),
  ]
}

/** Decisions are numbered densely; each version was decided on as often as it left the linker, which is once without rulings. */
export const decisionsAreDense: Invariant = async ({ db }) => {
  const [links] = await db.query<{ n: number; last: number | null }>(
    'SELECT count(*)::int AS n, max(n) AS last FROM link',
  )
  const { n, last } = links!
  const undecided = await db.query<{ id: string; decisions: number; lines: number }>(
    `SELECT * FROM (SELECT v.id, (SELECT count(*)::int FROM link l WHERE l.version_id = v.id) AS decisions,
         (SELECT count(*)::int FROM outcome o WHERE o.item_id = v.id AND o.stage = 'stories') AS lines FROM version v) AS v
     WHERE decisions <> lines`,
  )
  return [
    ...(n === (last ?? 0) ? [] : [`stories: ${n} decisions, the last is number ${last}`]),
    ...complain(
      undecided,
      ({ id, decisions, lines }) =>
        `stories: ${decisions} decisions on version ${id}, which left the linker ${lines} times`,
    ),
  ]
}

/** What people ruled holds: an article is where the last ruling that names it put it. */
export const rulingsHold: Invariant = async ({ db }) => {
  const rows = await db.query<{ article: string; kind: string; ruled: string; is: string }>(
    `SELECT last.article, last.kind, last.story AS ruled, m.story_id AS is FROM (
       SELECT DISTINCT ON (a.article) a.article, r.kind, a.story
       FROM ruling r CROSS JOIN LATERAL (
         SELECT unnest(r.article_ids) AS article, coalesce(r.other_id, r.story_id) AS story
         UNION ALL SELECT unnest(r.kept_ids), CASE r.kind WHEN 'merge' THEN r.other_id ELSE r.story_id END) AS a
       ORDER BY a.article, r.n DESC) AS last
     JOIN story s ON s.id = last.story JOIN story_member m ON m.article_id = last.article
     WHERE last.kind IN ('split', 'merge', 'pin') AND m.story_id <> coalesce(s.merged_into, s.id)`,
  )
  return complain(
    rows,
    ({ article, kind, ruled, is }) => `stories: ${article} was put into ${ruled} (${kind}) and is in ${is}`,
  )
}
