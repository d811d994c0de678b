import type { Queryable } from '../db/types.ts'
import { whyMember, type Membership } from './why-member.ts'

/** One thing that happened to a URL. */
export interface UrlStep {
  at: string
  stage: string
  item: string
  outcome: string
  detail: unknown
}

export interface UrlStory {
  url: string
  /** Feeds that listed it. */
  entries: { feed: string; publisherId: string; firstSeenAt: string; changedAt: string; title: string | null }[]
  pages: {
    id: string
    url: string
    publisherId: string
    state: string
    outcome: string | null
    trouble: string | null
    attempts: number
    nextAt: string | null
    revisitAt: string | null
    revisitReason: string | null
    availability: string
    lastStatus: number | null
  }[]
  captures: {
    id: string
    fetchedAt: string
    state: string
    outcome: string | null
    trouble: string | null
    digest: string
  }[]
  article: { id: string; url: string; version: number; storyId: string | null; availability: string } | null
  /** Why it is in its story; null where it is in none. */
  membership: Membership | null
  /** In the order of time: every stage that it went through. */
  steps: UrlStep[]
  quarantine: { id: string; stage: string; reason: string; message: string; at: string }[]
}

/** Everything that is known of a URL: why its article is missing, or how it came about. `urls` are its spellings. */
export async function whyUrl(db: Queryable, urls: readonly string[]): Promise<UrlStory> {
  const entries = await db.query<{
    feed: string
    publisherId: string
    first: Date
    changed: Date
    title: string | null
    pageId: string | null
    id: string
  }>(
    `SELECT e.id, f.url AS feed, e.publisher_id AS "publisherId", e.first_seen_at AS first, e.changed_at AS changed,
       e.data ->> 'title' AS title, e.page_id AS "pageId"
     FROM entry e JOIN feed f ON f.id = e.feed_id
     WHERE md5(e.url) = ANY (SELECT md5(u) FROM unnest($1::text[]) AS u) OR e.page_id IN (
       SELECT id FROM page WHERE md5(url) = ANY (SELECT md5(u) FROM unnest($1::text[]) AS u))
     ORDER BY e.first_seen_at LIMIT 50`,
    [urls],
  )
  const pages = await db.query<
    Omit<UrlStory['pages'][number], 'nextAt' | 'revisitAt'> & {
      next: Date
      revisit: Date | null
      articleId: string | null
    }
  >(
    `SELECT id, url, publisher_id AS "publisherId", state, outcome, trouble, attempts, next_at AS next, revisit_at AS revisit,
       revisit_reason AS "revisitReason", availability, last_status AS "lastStatus", article_id AS "articleId"
     FROM page WHERE md5(url) = ANY (SELECT md5(u) FROM unnest($1::text[]) AS u) OR id = ANY ($2::uuid[])
       OR article_id IN (SELECT id FROM article WHERE md5(url) = ANY (SELECT md5(u) FROM unnest($1::text[]) AS u))
     LIMIT 50`,
    [urls, entries.flatMap((entry) => entry.pageId ?? [])],
  )
  const pageIds = pages.map((page) => page.id)
  const captures = await db.query<{
    id: string
    fetched: Date
    state: string
    outcome: string | null
    trouble: string | null
    digest: string
    articleId: string | null
  }>(
    `SELECT id, fetched_at AS fetched, state, outcome, trouble, digest, article_id AS "articleId" FROM capture
     WHERE page_id = ANY ($1::uuid[]) ORDER BY fetched_at LIMIT 500`,
    [pageIds],
  )
  const articleIds = [...new Set([...pages, ...captures].flatMap(({ articleId }) => articleId ?? []))]
  const [article] = await db.query<NonNullable<UrlStory['article']>>(
    `SELECT id, url, version, story_id AS "storyId", availability FROM article WHERE id = ANY ($1::uuid[]) ORDER BY version DESC`,
    [articleIds],
  )
  const versions = await db.query<{ id: string }>('SELECT id FROM version WHERE article_id = ANY ($1::uuid[])', [
    articleIds,
  ])
  const items = [...entries, ...captures, ...versions].map((row) => row.id).concat(pageIds)
  const steps = await db.query<{ at: Date; stage: string; item: string; outcome: string; detail: unknown }>(
    `SELECT at, stage, item_id AS item, outcome, detail FROM outcome WHERE item_id = ANY ($1::uuid[]) ORDER BY at, n LIMIT 1000`,
    [items],
  )
  const quarantine = await db.query<{ id: string; stage: string; reason: string; message: string; at: Date }>(
    `SELECT id, stage, reason, message, at FROM quarantine WHERE item_id = ANY ($1::uuid[]) AND state = 'resting' ORDER BY at`,
    [items],
  )
  return {
    url: urls[0] ?? '',
    entries: entries.map(({ feed, publisherId, first, changed, title }) => ({
      feed,
      publisherId,
      firstSeenAt: first.toISOString(),
      changedAt: changed.toISOString(),
      title,
    })),
    pages: pages.map(({ next, revisit, articleId: _, ...page }) => ({
      ...page,
      nextAt: page.state === 'open' ? next.toISOString() : null,
      revisitAt: revisit?.toISOString() ?? null,
    })),
    captures: captures.map(({ fetched, articleId: _, ...capture }) => ({
      ...capture,
      fetchedAt: fetched.toISOString(),
    })),
    article: article ?? null,
    membership: article ? await whyMember(db, article.id) : null,
    steps: steps.map((step) => ({ ...step, at: step.at.toISOString() })),
    quarantine: quarantine.map((row) => ({ ...row, at: row.at.toISOString() })),
  }
}
