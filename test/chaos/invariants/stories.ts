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

/** Decisions are numbered densely, one for each version that was linked. */
export const decisionsAreDense: Invariant = async ({ db }) => {
  const [links] = await db.query<{ n: number; last: number | null; versions: number }>(
    `SELECT count(*)::int AS n, max(n) AS last, (SELECT count(*)::int FROM version WHERE state = 'done') AS versions FROM link`,
  )
  const { n, last, versions } = links!
  return n === (last ?? 0) && n === versions
    ? []
    : [`stories: ${n} decisions, the last is number ${last}, for ${versions} versions`]
}
