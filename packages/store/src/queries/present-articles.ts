import type { ArticleVersion, Redistribution } from '@crosswire/record'
import type { Queryable } from '../db/types.ts'

/** A stored version with what is known of its article now. */
export interface ArticleRow {
  record: ArticleVersion
  storyId: string | null
  availability: ArticleVersion['availability']
  pubStatus: ArticleVersion['pubStatus']
  firstCreated: Date
  /** What the operator lets be handed on of its publisher now; null: as it was when the version was made. */
  redistribution: Redistribution | null
}

export const ARTICLE_COLUMNS = `v.record, a.story_id AS "storyId", a.availability, a.pub_status AS "pubStatus",
  a.first_created AS "firstCreated", p.record #>> '{rights,redistribution}' AS redistribution`
export const ARTICLE_SOURCE = 'FROM article a LEFT JOIN publisher p ON p.id = a.publisher_id'

/**
 * Records as downstream sees them. A version is immutable; what was found out later is laid over it: its story, the
 * very articles cited, the stories recalled, whether its page is still there. The text of a retracted or withheld
 * article is left out.
 */
export async function presentArticles(db: Queryable, rows: readonly ArticleRow[]): Promise<ArticleVersion[]> {
  if (rows.length === 0) return []
  const resolved = await db.query<{ subject: string; target: string }>(
    'SELECT subject, target_id AS target FROM resolution WHERE article_id = ANY ($1::uuid[])',
    [[...new Set(rows.map((row) => row.record.id))]],
  )
  const targets = new Map(resolved.map(({ subject, target }) => [subject, target]))
  return rows.map((row) => present(row, targets))
}

/** A version as it was recorded. Only what may be handed on of it is decided now. */
export function presentVersion({ record, pubStatus, redistribution }: ArticleRow): ArticleVersion {
  const isOpen = pubStatus === 'usable' && record.pubStatus === 'usable'
  return {
    ...record,
    pubStatus: pubStatus === 'withheld' ? pubStatus : record.pubStatus,
    rights: redistribution === null ? record.rights : { ...record.rights, redistribution },
    body: isOpen ? record.body : { ...record.body, text: null },
  }
}

function present(row: ArticleRow, targets: ReadonlyMap<string, string>): ArticleVersion {
  const { storyId, availability, pubStatus } = row
  const record = presentVersion(row)
  return {
    ...record,
    storyId,
    availability,
    pubStatus,
    citations: record.citations.map((citation) => {
      const target = targets.get(citation.id)
      return target === undefined ? citation : { ...citation, cited: { ...citation.cited, articleId: target } }
    }),
    quotes: record.quotes.map((quote) => {
      const target = targets.get(quote.id)
      return target === undefined ? quote : { ...quote, translationOf: target }
    }),
    background: record.background.map((passage) => {
      const target = targets.get(`${record.versionId}:${passage.evidence.start}`)
      return target === undefined ? passage : { ...passage, storyId: target }
    }),
  }
}
