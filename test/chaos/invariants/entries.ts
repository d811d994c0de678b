import { complain, type Invariant } from './invariant.ts'

interface Found {
  url: string
  pages: number
  articles: number
  outcome: string | null
  state: string | null
  reading: string | null
}

/** Every published entry ends in exactly one record, or in the outcome that its page deserves. */
export const entriesAreAccountedFor: Invariant = async ({ db, model }) => {
  const pages = model.pages()
  const rows = await db.query<Found>(
    `SELECT u.url, count(DISTINCT p.id)::int AS pages, count(DISTINCT a.id)::int AS articles, max(p.state) AS state,
       max((SELECT o.outcome FROM outcome o WHERE o.stage = 'pages' AND o.item_id = p.id ORDER BY o.n DESC LIMIT 1)) AS outcome,
       max((SELECT c.outcome FROM capture c WHERE c.page_id = p.id ORDER BY c.fetched_at DESC LIMIT 1)) AS reading
     FROM unnest($1::text[]) AS u (url)
     LEFT JOIN page p ON md5(p.url) = md5(u.url) AND p.url = u.url
     LEFT JOIN article a ON md5(a.url) = md5(u.url) AND a.url = u.url AND a.version > 0
     GROUP BY u.url`,
    [pages.map((page) => page.url)],
  )
  const foundAt = new Map(rows.map((row) => [row.url, row]))
  const wrong = pages.flatMap(({ url, fate }) => {
    const { pages: count, articles, outcome, state, reading } = foundAt.get(url)!
    const is = `${count} pages (${state}, ${outcome}), ${articles} articles, last reading ${reading}`
    if (count !== 1) return [{ url, is }]
    if (articles !== (fate === 'article' ? 1 : 0)) return [{ url, is }]
    if (fate === 'unreadable' && reading !== 'unreadable') return [{ url, is }]
    if (fate === 'empty-page' && reading !== 'empty-page') return [{ url, is }]
    if (fate === 'not-a-page' && outcome !== 'not-a-page') return [{ url, is }]
    if (fate === 'blocked' && outcome !== 'blocked-by-robots') return [{ url, is }]
    return fate === 'missing' && outcome !== 'http-404' ? [{ url, is }] : []
  })
  return complain(wrong, ({ url, is }) => `entries: ${url} ended as ${is}`)
}

/** What a request has shown to be stored, by sending its validator back, is stored: no validator ran ahead. */
export const validatorsAreNotAhead: Invariant = async ({ db, model }) => {
  const shown = model.sites.flatMap((site) =>
    site.pages.slice(site.pages.length - site.publishedBy[site.acknowledged]!),
  )
  const stored = await db.query<{ url: string }>('SELECT url FROM entry WHERE url = ANY ($1::text[])', [
    shown.map((page) => page.url),
  ])
  const known = new Set(stored.map((row) => row.url))
  return complain(
    shown.filter((page) => !known.has(page.url)),
    (page) => `validators: the feed of ${page.site.id} was said to be known, and ${page.url} is not`,
  )
}

/** An entry is stored once. */
export const entriesAreUnique: Invariant = async ({ db }) => {
  const twice = await db.query<{ feed_id: string; identity: string; n: number }>(
    'SELECT feed_id, identity, count(*)::int AS n FROM entry GROUP BY 1, 2 HAVING count(*) > 1',
  )
  return complain(twice, ({ identity, n }) => `entries: ${identity} is stored ${n} times`)
}
