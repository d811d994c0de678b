import { annotate } from '@crosswire/evidence'
import type { Catalogue } from '@crosswire/record'
import { articleId, storyId, versionId } from '@crosswire/record'
import type { Db } from '@crosswire/store'
import type { ToldDocument } from '../link/make-stream.ts'

/** What the linker reads of a stored version. */
export type StoredRecord = ReturnType<typeof makeRecord>

/** A version as the article reader would store it, as far as the linker reads it, with the evidence that is found in its text. */
export function makeRecord(document: ToldDocument, catalogue: Catalogue) {
  const { id, language, publisher, published, headline, text } = document
  const article = articleId(publisher!, id)
  const findings = annotate(
    {
      id: article,
      language: language!,
      publisherId: publisher!,
      date: published!,
      timezone: 'UTC',
      headline: headline!,
      text,
    },
    { catalogue },
  )
  return {
    type: 'article',
    id: article,
    version: 1,
    publisher: { id: publisher!, name: publisher!, domain: 'outlet.example' },
    url: `https://outlet.example/${id}`,
    language: language!,
    headline: headline!,
    datePublished: { value: published!, precision: 'second', zone: 'stated', from: 'json-ld' },
    body: { text },
    updates: [],
    image: null,
    provenance: { fetchedAt: published! },
    ...findings,
    story: storyId(document.happening),
  }
}

/** The same telling once more, at another time and address. */
export const againAt = (record: StoredRecord, n: number, time: string): StoredRecord => ({
  ...record,
  id: articleId(record.publisher.id, `again/${n}`),
  story: storyId(`${record.story} ${n % 7}`),
  datePublished: { ...record.datePublished, value: time },
  provenance: { fetchedAt: time },
})

/** Writes linked versions straight into the tables that the linker reads its memory from; `from` counts those before. */
export async function storeLinked(db: Db, records: readonly StoredRecord[], from: number): Promise<void> {
  const rows = records.map((record, place) => ({
    n: from + place + 1,
    version: versionId(record.id, 1, 'digest'),
    article: record.id,
    story: record.story,
    publisher: record.publisher.id,
    language: record.language,
    at: record.provenance.fetchedAt,
    record,
  }))
  const json = JSON.stringify(rows)
  const fields = `jsonb_to_recordset($1::text::jsonb) AS row (n bigint, version uuid, article uuid, story uuid, publisher text,
    language text, at timestamptz, record json)`
  await db.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO version (id, article_id, n, change, digest, publisher_id, language, record, capture_id, fetched_at, created_at,
         rank_at, next_at)
       SELECT version, article, 1, 'initial', 'digest', publisher, language, record, version, at, at, at, at FROM ${fields}`,
      [json],
    )
    await tx.query(
      `INSERT INTO link (n, version_id, article_id, story_id, relation, at)
       SELECT n, version, article, story, 'independent', at FROM ${fields}`,
      [json],
    )
    await tx.query(
      `INSERT INTO story_member (article_id, story_id, version, role, joined_at)
       SELECT article, story, 1, 'independent', at FROM ${fields}`,
      [json],
    )
  })
}
