import type { ArticleVersion, Mention } from '@crosswire/record'
import { storableJson, toColumns } from '../db/columns.ts'
import type { Queryable } from '../db/types.ts'
import { backgroundSubject } from '../stories/resolutions.ts'

/** Flattens what stands in head versions into the rows that the API filters by, in place of the older head's. */
export async function writeFindings(tx: Queryable, records: readonly ArticleVersion[], now: Date): Promise<void> {
  const ids = records.map((record) => record.id)
  await tx.query('DELETE FROM citation WHERE article_id = ANY ($1::uuid[])', [ids])
  await tx.query('DELETE FROM article_entity WHERE article_id = ANY ($1::uuid[])', [ids])
  const citations = records.flatMap((record) => record.citations.map((citation) => ({ record, citation })))
  if (citations.length > 0) {
    await tx.query(
      `INSERT INTO citation (id, article_id, publisher_id, relation, kind, cited_publisher_id, cited_entity_id, cited_name,
         cited_url, via, published_at)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::text[],
         $9::text[], $10::uuid[], $11::timestamptz[])
       ON CONFLICT (id) DO NOTHING`,
      toColumns(
        citations,
        ({ citation }) => citation.id,
        ({ record }) => record.id,
        ({ record }) => record.publisher.id,
        ({ citation }) => citation.relation,
        ({ citation }) => citation.kind,
        ({ citation }) => citation.cited.publisherId,
        ({ citation }) => citation.cited.entityId,
        ({ citation }) => citation.cited.canonicalName,
        ({ citation }) => citation.cited.url,
        ({ citation }) => citation.via,
        ({ record }) => record.datePublished?.value ?? null,
      ),
    )
  }
  await writeRecollections(tx, records)
  await writeEntities(tx, records, now)
}

/** Passages that look back, by the day that they look back to. */
async function writeRecollections(tx: Queryable, records: readonly ArticleVersion[]): Promise<void> {
  const passages = records.flatMap((record) =>
    record.background.flatMap(({ evidence, date }) => {
      const day = date === null ? NaN : Date.parse(date.split('/')[0]!)
      return Number.isNaN(day)
        ? []
        : [{ subject: backgroundSubject(record.versionId, evidence.start), article: record.id, day: new Date(day) }]
    }),
  )
  await tx.query(
    `WITH old AS (DELETE FROM recollection WHERE article_id = ANY ($4::uuid[]))
     INSERT INTO recollection (subject, article_id, day) SELECT * FROM unnest($1::text[], $2::uuid[], $3::timestamptz[])
     ON CONFLICT (subject) DO NOTHING`,
    [
      ...toColumns(
        passages,
        (passage) => passage.subject,
        (passage) => passage.article,
        (passage) => passage.day,
      ),
      records.map((record) => record.id),
    ],
  )
}

interface Named {
  articleId: string
  entityId: string
  kind: string
  canonicalName: string
  language: string
  name: string
  mentions: number
}

async function writeEntities(tx: Queryable, records: readonly ArticleVersion[], now: Date): Promise<void> {
  const perArticle = records.flatMap(countEntities)
  if (perArticle.length === 0) return
  const entities = [...new Map(perArticle.map((one) => [one.entityId, one])).values()].sort((a, b) =>
    a.entityId < b.entityId ? -1 : 1,
  )
  await tx.query(
    `INSERT INTO entity (id, kind, canonical_name, names, first_seen_at)
     SELECT id, kind, name, names, $5 FROM unnest($1::uuid[], $2::text[], $3::text[], $4::jsonb[]) AS row (id, kind, name, names)
     ON CONFLICT (id) DO NOTHING`,
    [
      ...toColumns(
        entities,
        (one) => one.entityId,
        (one) => one.kind,
        (one) => one.canonicalName,
        (one) => storableJson([{ language: one.language, name: one.name }]),
      ),
      now,
    ],
  )
  await tx.query(
    `INSERT INTO article_entity (article_id, entity_id, kind, mentions)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[]) ON CONFLICT DO NOTHING`,
    toColumns(
      perArticle,
      (one) => one.articleId,
      (one) => one.entityId,
      (one) => one.kind,
      (one) => one.mentions,
    ),
  )
}

function countEntities(record: ArticleVersion): Named[] {
  const named = new Map<string, Named>()
  const note = (entityId: string | null, kind: string, canonicalName: string, name: string): void => {
    if (entityId === null) return
    const known = named.get(entityId)
    if (known) known.mentions++
    else
      named.set(entityId, {
        articleId: record.id,
        entityId,
        kind,
        canonicalName,
        language: record.language,
        name,
        mentions: 1,
      })
  }
  for (const mention of record.mentions) note(mention.entityId, mention.type, mention.canonicalName, mention.name)
  for (const { cited, kind } of record.citations)
    note(cited.entityId, KIND[kind] ?? 'organisation', cited.canonicalName, cited.name)
  for (const { speaker } of record.quotes)
    if (speaker) note(speaker.entityId, 'person', speaker.canonicalName, speaker.name)
  return [...named.values()]
}

const KIND: Record<string, Mention['type']> = {
  publisher: 'organisation',
  institution: 'organisation',
  person: 'person',
  document: 'document',
  unnamed: 'organisation',
}
