import type { ArticleVersion, Change } from '@crosswire/record'
import type { ChangeRow } from '@crosswire/store'

/** What `body.text` becomes where the publisher's rights do not let us hand it on: null, and the rights say why. */
export function withRights(article: ArticleVersion): ArticleVersion {
  return article.rights.redistribution === 'full-text' ? article : { ...article, body: { ...article.body, text: null } }
}

export const toSequence = (seq: number): string => String(seq).padStart(20, '0')

/** A line of the log as a CloudEvent: the same object in the log, the stream and webhooks. */
export function toChange(row: ChangeRow, origin: string): Change {
  const article = row.type.startsWith('article.')
  const path = `/v1/${article ? 'articles' : 'stories'}/${row.subject}`
  return {
    specversion: '1.0',
    id: toSequence(row.seq),
    source: origin,
    type: row.type,
    subject: row.subject,
    time: row.occurredAt.toISOString(),
    recordedtime: row.recordedAt.toISOString(),
    sequence: toSequence(row.seq),
    datacontenttype: 'application/json',
    dataschema: `${origin}/schemas/record.schema.json`,
    dataref: `${origin}${path}`,
    data: { id: row.subject, versionId: row.versionId, version: row.version, storyId: row.storyId, ...row.data },
  }
}
